using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>
/// Finds the event mentions of an article: of each claim that has a date, an event trigger, or a temporal signal that puts it after or
/// before something else. A date that the article does not give stays open and says why.
/// </summary>
internal sealed class EventFinder(
    TaggedText tagged, NameIndex names, IReadOnlyList<FoundClaim> claims, DatedMentions dates)
{
    internal const string NoDate = "The article gives no date for it.";
    private const int MostParticipants = 12;

    private readonly ClauseSplitter _clauses = new(tagged);
    private readonly TemporalSignals _ties = new(tagged);
    private readonly NamedEvents _named = new(tagged, names);
    private readonly EventTimes _times = new(tagged, dates);

    /// <summary>The event mentions in the order of the text.</summary>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public IReadOnlyList<FoundEvent> Find(CancellationToken cancellation)
    {
        var found = new FoundEvents();
        var changes = new ChangeFinder(tagged);
        var tied = new SignalledClauses(tagged, _ties, _clauses, claims);
        var headlines = new EventHeadline(tagged, _clauses);
        var subjects = new EventSubjects(tagged, names, _clauses);
        for (int i = 0; i < claims.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            FoundClaim claim = claims[i];
            int subject = subjects.Of(claim);
            if (claim.Kind.Kind == ClaimKind.Question || !claim.Voice.Stance.IsCommitted()) continue; // nobody says that it happened
            IReadOnlyList<int> times = dates.In(claim.Unit.Words);
            Change change = changes.In(claim.Unit);
            if (change.Verb < 0) change = tied.In(i);
            if (change.Verb < 0 && !times.Any(number => dates.DateOf(number) is not null)) // "now", "recently" alone make no event
            {
                AddNamed(found, i);
                continue;
            }
            (string headline, TokenRange borrowed) = headlines.Of(claims, i);
            var told = new FoundEvent(i, claim.Unit.Words, headline, Participants(claim.Unit.Words, borrowed, subject));
            int before = found.Count;
            foreach (EventTime time in _times.Of(claim.Unit, times))
            {
                if (time.Date is null && (change.Verb < 0 || found.Count > before)) continue;
                found.Add(told with { Words = time.Words, HasTime = true, Date = time.Date,
                    Unresolved = time.Date is null ? time.WhyOpen ?? NoDate : null });
            }
            if (found.Count == before) found.Add(told with { Unresolved = NoDate });
            // Of several times in a claim it can't be told which one another event comes after.
            if (found.Count != before + 1) continue;
            found.Tell(new EventCandidate(before, i, claim.Unit, change.Verb >= 0 ? change
                : new(_clauses.FiniteFrom(claim.Unit.First, claim.Unit.End), -1), subject)
            {
                CountedFrom = times.Select(number => dates.CountedFrom(number)).FirstOrDefault(from => from is not null),
            });
        }
        return Ordered(found, cancellation);
    }

    // "The crowd cheers the unveiling of the Pentra 4": a claim that tells no event of its own may name one.
    private void AddNamed(FoundEvents found, int i)
    {
        if (_named.In(claims[i].Unit) is not { } named) return;
        found.Add(_named.Event(i, named.Phrase));
        found.Tell(new EventCandidate(found.Count - 1, i, claims[i].Unit, new(named.Head, -1), -1));
    }

    /// <summary>The mentions with what comes after what; an event that only a phrase names ("in response to her offer") becomes one of its
    /// own.</summary>
    private List<FoundEvent> Ordered(FoundEvents found, CancellationToken cancellation)
    {
        var finder = new EventOrderFinder(tagged, names, _ties, found.Told, found.All);
        List<TemporalLink> links = [.. finder.Find(cancellation)];
        foreach ((EventCandidate told, TemporalSignal tie) in finder.Unnamed)
        {
            if (!_ties.IsDefinite(tie.Phrase, tie.Head)
                || !tagged.Document.Language.Get<EventNouns>()
                .IsEvent(tagged.Document.Tokens[tie.Head], tagged.Document[tagged.Document.Tokens[tie.Head]])) continue;
            int named = found.AddBeside(_named.Event(told.Claim, tie.Phrase), told.Event);
            links.Add(finder.LinkOf(told.Event, named, tie));
        }
        IReadOnlyList<TemporalLink> ordered = found.Order(links);
        new EventOrder(found.All).Place(ordered);
        return found.All;
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
