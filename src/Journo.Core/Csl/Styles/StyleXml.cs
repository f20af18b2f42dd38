using System.Xml;
using System.Xml.Linq;

namespace Journo.Csl.Styles;

/// <summary>Reads the XML of styles and locales within bounds: no DTD (so no entity can grow or reach out), at most <see cref="MaxCharacters"/>, at most <see cref="MaxDepth"/> deep.</summary>
internal static class StyleXml
{
    /// <summary>CSL's namespace.</summary>
    public static readonly XNamespace Csl = "http://purl.org/net/xbiblio/csl";

    /// <summary>The longest style in public use has some 200,000 characters.</summary>
    public const int MaxCharacters = 8_000_000;

    /// <summary>Styles in public use stay below 40.</summary>
    public const int MaxDepth = 100;

    public static XElement Load(Stream stream, string name) => Load(settings => XmlReader.Create(stream, settings), name);

    public static XElement Load(TextReader reader, string name) => Load(settings => XmlReader.Create(reader, settings), name);

    private static XElement Load(Func<XmlReaderSettings, XmlReader> open, string name)
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
            using XmlReader reader = open(settings);
            XElement root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            RejectDepth(root, name);
            return root;
        }
        catch (XmlException e)
        {
            throw e.Message.Contains("DTD", StringComparison.Ordinal)
                ? new CslStyleException(name, e.LineNumber, e.LinePosition, "A document type declaration (DTD) is not allowed here", "Remove <!DOCTYPE ...> and write its entities out.", e)
                : e.Message.Contains("MaxCharacters", StringComparison.Ordinal)
                ? new CslStyleException(name, e.LineNumber, e.LinePosition, $"The file is longer than {MaxCharacters:N0} characters", "Check that it is a citation style or a CSL locale.", e)
                : new CslStyleException(name, e.LineNumber, e.LinePosition, "The XML is broken: " + e.Message.TrimEnd('.'), "Mend it there, or fetch the file again.", e);
        }
    }

    /// <summary>A style nested too deeply would exhaust the stack when it is walked.</summary>
    private static void RejectDepth(XElement root, string name)
    {
        XElement at = root;
        for (int depth = 0; ;)
        {
            if (depth > MaxDepth) throw Error(at, name, $"Elements are nested more than {MaxDepth} deep", "Move inner parts into macros.");
            XElement? next = at.Elements().FirstOrDefault();
            if (next is not null) depth++;
            while (next is null)
            {
                if (at == root) return;
                next = at.ElementsAfterSelf().FirstOrDefault();
                if (next is null) (at, depth) = (at.Parent!, depth - 1);
            }
            at = next;
        }
    }

    /// <summary>An error at an element or attribute.</summary>
    public static CslStyleException Error(XObject at, string name, string problem, string remedy)
    {
        IXmlLineInfo place = at;
        return new(name, place.LineNumber, place.LinePosition, problem, remedy);
    }
}
