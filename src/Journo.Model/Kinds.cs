namespace Journo;

// ConvertTo-Json writes an enumeration of 64 bits by its name and any other as a number;
// so those that rows carry have 64 bits, here and elsewhere.

/// <summary>What a claim is, for someone who has to check it.</summary>
public enum ClaimKind : long
{
    /// <summary>Something said to be so, that can be looked up.</summary>
    Fact,
    /// <summary>A statement that rests on an amount, a count or a percentage.</summary>
    Figure,
    /// <summary>Somebody's words, whose saying can be checked.</summary>
    Quote,
    /// <summary>A judgement.</summary>
    Opinion,
    /// <summary>Something said to come.</summary>
    Prediction,
    /// <summary>A question, which claims nothing by itself.</summary>
    Question,
}

/// <summary>How a claim is attributed to who said it.</summary>
public enum AttributionKind : long
{
    /// <summary>The article's own voice.</summary>
    None,
    /// <summary>The sentence names its source.</summary>
    Explicit,
    /// <summary>The sentence goes on from one that names its source.</summary>
    Inherited,
}

/// <summary>How a source stands to what is attributed to it.</summary>
public enum Stance : long
{
    /// <summary>The source says that it is so; in the article's own voice, the article does.</summary>
    Asserted,
    /// <summary>The source says that it is not so: "denied", "rejected the claim that", "did not say that".</summary>
    Denied,
    /// <summary>The source does not believe it, or calls it open: "doubted", "questioned whether".</summary>
    Doubted,
    /// <summary>The source asks whether, or what, it is.</summary>
    Asked,
    /// <summary>The source wants it: "called for", "urged the council to".</summary>
    Wanted,
    /// <summary>The source says that it will be so: "predicted", "forecast".</summary>
    Predicted,
    /// <summary>The article says only that the source did not say: "declined to say whether", "would not confirm".</summary>
    NoComment,
}

/// <summary>What a kind of quotation means for whoever counts or cites it.</summary>
public static class QuoteKinds
{
    /// <summary>Whether the marks stand around somebody's words; a name or a term has no speaker.</summary>
    public static bool IsSpoken(this QuoteKind kind) => kind is QuoteKind.Direct or QuoteKind.Mixed;
}

/// <summary>What a stance means for whoever shows, counts or cites a claim.</summary>
public static class Stances
{
    /// <summary>Whether the source stands behind the words: they may be given as what it says.</summary>
    public static bool IsCommitted(this Stance stance) => stance is Stance.Asserted or Stance.Wanted or Stance.Predicted;

    /// <summary>A claim as a view shows it: its words or summary, behind the stance where that is not Asserted.</summary>
    public static string Shown(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Stance == Stance.Asserted ? claim.ToString() : $"[{claim.Stance}] {claim}";
    }

    /// <summary>The stance behind a source's name: "who denies it"; null where the source asserts it.</summary>
    public static string? Phrase(this Stance stance) => stance switch
    {
        Stance.Denied => "who denies it",
        Stance.Doubted => "who doubts it",
        Stance.Asked => "who asks it",
        Stance.Wanted => "who wants it",
        Stance.Predicted => "who predicts it",
        Stance.NoComment => "who did not comment on it",
        _ => null,
    };
}

/// <summary>What kind of source it is.</summary>
public enum SourceKind : long
{
    /// <summary>A person, named.</summary>
    Person,
    /// <summary>An organisation, company, agency.</summary>
    Organisation,
    /// <summary>A newspaper, magazine, news site.</summary>
    Publication,
    /// <summary>A report, study, filing, letter.</summary>
    Document,
    /// <summary>A social media post.</summary>
    Post,
    /// <summary>A broadcast, podcast, interview.</summary>
    Broadcast,
    /// <summary>Not named.</summary>
    Anonymous,
}

/// <summary>Whether a source is one or several.</summary>
public enum SourceNumber : long
{
    /// <summary>The article does not show it.</summary>
    Unknown,
    /// <summary>One: a person, an organisation, a document.</summary>
    Singular,
    /// <summary>More than one: "two officials", "earlier reports".</summary>
    Plural,
}

/// <summary>What stands in the marks: how much of it is a sentence of the speaker, or that it is nobody's words.</summary>
public enum QuoteKind : long
{
    /// <summary>The quotation stands as a sentence or clause of its own.</summary>
    Direct,
    /// <summary>A few quoted words inside the reporter's sentence.</summary>
    Mixed,
    /// <summary>No quotation: the marks stand around a title, a nickname or a name. It has no speaker.</summary>
    Name,
    /// <summary>No quotation: a word that is explained, mentioned or held at a distance. It has no speaker.</summary>
    Term,
}

/// <summary>What a figure measures.</summary>
public enum FigureKind : long
{
    /// <summary>An amount of money.</summary>
    Money,
    /// <summary>A percentage, or percentage points.</summary>
    Percent,
    /// <summary>A number of things.</summary>
    Count,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>A part of a whole: "two thirds", "one in three".</summary>
    Ratio,
    /// <summary>A place in an order.</summary>
    Ordinal,
}

/// <summary>On which side of the stated value the truth may lie.</summary>
public enum FigureBound : long
{
    /// <summary>The value as stated.</summary>
    None,
    /// <summary>At least, over, more than: the stated value is the lower bound.</summary>
    Lower,
    /// <summary>At most, under, nearly: the stated value is the upper bound.</summary>
    Upper,
}

/// <summary>What kind of thing a name names.</summary>
public enum EntityKind : long
{
    /// <summary>A person.</summary>
    Person,
    /// <summary>An organisation or company.</summary>
    Organisation,
    /// <summary>A newspaper, magazine, broadcaster, programme.</summary>
    Publication,
    /// <summary>A product, service or work.</summary>
    Product,
    /// <summary>A place.</summary>
    Place,
    /// <summary>A name of none of these kinds, or of a kind that the text does not show.</summary>
    Other,
}

/// <summary>What kind of time expression it is (ISO-TimeML's types).</summary>
public enum DateMentionKind : long
{
    /// <summary>A date: a day, month, year, decade.</summary>
    Date,
    /// <summary>A time of day.</summary>
    Time,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>A repeated time, such as "every week".</summary>
    Set,
}
