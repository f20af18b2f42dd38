namespace Journo.Language;

/// <summary>
/// What a word can be in an attribution, and in which form; several at once. Bits 0 to 14 are cue classes, each a list of base forms in a
/// file named <c>Cue</c> and the class (CueSay.txt); bits 20 to 25 are forms of verbs.
/// </summary>
[Flags]
internal enum PredicateClass : uint
{
    None = 0,
    Say = 1 << 0,
    Tell = 1 << 1,
    Ask = 1 << 2,
    Think = 1 << 3,
    Want = 1 << 4,
    Urge = 1 << 5,
    Judge = 1 << 6,
    Name = 1 << 7,
    Mention = 1 << 8,
    Show = 1 << 9,
    Seem = 1 << 10,
    Accuse = 1 << 11,
    Prepositional = 1 << 12,
    Noun = 1 << 13,
    Adjective = 1 << 14,

    /// <summary>Any class of cue verbs.</summary>
    CueVerb = Noun - 1,

    /// <summary>The form after "to" and in the plural present: "say".</summary>
    BaseForm = 1 << 20,
    /// <summary>The third person singular: "says".</summary>
    PresentForm = 1 << 21,
    /// <summary>The past: "said".</summary>
    PastForm = 1 << 22,
    /// <summary>The past participle: "said", "known".</summary>
    ParticipleForm = 1 << 23,
    /// <summary>The form in -ing.</summary>
    IngForm = 1 << 24,
    /// <summary>Any form of a verb.</summary>
    VerbForm = BaseForm | PresentForm | PastForm | ParticipleForm | IngForm,
    /// <summary>The form is as common as a noun: "claim", "reports".</summary>
    AlsoNoun = 1 << 25,
}
