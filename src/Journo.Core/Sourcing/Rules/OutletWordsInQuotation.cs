using Journo.Explanations;

namespace Journo.Sourcing;

/// <summary>A few quoted words that are an outlet's, in a sentence about a person, whose words a reader will take them for.</summary>
public sealed class OutletWordsInQuotation() : SourcingRule(IssueSeverity.Warning, "Quoted words are an outlet's but read as the person's.")
{
    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        foreach (Quote quote in article.Reading.Quotes)
        {
            if (quote.Kind != QuoteKind.Mixed || article.SourceOf(quote.Speaker) is not { Kind: SourceKind.Publication or SourceKind.Broadcast } source || !SpeechWords.IsSaying(quote.Cue) || QuotedWords.IsTitle(article, quote)) continue;
            if ((article.ClaimOf(quote.Claim) ?? article.ClaimAt(quote.Start)) is not { } claim || Subject(article, claim, quote) is not { } subject) continue;
            yield return About(article, claim, new TextSpan(quote.Start, quote.End),
                $"The words in quotation marks are those of {Phrases.Quoted(source.Name)}, but the sentence is about {subject.Name}, and they read as if spoken there.",
                "Say whose words they are, or use your own without quotation marks.", quote.Id);
        }
    }

    // The person named last before the quotation in its claim.
    private static Entity? Subject(SourcingCase article, Claim claim, Quote quote) => article.MentionsIn(new TextSpan(claim.Start, quote.Start))
        .Select(article.EntityOf).LastOrDefault(e => e is { Kind: EntityKind.Person } && e.Name != quote.Speaker);
}
