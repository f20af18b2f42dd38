using System.Globalization;

namespace Journo.Citations;

/// <summary>Evidence as a citation, and a citation as what evidence says of the work it stands in.</summary>
internal static class EvidenceCitation
{
    public static Citation Of(Evidence evidence)
    {
        var citation = new Citation { Type = evidence.Publisher is not null ? "article-newspaper" : evidence.Url is not null ? "webpage"
            : "document" };
        citation = citation.With("title", evidence.Title).With("container-title", evidence.Publisher).With("URL", evidence.Url)
            .With("archive_location", evidence.ArchiveUrl);
        CitationName[] authors = [.. evidence.Author.SelectMany(name => BylineParser.Parse(name))];
        return citation.With("author", authors).With("issued", CitationDate.FromEdtf(evidence.Published))
            .With("accessed", CitationDate.FromEdtf(evidence.Accessed));
    }

    public static Evidence Into(Evidence evidence, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        string? archive = citation.Field("archive_location");
        return evidence with
        {
            Title = evidence.Title ?? Text(citation.Title),
            Author = evidence.Author.Count > 0 ? evidence.Author : TextList.From(citation.Author.Select(name => name.InReadingOrder)),
            Publisher = evidence.Publisher ?? Text(citation.ContainerTitle) ?? Text(citation.Publisher),
            Published = evidence.Published ?? Edtf(citation.Issued),
            Url = evidence.Url ?? Text(citation.Url) ?? (Text(citation.Doi) is { } doi ? "https://doi.org/" + doi : null),
            ArchiveUrl = evidence.ArchiveUrl
                ?? (Uri.TryCreate(archive, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? archive : null),
            Accessed = evidence.Accessed ?? Edtf(citation.Accessed),
        };
    }

    /// <summary>The date as EDTF; null where only words say it, for nothing is made up.</summary>
    private static EdtfDate? Edtf(CitationDate? date)
    {
        if (date is null || date.Literal is not null || date.Start.Count == 0) return null;
        string mark = (date.Approximate, date.Uncertain) switch { (true, true) => "%", (true, false) => "~", (false, true) => "?", _ =>
            "" };
        string text = Point(date.Start, date.Season) + mark;
        if (date.End.Count > 0) text += "/" + Point(date.End, date.EndSeason) + mark;
        else if (date.IsOpenEnded) text += "/..";
        return EdtfDate.TryParse(text, out EdtfDate? edtf) ? edtf : null;
    }

    private static string Point(IReadOnlyList<int> parts, int? season)
    {
        string year = parts[0].ToString(parts[0] < 0 ? "'-'0000;'-'0000" : "0000", CultureInfo.InvariantCulture);
        if (season is { } number) return string.Create(CultureInfo.InvariantCulture, $"{year}-{number + 20}");
        return parts.Skip(1).Aggregate(year, (text, part) => string.Create(CultureInfo.InvariantCulture, $"{text}-{part:00}"));
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
