using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains what kind of source it is, and what the article tells of one that it does not name.</summary>
internal static class SourceExplainer
{
    public static Explanation Explain(Source row) => new()
    {
        Id = row.Id,
        Of = nameof(Source),
        Rule = row.Kind == SourceKind.Anonymous ? "not named" : row.Kind.ToString().ToLowerInvariant(),
        Words = Words(row.Name, row.Description, row.Reason),
        Text = row.Kind == SourceKind.Anonymous ? Unnamed(row) : Sentences(
            $"{row.Name} is {Kind(row.Kind)} to {(row.Kind == SourceKind.Person ? "whom" : "which")} the article attributes what it "
                + $"tells{(row.Role is null ? "" : $"; it gives the role {Quoted(row.Role)}")}.",
            row.Aliases.Count == 0 ? null : $"It also appears as {Enumerate([.. row.Aliases.Select(Quoted)])}."),
    };

    private static string Unnamed(Source row) => Sentences(
        $"{Sentence(Quoted(row.Name) + " names nobody")}",
        row.Number switch { SourceNumber.Plural => "The wording shows more than one.", SourceNumber.Singular =>
            "The wording shows one.", _ => "The wording does not show how many." },
        row.Description is null ? "The article says nothing more of who that is."
            : $"The article describes the source with {Quoted(row.Description)}.",
        row.Reason is null ? "It does not say why the source is unnamed." : $"It says why the source is unnamed: {Quoted(row.Reason)}.");

    private static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Person => "a person",
        SourceKind.Organisation => "an organisation",
        SourceKind.Publication => "a publication",
        SourceKind.Document => "a document",
        SourceKind.Post => "a post",
        _ => "a broadcast",
    };
}
