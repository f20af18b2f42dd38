using System.Globalization;
using System.Text;
using Journo.Documents;

namespace Journo.Benchmarks;

/// <summary>
/// Articles made up of a few words, with readings whose every span is right. The same number gives the same article, always; no two
/// articles have the same text.
/// </summary>
internal static class MadeUpArticles
{
    private static readonly string[] FirstNames =
        ["Ada", "Bruno", "Chloé", "Dmitri", "Esra", "Farid", "Grace", "Hiro", "Ines", "Jonas", "Kavya", "Liam"];
    private static readonly string[] LastNames =
        ["Lowell", "Marsh", "Novák", "Okafor", "Porter", "Quint", "Rask", "Stone", "Tanaka", "Ueda", "Vance", "Wills"];
    private static readonly string[] Cues = ["said", "told reporters", "wrote", "claimed", "warned", "added"];
    private static readonly string[] Hedges = ["reportedly", "allegedly", "perhaps", "likely"];
    private static readonly string[] Subjects =
        ["the harbour bridge", "the new tram line", "the city's budget", "the river survey", "the school programme", "the hospital wing"];
    private static readonly string[] Predicates =
        ["will open later than planned", "was paid for twice", "cost more than anyone had expected", "has been \"a success\", for most",
        "needs another vote"];
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The reading of one made-up article.</summary>
    /// <param name="number">Which article.</param>
    /// <param name="claims">How many claims it makes.</param>
    /// <param name="prefix">What its id begins with.</param>
    public static ArticleExtraction Reading(int number, int claims, string prefix = "a")
    {
        var random = new Random(HashCodeOf(prefix, number));
        string id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:D6}");
        var reading = new Builder(id);
        reading.Heading($"Report {id} on {Pick(random, Subjects)}");
        for (int i = 0; i < claims; i++) reading.Sentence(random, i);
        return reading.Build();
    }

    private static int HashCodeOf(string prefix, int number) => prefix.Aggregate(number + 17, (hash, c) => unchecked((hash * 31) + c));

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    private sealed class Builder(string id)
    {
        private readonly StringBuilder _text = new();
        private readonly List<Claim> _claims = [];
        private readonly List<Quote> _quotes = [];
        private readonly List<EventMention> _events = [];
        private readonly List<Figure> _figures = [];
        private readonly List<Mention> _mentions = [];
        private readonly List<Attribution> _attributions = [];
        private readonly List<DateMention> _dates = [];
        private readonly Dictionary<string, Source> _sources = [];
        private readonly Dictionary<string, Entity> _entities = [];

        public void Heading(string text) => _text.Append(text).Append("\n\n");

        public void Sentence(Random random, int index)
        {
            string claim = string.Create(CultureInfo.InvariantCulture, $"{id}-c{index + 1}");
            string speaker = $"{Pick(random, FirstNames)} {Pick(random, LastNames)}", cue = Pick(random, Cues), hedge = random.Next(4) == 0
                ? Pick(random, Hedges) : "";
            bool attributed = random.Next(3) > 0, dated = random.Next(10) == 0, counted = random.Next(5) == 0;
            int start = _text.Length;
            TextSpan name = default, said = default;
            if (attributed)
            {
                name = Append(speaker);
                _text.Append(' ');
                said = Append(cue);
                _text.Append(" that ");
            }
            int content = _text.Length;
            Append(Pick(random, Subjects));
            if (hedge.Length > 0) _text.Append(' ').Append(hedge);
            _text.Append(' ');
            int predicate = _text.Length;
            Append(Pick(random, Predicates));
            int quote = _text.ToString(predicate, _text.Length - predicate).IndexOf('"', StringComparison.Ordinal);
            TextSpan date = dated ? AppendDate(random) : default, figure = counted ? AppendFigure(random) : default;
            int end = Append(".").End;
            _text.Append(index % 5 == 4 ? "\n\n" : " ");

            _claims.Add(new()
            {
                Id = claim, Article = id, Paragraph = 2 + (index / 5), Sentence = index + 2, Start = start, End = end,
                    Text = _text.ToString(start, end - start),
                Kind = counted ? ClaimKind.Figure : dated ? ClaimKind.Prediction : ClaimKind.Fact, Speaker = attributed ? speaker
                    : null, Chain = attributed ? [speaker] : [],
                Attribution = attributed ? AttributionKind.Explicit : AttributionKind.None, Cue = attributed ? cue
                    : null, Hedges = hedge.Length > 0 ? [hedge] : [],
                Summary = random.Next(2) == 0 ? null
                    : "In other words: what was planned for the harbour, the river and the schools is late and dear, it is said.",
                Checkworthiness = random.Next(101) / 100.0,
            });
            if (attributed)
            {
                _sources.TryAdd(speaker, new() { Id = speaker, Name = speaker, Kind = SourceKind.Person });
                _entities.TryAdd(speaker, new() { Id = speaker, Name = speaker, Kind = EntityKind.Person });
                _mentions.Add(new() { Id = claim + "m", Entity = speaker, Article = id, Start = name.Start, End = name.End,
                    Text = speaker });
                _attributions.Add(new()
                {
                    Id = claim + "a", Article = id, SourceSpans = [name], CueSpans = [said], ContentSpans = [new(content, end - 1)],
                        Source = speaker, Cue = cue,
                    Kind = AttributionKind.Explicit, Rule = "source-cue-content",
                });
            }
            if (quote >= 0)
            {
                int from = predicate + quote + 1, to = from + "a success".Length;
                _quotes.Add(new() { Id = claim + "q", Claim = claim, Article = id, Start = from, End = to, Text = "a success",
                    Speaker = attributed ? speaker : null, Kind = QuoteKind.Mixed });
            }
            if (dated) AddDate(claim, date);
            if (counted) _figures.Add(new() { Id = claim + "f", Claim = claim, Article = id, Start = figure.Start, End = figure.End,
                Text = TextOf(figure), Kind = FigureKind.Money, Value = random.Next(1000), Currency = "GBP" });
        }

        public ArticleExtraction Build() => new()
        {
            Article = ArticleFactory.FromText(_text.ToString(),
                new Article { Id = id, Publisher = "The Harbour Post", Published = EdtfDate.Parse("2024-05-01") }),
            Claims = _claims, Quotes = _quotes, Events = _events, Figures = _figures, Mentions = _mentions, Attributions = _attributions,
                Dates = _dates,
            Sources = [.. _sources.Values], Entities = [.. _entities.Values],
        };

        private void AddDate(string claim, TextSpan span)
        {
            string words = TextOf(span);
            string[] parts = words.Split(' ');
            string value = string.Create(CultureInfo.InvariantCulture, $"{parts[1]}-{Array.IndexOf(Months, parts[0]) + 1:D2}");
            EdtfDate date = EdtfDate.Parse(value);
            _dates.Add(new() { Id = claim + "d", Article = id, Start = span.Start, End = span.End, Text = words,
                Kind = DateMentionKind.Date, Date = date, Value = value });
            _events.Add(new() { Id = claim + "e", Claim = claim, Article = id, Start = span.Start, End = span.End, Date = date,
                Earliest = date.FirstDay(), Latest = date.LastDay(), Expression = words, Headline = "A vote" });
        }

        private TextSpan AppendDate(Random random)
        {
            _text.Append(" in ");
            return Append(string.Create(CultureInfo.InvariantCulture, $"{Pick(random, Months)} {random.Next(1990, 2030)}"));
        }

        private TextSpan AppendFigure(Random random)
        {
            _text.Append(", for ");
            return Append(string.Create(CultureInfo.InvariantCulture, $"£{random.Next(1, 1000)}"));
        }

        private TextSpan Append(string words)
        {
            int start = _text.Length;
            _text.Append(words);
            return new(start, _text.Length);
        }

        private string TextOf(TextSpan span) => _text.ToString(span.Start, span.Length);
    }
}
