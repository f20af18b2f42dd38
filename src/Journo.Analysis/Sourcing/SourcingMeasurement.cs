namespace Journo.Analysis.Sourcing;

/// <summary>
/// On whose word an article or a whole dataset rests. Questions claim nothing and are left out of all counts but <see cref="Questions"/>;
/// shares are from 0 to 1, and 0 where there is nothing to take a share of.
/// </summary>
public sealed record SourcingMeasurement
{
    /// <summary>The id of the article; null for a whole dataset.</summary>
    public string? Article { get; init; }
    /// <summary>The article's headline, or the dataset's folder.</summary>
    public string Title { get; init; } = "";
    /// <summary>Articles measured.</summary>
    public int Articles { get; init; }
    /// <summary>Claims, without questions.</summary>
    public long Claims { get; init; }
    /// <summary>Claims left out because they only ask.</summary>
    public long Questions { get; init; }
    /// <summary>Claims whose sentence names the source.</summary>
    public long Explicit { get; init; }
    /// <summary>Claims that go on from a sentence which names it.</summary>
    public long Inherited { get; init; }
    /// <summary>Claims in the author's own voice.</summary>
    public long OwnVoice { get; init; }
    /// <summary>Claims somewhere in whose chain an unnamed source stands.</summary>
    public long Unnamed { get; init; }
    /// <summary>Claims with a hedge or a booster.</summary>
    public long Hedged { get; init; }
    /// <summary>Hedges and boosters in all claims.</summary>
    public long Hedges { get; init; }
    /// <summary>Whoever a claim passed through, most claims first.</summary>
    public IReadOnlyList<SourceTally> Sources { get; init => field = ShownList<SourceTally>.Of(value); } = ShownList<SourceTally>.Empty;
    /// <summary>Attributed claims by the kind of the source that speaks, most first; with <see cref="OwnVoice"/> they make up
    /// <see cref="Claims"/>.</summary>
    public IReadOnlyList<SourceKindTally> Kinds { get; init => field = ShownList<SourceKindTally>.Of(value); } =
        ShownList<SourceKindTally>.Empty;
    /// <summary>The outlet behind most attributed claims; null where none is behind any.</summary>
    public SourceTally? LeadingOutlet { get; init; }
    /// <summary>Quotations.</summary>
    public long Quotes { get; init; }
    /// <summary>Quotations by speaker, most first; one without a speaker is under an empty name.</summary>
    public IReadOnlyList<SpeakerTally> Speakers { get; init => field = ShownList<SpeakerTally>.Of(value); } = ShownList<SpeakerTally>.Empty;
    /// <summary>Addresses in the text, in its order; null where the text is not at hand.</summary>
    public TextList? Links { get; init; }
    /// <summary>The documents among the sources.</summary>
    public TextList Documents { get; init; } = TextList.Empty;

    /// <summary>Claims with a source, in their sentence or before it.</summary>
    public long Attributed => Explicit + Inherited;
    /// <summary>Share of the claims that have a source.</summary>
    public double AttributedShare => Share(Attributed, Claims);
    /// <summary>Share of the claims in the author's own voice.</summary>
    public double OwnVoiceShare => Share(OwnVoice, Claims);
    /// <summary>Share of the attributed claims that passed through an unnamed source.</summary>
    public double UnnamedShare => Share(Unnamed, Attributed);
    /// <summary>Share of the attributed claims that passed through <see cref="LeadingOutlet"/>.</summary>
    public double LeadingOutletShare => LeadingOutlet?.Share ?? 0;
    /// <summary>Hedges and boosters for each claim.</summary>
    public double HedgeDensity => Share(Hedges, Claims);

    /// <summary>The compact view: lines of at most <paramref name="width"/> characters, with bars.</summary>
    public string Draw(int width = SourcingDrawing.UsualWidth) => SourcingDrawing.Of(this, width);

    /// <summary>The main numbers, in a line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Title}: {Claims} claims, {Attributed} attributed, {OwnVoice} in the author's own voice");

    internal static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}

/// <summary>One source and what rests on it.</summary>
/// <param name="Name">The name, or how an unnamed source is described.</param>
/// <param name="Kind">Its kind; null where the table of sources does not have it.</param>
/// <param name="Claims">Claims that passed through it.</param>
/// <param name="Share">Their share of the attributed claims.</param>
/// <param name="Names">What else it is called.</param>
public sealed record SourceTally(string Name, SourceKind? Kind, long Claims, double Share, TextList Names)
{
    /// <summary>Name and claims.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Claims}");
}

/// <summary>A kind of source and what rests on it.</summary>
/// <param name="Kind">The kind; null for sources that the table of sources does not have.</param>
/// <param name="Claims">Claims that a source of this kind speaks.</param>
/// <param name="Share">Their share of all claims.</param>
public sealed record SourceKindTally(SourceKind? Kind, long Claims, double Share)
{
    /// <summary>Kind and claims.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind}: {Claims}");
}

/// <summary>A speaker and the quotations.</summary>
/// <param name="Speaker">The name; empty for quotations without a speaker.</param>
/// <param name="Quotes">How many quotations.</param>
/// <param name="Words">Words in them, where the dataset has its text.</param>
/// <param name="Share">Share of all quotations.</param>
public sealed record SpeakerTally(string Speaker, long Quotes, long Words, double Share)
{
    /// <summary>Speaker and quotations.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(Speaker.Length > 0 ? Speaker : "nobody named")}: {Quotes}");
}
