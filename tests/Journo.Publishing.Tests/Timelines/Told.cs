using Journo.Publishing.Timelines;

namespace Journo.Publishing.Tests.Timelines;

/// <summary>Events for tests.</summary>
internal static class Told
{
    public static readonly Article Post = new()
    {
        Id = "post", Title = "Ferries <stay> & \"run\"", Publisher = "Harbour Post",
            Url = "https://post.example/@ferry?a=1&b=www.x.example", Published = EdtfDate.Parse("2019-05-05"),
        Retrieved = EdtfDate.Parse("2020-02-03"), Sha256 = "0123456789abcdef0123456789abcdef",
    };

    /// <summary>A date of every form there is.</summary>
    public static readonly string[] EveryForm =
    [
        "2018", "2018-05", "2018-05-03", "2018-05-03T10:20:30Z", "2018-05-03T10:20:30+02:00", "2018?", "2018-05~", "2018-05-03%",
            "2018-?05-03", "?2018-05-~03",
        "201X", "20XX", "2018-XX", "2018-XX-XX", "2018-05-XX", "2018-1X", "2018-05-1X", "1XXX-12", "156X-12-25", "2018-21", "2018-24",
            "2018-27", "2018-33", "2018-38", "2018-41", "2018-22~",
        "2018/2020", "2018-05/2018-07", "2018-05-03/2018-05-09", "2018/2018-05", "2018-05/2018", "2018-05-03/2018-05", "2018~/2020?",
            "2018/..", "../2018", "2018/", "/2018", "2018-05-03/..", "2018-05-XX/2019-04-03",
        "[2018,2020]", "[2018-05-03,2018-05-04]", "{2018,2019-05}", "[..2018]", "[2018..]", "{2018..2020}", "1950S2", "Y12018", "Y-12018",
            "0000", "-0043-03-15", "-0500", "0099", "0000-02-29", "9999-12-31",
    ];

    /// <summary>Forms that name no year which TimelineJS could show.</summary>
    public static readonly string[] NoYear = ["XXXX-12-25", "XXXX", "../..", "Y170000002", "Y-17E7"];

    /// <summary>An entry with one account, that of a speaker in an article.</summary>
    public static TimelineEvent Entry(
        string id, string? date, string headline = "The ferry is sold", string? speaker = "Ida Moss", Article? article = null)
    {
        var row = new EventMention { Id = id, Article = "post", Date = date is null ? null
            : EdtfDate.Parse(date), Headline = headline, Participants = TextList.From(["Tide Line", "Ida Moss"]) };
        return Entry([new(row, new() { Id = id + "-c", Article = "post", Text = "The old ferry has been sold.", Speaker = speaker },
            article ?? Post)]);
    }

    public static TimelineEvent Entry(IReadOnlyList<SourcedMention> accounts)
    {
        EventMention main = accounts[0].Event;
        return new()
        {
            Id = main.Id, Article = main.Article, Date = main.Date, Headline = main.Headline, Participants = main.Participants,
                Accounts = [.. accounts],
            Sources = TextList.From(accounts.Select(account => account.Teller)), Placement = main.Date is null ? EventPlacement.Unplaced
                : EventPlacement.Dated,
        };
    }

    /// <summary>An entry for each date, with the date for a headline.</summary>
    public static TimelineEvent[] Of(IEnumerable<string> dates) => [.. dates.Select((date, i) => Entry($"e{i}", date, $"[{date}]"))];

    /// <summary>The text of a timeline in a form, and what it can't hold.</summary>
    public static (string Text, List<TimelineProblem> Problems) Write(
        TimelineFormat format, IReadOnlyList<TimelineEvent> entries, TimelineOptions? options = null, TimeProvider? clock = null)
    {
        var problems = new List<TimelineProblem>();
        using var text = new StringWriter();
        TimelineWriters.Of(format, options ?? new(), problems.Add, clock).Write(entries, text, CancellationToken.None);
        return (text.ToString(), problems);
    }

}
