namespace Journo.Extraction.Entities.Model;

/// <summary>What general lists say of a word, as of names: many hold at once.</summary>
[Flags]
internal enum NameTrait : ulong
{
    None = 0,
    // Names of persons, by the indexes of given names and surnames.
    Given = 1UL << 0,
    FrequentGiven = 1UL << 1,
    Surname = 1UL << 2,
    FrequentSurname = 1UL << 3,
    // Names of places, by the index of places; of one word.
    Town = 1UL << 4,
    City = 1UL << 5,
    Region = 1UL << 6,
    Country = 1UL << 7,
    // A word that is common when it is small.
    UsualWord = 1UL << 8,
    FrequentWord = 1UL << 9,
    // The groups of NameWord.txt, by its names.
    Org = 1UL << 10,
    Party = 1UL << 11,
    Team = 1UL << 12,
    Corp = 1UL << 13,
    Place = 1UL << 14,
    Direction = 1UL << 15,
    Saint = 1UL << 16,
    Event = 1UL << 17,
    Law = 1UL << 18,
    Work = 1UL << 19,
    Faith = 1UL << 20,
    Title = 1UL << 21,
    Role = 1UL << 22,
    Family = 1UL << 23,
    Speech = 1UL << 24,
    Deed = 1UL << 25,
    Geo = 1UL << 26,
    Body = 1UL << 27,
    Kin = 1UL << 28,
    Particle = 1UL << 36,
    PostNominal = 1UL << 37,
    Amount = 1UL << 38,
    /// <summary>A place of several words in the index begins with it; says nothing of the word, so no feature is made of it.</summary>
    BeginsPlace = 1UL << 39,
    // Classes of the lexicon.
    Demonym = 1UL << 29,
    Calendar = 1UL << 30,
    Outlet = 1UL << 31,
    Report = 1UL << 32,
    Product = 1UL << 33,
    Closed = 1UL << 34,
    NumberWord = 1UL << 35,

    /// <summary>What the indexes of names say.</summary>
    Indexed = Given | FrequentGiven | Surname | FrequentSurname | Town | City | Region | Country,
    /// <summary>In a list of words whose members may be told from each other: none is there because it is a name.</summary>
    Listed = Org | Party | Team | Corp | Place | Direction | Saint | Event | Law | Work | Faith | Title | Role | Family | Speech | Deed
        | Geo | Body | Kin | Particle | PostNominal | Calendar | Outlet | Report | Product | Closed | NumberWord,
}
