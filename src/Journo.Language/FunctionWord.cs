namespace Journo.Language;

/// <summary>
/// The jobs in grammar that single words have, several at once. Each is a line of the language's FunctionWord.txt, which says what it is.
/// </summary>
internal enum FunctionWord : byte
{
    Clitic, PossessiveMark, PossessivePronoun, ObjectOrPossessive, Have, Do, PastAuxiliary,
    Definite, Indefinite, Proximal, Distal,
    Complementizer, Infinitive, Agent, Genitive, ClausalPreposition, VerbalPreposition, PrepositionalParticiple, AdverbialConjunction,
    NameLikeModal,
}
