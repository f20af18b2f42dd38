using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>
/// Makes the event mentions of an article: of each claim that has a date, an event trigger, or a temporal signal that puts it after or
/// before something else. A date that the article does not give stays open and says why.
/// </summary>
internal sealed class EventFinder(
    TaggedText tagged, NameIndex names, IReadOnlyList<FoundClaim> claims, DatedMentions dates, ExtractionTraces? traces)
{
    internal const string NoDate = "The article gives no date for it.";
    private const int MostParticipants = 12;

    private readonly ClauseSplitter _clauses = new(tagged);
    private readonly TemporalSignals _ties = new(tagged);
    private readonly NamedEvents _named = new(tagged, names);
    private readonly EventTimes _times = new(tagged, dates);

    /// <summary>The event mentions in the order of the text.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public IReadOnlyList<EventMention> Find(string article, CancellationToken cancellation)
    {
        var rows = new EventRows(article);
        var changes = new ChangeFinder(tagged);
        var tied = new SignalledClauses(tagged, _ties, _clauses, claims);
        var headlines = new EventHeadline(tagged, _clauses);
        var subjects = new EventSubjects(tagged, names, _clauses);
        for (int i = 0; i < claims.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Claim claim = claims[i].Row;
            int subject = subjects.Of(claims[i]);
            if (claim.Kind == ClaimKind.Question) continue;
            IReadOnlyList<int> times = dates.In(claims[i].Unit.Words);
            Change change = changes.In(claims[i].Unit);
            if (change.Verb < 0) change = tied.In(i);
            if (change.Verb < 0 && !times.Any(number => dates.DateOf(number) is not null)) // "now", "recently" alone make no event
            {
                AddNamed(rows, i);
                continue;
            }
            (string headline, TokenRange borrowed) = headlines.Of(claims, i);
            var told = new EventMention { Id = "", Claim = claim.Id, Article = article, Headline = headline,
                Participants = Participants(claims[i].Unit.Words, borrowed, subject) };
            int before = rows.Count;
            foreach (EventTime time in _times.Of(claims[i].Unit, times))
            {
                if (time.Date is null && (change.Verb < 0 || rows.Count > before)) continue;
                TextSpan words = tagged.Document.Span(time.Words);
                rows.Add(told with
                {
                    Start = words.Start, End = words.End, Date = time.Date, Earliest = time.Date?.FirstDay(),
                        Latest = time.Date?.LastDay(),
                    Expression = tagged.Document.Line(time.Words), Unresolved = time.Date is null
                        ? time.WhyOpen ?? NoDate : null,
                });
            }
            if (rows.Count == before) rows.Add(told with { Start = claim.Start, End = claim.End, Unresolved = NoDate });
            // Of several times in a claim it can't be told which one another event comes after.
            if (rows.Count != before + 1) continue;
            rows.Tell(new EventCandidate(before, i, claims[i].Unit, change.Verb >= 0 ? change
                : new(_clauses.FiniteFrom(claims[i].Unit.First, claims[i].Unit.End), -1), subject)
            {
                CountedFrom = times.Select(number => dates.CountedFrom(number)).FirstOrDefault(from => from is not null),
            });
        }
        return Ordered(rows, cancellation);
    }

    // "The crowd cheers the unveiling of the Pentra 4": a claim that tells no event of its own may name one.
    private void AddNamed(EventRows rows, int i)
    {
        if (_named.In(claims[i].Unit) is not { } found) return;
        rows.Add(_named.Row(claims[i].Row, found.Phrase));
        rows.Tell(new EventCandidate(rows.Count - 1, i, claims[i].Unit, new(found.Head, -1), -1));
    }

    /// <summary>The rows with what comes after what; an event that only a phrase names ("in response to her offer") gets a row of its
    /// own.</summary>
    private List<EventMention> Ordered(EventRows rows, CancellationToken cancellation)
    {
        var finder = new EventOrderFinder(tagged, names, _ties, rows.Told, rows.Rows);
        List<TemporalLink> links = [.. finder.Find(cancellation)];
        foreach ((EventCandidate told, TemporalSignal tie) in finder.Unnamed)
        {
            if (!_ties.IsDefinite(tie.Phrase, tie.Head)
                || !tagged.Document.Language.Get<EventNouns>()
                .IsEvent(tagged.Document.Tokens[tie.Head], tagged.Document[tagged.Document.Tokens[tie.Head]])) continue;
            int row = rows.AddBeside(_named.Row(claims[told.Claim].Row, tie.Phrase), told.Row);
            links.Add(finder.LinkOf(told.Row, row, tie));
        }
        IReadOnlyList<TemporalLink> numbered = rows.Number(links);
        new EventOrder(tagged, rows.Rows, traces).Place(numbered);
        return rows.Rows;
    }

    private TextList Participants(TokenRange told, TokenRange borrowed, int subject)
    {
        var found = new List<string>();
        if (subject >= 0) found.Add(names.Entities[subject].Name);
        if (!borrowed.IsEmpty) Collect(borrowed);
        Collect(told);
        return TextList.From(found);

        void Collect(TokenRange where)
        {
            foreach (NameMention mention in names.In(where))
            {
                string name = names.Entities[mention.Entity].Name;
                if (found.Count < MostParticipants && !found.Contains(name)) found.Add(name);
            }
        }
    }
}
