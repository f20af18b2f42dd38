namespace Journo.Text;

/// <summary>
/// The classes that a word can belong to, several at once. Each is a list in the Lexicon folder, in a file of the same name;
/// a class without a file is a mistake that a test finds.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Month = 1UL << 0,
    Weekday = 1UL << 1,
    Season = 1UL << 2,
    NumberWord = 1UL << 3,
    Determiner = 1UL << 4,
    Preposition = 1UL << 5,
}
