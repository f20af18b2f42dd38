using System.Text.Json;

namespace Journo.Publishing.Reviews;

/// <summary>What an annotation is about: the passage of the article, found by its words and its place.</summary>
internal sealed class AnnotationTarget
{
    private Article? _article;
    private CodePoints? _points;

    /// <summary>How a claim's passage is found again.</summary>
    /// <param name="Exact">The words; null where they are not at hand.</param>
    /// <param name="Prefix">What stands before them; null where the article's text is not at hand.</param>
    /// <param name="Suffix">What stands after them.</param>
    /// <param name="Position">First code point and one past the last; null where they can't be counted.</param>
    /// <param name="Missing">Why there is no position; null where there is one.</param>
    internal sealed record Passage(string? Exact, string? Prefix, string? Suffix, (int Start, int End)? Position, string? Missing);

    public Passage Find(ReviewedClaim reviewed)
    {
        Claim claim = reviewed.Claim;
        string? words = claim.Text.Length > 0 ? claim.Text : null;
        if (reviewed.Article?.Text is not { } text)
        {
            return new(words, null, null, null,
                $"the text of article '{claim.Article}' is not at hand, and without it the claim's UTF-16 offsets can't be counted in "
                    + $"code points; import the article first (Import-Article)");
        }
        CodePoints points = PointsOf(reviewed.Article, text);
        bool fits = claim.Start >= 0 && claim.Start < claim.End && claim.End <= text.Length && !points.Splits(claim.Start)
            && !points.Splits(claim.End)
            && (words is null || text.AsSpan(claim.Start, claim.End - claim.Start).SequenceEqual(words));
        if (!fits) return new(
            words, null, null, null, $"the claim's offsets do not fit the text of article '{claim.Article}'; is it another version?");
        return new(text[claim.Start..claim.End], Surroundings.Before(text, claim.Start), Surroundings.After(text, claim.End),
            (points.Before(claim.Start), points.Before(claim.End)), null);
    }

    /// <summary>The target. A claim whose words are not at hand is named as a part of the article, for without a selector the verdict would
    /// be on all of it.</summary>
    public static void Write(Utf8JsonWriter json, ReviewedClaim reviewed, Passage passage)
    {
        json.WriteStartObject("target");
        json.WriteString("id", StableName.OfClaim(reviewed));
        if (passage.Exact is null)
        {
            json.WriteString("type", "Text");
            json.Text("dc:description", reviewed.Claim.Summary);
            json.Object("dcterms:isPartOf", () => WriteSource(json, reviewed));
        }
        else
        {
            json.WriteString("type", "SpecificResource");
            json.Object("source", () => WriteSource(json, reviewed));
            WriteSelectors(json, passage);
            WriteState(json, reviewed);
        }
        json.WriteEndObject();
    }

    private static void WriteSelectors(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", passage.Exact);
        if (passage.Prefix is not null) json.WriteString("prefix", passage.Prefix);
        if (passage.Suffix is not null) json.WriteString("suffix", passage.Suffix);
        json.WriteEndObject();
        if (passage.Position is { } position)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", position.Start);
            json.WriteNumber("end", position.End);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The page where the article has an address; else the text, by its hash.</summary>
    private static void WriteSource(Utf8JsonWriter json, ReviewedClaim reviewed)
    {
        string? url = StableName.WebAddress(reviewed.Article?.Url);
        if (url is null)
        {
            WriteText(json, reviewed);
        }
        else
        {
            json.WriteString("id", url);
            json.WriteString("type", "Text");
        }
        if (reviewed.Article is not { } article) return;
        json.Text("dc:title", article.Title);
        json.Text("dc:creator", article.Byline);
        json.Text("dc:publisher", article.Publisher);
        json.Date("dc:date", article.Published);
    }

    /// <summary>The state of the page that was read: the hash is of its text, not of the bytes that stand at its address.</summary>
    private static void WriteState(Utf8JsonWriter json, ReviewedClaim reviewed)
    {
        if (reviewed.Article is not { } article || StableName.WebAddress(article.Url) is null
            || StableName.OfHash(article.Sha256) is null) return;
        json.Object("state", () =>
        {
            json.WriteString("type", "TimeState");
            WriteDays(json, article.Retrieved);
            json.Object("cached", () => WriteText(json, reviewed));
        });
    }

    /// <summary>The days within which a source was looked at: the model has no day, but a beginning and an end.</summary>
    public static void WriteDays(Utf8JsonWriter json, EdtfDate? date)
    {
        if (date?.Earliest is not { Length: 10 } first || date.Latest is not { Length: 10 } last) return;
        json.WriteString("sourceDateStart", first + "T00:00:00Z");
        json.WriteString("sourceDateEnd", last + "T23:59:59Z");
    }

    private static void WriteText(Utf8JsonWriter json, ReviewedClaim reviewed)
    {
        json.WriteString("id", StableName.OfText(reviewed));
        json.WriteString("type", "Text");
        json.WriteString("format", "text/plain");
        json.Text("language", reviewed.Article?.Language);
        json.Text("schema:sha256", reviewed.Article?.Sha256);
    }

    private CodePoints PointsOf(Article article, string text)
    {
        if (_points is null || !ReferenceEquals(_article?.Text, text)) (_article, _points) = (article, new(text));
        return _points;
    }
}
