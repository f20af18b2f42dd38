using Journo.Explanations;

namespace Journo.Sourcing;

/// <summary>Sentences that rest on a source named only in a sentence before.</summary>
public sealed class AttributionNotInSentence() : SourcingRule(IssueSeverity.Note, "The source stands in an earlier sentence only.")
{
    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        Claim? named = null;
        for (int i = 0; i < article.Claims.Count; i++)
        {
            Claim first = article.Claims[i];
            if (first.Attribution == AttributionKind.Explicit) named = first;
            if (first.Attribution != AttributionKind.Inherited || article.Claims.Skip(i).Any(c => c.Sentence == first.Sentence && c.Attribution == AttributionKind.Explicit)) continue;
            // One finding for all that goes on from the same source.
            int end = i + 1;
            while (end < article.Claims.Count && article.Claims[end].Attribution == AttributionKind.Inherited && article.Claims[end].Speaker == first.Speaker) end++;
            List<Claim> run = [.. article.Claims.Skip(i).Take(end - i)];
            i = end - 1;
            int sentences = run.Select(c => c.Sentence).Distinct().Count();
            yield return About(article, first, new TextSpan(first.Start, run.Max(c => c.End)),
                FormattableString.Invariant($"{(sentences == 1 ? "This sentence rests" : $"These {sentences} sentences rest")} on {Phrases.Quoted(first.Speaker ?? "a source")}, whom only an earlier sentence names; a reader may take {(sentences == 1 ? "it" : "them")} for the article's own finding."),
                "Restate the source unless the context makes it perfectly clear.", run.Select(c => c.Id).Concat(named is null ? [] : [named.Id]));
        }
    }
}
