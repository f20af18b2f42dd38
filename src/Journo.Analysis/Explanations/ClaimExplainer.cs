using System.Globalization;
using Journo.Extraction.Claims;
using Journo.Extraction.Hedges;
using static Journo.Analysis.Explanations.Phrases;

using Journo.Language;

namespace Journo.Analysis.Explanations;

/// <summary>Explains whose claim it is, what kind, how sure, and how much it is worth checking.</summary>
internal static class ClaimExplainer
{
    /// <summary>Why a claim is of a kind. The kinds are tried in the order question, quote, prediction, figure, opinion; what is none of
    /// them is a fact.</summary>
    public static string Kind(ClaimKind kind) => kind switch
    {
        ClaimKind.Question => "It is a question, because its sentence ends with a question mark.",
        ClaimKind.Quote => "It is a quote, because it holds somebody's own words between quotation marks.",
        ClaimKind.Prediction => "It is a prediction, because it says what will be or is expected.",
        ClaimKind.Figure => "It is a figure, because it rests on an amount, a count, a share or a percentage.",
        ClaimKind.Opinion => "It is an opinion, because its wording judges more than it reports.",
        _ => "It is a fact to look up: no question, no quotation, no forecast, no figure, and its wording reports more than it judges.",
    };

    private static string Kind(Claim row) => row.KindReason is not { } reason
        || row.Kind is ClaimKind.Question or ClaimKind.Quote or ClaimKind.Fact
        ? Kind(row.Kind)
        : $"{Kind(row.Kind).TrimEnd('.')}: {Quoted(reason)} shows it.";

    /// <summary>What a class of hedge does.</summary>
    public static string Class(HedgeClass hedge) => hedge switch
    {
        HedgeClass.Evidential => "evidential: somebody else says so",
        HedgeClass.Approximator => "approximator: not exactly so",
        HedgeClass.Modal => "modal: possibly so",
        HedgeClass.Shield => "shield: it seems so",
        _ => "booster: surely so",
    };

    public static Explanation Explain(Claim row, ILanguage language) => new()
    {
        Id = row.Id,
        Of = nameof(Claim),
        Rule = $"{Tie(row.Attribution)}, {row.Kind.ToString().ToLowerInvariant()}",
        Words = TextList.From(Words(row.Attribution == AttributionKind.None ? null : row.Cue).Concat(row.Hedges)),
        Text = Sentences(ClaimAttribution(row), StanceOf(row), Kind(row), Hedges(row, language), Worth(row)),
    };

    private static string Tie(AttributionKind kind) =>
        kind switch { AttributionKind.Explicit => "explicit source", AttributionKind.Inherited => "inherited source", _ => "own voice" };

    private static string ClaimAttribution(Claim row)
    {
        string cue = row.Cue is null ? "" : $", with {Quoted(row.Cue)}";
        string whose = row.Speaker is null ? "" : $", whose source is {row.Speaker}";
        string through = row.Chain.Count > 1 ? $" It reached the article through {Enumerate([.. row.Chain])}." : "";
        return row.Attribution switch
        {
            AttributionKind.None => "The article says it in its own voice: no words attribute it to anybody.",
            AttributionKind.Explicit =>
                $"The sentence attributes it to {row.Speaker ?? "somebody who can't be told"}{cue}.{through}",
            _ => $"The sentence names no source; it goes on from one that does{whose}{cue}.{through}",
        };
    }

    private static string? StanceOf(Claim row) => row.Stance.Phrase() is { } phrase
        ? $"It is given as the words of somebody {phrase}{(row.Cue is null ? "" : $", by {Quoted(row.Cue)}")}." : null;

    private static string? Hedges(Claim row, ILanguage language) => row.Hedges.Count == 0 ? null
        : $"Words that lower or raise the author's commitment: {string.Join("; ", row.Hedges.Select(hedge => Hedge(hedge, language)))}.";

    private static string Hedge(string words, ILanguage language) => language.Get<HedgeFinder>().Look(words) is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{Quoted(words)} ({Class(known.Class)}; strength {known.Strength:0.0#})")
        : $"{Quoted(words)} (not in Journo's list)";

    private static string Worth(Claim row) => string.Create(CultureInfo.InvariantCulture,
        $"Worth checking {row.Checkworthiness:0.##} of "
            + $"1{(row.CheckworthinessReasons.Count == 0 ? "" : $": {string.Join(", ", row.CheckworthinessReasons)}")}.");
}
