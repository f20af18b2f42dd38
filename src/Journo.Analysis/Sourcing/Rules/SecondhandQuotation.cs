using Journo.Analysis.Explanations;
using Journo.Language;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>Words that were spoken to another outlet or on a programme, not to the article.</summary>
public sealed class SecondhandQuotation()
    : SourcingRule(IssueSeverity.Note, "A quotation was taken from another outlet or programme.", precision: 1.00)
{
    private const int FarthestWord = 36; // characters
    private const int LongestRole = 4; // "editorial page editor" and the name

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        // What somebody said to one outlet is one thing to look up, however many of its sentences are quoted.
        var found = new List<(Quote First, Claim Claim, string Outlet, List<string> Rows)>();
        var told = new Dictionary<(string Speaker, string Outlet), List<string>>();
        foreach (Quote quote in article.Reading.Quotes)
        {
            if (quote.Speaker is null || !IsSpeaker(article, article.SourceOf(quote.Speaker))
                || article.Words.Writing.IsIn(quote.Cue ?? "")) continue;
            if ((article.ClaimOf(quote.Claim) ?? article.ClaimAt(quote.Start)) is not { } claim || QuotedWords.IsTitle(article, quote)
                || Outlet(article, claim, quote) is not { } outlet) continue;
            if (told.TryGetValue((quote.Speaker, outlet), out List<string>? rows)) rows.Add(quote.Id);
            else
            {
                told.Add((quote.Speaker, outlet), rows = [quote.Id]);
                found.Add((quote, claim, outlet, rows));
            }
        }
        foreach ((Quote first, Claim claim, string outlet, List<string> rows) in found)
        {
            yield return About(article, claim, new TextSpan(first.Start, first.End),
                Phrases.Sentences(
                    $"{Phrases.Quoted(first.Speaker!)} did not say this to the article: it comes by way of {Phrases.Quoted(outlet)}.",
                    rows.Count switch { 1 => null, 2 => "So does one more quotation.", _ =>
                        FormattableString.Invariant($"So do {rows.Count - 1} more quotations.") }),
                "Look at the original for wording and context, and say from the start where the quotation is from.", rows);
        }
    }

    // What outlets and documents have of their own is quoted from them, and "four of ten voters" answered a poll.
    private static bool IsSpeaker(SourcingContext article, Source? source) =>
        source?.Kind is not (SourceKind.Publication or SourceKind.Document or SourceKind.Broadcast)
        && (source is null || !article.Unnamed.IsCounted(source));

    private static string? Outlet(SourcingContext article, Claim claim, Quote quote)
    {
        string? publisher = article.Reading.Article.Publisher;
        string? link = claim.Chain.FirstOrDefault(name => name != claim.Speaker && !article.Outlets.IsSame(name, publisher)
            && article.SourceOf(name)?.Kind is SourceKind.Publication or SourceKind.Broadcast);
        if (link is not null && claim.Speaker == quote.Speaker) return link;
        // Outside the quoted words themselves: "told the Courier", "on the programme".
        TextSpan quoted = new(quote.Start, quote.End);
        return article.MentionsIn(article.SentenceOf(claim))
            .Where(m => !quoted.Contains(m.Start) && IsSpokenTo(article, m) && !IsBeside(article, m))
            .Select(article.EntityOf).FirstOrDefault(e => e is { Kind: EntityKind.Publication }
                && !article.Outlets.IsSame(e.Name, publisher) && e.Name != quote.Speaker)?.Name;
    }

    // "Told the Courier", "on Harbour Radio", "a Courier interview": an outlet that is only named was not spoken to, and whoever writes in
    // it speaks for himself.
    private static bool IsSpokenTo(SourcingContext article, Mention mention)
    {
        if (article.Reading.Article.Text is not { } text) return true;
        string[] before = Words(text[Math.Max(0, mention.Start - FarthestWord)..mention.Start]),
            after = Words(text[mention.End..Math.Min(text.Length, mention.End + FarthestWord)]);
        if (after.Length > 0 && article.Words.OutletAfter.Has(after[0])) return true;
        if (before.Any(article.Words.Writing.Has)) return false;
        string[] near = [.. before.TakeLast(3)];
        return near.Any(article.Words.OutletBefore.Has) || (near.Any(article.Words.OutletTo.Has) && before.Any(article.Words.Talk.Has));
    }

    private static string[] Words(string text) => text.Split([' ', '\n', ',', '\'', '.'], StringSplitOptions.RemoveEmptyEntries);

    // "A writer for the Courier" and "Courier editor Ada Holm" work there, and "the Courier 500" is a list.
    private static bool IsBeside(SourcingContext article, Mention mention)
    {
        if (article.Reading.Article.Text is not { } text) return false;
        string before = text[Math.Max(0, mention.Start - 12)..mention.Start].TrimEnd(),
            after = text[mention.End..Math.Min(text.Length, mention.End + 48)].TrimStart();
        if (after.Split(',', '.', '\n')[0].Split(' ').Take(LongestRole).TakeWhile(w => w.Length > 0 && char.IsLower(w[0]))
            .Any(w => article.Language.Lexicon.ClassesOf(w).HasFlag(WordClass.RoleNoun))) return true;
        if (before.EndsWith(" the", StringComparison.OrdinalIgnoreCase)) before = before[..^4];
        return before.EndsWith(" for", StringComparison.Ordinal) || before.EndsWith(" by", StringComparison.Ordinal)
            || before.EndsWith(" of", StringComparison.Ordinal) || before.EndsWith(" at", StringComparison.Ordinal)
            || (after.Length > 0 && char.IsAsciiDigit(after[0]));
    }
}
