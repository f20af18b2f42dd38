using Journo.Explanations;
using Journo.Text;

namespace Journo.Sourcing;

/// <summary>Words that were spoken to another outlet or on a programme, not to the article.</summary>
public sealed class SecondhandQuotation() : SourcingRule(IssueSeverity.Note, "A quotation was taken from another outlet or programme.")
{
    private const int FarthestWord = 24; // characters
    private const int LongestMinor = 4; // "with", in a title
    private const int LongestRole = 4; // "editorial page editor" and the name

    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        int told = -1;
        foreach (Quote quote in article.Reading.Quotes)
        {
            if (quote.Speaker is null || article.SourceOf(quote.Speaker)?.Kind is SourceKind.Publication or SourceKind.Document or SourceKind.Broadcast) continue;
            if ((article.ClaimOf(quote.Claim) ?? article.ClaimAt(quote.Start)) is not { } claim || claim.Sentence == told || IsTitle(article, quote) || Outlet(article, claim, quote) is not { } outlet) continue;
            told = claim.Sentence;
            yield return About(article, claim, new TextSpan(quote.Start, quote.End),
                $"{Phrases.Quoted(quote.Speaker)} did not say this to the article: it comes by way of {Phrases.Quoted(outlet)}.",
                "Look at the original for wording and context, and say from the start where the quotation is from.", quote.Id);
        }
    }

    private static string? Outlet(SourcingCase article, Claim claim, Quote quote)
    {
        string? publisher = article.Reading.Article.Publisher;
        string? link = claim.Chain.FirstOrDefault(name => name != claim.Speaker && !OutletName.IsSame(name, publisher) && article.SourceOf(name)?.Kind is SourceKind.Publication or SourceKind.Broadcast);
        if (link is not null) return link;
        // Outside the quoted words themselves: "told the Courier", "on the programme".
        TextSpan quoted = new(quote.Start, quote.End);
        return article.MentionsIn(article.SentenceOf(claim)).Where(m => !quoted.Contains(m.Start) && IsSpokenTo(article, m) && !IsBeside(article, m))
            .Select(article.EntityOf).FirstOrDefault(e => e is { Kind: EntityKind.Publication } && !OutletName.IsSame(e.Name, publisher) && e.Name != quote.Speaker)?.Name;
    }

    // "Told the Courier", "on Harbour Radio", "a Courier interview": an outlet that is only named was not spoken to.
    private static bool IsSpokenTo(SourcingCase article, Mention mention)
    {
        if (article.Reading.Article.Text is not { } text) return true;
        string[] before = text[Math.Max(0, mention.Start - FarthestWord)..mention.Start].Split([' ', '\n', ',', '\''], StringSplitOptions.RemoveEmptyEntries);
        string[] after = text[mention.End..Math.Min(text.Length, mention.End + FarthestWord)].Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return before.TakeLast(3).Any(SourcingWords.OutletBefore.Has) || (after.Length > 0 && SourcingWords.OutletAfter.Has(after[0]));
    }

    // "Harbour Lights" in quotation marks is the programme itself.
    private static bool IsTitle(SourcingCase article, Quote quote)
    {
        string words = quote.Text.Length > 0 ? quote.Text : article.TextOf(new TextSpan(quote.Start, quote.End)) ?? "";
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(p => !char.IsLower(p[0]) || p.Length <= LongestMinor) && char.IsUpper(parts[0][0]);
    }

    // "A writer for the Courier" and "Courier editor Ada Holm" work there, and "the Courier 500" is a list.
    private static bool IsBeside(SourcingCase article, Mention mention)
    {
        if (article.Reading.Article.Text is not { } text) return false;
        string before = text[Math.Max(0, mention.Start - 12)..mention.Start].TrimEnd(), after = text[mention.End..Math.Min(text.Length, mention.End + 48)].TrimStart();
        if (after.Split(',', '.', '\n')[0].Split(' ').Take(LongestRole).TakeWhile(w => w.Length > 0 && char.IsLower(w[0])).Any(w => Lexicon.English.ClassesOf(w).HasFlag(WordClass.RoleNoun))) return true;
        if (before.EndsWith(" the", StringComparison.OrdinalIgnoreCase)) before = before[..^4];
        return before.EndsWith(" for", StringComparison.Ordinal) || before.EndsWith(" by", StringComparison.Ordinal) || before.EndsWith(" of", StringComparison.Ordinal) || before.EndsWith(" at", StringComparison.Ordinal) || (after.Length > 0 && char.IsAsciiDigit(after[0]));
    }
}
