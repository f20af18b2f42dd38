namespace Journo;

/// <summary>One telling of an event: the row of the article that tells it, with the claim it is told by and the article it stands
/// in.</summary>
/// <param name="Event">The row.</param>
/// <param name="Claim">The claim; null where it is not known.</param>
/// <param name="Article">The article; null where it is not known.</param>
public sealed record SourcedMention(EventMention Event, Claim? Claim = null, Article? Article = null)
{
    /// <summary>Who tells it: the claim's speaker, else the outlet, else the article.</summary>
    public string Teller => Claim?.Speaker ?? Article?.Publisher ?? (Article is { Title.Length: > 0 } ? Article.Title : Event.Article);

    /// <summary>The claim in words; the headline where it is not known.</summary>
    public string Words => Claim is { Text.Length: > 0 } ? Claim.Text : Claim?.Summary ?? Event.Headline;

    /// <summary>Date and teller.</summary>
    public override string ToString() => $"{(Event.Date is null ? "undated" : Event.Date.ToString())}: {Teller}";
}
