namespace Journo.Language.Detection;

/// <summary>The language a text is written in, as far as can be told.</summary>
/// <param name="Tag">
/// A BCP 47 tag such as "de" or "sr-Latn"; <see cref="Undetermined"/> when the text is too short, mixed, or in a language not known.
/// </param>
/// <param name="Name">The language's English name, such as "German"; "undetermined" for <see cref="Undetermined"/>.</param>
/// <param name="Confidence">From 0 to 1: how likely the tag is among all candidates, times the share of the text that speaks for it. 0 for
/// <see cref="Undetermined"/>.</param>
/// <param name="Reason">What was counted, in English, for a message: "36 of 80 words are frequent in German or have its endings".</param>
public sealed record DetectedLanguage(string Tag, string Name, double Confidence, string Reason)
{
    /// <summary>The BCP 47 tag of a language that could not be told: "und".</summary>
    public const string Undetermined = "und";

    /// <summary>Whether a language was found.</summary>
    public bool IsDetermined => Tag != Undetermined;

    internal static DetectedLanguage None(string reason) => new(Undetermined, "undetermined", 0, reason);
}
