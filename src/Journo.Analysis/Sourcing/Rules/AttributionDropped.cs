using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>After a paragraph that tells what somebody disputes, the next goes on about the same in the article's own voice, so that the position becomes a fact.</summary>
public sealed class AttributionDropped() : SourcingRule(IssueSeverity.Warning, "What a source said goes on in the article's own voice.", byDefault: false)
{
    private const int FarthestVerb = 4; // words

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        Claim? spoken = null; // the last claim of the sentence before
        List<Claim>[] sentences = [.. article.Claims.GroupBy(c => c.Sentence).Select(g => g.ToList())];
        for (int i = 0; i < sentences.Length; i++)
        {
            List<Claim> sentence = sentences[i];
            if (spoken is not null && sentence[0].Paragraph == spoken.Paragraph + 1 && sentence.All(c => c.Attribution == AttributionKind.None && c.Kind == ClaimKind.Fact) && Continues(article, spoken, sentence))
            {
                // Further sentences of the paragraph are part of it.
                int end = i + 1;
                while (end < sentences.Length && sentences[end][0].Paragraph == sentence[0].Paragraph && sentences[end].All(c => c.Attribution == AttributionKind.None && c.Kind == ClaimKind.Fact)) end++;
                List<Claim> run = [.. sentences[i..end].SelectMany(s => s)];
                yield return About(article, sentence[0], new TextSpan(sentence[0].Start, run.Max(c => c.End)),
                    $"The paragraph before tells what {Phrases.Quoted(spoken.Speaker!)} says; this one goes on about the same and names nobody, so that a position reads as a fact.",
                    "Restate who says so, or confirm it and say how it is known.", run.Select(c => c.Id).Append(spoken.Id));
            }
            spoken = sentence.LastOrDefault(c => c.Attribution != AttributionKind.None && c.Speaker is not null);
        }
    }

    // Flat denials about what is named in the sentence before, where that sentence tells that somebody disputes something, without a new name, date or figure that would show work of the article's own.
    private static bool Continues(SourcingContext article, Claim spoken, List<Claim> sentence)
    {
        if (article.IsHeadline(spoken) || article.SourceOf(spoken.Speaker) is not { Kind: SourceKind.Person or SourceKind.Organisation }) return false;
        TextSpan before = article.SentenceOf(spoken), here = article.SentenceOf(sentence[0]);
        HashSet<string> subjects = article.EntitiesIn(here);
        if (subjects.Count == 0 || !subjects.Overlaps(article.EntitiesIn(before))) return false;
        if (article.DatesIn(here).Any() || article.QuotesIn(here).Any() || article.IsQuoted(spoken.Start) || Names(article, here, spoken.Speaker!)) return false;
        // A paragraph that only closes a quotation is the speaker's.
        if (article.ParagraphOf(sentence[0]).AsSpan().ContainsAny('"', '\u201C', '\u201D')) return false;
        return SourcingWords.Dispute.IsIn(Words(article, before, article.ClaimsIn(before))) && IsFlat(Words(article, here, sentence));
    }

    // What is told of the speaker is the article's tale of him, not his position.
    private static bool Names(SourcingContext article, TextSpan span, string speaker) => article.MentionsIn(span).Any(m => article.EntityOf(m)?.Name == speaker);

    // Where the text is not at hand the summaries stand for it.
    private static string Words(SourcingContext article, TextSpan sentence, IEnumerable<Claim> claims) => article.TextOf(sentence) ?? string.Join(' ', claims.Select(c => c.Summary));

    // "has no authority", "is not represented": a denial in the present tense is a position; "has been denied", "has not promised" and the past tense are a tale.
    private static bool IsFlat(string words)
    {
        string[] first = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (first is ["And" or "But", ..]) first = first[1..];
        int verb = Array.FindIndex(first, SourcingWords.Present.Has);
        // A verb far in, or behind "although", is not the main one.
        if (verb is < 1 or > FarthestVerb || SourcingWords.Concession.Has(first[0])) return false;
        string[] after = first[verb..Math.Min(first.Length, verb + 4)];
        return !after.Any(SourcingWords.Tale.Has) && after.Any(SourcingWords.Denial.Has) && !IsPerfect(after);
    }

    private static bool IsPerfect(string[] words) => SourcingWords.Perfect.Has(words[0]) && (words[0].Length > "have".Length || words is [_, "not" or "never" or "yet", ..]);
}
