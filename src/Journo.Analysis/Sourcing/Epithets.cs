using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>A description of a person that excludes others of its group.</summary>
/// <param name="Person">Who is described.</param>
/// <param name="Group">What the description tells: "wealth".</param>
/// <param name="Word">Such as "billionaire".</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Epithet(string Person, string Group, string Word, TextSpan Span);

/// <summary>Finds descriptions of people that exclude one another.</summary>
internal static class Epithets
{
    private static readonly WordMap<string> s_groups = new(Lexicon.Groups("ExclusiveEpithet"));

    /// <summary>In the order of the text where it is at hand, else as the names of the sources have them.</summary>
    public static IEnumerable<Epithet> Of(SourcingContext article) => article.Reading.Article.Text is { } text ? InText(article, text) : InNames(article);

    // "the billionaire" means the person named last; "billionaire Ada Holm" and "Ada Holm, a billionaire" the one beside it.
    private static IEnumerable<Epithet> InText(SourcingContext article, string text)
    {
        Token[] tokens = Tokenizer.Tokenize(text);
        List<(Mention Mention, Entity Person)> people = [.. article.Mentions.Select(m => (m, article.EntityOf(m)!)).Where(p => p.Item2 is { Kind: EntityKind.Person })];
        int next = 0; // the first person named after the word
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!s_groups.TryGet(tokens[i].In(text), out string group)) continue;
            while (next < people.Count && people[next].Mention.Start <= tokens[i].Start) next++;
            string? person = next < people.Count && people[next].Mention.Start == tokens[i].End + 1 ? people[next].Person.Name
                : i > 0 && tokens[i - 1].In(text) is "the" or "The" && next > 0 ? people[next - 1].Person.Name
                : null;
            if (person is not null) yield return new Epithet(person, group, tokens[i].In(text).ToString().ToLowerInvariant(), new TextSpan(tokens[i].Start, tokens[i].End));
        }
    }

    private static IEnumerable<Epithet> InNames(SourcingContext article)
    {
        foreach ((string name, TextList aliases) in article.Reading.Sources.Select(s => (s.Name, s.Aliases)).Concat(article.Reading.Entities.Select(e => (e.Name, e.Aliases))))
        {
            foreach (string alias in aliases)
            {
                string word = alias[(alias.LastIndexOf(' ') + 1)..];
                if (s_groups.TryGet(word, out string group)) yield return new Epithet(name, group, word.ToLowerInvariant(), PlaceOf(article, word));
            }
        }
    }

    // Without the text, the claim whose summary has the word shows where it stands.
    private static TextSpan PlaceOf(SourcingContext article, string word) =>
        article.Claims.FirstOrDefault(c => c.Summary?.Split(' ', '.', ',', ';').Contains(word, StringComparer.OrdinalIgnoreCase) == true) is { } claim ? new TextSpan(claim.Start, claim.End) : default;
}
