using Journo.Analysis.Explanations;
using Journo.Language;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>A bare "recently": a time that no reader can place, now or later.</summary>
public sealed class UnresolvedDate() : SourcingRule(IssueSeverity.Note, "\"Recently\" and the like, without a date.", precision: 0.75)
{
    private const int LongestWord = 16;
    private const string ThePast = "PAST_REF"; // TIMEX3

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        foreach (DateMention date in article.Reading.Dates)
        {
            if (date.Value != ThePast || date.Date is not null || !article.Words.Vague.IsIn(date.Text) || IsExempt(article, date)) continue;
            Claim? claim = article.ClaimAt(date.Start);
            // What somebody says in quotation marks is not the article's to change, and a date in the same sentence answers the question.
            if (article.IsQuoted(date.Start)
                || (claim is not null && article.DatesIn(article.SentenceOf(claim)).Any(d => d.Date is not null))) continue;
            yield return About(article, claim, new TextSpan(date.Start, date.End),
                $"{Phrases.Quoted(date.Text)} names no day, month or year, and nothing else in the sentence does.",
                "Give the date, or the month and year; an article is read long after it was recent.", date.Id);
        }
    }

    private static bool IsExempt(SourcingContext article, DateMention date)
    {
        if (article.IsReported(date.Start)) return true; // what somebody says is not the article's to date
        if (article.Reading.Article.Text is not { } text || date.Start < 0 || date.End > text.Length) return false;
        string before = text[Math.Max(0, date.Start - LongestWord)..date.Start].TrimEnd();
        // "The most recent" picks one out of several, "more recent" compares, "until recently" is a state, and "those recent remarks" were
        // told of before.
        if (article.Words.Undated.Has(before[(before.LastIndexOfAny([' ', '\n', '\t']) + 1)..])) return true;
        string after = text[date.End..Math.Min(text.Length, date.End + (3 * LongestWord))];
        Token[] next = Tokenizer.Tokenize(after, article.Language.Lexicon);
        if (next.Length < 2) return false;
        // "Recent years", "recent polls" are several days, and "recently freed prisoners" are people.
        return date.Text.EndsWith("ly", StringComparison.OrdinalIgnoreCase) ? IsVerb(article, next[0].In(after))
            && IsPlural(article, next[1].In(after))
            : IsPlural(article, next[0].In(after))
                || (next[0].IsWord && !IsEnd(article, next[1], after) && IsPlural(article, next[1].In(after)));
    }

    private static bool IsVerb(SourcingContext article, ReadOnlySpan<char> word) =>
        (article.Language.Predicates.ClassesOf(word) & (PredicateClass.PastForm | PredicateClass.ParticipleForm)) != 0
            || word.EndsWith("ed", StringComparison.Ordinal);

    private static bool IsPlural(SourcingContext article, ReadOnlySpan<char> word) => word.Length > 3 && char.IsLower(word[0])
        && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')
        && (article.Language.Lexicon.ClassesOf(word) & ~WordClass.TimeUnit) == 0;

    private static bool IsEnd(SourcingContext article, Token token, string text) =>
        !token.IsWord || (article.Language.Lexicon.ClassesOf(token.In(text)) & (
            WordClass.Preposition | WordClass.Determiner | WordClass.Auxiliary | WordClass.Conjunction)) != 0;
}
