using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Experimental;

/// <summary>A few quoted words that are an outlet's, in a sentence about a person, whose words a reader will take them for.</summary>
public sealed class OutletWordsInQuotation()
    : SourcingRule(IssueSeverity.Warning, "Quoted words are an outlet's but read as the person's.", precision: 0.36)
{
    private const int MostWords = 3, MostBetween = 5;
    private static readonly char[] Apart = [' ', '\n', '"', '\'', '\u2018', '\u2019', '\u201C', '\u201D'];

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        foreach (Quote quote in article.Reading.Quotes)
        {
            if (quote.Kind != QuoteKind.Mixed
                || article.SourceOf(quote.Speaker) is not { Kind: SourceKind.Publication or SourceKind.Broadcast } source
                || !article.Words.Reporting.IsIn(quote.Cue ?? "") || !IsShort(quote) || QuotedWords.IsTitle(article, quote)) continue;
            if ((article.ClaimOf(quote.Claim) ?? article.ClaimAt(quote.Start)) is not { } claim
                || Subject(article, claim, quote) is not { } subject) continue;
            yield return About(article, claim, new TextSpan(quote.Start, quote.End),
                $"The words in quotation marks are those of {Phrases.Quoted(source.Name)}, but the sentence is about {subject.Name}, and "
                    + $"they read as if spoken there.",
                "Say whose words they are, or use your own without quotation marks.", quote.Id);
        }
    }

    // A longer quotation is plainly a passage.
    private static bool IsShort(Quote quote) => quote.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;

    // The person named last before the quotation in its claim, who does or is what it says: "Mara Lind was "livid"", not "the Lind "hit
    // man"".
    private static Entity? Subject(SourcingContext article, Claim claim, Quote quote)
    {
        Mention? last = article.MentionsIn(new TextSpan(claim.Start, quote.Start)).LastOrDefault();
        if (last is null || article.EntityOf(last) is not { Kind: EntityKind.Person } person || person.Name == quote.Speaker) return null;
        if (article.TextOf(new TextSpan(last.End, quote.Start)) is not { } between) return person;
        string[] words = between.Split(Apart, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostBetween && !between.StartsWith("'s", StringComparison.Ordinal)
            && !between.StartsWith("\u2019s", StringComparison.Ordinal) ? person : null;
    }
}
