namespace Journo.Language;

/// <summary>
/// The jobs in grammar that single words have, several at once. Each is a line of the language's FunctionWord.txt, which says what it is.
/// </summary>
internal enum FunctionWord : byte
{
    Clitic, PossessiveMark, PossessivePronoun, ObjectOrPossessive, Have, Do, PastAuxiliary, NegatedPastAuxiliary, NonFiniteAuxiliary,
    Definite, Indefinite, Proximal, Distal, ProximalPlural, DistalPlural,
    Complementizer, Infinitive, Agent, Genitive, ClausalPreposition, VerbalPreposition, PrepositionalParticiple, Comparative,
    And, Or, But, AdverbialConjunction, Not, No, Question,
    NameLikeModal,
}
