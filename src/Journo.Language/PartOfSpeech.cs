namespace Journo.Language;

/// <summary>What a token does in its sentence, as coarsely as clauses and noun phrases need it.</summary>
internal enum PartOfSpeech : byte
{
    Other,
    Noun,
    Name,
    Number,
    Adjective,
    Determiner,
    /// <summary>"his", and the "'s" of "Smith's".</summary>
    Possessive,
    Pronoun,
    /// <summary>"who", "which", "what", "how"...</summary>
    Wh,
    That,
    Adverb,
    Preposition,
    /// <summary>The "to" of an infinitive.</summary>
    To,
    Conjunction,
    Subordinator,
    Modal,
    Be,
    Have,
    Do,
    /// <summary>A verb in the infinitive or after a modal.</summary>
    VerbBase,
    /// <summary>A verb that can be the predicate of a clause: "say", "says", "said".</summary>
    VerbFinite,
    VerbParticiple,
    VerbIng,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Hyphen,
    QuoteOpen,
    QuoteClose,
    BracketOpen,
    BracketClose,
    /// <summary>A mark that can end a sentence.</summary>
    Stop,
}
