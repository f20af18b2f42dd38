using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>Unnamed sources in the plural, of whom no number is given, or where elsewhere only one is told of.</summary>
public sealed class PluralUnnamedSources()
    : SourcingRule(IssueSeverity.Note, "Unnamed sources are in the plural; nothing shows that they are more than one.", precision: 0.80)
{
    private const int Beside = 6; // "told Ms. Lind"

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (Attribution attribution in article.Reading.Attributions)
        {
            if (attribution.SourceSpans.Count == 0
                || article.SourceOf(attribution.Source) is not { Kind: SourceKind.Anonymous, Number: SourceNumber.Plural } source) continue;
            if (!article.Unnamed.IsSource(source) || !article.Unnamed.IsPeople(source) || !Tells(article, attribution)
                || article.Unnamed.IsBare(source) || article.Unnamed.IsCounted(source) || UnnamedWords.IsJoined(source)
                || IsKnown(article, attribution.SourceSpans[0])) continue;
            Source? single = article.Reading.Sources
                .FirstOrDefault(s => s.Kind == SourceKind.Anonymous && s.Number == SourceNumber.Singular
                && article.Unnamed.IsAlike(s, source));
            if (SpeaksForOffice(article, attribution, source, single)
                || !article.Unnamed.HasNoun(article.TextOf(attribution.SourceSpans[0]), source) || !told.Add(source.Id)) continue;
            string? outlet = article.ClaimNear(attribution)?.Chain
                .FirstOrDefault(name => article.SourceOf(name)?.Kind == SourceKind.Publication
                && !article.Outlets.IsSame(name, article.Reading.Article.Publisher));
            SourcingIssue issue = About(article, article.ClaimNear(attribution), attribution.SourceSpans[0],
                Phrases.Sentences($"{Phrases.Quoted(source.Name)} is in the plural, and no number is given.",
                    single is null ? null : $"Elsewhere the article tells of one only: {Phrases.Quoted(single.Name)}.",
                    outlet is null ? null : $"They are the sources of {outlet}, not the article's own."),
                "Say how many they are; write of one source in the singular.", single is null ? [attribution.Id, source.Id]
                    : [attribution.Id, source.Id, single.Id]);
            yield return single is null ? issue : issue with { Severity = IssueSeverity.Warning };
        }
    }

    // To the article, or to an outlet that it follows; whom somebody else quotes are that person's sources.
    private static bool Tells(SourcingContext article, Attribution attribution)
    {
        if (!article.Words.Telling.IsIn(attribution.Cue ?? "") || article.Words.Silent.IsIn(attribution.Cue!)
            || article.IsQuoted(attribution.SourceSpans[0].Start) || TellsSomebody(article, attribution)) return false;
        return !article.IsReported(attribution.SourceSpans[0].Start) || article.ClaimNear(attribution)?.Chain is [var outer, ..]
            && article.SourceOf(outer)?.Kind == SourceKind.Publication;
    }

    // "Aides had told Mara Lind", "have told him" is told to them.
    private static bool TellsSomebody(SourcingContext article, Attribution attribution) => attribution.CueSpans is [.., var cue]
        && (attribution.Cue ?? "").EndsWith("told", StringComparison.OrdinalIgnoreCase)
        && (article.MentionsIn(new TextSpan(cue.End, cue.End + Beside)).Select(article.EntityOf)
            .FirstOrDefault() is { Kind: EntityKind.Person }
            || (article.TextOf(new TextSpan(cue.End, cue.End + Beside)) is { } next
                && article.Words.Addressed.Has(next.TrimStart().Split(' ')[0])));

    // What a body's officials say in its name is the body's; where one of them speaks alone or in secret, they are sources.
    private static bool SpeaksForOffice(SourcingContext article, Attribution attribution, Source source, Source? single) =>
        !(single is not null && article.Unnamed.IsDescribedAlike(single, source)) && article.Unnamed.SpeaksForOffice(source)
            && !(article.ClaimNear(attribution) is { } claim && article.Unnamed.TellsOfSecrecy(article.WordsOf(claim)));

    // "She and her aides" are with somebody who is named, "the lawyers" were spoken of before, and "officials, including Ada Holm," are
    // named.
    private static bool IsKnown(SourcingContext article, TextSpan span)
    {
        if (article.Reading.Article.Text is not { } text || article.TextOf(span) is not { } words) return false;
        if (text.AsSpan(0, span.Start).TrimEnd().EndsWith(" and", StringComparison.Ordinal)) return true;
        if (words.Split(' ') is [var the, _] && the.Equals("the", StringComparison.OrdinalIgnoreCase)) return true;
        string after = text[span.End..Math.Min(span.End + 24, text.Length)].TrimStart(' ', ',', '(', '-', '\u2013', '\u2014');
        return after.StartsWith("including ", StringComparison.Ordinal) || after.StartsWith("such as ", StringComparison.Ordinal);
    }
}
