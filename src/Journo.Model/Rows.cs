namespace Journo;

/// <summary>One checkable statement of an article, with who said it and through whom.</summary>
public sealed record Claim : IArticleRow, ITraceable
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>The paragraph's number, from 1.</summary>
    public int Paragraph { get; init; }
    /// <summary>The number of the sentence in the article, from 1 (an index would count from 0).</summary>
    public int Sentence { get; init; }
    /// <summary>First UTF-16 code unit of the claim in the normalised text, from 0.</summary>
    public int Start { get; init; }
    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End { get; init; }
    /// <summary>The article's own words; empty in a dataset written without text.</summary>
    public string Text { get; init; } = "";
    /// <summary>The claim in other words, where somebody wrote them.</summary>
    public string? Summary { get; init; }
    /// <summary>What kind of claim it is.</summary>
    public ClaimKind Kind { get; init; }
    /// <summary>What shows the kind: "will", "$3 million", "praise +0.4". Null for a claim read from a dataset.</summary>
    public string? KindReason { get; init; }
    /// <summary>Who says it: the last link of the chain that speaks. Null where the article says it itself.</summary>
    public string? Speaker { get; init; }
    /// <summary>Through whom it reached the article, outermost first: an outlet, its sources, the person said to believe it.</summary>
    public TextList Chain { get; init; } = TextList.Empty;
    /// <summary>How the claim is attributed: in its sentence, inherited from an earlier one, or not at all.</summary>
    public AttributionKind Attribution { get; init; }
    /// <summary>Whether its source asserts it, denies it, asks for it and so on. A denied claim is not what its speaker says.</summary>
    public Stance Stance { get; init; }
    /// <summary>The words that attribute: "said", "according to".</summary>
    public string? Cue { get; init; }
    /// <summary>The words that lower or raise the author's commitment, in the order of the text.</summary>
    public TextList Hedges { get; init; } = TextList.Empty;
    /// <summary>How much it is worth checking, from 0 to 1: the probability that a logistic regression gives; 0.5 is worth it.</summary>
    public double Checkworthiness { get; init; }
    /// <summary>What raised or lowered <see cref="Checkworthiness"/>, weightiest first, with the weight: "a percentage +1.4". Empty for a
    /// claim read from a dataset.</summary>
    public TextList CheckworthinessReasons { get; init; } = TextList.Empty;

    /// <summary>The text if it is there, else the summary.</summary>
    public override string ToString() => Text.Length > 0 ? Text : Summary ?? Id;

    RowOrigin ITraceable.Origin { get; set; }
}

/// <summary>Words in quotation marks.</summary>
public sealed record Quote : IArticleRow, ITraceable
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the claim that it stands in, if any.</summary>
    public string? Claim { get; init; }
    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>First UTF-16 code unit inside the quotation marks, in the normalised text, from 0.</summary>
    public int Start { get; init; }
    /// <summary>One past the last UTF-16 code unit inside the quotation marks.</summary>
    public int End { get; init; }
    /// <summary>The quoted words, without the marks.</summary>
    public string Text { get; init; } = "";
    /// <summary>Whose words they are; null where the article does not say.</summary>
    public string? Speaker { get; init; }
    /// <summary>The words that attribute them.</summary>
    public string? Cue { get; init; }
    /// <summary>Direct or mixed.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>The quoted words.</summary>
    public override string ToString() => Text;

    RowOrigin ITraceable.Origin { get; set; }
}

/// <summary>
/// One mention of an event: a place where an article says that something happened, with the date as exactly as the article gives it and no
/// more. Mentions of one event make a <see cref="TimelineEvent"/>.
/// </summary>
public record EventMention : IArticleRow, ITraceable
{
    /// <summary>Unique in a dataset.</summary>
    public virtual required string Id { get; init; }
    /// <summary>The id of the claim in which it stands, if any.</summary>
    public string? Claim { get; init; }
    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>First UTF-16 code unit, from 0, of the date expression, or of the claim where there is none.</summary>
    public int Start { get; init; }
    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End { get; init; }
    /// <summary>The date (EDTF); null where it can't be resolved.</summary>
    public EdtfDate? Date { get; init; }
    /// <summary>The first day that the date may mean.</summary>
    public EdtfDate? Earliest { get; init; }
    /// <summary>The last day that the date may mean.</summary>
    public EdtfDate? Latest { get; init; }
    /// <summary>The date in the article's words.</summary>
    public string? Expression { get; init; }
    /// <summary>What happened, in a line.</summary>
    public string Headline { get; init; } = "";
    /// <summary>Who and what took part.</summary>
    public TextList Participants { get; init; } = TextList.Empty;
    /// <summary>Why there is no date; null where there is one.</summary>
    public string? Unresolved { get; init; }
    /// <summary>The ids of the article's event mentions that this one comes after, by the article's words: "after", "then", "in
    /// response".</summary>
    public TextList Follows { get; init; } = TextList.Empty;
    /// <summary>The ids of the article's event mentions that this one comes before, by the article's words: "before", "until
    /// then".</summary>
    public TextList Precedes { get; init; } = TextList.Empty;

    /// <summary>Date and headline.</summary>
    public override string ToString() => $"{(Date is null ? "undated" : Date.ToString())}: {Headline}";

    RowOrigin ITraceable.Origin { get; set; }
}

