using System.Security.Cryptography;
using System.Text;

namespace Journo.Publishing.Reviews;

/// <summary>IRIs for what has no web address: the same thing has the same name in every export, whoever makes it and when.</summary>
internal static class StableName
{
    /// <summary>The namespace that RFC 9562 gives to names that are URLs or like them.</summary>
    private static readonly byte[] Namespace = Convert.FromHexString("6ba7b8119dad11d180b400c04fd430c8");

    /// <summary>The article's normalised text: by its hash, or by its id where the dataset has no hash.</summary>
    public static string OfText(ReviewedClaim reviewed) =>
        reviewed.Article is { } article && OfHash(article.Sha256) is { } name ? name : OfKey("article", reviewed.Claim.Article);

    /// <summary>The claim, as a part of the article's text.</summary>
    public static string OfClaim(ReviewedClaim reviewed) => $"{OfText(reviewed)}#{Uri.EscapeDataString(reviewed.Claim.Id)}";

    /// <summary>A row of a log: by its hash.</summary>
    public static string OfRow(ILogRow row) => OfHash(row.Hash) ?? OfKey(row.GetType().Name, row.Claim, row.Id);

    /// <summary>Somebody who reviews for a desk: one with the same name at another desk is another.</summary>
    public static string OfAgent(Publisher publisher, string name) => OfKey("agent", publisher.Url ?? publisher.Name, name);

    /// <summary>The work that a piece of evidence quotes: its address, or else what is known of it.</summary>
    public static string OfWork(Evidence evidence) =>
        WebAddress(evidence.Url) ?? WebAddress(evidence.ArchiveUrl)
            ?? OfKey("work", evidence.Title, string.Join('|', evidence.Author), evidence.Publisher, evidence.Published?.ToString());

    /// <summary>A web address as an IRI may be written; null for what is none.</summary>
    public static string? WebAddress(string? url) => SchemaThing.Page(url)?.AbsoluteUri;

    /// <summary>The name of the bytes that have a SHA-256 (RFC 6920); null where that is none.</summary>
    public static string? OfHash(string sha256) => IsSha256(sha256)
        ? "ni:///sha-256;" + Convert.ToBase64String(Convert.FromHexString(sha256)).TrimEnd('=').Replace('+', '-').Replace('/', '_')
        : null;

    /// <summary>The UUID (RFC 9562, version 5) of parts that tell a thing from all others.</summary>
    public static string OfKey(params string?[] parts)
    {
        byte[] name = Encoding.UTF8.GetBytes("journo:" + string.Join('\n', parts));
        // The version of UUID that is made from a name is defined with SHA-1; nothing rests on it being hard to forge.
#pragma warning disable CA5350
        byte[] hash = SHA1.HashData([.. Namespace, .. name]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }

    private static bool IsSha256(string text) => text.Length == SHA256.HashSizeInBytes * 2 && text.All(char.IsAsciiHexDigitLower);
}
