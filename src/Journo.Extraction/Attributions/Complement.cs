using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>In which form a cue has its content.</summary>
internal enum Complement : byte
{
    None,
    /// <summary>A clause with "that".</summary>
    That,
    /// <summary>A clause with "whether", "what", "how"...</summary>
    Wh,
    /// <summary>A clause without a word to open it.</summary>
    Clause,
    /// <summary>An infinitive with "to".</summary>
    Infinitive,
    /// <summary>A noun phrase and an infinitive: "urged him to go".</summary>
    ObjectInfinitive,
    /// <summary>A form in -ing.</summary>
    Gerund,
    /// <summary>A noun phrase.</summary>
    Object,
    /// <summary>A noun phrase after a preposition that belongs to the cue.</summary>
    Prepositional,
    /// <summary>A quotation after the cue.</summary>
    Quotation,
    /// <summary>Words after a colon.</summary>
    Colon,
    /// <summary>A quotation before the cue.</summary>
    QuotationBefore,
    /// <summary>A clause before the cue: ", he said."</summary>
    ClauseBefore,
    /// <summary>The subject of a passive: "was denied by".</summary>
    PassiveSubject,
    /// <summary>The subject and what follows: "is expected to", "seems".</summary>
    RaisedSubject,
    /// <summary>A relative word before the source: "which he called".</summary>
    Relative,
    /// <summary>The sentence that "according to" belongs to.</summary>
    Sentence,
    /// <summary>An adjective, "as" or a second noun phrase, after the object: "called it wrong".</summary>
    Predication,
}