/// <summary>An amount, count, percentage, length of time or ordinal.</summary>
public sealed record Figure : IArticleRow, ITraceable
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the claim that it stands in, if any.</summary>
    public string? Claim { get; init; }
    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>First UTF-16 code unit in the normalised text, from 0.</summary>
    public int Start { get; init; }
    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End { get; init; }
    /// <summary>As it stands in the article.</summary>
    public string Text { get; init; } = "";
    /// <summary>What it measures.</summary>
    public FigureKind Kind { get; init; }
    /// <summary>The number meant, with its magnitude: 1000000000 for "1 billion".</summary>
    public decimal? Value { get; init; }
    /// <summary>ISO 4217 code, for money.</summary>
    public string? Currency { get; init; }
    /// <summary>What is counted ("users"), or the unit ("percentage points", "months").</summary>
    public string? Unit { get; init; }
    /// <summary>The word that makes it approximate: "about", "roughly".</summary>
    public string? Approximation { get; init; }
    /// <summary>Whether it is a lower or an upper bound.</summary>
    public FigureBound Bound { get; init; }

    /// <summary>As it stands in the article.</summary>
    public override string ToString() => Text;

    RowOrigin ITraceable.Origin { get; set; }
}

/// <summary>A person, organisation, publication, product or place, under all the names that the article gives it.</summary>
public sealed record Entity
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The fullest name.</summary>
    public required string Name { get; init; }
    /// <summary>What it is.</summary>
    public EntityKind Kind { get; init; }
    /// <summary>Other names for it, as the article writes them.</summary>
    public TextList Aliases { get; init; } = TextList.Empty;
    /// <summary>Forms that are probably misspellings of its name.</summary>
    public TextList Misspellings { get; init; } = TextList.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>One place where an article names an entity.</summary>
public sealed record Mention
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the entity.</summary>
    public required string Entity { get; init; }
    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>First UTF-16 code unit in the normalised text, from 0.</summary>
    public int Start { get; init; }
    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End { get; init; }
    /// <summary>The name as it stands there.</summary>
    public string Text { get; init; } = "";
}

/// <summary>Somebody or something that a claim is attributed to.</summary>
public sealed record Source
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The name, or how an unnamed source is described.</summary>
    public required string Name { get; init; }
    /// <summary>What kind of source.</summary>
    public SourceKind Kind { get; init; }
    /// <summary>Role or title, where the article gives one.</summary>
    public string? Role { get; init; }
    /// <summary>Other names for it.</summary>
    public TextList Aliases { get; init; } = TextList.Empty;
    /// <summary>One or several; what is named counts as one.</summary>
    public SourceNumber Number { get; init; }
    /// <summary>How the article describes an unnamed source beyond the noun: "with knowledge of the situation", "senior". Null where it
    /// does not, and for a named one.</summary>
    public string? Description { get; init; }
    /// <summary>Why it is unnamed, in the article's words: "because the talks are private". Null where the article does not say.</summary>
    public string? Reason { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>The spans behind "who said it": source, cue and content, each of which may be in pieces.</summary>
public sealed record Attribution : IArticleRow, ITraceable
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>The id of the attribution whose content this one stands in, if any.</summary>
    public string? Parent { get; init; }
    /// <summary>The words that name the source, in UTF-16 code units; empty where the sentence has none.</summary>
    public required IReadOnlyList<TextSpan> SourceSpans { get; init => field = ShownList<TextSpan>.Of(value); }
    /// <summary>The words that attribute, in UTF-16 code units; empty where the attribution is inherited.</summary>
    public required IReadOnlyList<TextSpan> CueSpans { get; init => field = ShownList<TextSpan>.Of(value); }
    /// <summary>What is attributed, in UTF-16 code units and in the order of the text.</summary>
    public required IReadOnlyList<TextSpan> ContentSpans { get; init => field = ShownList<TextSpan>.Of(value); }
    /// <summary>Who that source is, resolved; null where it can't be told.</summary>
    public string? Source { get; init; }
    /// <summary>The cue's words.</summary>
    public string? Cue { get; init; }
    /// <summary>Explicit, or inherited from the sentence before.</summary>
    public AttributionKind Kind { get; init; }
    /// <summary>Whether the source asserts the content, denies it, asks for it and so on.</summary>
    public Stance Stance { get; init; }
    /// <summary>The name of the rule that found it.</summary>
    public string? Rule { get; init; }

    /// <summary>Source and cue.</summary>
    public override string ToString() => $"{Source ?? "?"} {Cue}";

    RowOrigin ITraceable.Origin { get; set; }
}

/// <summary>A time expression and what it means.</summary>
public sealed record DateMention : IArticleRow, ITraceable
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>First UTF-16 code unit in the normalised text, from 0.</summary>
    public int Start { get; init; }
    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End { get; init; }
    /// <summary>As it stands in the article.</summary>
    public string Text { get; init; } = "";
    /// <summary>Date, time, duration or set.</summary>
    public DateMentionKind Kind { get; init; }
    /// <summary>The EDTF value of a date; null for the other kinds and where it can't be resolved.</summary>
    public EdtfDate? Date { get; init; }
    /// <summary>The TIMEX3 value (ISO-TimeML), for those who compare with other tools: <c>2018</c>, <c>P2M</c>, <c>2022-11</c>.</summary>
    public string? Value { get; init; }
    /// <summary>Why there is no EDTF value; null where there is one.</summary>
    public string? Unresolved { get; init; }

    /// <summary>As it stands in the article.</summary>
    public override string ToString() => Text;

    RowOrigin ITraceable.Origin { get; set; }
}
