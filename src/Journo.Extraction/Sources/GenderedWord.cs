namespace Journo.Extraction.Sources;

/// <summary>Words that show whether somebody is a man or a woman: the groups of GenderedWord.txt.</summary>
internal enum GenderedWord : byte
{
    MalePronoun, FemalePronoun, MaleTitle, FemaleTitle, MaleNoun, FemaleNoun, MaleOffice, FemaleOffice,
}
