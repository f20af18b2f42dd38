using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Journo.Citations.Csl.Styles;

/// <summary>Reads the XML of styles and locales within bounds: no DTD (so no entity can grow or reach out), at most
/// <see cref="MaxCharacters"/>, at most <see cref="MaxDepth"/> deep.</summary>
internal static class StyleXml
{
    /// <summary>CSL's namespace.</summary>
    public static readonly XNamespace Csl = "http://purl.org/net/xbiblio/csl";

    /// <summary>The longest style in public use has some 200,000 characters.</summary>
    public const int MaxCharacters = 8_000_000;

    /// <summary>Styles in public use stay below 40.</summary>
    public const int MaxDepth = 100;

    public static XElement Load(Stream stream, string name)
    {
        using MemoryStream copy = new();
        byte[] block = new byte[81920];
        for (int read; (read = stream.Read(block)) > 0;)
        {
            copy.Write(block, 0, read);
            if (copy.Length > 4L * MaxCharacters) throw TooLong(name, null);
        }
        byte[] bytes = copy.ToArray();
        return Load(settings => XmlReader.Create(new MemoryStream(bytes), settings), () => Encoding.Latin1.GetString(bytes), name);
    }

    public static XElement Load(TextReader reader, string name)
    {
        StringBuilder copy = new();
        char[] block = new char[40960];
        for (int read; (read = reader.Read(block)) > 0;)
        {
            copy.Append(block, 0, read);
            if (copy.Length > MaxCharacters) throw TooLong(name, null);
        }
        string text = copy.ToString();
        return Load(settings => XmlReader.Create(new StringReader(text), settings), () => text, name);
    }

    private static XElement Load(Func<XmlReaderSettings, XmlReader> open, Func<string> text, string name)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            RejectDepth(open, settings, name);
            using XmlReader reader = open(settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException e)
        {
            if (e.Message.Contains("MaxCharacters", StringComparison.Ordinal)) throw TooLong(name, e);
            if (!e.Message.Contains("DTD", StringComparison.Ordinal))
            {
                throw new CslStyleException(name, e.LineNumber, e.LinePosition, "The XML is broken: " + e.Message.TrimEnd('.'),
                    "Mend it there, or fetch the file again.", e);
            }
            string before = text().Split("<!DOCTYPE", 2)[0]; // The XML reader says no place for this error.
            throw new CslStyleException(name, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'),
                "A document type declaration (DTD) is not allowed here", "Remove <!DOCTYPE ...> and write its entities out.", e);
        }
    }

    private static CslStyleException TooLong(string name, Exception? inner) =>
        new(name, 0, 0, $"The file is longer than {MaxCharacters:N0} characters", "Check that it is a citation style or a CSL locale.",
            inner);

    /// <summary>A style nested too deeply would exhaust the stack when it is walked, and the reader's time before: each level costs as much
    /// as there are above it.</summary>
    private static void RejectDepth(Func<XmlReaderSettings, XmlReader> open, XmlReaderSettings settings, string name)
    {
        using XmlReader reader = open(settings);
        while (reader.Read())
        {
            if (reader.Depth <= MaxDepth) continue;
            IXmlLineInfo place = (IXmlLineInfo)reader;
            throw new CslStyleException(name, place.LineNumber, place.LinePosition, $"Elements are nested more than {MaxDepth} deep",
                "Move inner parts into macros.");
        }
    }

    /// <summary>An error at an element or attribute.</summary>
    public static CslStyleException Error(XObject at, string name, string problem, string remedy)
    {
        IXmlLineInfo place = at;
        return new(name, place.LineNumber, place.LinePosition, problem, remedy);
    }
}
