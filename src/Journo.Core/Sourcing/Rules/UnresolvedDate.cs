using Journo.Explanations;

namespace Journo.Sourcing;

/// <summary>A bare "recently": a time that no reader can place, now or later.</summary>
public sealed class UnresolvedDate() : SourcingRule(IssueSeverity.Note, "\"Recently\" and the like, without a date.")
{
    private const string ThePast = "PAST_REF"; // TIMEX3

    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        foreach (DateMention date in article.Reading.Dates)
        {
            if (date.Value != ThePast || date.Date is not null || !IsBare(date.Text) || IsSuperlative(article, date)) continue;
            Claim? claim = article.ClaimAt(date.Start);
            // What somebody says in quotation marks is not the article's to change, and a date in the same sentence answers the question.
            if (article.IsQuoted(date.Start) || (claim is not null && article.DatesIn(article.SentenceOf(claim)).Any(d => d.Date is not null))) continue;
            yield return About(article, claim, new TextSpan(date.Start, date.End),
                $"{Phrases.Quoted(date.Text)} names no day, month or year, and nothing else in the sentence does.",
                "Give the date, or the month and year; an article is read long after it was recent.", date.Id);
        }
    }

    private static bool IsBare(string words) => words.Contains("recent", StringComparison.OrdinalIgnoreCase) || words.Contains("lately", StringComparison.OrdinalIgnoreCase)
        || words.Equals("the other day", StringComparison.OrdinalIgnoreCase) || words.Equals("not long ago", StringComparison.OrdinalIgnoreCase);

    // "The most recent" picks one out of several and needs no date for it.
    private static bool IsSuperlative(SourcingCase article, DateMention date) =>
        date.Start >= 5 && article.TextOf(new TextSpan(date.Start - 5, date.Start)) is { } before && before.Equals("most ", StringComparison.OrdinalIgnoreCase);
}
