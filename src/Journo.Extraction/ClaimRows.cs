using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>Makes the claim rows of an article.</summary>
internal static class ClaimRows
{
    /// <summary>The rows, with spans in UTF-16 code units.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="document">The text.</param>
    /// <param name="claims">In the order of the text.</param>
    public static IReadOnlyList<Claim> Of(string article, TextDocument document, IReadOnlyList<FoundClaim> claims)
    {
        var rows = new Claim[claims.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            FoundClaim claim = claims[i];
            TextSpan span = document.Span(claim.Unit.Words);
            Sentence sentence = document.Sentences[claim.Unit.Sentence].Sentence;
            ClaimAttribution voice = claim.Voice;
            rows[i] = new Claim
            {
                Id = RowId.Of(article, 'c', i + 1),
                Article = article,
                Paragraph = sentence.Paragraph,
                Sentence = sentence.Number,
                Start = span.Start,
                End = span.End,
                Text = span.In(document.Text),
                Kind = claim.Kind.Kind,
                KindReason = claim.Kind.Reason,
                Speaker = voice.Speaker?.Name,
                Chain = voice.Chain.Count == 0 ? TextList.Empty : TextList.From(voice.Chain.Select(source => source.Name)),
                Attribution = voice.Kind,
                Stance = claim.Kind.Kind == ClaimKind.Question && voice.Stance == Stance.Asserted ? Stance.Asked : voice.Stance,
                Cue = voice.Cue,
                Hedges = claim.Hedges.Count == 0 ? TextList.Empty : TextList.From(claim.Hedges.Select(document.Line)),
                Checkworthiness = claim.Worth.Value,
                CheckworthinessReasons = claim.Worth.Reasons,
            };
        }
        return rows;
    }

    /// <summary>The id of the row of the claim at an index, from 0; null for -1.</summary>
    public static string? IdOf(string article, int claim) => claim < 0 ? null : RowId.Of(article, 'c', claim + 1);
}
