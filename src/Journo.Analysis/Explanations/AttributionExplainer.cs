using Journo.Extraction.Attributions;
using Journo.Extraction.Sources;
using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains who is the source, by which words, and of what.</summary>
internal static class AttributionExplainer
{
    /// <summary>For each rule: the sentence where a source is named, and the one where none is. {0} is the source's words, {1} the
    /// cue.</summary>
    public static IReadOnlyDictionary<AttributionRule, (string Named, string Unnamed)> Rules { get; } =
        new Dictionary<AttributionRule, (string, string)>
    {
        [AttributionRule.Verb] = (
            "{0} is the source because it goes with the verb {1}, which tells what somebody says, thinks or wants",
            "the verb {1} tells what somebody says, thinks or wants, but the sentence does not say who"),
        [AttributionRule.GovernedVerb] = (
            "{0} is the source because it is the subject of {1}, where one verb leads to another that tells what somebody says, thinks "
                + "or wants",
            "in {1} one verb leads to another that tells what somebody says, thinks or wants, but the sentence does not say who"),
        [AttributionRule.Participle] = (
            "{0} is the source because {1}, a form in -ing that tells what somebody says, thinks or wants, belongs to it",
            "{1} is a form in -ing that tells what somebody says, thinks or wants, but the sentence does not say who"),
        [AttributionRule.Passive] = (
            "{0} is the source because the passive {1} gives it as the one who says, thinks or wants it",
            "the passive {1} tells that somebody says, thinks or wants it, and leaves out who"),
        [AttributionRule.AccordingTo] = (
            "{0} is the source because it follows {1}",
            "{1} attributes, but does not say to whom"),
        [AttributionRule.Noun] = (
            "{0} is the source because {1} has a noun for something said, thought or wanted, and it is theirs",
            "{1} has a noun for something said, thought or wanted, but the sentence does not say whose it is"),
        [AttributionRule.VerbAndNoun] = (
            "{0} is the source because it is the subject of {1}, a verb with a noun for something said, thought or wanted",
            "{1} is a verb with a noun for something said, thought or wanted, but the sentence does not say whose it is"),
        [AttributionRule.Adjective] = (
            "{0} is the source because {1} tells how they see it",
            "{1} tells how somebody sees it, but the sentence does not say who"),
        [AttributionRule.Headline] = (
            "{0} is the source because it stands before the colon of a headline, where headlines put who says what follows",
            "the colon of a headline attributes what follows"),
        [AttributionRule.Turn] = (
            "{0} is the source because the turn that it opens, up to the next one, is theirs",
            "the turn that {1} opens is somebody's, but who that is can't be told"),
        [AttributionRule.Continues] = (
            "the sentence names no source of its own",
            "the sentence names no source of its own"),
    };

    /// <summary>What is attributed, by the form that it has.</summary>
    public static string Content(Complement complement) => complement switch
    {
        Complement.That => "what follows 'that' is what is attributed",
        Complement.Wh => "the clause with 'whether', 'what' or 'how' is what is attributed",
        Complement.Clause => "the clause after it is what is attributed",
        Complement.Infinitive => "what follows 'to' is what is attributed",
        Complement.ObjectInfinitive => "what somebody is to do, after it, is what is attributed",
        Complement.Gerund => "the form in -ing after it, with what belongs to that, is what is attributed",
        Complement.Object => "its object is what is attributed",
        Complement.Prepositional => "what follows the preposition is what is attributed",
        Complement.Quotation => "the quotation after it is what is attributed",
        Complement.Colon => "what follows the colon is what is attributed",
        Complement.QuotationBefore => "the quotation before it is what is attributed",
        Complement.ClauseBefore => "the clause before it is what is attributed",
        Complement.PassiveSubject => "the subject of the passive is what is attributed",
        Complement.RaisedSubject => "its subject with what follows is what is attributed",
        Complement.Relative => "what the relative word stands for is what is attributed",
        Complement.Sentence => "the rest of the sentence is what is attributed",
        Complement.Predication => "what its object is called is what is attributed",
        _ => "",
    };

