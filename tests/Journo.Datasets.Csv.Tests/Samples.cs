using System.Globalization;
using Journo.Documents;

namespace Journo.Datasets.Csv.Tests;

/// <summary>Readings made up for the tests, with a row in every table and what is awkward in CSV in their cells.</summary>
internal static class Samples
{
    public static ArticleExtraction Reading(int number = 1)
    {
        string n = number.ToString(CultureInfo.InvariantCulture);
        string text =
            $"Bridge {n} opens\n\nMayor Ada Lowell said the bridge, \"at last\", cost about £{n}.50 million. It opened in March 2019, "
            + $"reports say.\n";
        Article article = ArticleFactory.FromText(text, new Article
        {
            Id = $"bridge-{n}", Byline = "R. Porter, staff", Publisher = "The Harbour Post", Url = $"https://example.org/{n}?a=1,2",
                Published = EdtfDate.Parse("2019-03-20"),
        });
        TextSpan Span(string words)
        {
            int at = text.IndexOf(words, StringComparison.Ordinal);
            return new(at, at + words.Length);
        }
        TextSpan said = Span($"Mayor Ada Lowell said the bridge, \"at last\", cost about £{n}.50 million."),
            opened = Span("It opened in March 2019, reports say.");
        TextSpan quote = Span("at last"), money = Span($"£{n}.50 million"), date = Span("March 2019"), name = Span("Ada Lowell"),
            cue = Span("said");
        return new ArticleExtraction
        {
            Article = article,
            Sources =
            [
                new() { Id = "s1", Name = "Ada Lowell", Kind = SourceKind.Person, Role = "Mayor", Aliases = [$"Lowell {n}"] },
                new() { Id = "s2", Name = "reports", Kind = SourceKind.Anonymous },
            ],
            Claims =
            [
                new()
                {
                    Id = "c1", Article = article.Id, Paragraph = 2, Sentence = 2, Start = said.Start, End = said.End, Text = said.In(text),
                        Summary = "What it \"cost\", she says", Kind = ClaimKind.Figure,
                    Speaker = "Ada Lowell", Chain = ["Ada Lowell"], Attribution = AttributionKind.Explicit, Cue = "said",
                        Hedges = ["about"], Checkworthiness = 0.85,
                },
                new()
                {
                    Id = "c2", Article = article.Id, Paragraph = 2, Sentence = 3, Start = opened.Start, End = opened.End,
                        Text = opened.In(text), Kind = ClaimKind.Fact,
                    Speaker = "reports", Chain = ["reports", "Ada Lowell"], Attribution = AttributionKind.Inherited, Cue = "say",
                        Checkworthiness = 1.0 / 3,
                },
            ],
            Quotes = [new() { Id = "q1", Claim = "c1", Article = article.Id, Start = quote.Start, End = quote.End, Text = "at last",
                Speaker = "Ada Lowell", Cue = "said", Kind = QuoteKind.Mixed }],
            Events =
            [
                new()
                {
                    Id = "e1", Claim = "c2", Article = article.Id, Start = date.Start, End = date.End, Date = EdtfDate.Parse("2019-03"),
                        Earliest = EdtfDate.Parse("2019-03-01"),
                    Latest = EdtfDate.Parse("2019-03-31"), Expression = "March 2019", Headline = "The bridge opens",
                        Participants = ["Ada Lowell", "a|b\\c"], Precedes = ["e2"],
                },
                new() { Id = "e2", Article = article.Id, Start = said.Start, End = said.End, Headline = "A sum is named",
                    Unresolved = "The article gives no date.", Follows = ["e1"] },
            ],
            Figures = [new() { Id = "f1", Claim = "c1", Article = article.Id, Start = money.Start, End = money.End, Text = money.In(text),
                Kind = FigureKind.Money, Value = (number + 0.50m) * 1_000_000m, Currency = "GBP", Approximation = "about" }],
            Entities = [new() { Id = "n1", Name = "Ada Lowell", Kind = EntityKind.Person, Aliases = ["Mayor Lowell"],
                Misspellings = ["Lowel"] }],
            Mentions = [new() { Id = "m1", Entity = "n1", Article = article.Id, Start = name.Start, End = name.End, Text = "Ada Lowell" }],
            Attributions =
            [
                new() { Id = "a1", Article = article.Id, Parent = "a2", SourceSpans = [name], CueSpans = [cue],
                    ContentSpans = [quote, money], Source = "Ada Lowell", Cue = "said", Kind = AttributionKind.Explicit,
                    Rule = "source-cue-content" },
                new() { Id = "a2", Article = article.Id, SourceSpans = [], CueSpans = [], ContentSpans = [opened], Source = "reports",
                    Kind = AttributionKind.Inherited },
            ],
            Dates = [new() { Id = "d1", Article = article.Id, Start = date.Start, End = date.End, Text = "March 2019",
                Kind = DateMentionKind.Date, Date = EdtfDate.Parse("2019-03"), Value = "2019-03" }],
        };
    }
}
