using Journo.Dates;
using Journo.Text;

namespace Journo.Extraction;

/// <summary>Makes the event rows of an article: a claim with a date tells an event, and so does one that says that something changed; a date that the article does not give stays open and says why.</summary>
internal sealed class EventFinder(TaggedText tagged, NameIndex names, IReadOnlyList<FoundClaim> claims, DatedMentions dates)
{
    private const string NoDate = "The article gives no date for it.";
    private const int MostParticipants = 12;

    private readonly ClauseSplitter _clauses = new(tagged);
    private readonly ChangeFinder _changes = new(tagged);

    public IReadOnlyList<TimelineEvent> Find(string article, CancellationToken cancellation)
    {
        var events = new List<TimelineEvent>();
        var headlines = new EventHeadline(tagged, _clauses);
        var subjects = new EventSubjects(tagged, names, _clauses);
        for (int i = 0; i < claims.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Claim claim = claims[i].Row;
            int subject = subjects.Of(claims[i]);
            if (claim.Kind == ClaimKind.Question) continue;
            IReadOnlyList<int> told = dates.In(new TextSpan(claim.Start, claim.End));
            bool changes = _changes.TellsChange(claims[i].Unit);
            if (told.Count == 0 && !changes) continue;
            (string headline, TokenRange borrowed) = headlines.Of(claims, i);
            TextList participants = Participants(new TextSpan(claim.Start, claim.End), borrowed, subject);
            int before = events.Count;
            foreach (int number in told)
            {
                FoundDate date = dates[number];
                if (dates.DateOf(number) is null && (!changes || events.Count > before)) continue; // "now", "recently" alone make no event
                Add(date.Span, dates.DateOf(number), date.Span.In(tagged.Document.Text).ReplaceLineEndings(" "), dates.DateOf(number) is null ? dates.WhyOpen(number) ?? NoDate : null);
            }
            if (events.Count == before && changes) Add(new TextSpan(claim.Start, claim.End), null, null, NoDate);

            void Add(TextSpan span, EdtfDate? date, string? expression, string? why) => events.Add(new TimelineEvent
            {
                Id = RowId.Of(article, 't', events.Count + 1),
                Claim = claim.Id,
                Article = article,
                Start = span.Start,
                End = span.End,
                Date = date,
                Earliest = date?.Earliest,
                Latest = date?.Latest,
                Expression = expression,
                Headline = headline,
                Participants = participants,
                Unresolved = why,
            });
        }
        return events;
    }

    private TextList Participants(TextSpan span, TokenRange borrowed, int subject)
    {
        var found = new List<string>();
        if (subject >= 0) found.Add(names.Entities[subject].Name);
        if (!borrowed.IsEmpty) Collect(tagged.Document.Span(borrowed.First, borrowed.End));
        Collect(span);
        return TextList.From(found);

        void Collect(TextSpan where)
        {
            foreach (NameMention mention in names.In(where))
            {
                string name = names.Entities[mention.Entity].Name;
                if (found.Count < MostParticipants && !found.Contains(name)) found.Add(name);
            }
        }
    }
}
