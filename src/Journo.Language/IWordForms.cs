namespace Journo.Language;

/// <summary>How a language makes the forms of its words. Words are in lower case.</summary>
internal interface IWordForms
{
    /// <summary>All forms of a verb, its base form among them; where the spelling leaves two, both.</summary>
    /// <param name="verb">Its base form.</param>
    /// <param name="irregular">Its line of IrregularVerb.txt, the base form first; null for a regular verb.</param>
    IEnumerable<(string Word, PredicateClass Form)> OfVerb(string verb, string[]? irregular);

    /// <summary>The plural of a regular noun.</summary>
    string PluralOf(string noun);
}
