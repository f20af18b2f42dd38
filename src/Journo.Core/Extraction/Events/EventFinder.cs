using Journo.Dates;
using Journo.Text;

namespace Journo.Extraction;

/// <summary>Makes the event rows of an article: a claim with a date tells an event, and so does one with a verb of change in the past; a date that the article does not give stays open and says why.</summary>
internal sealed class EventFinder(TaggedText tagged, NameIndex names, IReadOnlyList<FoundClaim> claims, DatedMentions dates)
{
    private const string NoDate = "The article gives no date for it.";
    private const int MostParticipants = 12;

    private readonly ClauseSplitter _clauses = new(tagged);

    public IReadOnlyList<TimelineEvent> Find(string article, CancellationToken cancellation)
    {
        var events = new List<TimelineEvent>();
        var headlines = new EventHeadline(tagged, _clauses);
        for (int i = 0; i < claims.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Claim claim = claims[i].Row;
            if (claim.Kind == ClaimKind.Question) continue;
            IReadOnlyList<int> told = dates.In(new TextSpan(claim.Start, claim.End));
            bool changes = TellsChange(claims[i].Unit);
            if (told.Count == 0 && !changes) continue;
            (string headline, TokenRange borrowed) = headlines.Of(claims, i);
            TextList participants = Participants(new TextSpan(claim.Start, claim.End), borrowed);
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

    /// <summary>Whether the clause has a verb of change in the past, or as a participle after "was", "has" or alone.</summary>
    private bool TellsChange(ClaimUnit unit)
    {
        for (int i = unit.First; i < unit.End; i++)
        {
            Token token = tagged.Document.Tokens[i];
            if (tagged.Tags[i] == PartOfSpeech.Modal) return false; // what would or can be is no event
            if (!token.Is(WordClass.EventVerb) || tagged.QuotationOf[i] >= 0) continue;
            if (tagged.Tags[i] == PartOfSpeech.VerbFinite) return true;
            if (tagged.Tags[i] == PartOfSpeech.VerbParticiple && (i == unit.First || tagged.Tags[i - 1] is PartOfSpeech.Be or PartOfSpeech.Have or PartOfSpeech.Adverb)) return true;
        }
        return false;
    }

    private TextList Participants(TextSpan span, TokenRange borrowed)
    {
        var found = new List<string>();
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