    /// <summary>How the words came to mean the source. {0} is the words, {1} the source.</summary>
    public static string Reading(SourceResolution reading) => reading switch
    {
        SourceResolution.Named => "{0} names {1}.",
        SourceResolution.Owner => "{0} was read as {1}, whose it is.",
        SourceResolution.NameAfter => "{0} was read as {1}, the person named in these words.",
        SourceResolution.Self => "{0} was read as {1}, in whose words it stands.",
        SourceResolution.LastSpeaker => "{0} was read as {1}, the person who spoke last before.",
        SourceResolution.PersonNearby => "{0} was read as {1}, the person named shortly before.",
        SourceResolution.GroupBefore => "{0} was read as {1}, the group or outlet that was the source before.",
        SourceResolution.JustBefore => "{0} was read as {1}, named right before it.",
        SourceResolution.OrganisationBefore => "{0} was read as {1}, the organisation named shortly before.",
        SourceResolution.OutletBefore => "{0} was read as {1}, the outlet spoken of before.",
        SourceResolution.WorkBefore => "{0} was read as {1}, the work spoken of before.",
        SourceResolution.HoldsRole => "{0} was read as {1}, whom the article gives that role.",
        SourceResolution.Described => "{0} is a description without a name, so the source is kept as {1}.",
        SourceResolution.Hearsay => "the word for hearsay is all that the article gives for a source: {1}.",
        _ => "Who is meant by {0} can't be told from the text.",
    };

    /// <param name="row">The attribution.</param>
    /// <param name="trace">How it was found; null where that is not known.</param>
    public static Explanation Explain(Attribution row, AttributionTrace? trace)
    {
        string? words = trace?.SourceWords ?? (row.SourceSpans.Count > 0 ? row.Source : null);
        return new Explanation
        {
            Id = row.Id,
            Of = nameof(Attribution),
            Rule = row.Rule ?? "not recorded",
            Words = row.Kind == AttributionKind.Inherited ? Words(trace?.Tie) : Words(words, row.Cue),
            Text = Sentences(Decision(row, words, trace), Inherited(row, trace), Source(row, trace), row.Parent is { } parent
                ? $"It stands inside what {parent} attributes." : null),
        };
    }

    private static string Decision(Attribution row, string? words, AttributionTrace? trace)
    {
        if (AttributionRules.Find(row.Rule) is not { } known || !Rules.TryGetValue(known, out (string Named, string Unnamed) rule))
        {
            string kept = row.Rule is null ? "No rule is recorded"
                : $"It was entered under the rule {Quoted(row.Rule)}, which is none of Journo's";
            return $"{kept}: the source is "
                + $"{row.Source ?? "not told"}{(row.Cue is null ? "" : $" and the words that attribute are {Quoted(row.Cue)}")}.";
        }
        string cue = row.Cue is null ? "the cue" : Quoted(row.Cue);
        string decision = Sentence(words is null ? Fill(rule.Unnamed, "", cue) : Fill(rule.Named, Quoted(words), cue));
        string content = trace is not null && row.Kind != AttributionKind.Inherited ? Content(trace.Complement) : "";
        return content.Length == 0 ? decision : $"{decision.TrimEnd('.')}; {content}.";
    }

    private static string? Inherited(Attribution row, AttributionTrace? trace)
    {
        if (row.Kind != AttributionKind.Inherited) return null;
        string tie = trace?.Tie is { } words ? $"{Quoted(words)} ties it to the sentence before" : "It goes on from the sentence before";
        string from = trace?.From is { } id ? $" ({id})" : "";
        return row.Source is null ? $"{tie}{from}." : $"{tie}, so that sentence's source{from}, {row.Source}, is carried over.";
    }

    private static string? Source(Attribution row, AttributionTrace? trace)
    {
        if (row.Kind == AttributionKind.Inherited || trace is null) return null;
        if (trace.Reading == SourceResolution.Hearsay) return Sentence(Fill(Reading(trace.Reading), "", row.Source ?? "unknown"));
        return trace.SourceWords is not { } words
            || (row.Source is { } name && words.Contains(name, StringComparison.OrdinalIgnoreCase)) ? null
            : Fill(Reading(row.Source is null ? SourceResolution.Unknown : trace.Reading), Quoted(words), row.Source ?? "");
    }

    private static string Fill(string sentence, string first, string second) =>
        sentence.Replace("{1}", second, StringComparison.Ordinal).Replace("{0}", first, StringComparison.Ordinal);
}
