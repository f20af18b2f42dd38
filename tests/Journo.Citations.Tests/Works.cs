namespace Journo.Citations.Tests;

/// <summary>Works as journalists cite them, made up for these tests, with what is hard in them: names, dates, kinds, copies.</summary>
internal static class Works
{
    /// <summary>A newspaper's article by people with particles and a suffix.</summary>
    public static Citation News { get; } = new()
    {
        Id = "news",
        Type = "article-newspaper",
        Fields = Fields(("title", "Who Sold the Quay & for 50%?"), ("container-title", "The Harbour Times"), ("page", "12-14"),
            ("URL", "https://harbour.example/quay?id=1&x=50%25_y#top"), ("language", "en-GB")),
        Names = Names(("author", [Person("Anna", "Dijk", particle: "van der"),
            new() { Given = "Guy", DroppingParticle = "de", Family = "Marsan" }, Person("Brian", "Ross", suffix: "Jr.")])),
        Dates = Dates(("issued", On(2021, 3, 5)), ("accessed", On(2021, 4, 1))),
    };

    /// <summary>A page by an institution that has an "and" in its name.</summary>
    public static Citation Institution { get; } = new()
    {
        Id = "institution",
        Type = "webpage",
        Fields = Fields(("title", "Tide tables"), ("container-title", "Harbours online"), ("URL", "https://tides.example/tables")),
        Names = Names(("author", [new() { Literal = "Ministry of Tides and Harbours" }])),
        Dates = Dates(("issued", On(2020, 11))),
    };

    public static Citation Podcast { get; } = new()
    {
        Id = "podcast",
        Type = "broadcast",
        Fields = Fields(("title", "Low water"), ("container-title", "The Quay Hour"), ("genre", "podcast episode"), ("number", "17"),
            ("publisher", "Quay Radio"), ("URL", "https://quay.example/17")),
        Names = Names(("host", [Person("Ida", "Falk")])),
        Dates = Dates(("issued", On(2022, 6, 30))),
    };

    public static Citation Tweet { get; } = new()
    {
        Id = "tweet",
        Type = "post",
        Fields = Fields(("title", "The quay is sold. #harbour {1/2} | more"), ("container-title", "Twitter"), ("genre", "Tweet"),
            ("URL", "https://twitter.com/corasays/status/1234567890")),
        Names = Names(("author", [Person("Cora", "Lund")])),
        Dates = Dates(("issued", On(2021, 3, 6))),
    };

    /// <summary>A page of which an archive has a copy.</summary>
    public static Citation Archived { get; } = new()
    {
        Id = "archived",
        Type = "webpage",
        Fields = Fields(("title", "Notice of sale"), ("container-title", "Harbour Board"), ("URL", "https://board.example/sale"),
            ("archive", "Wayback Machine"), ("archive_location", "https://archive.example/web/20210307010203/https://board.example/sale")),
        Dates = Dates(("issued", On(2021, 3, 1)), ("accessed", On(2021, 3, 9)), ("archive-date", On(2021, 3, 7))),
    };

    public static Citation YearOnly { get; } = new()
    {
        Id = "year",
        Type = "report",
        Fields = Fields(("title", "State of the quays"), ("publisher", "Harbour Board"), ("publisher-place", "Nordhaven"),
            ("number", "4/19"), ("genre", "Annual report")),
        Names = Names(("author", [new() { Literal = "Harbour Board" }])),
        Dates = Dates(("issued", On(2019))),
    };

    public static Citation Circa { get; } = new()
    {
        Id = "circa",
        Type = "book",
        Fields = Fields(("title", "A pilot’s memories"), ("publisher", "Smith and Sons"), ("publisher-place", "Nordhaven")),
        Names = Names(("author", [Person("Zoë", "Łęcka")])),
        Dates = Dates(("issued", On(1890) with { Approximate = true })),
    };

    public static Citation Range { get; } = new()
    {
        Id = "range",
        Type = "article-journal",
        Fields = Fields(("title", "Silt in <i>Mytilus</i> beds"), ("container-title", "Journal of Tides"), ("volume", "7"), ("issue", "2"),
            ("page", "101-129"), ("DOI", "10.1000/tides_7.2")),
        Names = Names(("author", [Person("明", "王"), Person("Maria", "O’Neil-Brown")])),
        Dates = Dates(("issued", On(2015, 12, 30) with { End = [2016, 1, 4] })),
    };

    public static Citation Season { get; } = new()
    {
        Id = "season",
        Type = "article-magazine",
        Fields = Fields(("title", "Spring tides"), ("container-title", "Coast"), ("page", "8")),
        Names = Names(("author", [Person("Ib", "Berg")])),
        Dates = Dates(("issued", On(2019) with { Season = 1 })),
    };

    public static Citation Chapter { get; } = new()
    {
        Id = "chapter",
        Type = "chapter",
        Fields = Fields(("title", "Dredging"), ("container-title", "A Handbook of Harbours"), ("publisher", "Mole Press"), ("edition", "2"),
            ("page", "33-48"), ("ISBN", "978-3-16-148410-0")),
        Names = Names(("author", [Person("Ole", "Dahl")]),
            ("editor", [Person("Pia", "Holm"), Person("Nils", "Berg", particle: "van den")])),
        Dates = Dates(("issued", On(2008))),
    };

    public static IReadOnlyList<Citation> All { get; } =
        [News, Institution, Podcast, Tweet, Archived, YearOnly, Circa, Range, Season, Chapter];

    private static CitationName Person(string given, string family, string? particle = null, string? suffix = null) =>
        new() { Given = given, Family = family, NonDroppingParticle = particle, Suffix = suffix };

    private static CitationDate On(params int[] parts) => new() { Start = parts };

    private static Dictionary<string, string> Fields(params (string, string)[] fields) => fields.ToDictionary();

    private static Dictionary<string, IReadOnlyList<CitationName>> Names(params (string, IReadOnlyList<CitationName>)[] names) =>
        names.ToDictionary();

    private static Dictionary<string, CitationDate> Dates(params (string, CitationDate)[] dates) => dates.ToDictionary();
}
