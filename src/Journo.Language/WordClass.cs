namespace Journo.Language;

/// <summary>
/// The classes that a word can belong to, several at once. Each is a list of the language, in a file of the same name (Month.txt); a class
/// without a file is a mistake that a test finds.
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
    // Words of time.
    TimeUnit = 1UL << 6,
    DayPart = 1UL << 7,
    TimeWord = 1UL << 8,
    // More closed classes, and what periods belong to.
    Conjunction = 1UL << 9,
    Subordinator = 1UL << 10,
    WhWord = 1UL << 11,
    FunctionAdverb = 1UL << 12,
    AbbreviatedTitle = 1UL << 13,
    Abbreviation = 1UL << 14,
    NumberedAbbreviation = 1UL << 15,
    TimeZone = 1UL << 16,
    CommonAdverb = 1UL << 17,
    CommonAdjective = 1UL << 33,
    OrdinalWord = 1UL << 18,

    // Closed classes of grammar.
    Pronoun = 1UL << 63,
    Auxiliary = 1UL << 62,
    Modal = 1UL << 61,
    // What names are made of, and what stands beside them.
    NotName = 1UL << 60,
    GivenName = 1UL << 59,
    PersonTitle = 1UL << 58,
    RoleNoun = 1UL << 57,
    OrganisationWord = 1UL << 56,
    PublicationWord = 1UL << 55,
    ReportNoun = 1UL << 54,
    ProductWord = 1UL << 53,
    PlaceWord = 1UL << 52,
    Demonym = 1UL << 51,
    // What sources are called that are not named.
    OrganisationNoun = 1UL << 50,
    DocumentNoun = 1UL << 49,
    PostNoun = 1UL << 48,
    BroadcastNoun = 1UL << 47,
    HearsayNoun = 1UL << 46,
    // What happened.
    EventVerb = 1UL << 45,
    SupportVerb = 1UL << 44,
    EventNoun = 1UL << 43,
}
