using System.Security.Cryptography;
using System.Text;

namespace Journo.Values;

/// <summary>The hash by which an article's row knows its text.</summary>
public static class TextHash
{
    /// <summary>SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    /// <param name="normalizedText">A text in the form that all offsets count in.</param>
    public static string Of(string normalizedText)
    {
        ArgumentNullException.ThrowIfNull(normalizedText);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(normalizedText))).ToLowerInvariant();
    }
}
