using Journo.Analysis.Explanations;
using Journo.Extraction.Entities;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>A name that is written once in a way that differs by a letter from how it is written elsewhere.</summary>
public sealed class ProbableMisspelling() : SourcingRule(IssueSeverity.Warning, "A name is probably misspelt.", precision: null)
{
    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        foreach (Mention mention in article.Mentions)
        {
            if (article.EntityOf(mention) is not { Misspellings.Count: > 0 } entity || !entity.Misspellings.Contains(mention.Text)
                || IsForm(mention.Text, entity.Name)) continue;
            yield return About(article, article.ClaimAt(mention.Start), new TextSpan(mention.Start, mention.End),
                $"{Phrases.Quoted(mention.Text)} is probably {Phrases.Quoted(entity.Name)}, as it stands elsewhere.",
                    $"Look up the name; write {entity.Name} throughout.", mention.Id, entity.Id) with { Text = mention.Text };
        }
    }

    // "Lindmarkian" and "Lindmarks" are forms of the name.
    private static bool IsForm(string written, string name) => written.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        || name.StartsWith(written, StringComparison.OrdinalIgnoreCase);
}
