using System.Globalization;
using CsCheck;

namespace Journo.Publishing.Tests.Timelines.Drawing;

/// <summary>Events to draw, written for these tests.</summary>
internal static class DrawnEvents
{
    private static readonly Gen<string> Year = Gen.OneOf(
        Gen.Int[0, 2999].Select(year => year.ToString("0000", CultureInfo.InvariantCulture)),
            Gen.Int[1, 9999].Select(year => $"-{year:0000}"),
        Gen.Int[0, 999].Select(year => $"{year:000}X"), Gen.Int[0, 99].Select(year => $"{year:00}XX"));

    private static readonly Gen<string> Date = Gen
        .Select(Year, Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 2], Gen.OneOf("", "", "?", "~", "%"),
        (year, month, day, parts, qualifier) =>
            (parts switch { 0 => year, 1 => $"{year}-{month:00}", _ => $"{year}-{month:00}-{day:00}" }) + qualifier);

    /// <summary>Dates of every form, near and far.</summary>
    public static Gen<string> Dates { get; } = Gen.OneOf(
        Date, Date, Gen.Int[1, 28].Select(day => $"2024-02-{day:00}"),
            Gen.Select(Year, Gen.Int[21, 41], (year, season) => $"{year}-{season}"),
        Gen.Long[10_000, 1_000_000_000].Select(year => $"Y{year}"), Gen.Long[10_000, 9_000_000_000_000_000_000].Select(year => $"Y-{year}"),
        Date.Select(date => $"{date}/.."), Date.Select(date => $"../{date}"), Date.Select(date => $"/{date}"),
            Date.Select(date => $"{date}/"), Gen.OneOf("../..", "XXXX-12-25", "1990/1994", "2019-03-01/2019-04-10~"),
        Date.Array[1, 4].Select(dates => $"[{string.Join(',', dates)}]"),
            Date.Array[1, 4].Select(dates => $"{{{string.Join(',', dates)}}}"));

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf("The ferry stops",
            "The council votes for a new bridge, nine to eight, after a night of talks that nobody had thought would end well", "橋が再び開く 🎉",
            "Rates & tolls <rise>", "Ünïcödé", "a\u0301\u0302b", "\u0001\u001b[31m\uD800x\uFFFE", "W", ""),
        Gen.String[0, 200], Gen.Int[1, 300].Select(length => new string('w', length)));

    /// <summary>Timelines with dated, ordered and unplaced events.</summary>
    public static Gen<IReadOnlyList<TimelineEvent>> Timelines { get; } = Gen.Select(Dates, Words, Gen.Int[0, 5], Gen.Bool)
        .Select((date, words, kind, disagrees) => (date, words, kind, disagrees)).Array[0, 25]
        .Select(events => (IReadOnlyList<TimelineEvent>)[.. events
            .Select((e, i) => Of($"e{i}", e.kind < 4 && EdtfDate.TryParse(e.date, out _) ? e.date : null, e.words, e.kind == 4
            ? EventPlacement.Ordered : null, i % 3 == 0 ? "Quay Post" : "Harbour Gazette") with
        {
            Conflicts = e.disagrees && e.kind == 1 ? ["1961 (Harbour Gazette)", "1963 (Quay Post)"] : [],
        })]);

    /// <summary>An event; without a placement, by its date or nowhere.</summary>
    public static TimelineEvent Of(
        string id, string? date, string headline, EventPlacement? placement = null, string teller = "Harbour Gazette")
    {
        EdtfDate? known = date is null ? null : EdtfDate.Parse(date);
        var article = new Article { Id = "a", Title = "The bridge that was late", Publisher = teller,
            Url = "https://gazette.example/bridge?a=1&b=2" };
        string? why = known is null ? "“Then” names no date." : null;
        var row = new EventMention { Id = id, Article = "a", Date = known, Headline = headline, Unresolved = why };
        return new()
        {
            Id = id,
            Article = "a",
            Date = known,
            Headline = headline,
            Unresolved = why,
            Sources = [teller],
            Placement = placement ?? (known is null ? EventPlacement.Unplaced : EventPlacement.Dated),
            Accounts = [new(row, null, article)],
        };
    }

    /// <summary>One of each form of date, with events that the text places.</summary>
    public static IReadOnlyList<TimelineEvent> Bridge { get; } =
    [
        Of("licence", "../1889", "Ferries are the only way across the sound"),
        Of("plan", "1921~", "A first plan is drawn up and shelved"),
        Of("swing", "1954/1957", "The old swing bridge is built", teller: "Quay Post"),
        Of("lorries", "[1961,1963]", "The bridge is closed to lorries") with { Conflicts = ["1961 (Harbour Gazette)", "1963 (Quay Post)"] },
        Of("boat", null, "The company orders a second boat", EventPlacement.Ordered) with { Follows = ["lorries"], Precedes = ["storm"] },
        Of("storm", "1972?", "A storm breaks the mooring"),
        Of("vote", "1978-03-14", "The council votes for a new bridge"),
        Of("tender", "{1981,1984,1988}", "The tender is repeated"),
        Of("deck", "1996-05-02~", "The deck closes"),
        Of("toll", "1999/", "A toll is levied"),
        Of("lorry", "2003/..", "Lorries are weighed"),
        Of("report", "2019-11", "The report is published & <em>read</em>"),
        Of("sorry", null, "The mayor apologises"),
    ];
}
