namespace Journo.Datasets.Schema;

/// <summary>The spans behind "who said it".</summary>
internal sealed class AttributionsTable() : Table<Attribution>("attributions",
    "The spans behind \"who said it\": source, cue and content, each of which may be in pieces.",
    static () => new() { Id = "", Article = "", SourceSpans = [], CueSpans = [], ContentSpans = [] },
    Id(a => a.Id),
    Article(a => a.Article),
    Text(a => a.Parent, "The id of the attribution whose content this one stands in, if any.", references: "attributions"),
    Spans(a => a.SourceSpans, "The words that name the source, as start-end."),
    Spans(a => a.CueSpans, "The words that attribute, as start-end."),
    Spans(a => a.ContentSpans, "What is attributed, as start-end."),
    Text(a => a.Source, "The name of the source; empty where it can't be told.", repeats: true, references: "sources", key: "name"),
    Text(a => a.Cue, "The cue's words.", repeats: true),
    Category(a => a.Kind, "Explicit, or inherited from the sentence before."),
    Category(a => a.Stance, "How the source stands to what is attributed to it.", optional: true),
    Text(a => a.Rule, "The name of the rule that found it.", repeats: true));
