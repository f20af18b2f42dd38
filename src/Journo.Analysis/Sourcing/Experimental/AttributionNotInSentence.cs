using System.Globalization;
using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Experimental;

/// <summary>Sentences that rest on a source named only in a sentence before.</summary>
public sealed class AttributionNotInSentence()
    : SourcingRule(IssueSeverity.Note, "The source stands in an earlier sentence only.", precision: 0.39)
{
    private const int MostOpening = 4; // words: "But once he left"

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        Claim? named = null;
        for (int i = 0; i < article.Claims.Count; i++)
        {
            Claim first = article.Claims[i];
            if (first.Attribution == AttributionKind.Explicit) named = first;
            if (!RestsOnBefore(article, first) || !Continues(article, first, named)) continue;
            // One finding for all that goes on from the same source.
            int end = i + 1;
            while (end < article.Claims.Count && article.Claims[end].Speaker == first.Speaker
                && RestsOnBefore(article, article.Claims[end])) end++;
            Claim[] run = new Claim[end - i];
            for (int k = i; k < end; k++) run[k - i] = article.Claims[k];
            i = end - 1;
            int sentences = run.Select(c => c.Sentence).Distinct().Count();
            yield return About(article, first, new TextSpan(first.Start, run.Max(c => c.End)),
                string.Create(CultureInfo.InvariantCulture,
                    $"{(sentences == 1 ? "This sentence rests" : $"These {sentences} sentences rest")} on "
                    + $"{Phrases.Quoted(first.Speaker ?? "a source")}, which only an earlier sentence names; a reader may take "
                    + $"{(sentences == 1 ? "it" : "them")} for the article's own finding."),
                "Restate the source unless the context makes it perfectly clear.",
                    run.Select(c => c.Id).Concat(named is null ? [] : [named.Id]));
        }
    }

    // A quotation that goes on after "she said" is hers without saying so again; and a person whose story is told is not only its source.
    private static bool RestsOnBefore(SourcingContext article, Claim claim)
    {
        if (claim.Attribution != AttributionKind.Inherited || claim.Speaker is null
            || claim.Kind is ClaimKind.Quote or ClaimKind.Question) return false;
        TextSpan span = new(claim.Start, claim.End);
        return !article.IsQuoted(claim.Start) && !article.IsQuoted(claim.End - 1) && !article.QuotesIn(span).Any()
            && !article.HasExplicit(claim.Sentence) && !article.Tells(claim) && !BeginsWithPronoun(article, claim.Text)
            && !article.Outlets.IsSame(claim.Speaker, article.Reading.Article.Publisher) && article.SourceOf(claim.Speaker) is { } source
                && (source.Kind is SourceKind.Publication or SourceKind.Document
                || (source.Kind == SourceKind.Anonymous && article.Unnamed.IsSource(source)));
    }

    // "She then sold it" goes on with the tale of whom the sentence before names; a turn to something else is the article's own.
    private static bool Continues(SourcingContext article, Claim claim, Claim? named)
    {
        if (named is null || article.TextOf(article.SentenceOf(claim)) is not { } words) return true;
        string[] first = [.. words.Split(' ', MostOpening + 1, StringSplitOptions.RemoveEmptyEntries).Take(MostOpening)
            .Select(w => w.TrimEnd(','))];
        if (first.Any(article.Words.Personal.Has)) return true;
        return first.Length > 0 && article.Words.GoingOn.IsIn(words) && !article.Words.Contrast.Has(first[0])
            && article.EntitiesIn(article.SentenceOf(claim)).Overlaps(article.EntitiesIn(article.SentenceOf(named)));
    }

    // "She declined" names again whom the story is about.
    private static bool BeginsWithPronoun(SourcingContext article, string words) => article.Words.Pronoun.Has(words.Split(' ', 2)[0]);
}
