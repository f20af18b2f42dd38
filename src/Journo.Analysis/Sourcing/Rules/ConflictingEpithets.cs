using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>The same person under two descriptions that cannot both hold: "the millionaire", "the billionaire".</summary>
public sealed class ConflictingEpithets() : SourcingRule(IssueSeverity.Warning, "The same person is described in two ways that cannot both be right.")
{
    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        var known = new Dictionary<(string Person, string Group), Epithet>();
        var told = new HashSet<(string, string)>();
        foreach (Epithet epithet in Epithets.Of(article))
        {
            (string, string) key = (epithet.Person, epithet.Group);
            if (known.TryAdd(key, epithet) || known[key].Word == epithet.Word || !told.Add(key)) continue;
            Epithet first = known[key];
            yield return About(article, article.ClaimAt(epithet.Span.Start), epithet.Span,
                $"{epithet.Person} is {Phrases.Quoted(first.Word)} in one place and {Phrases.Quoted(epithet.Word)} in another.",
                "Look up which is right and write that one.", Rows(article, first, epithet.Person)) with { Text = article.TextOf(epithet.Span) ?? epithet.Word };
        }
    }

    private static IEnumerable<string> Rows(SourcingContext article, Epithet first, string person)
    {
        if (first.Span.Length > 0 && article.ClaimAt(first.Span.Start) is { } other) yield return other.Id;
        foreach (Entity entity in article.Reading.Entities.Where(e => e.Name == person)) yield return entity.Id;
    }
}
