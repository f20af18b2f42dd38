using System.Xml;

namespace Journo.Citations.Styles;

/// <summary>What a style says of itself before its rules: enough to list it, and to find the style that a dependent one stands for. Reads
/// no further than that.</summary>
internal sealed record StyleHeader
{
    private const string Csl = "http://purl.org/net/xbiblio/csl";
    /// <summary>Headers in public use stay below 20,000 characters.</summary>
    private const int MostCharacters = 1_000_000;

    /// <summary>Its title; empty where it has none.</summary>
    public string Title { get; private set; } = "";
    /// <summary>The address of the style that a dependent one stands for; null for an independent one.</summary>
    public string? Parent { get; private set; }
    /// <summary><c>author-date</c>, <c>author</c>, <c>numeric</c>, <c>label</c> or <c>note</c>; null where it does not say.</summary>
    public string? CitationFormat { get; private set; }
    /// <summary>The language that it is made for; null where it leaves that to who uses it.</summary>
    public string? Language { get; private set; }

    /// <summary>Reads the header; as much as there is of it where the file is broken further down.</summary>
    /// <exception cref="XmlException">It is not XML, or no style.</exception>
    public static StyleHeader Read(Stream stream)
    {
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null,
            MaxCharactersInDocument = MostCharacters });
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "style"
            || reader.NamespaceURI != Csl) throw new XmlException("This is no citation style.");
        var header = new StyleHeader { Language = reader.GetAttribute("default-locale") };
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "info" }) break;
            if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI == Csl) header.Add(reader);
        }
        return header;
    }

    private void Add(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "title":
                Title = reader.ReadInnerText();
                break;
            case "link" when reader.GetAttribute("rel") == "independent-parent":
                Parent = reader.GetAttribute("href");
                break;
            case "category":
                CitationFormat ??= reader.GetAttribute("citation-format");
                break;
        }
    }
}

/// <summary>Text of an element on one line, with the reader left on its end.</summary>
file static class InnerText
{
    public static string ReadInnerText(this XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        string text = "";
        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth) text += reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA
            or XmlNodeType.SignificantWhitespace ? reader.Value : "";
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
