namespace Journo;

/// <summary>One mention of an event with where it comes from: the row, the claim in which it stands, and the article.</summary>
/// <param name="Event">The row.</param>
/// <param name="Claim">The claim; null where it is not known.</param>
/// <param name="Article">The article; null where it is not known.</param>
public sealed record SourcedMention(EventMention Event, Claim? Claim = null, Article? Article = null)
{
    /// <summary>Who reports it: the claim's speaker, else the outlet, else the article.</summary>
    public string Teller => Claim?.Speaker ?? Article?.Publisher ?? (Article is { Title.Length: > 0 } ? Article.Title : Event.Article);

    /// <summary>The claim in words; the headline where it is not known.</summary>
    public string Words => Claim is { Text.Length: > 0 } ? Claim.Text : Claim?.Summary ?? Event.Headline;

    /// <summary>Date and who reports it.</summary>
    public override string ToString() => $"{(Event.Date is null ? "undated" : Event.Date.ToString())}: {Teller}";
}
