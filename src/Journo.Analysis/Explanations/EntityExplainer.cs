using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains which names were taken for one and the same, and what kind of thing they name.</summary>
internal static class EntityExplainer
{
    public static Explanation Explain(Entity row) => new()
    {
        Id = row.Id,
        Of = nameof(Entity),
        Rule = row.Misspellings.Count > 0 ? "misspelling" : row.Aliases.Count > 0 ? "forms of one name" : "one name",
        Words = TextList.From([row.Name, .. row.Aliases, .. row.Misspellings]),
        Text = Sentences(
            row.Kind == EntityKind.Other
                ? $"The article does not show what kind of thing {row.Name} is."
                : $"{row.Name} was taken for {Article(row.Kind)}: the words of the name and beside it point there more than anywhere else.",
            row.Aliases.Count == 0 ? null
                : $"{Enumerate([.. row.Aliases.Select(Quoted)])} {(row.Aliases.Count == 1 ? "is" : "are")} kept as other names for the "
                + $"same.",
            row.Misspellings.Count == 0 ? null
                : $"{Enumerate([.. row.Misspellings.Select(Quoted)])} {(row.Misspellings.Count == 1 ? "is" : "are")} probably misspelt: "
                + $"a letter or two away from a name that the article uses otherwise."),
    };

    private static string Article(EntityKind kind) => kind switch
    {
        EntityKind.Person => "a person",
        EntityKind.Organisation => "an organisation",
        EntityKind.Publication => "a publication",
        EntityKind.Product => "a product",
        _ => "a place",
    };
}
