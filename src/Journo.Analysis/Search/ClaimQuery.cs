using Journo.Analysis.Explanations;

namespace Journo.Analysis.Search;

/// <summary>
/// What to search for: words, of which the best-matching claims have the most and the rarest; phrases in quotation marks, which must stand
/// in the claim;
/// and fields (<c>speaker:altman</c>, <c>source:"the courier"</c>, <c>kind:figure</c>, <c>attribution:none</c>, <c>article:ID</c>), which
/// must hold.
/// </summary>
public sealed class ClaimQuery
{
    private ClaimQuery(List<string> words, List<IReadOnlyList<string>> phrases, List<string> required) =>
        (Words, Phrases, Required) = (words, phrases, required);

    /// <summary>Stemmed words that raise the score, each once; those of the phrases among them.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>Stemmed words that must follow each other.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Phrases { get; }

    /// <summary>Terms of fields that a claim must have.</summary>
    internal IReadOnlyList<string> Required { get; }

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Words.Count == 0 && Required.Count == 0;

    /// <summary>Reads a query. Straight and curly quotation marks are the same; a phrase that is not closed goes on to the end; what stands
    /// before a colon and is no field is a word.</summary>
    /// <exception cref="FormatException">A field has a value that it can't have.</exception>
    public static ClaimQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> words = [], required = [];
        var phrases = new List<IReadOnlyList<string>>();
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at])) at++;
            else if (FieldAt(text, at) is ({ } field, var value))
            {
                required.AddRange(Field.Terms(field, Value(text, ref value)));
                at = value;
            }
            else if (IsMark(text[at]))
            {
                List<string> phrase = Terms(Value(text, ref at));
                words.AddRange(phrase);
                if (phrase.Count > 1) phrases.Add(phrase);
                else required.AddRange(phrase);
            }
            else words.AddRange(Terms(Value(text, ref at)));
        }
        return new([.. words.Distinct(StringComparer.Ordinal)], phrases, [.. required.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The stemmed words of a text, in its order.</summary>
    internal static List<string> Terms(string text)
    {
        var terms = new List<string>();
        var reader = new TermReader(text, stackalloc char[TermReader.MaximumLength]);
        while (reader.Read()) terms.Add(reader.Term.ToString());
        return terms;
    }

    private static (string? Field, int Value) FieldAt(string text, int at)
    {
        int colon = at;
        while (colon < text.Length && char.IsAsciiLetter(text[colon])) colon++;
        return colon + 1 < text.Length && text[colon] == ':' && !char.IsWhiteSpace(text[colon + 1])
            ? (Field.Named(text[at..colon].ToLowerInvariant()), colon + 1)
            : default;
    }

    // What is in quotation marks, or goes on to the next white space.
    private static string Value(string text, ref int at)
    {
        int start = at;
        if (!IsMark(text[at]))
        {
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            return text[start..at];
        }
        at++;
        while (at < text.Length && !IsMark(text[at])) at++;
        string value = text[(start + 1)..at];
        if (at < text.Length) at++;
        return value;
    }

    private static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E';
}
