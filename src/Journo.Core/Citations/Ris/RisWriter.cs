using System.Globalization;

namespace Journo.Citations;

/// <summary>Writes RIS in UTF-8: one tag a line, lines ended by CR LF, records by ER.</summary>
internal sealed class RisWriter : CitationWriter
{
    /// <inheritdoc/>
    public override string Extension => ".ris";

    /// <inheritdoc/>
    public override void Write(Citation item, TextWriter output)
    {
        Tag(output, "TY", item.Type switch { "article-newspaper" => "NEWS", "webpage" => "ELEC", _ => "GEN" });
        Tag(output, "ID", item.Id);
        foreach (CitationName name in item.Author) Tag(output, "AU", name.Literal ?? RisName(name));
        Tag(output, "TI", item.Title);
        Tag(output, "T2", item.ContainerTitle);
        Tag(output, "PY", item.Issued?.Year is { } year ? Year(year) : null);
        Tag(output, "DA", Date(item.Issued));
        Tag(output, "UR", item.Url);
        Tag(output, "Y2", Date(item.Accessed));
        Tag(output, "LA", item.Language);
        Tag(output, "N1", item.Note);
        output.Write("ER  - \r\n\r\n");
    }

    private static void Tag(TextWriter output, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value)) output.Write($"{tag}  - {string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c))}\r\n");
    }

    /// <summary>Family, given, suffix: RIS has no place for particles of their own.</summary>
    private static string RisName(CitationName name) => name.InSortOrder;

    /// <summary>YYYY/MM/DD/other information, as far as it is known.</summary>
    private static string? Date(CitationDate? date)
    {
        if (date is null) return null;
        string other = date.IsPlain ? "" : date.Season is not null && !date.Approximate && !date.Uncertain && date.Literal is null ? date.SeasonName! : date.ToString();
        if (date.Year is not { } year) return $"///{other}";
        string month = date.Start.Count > 1 ? Two(date.Start[1]) : "", day = date.Start.Count > 2 ? Two(date.Start[2]) : "";
        return $"{Year(year)}/{month}/{day}/{other.Replace('/', '-')}";
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
