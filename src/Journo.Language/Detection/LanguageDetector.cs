namespace Journo.Language.Detection;

/// <summary>
/// Tells in which language a text is written: by its script, then, among languages that share one, by frequent words, endings and letters.
/// By lists and counts, without a network; the same text gives the same answer everywhere. Linear in the text up to 12,288 UTF-16 code
/// units; of a longer text as much is read, in eight pieces from its beginning to its end. Safe on any thread.
/// </summary>
/// <remarks>
/// Words give points to the languages that have them. A difference of points is taken as the logarithm of a ratio of likelihoods, and
/// "some other language" is a candidate that earns points by length alone. A language is named when its share of the likelihood is large
/// enough: for half of English sentences of five words and nearly all of ten, for a script with one language from six letters on.
/// Croatian, Bosnian and Serbian in Latin letters are told apart where words do so, else "sh" is said; Indonesian and Malay likewise, else
/// "ms". Both standards of Norwegian are "no". A language that is not known is often taken for a near relative (Galician for Portuguese,
/// Tatar for Kazakh, Yiddish for Hebrew). Text should be composed (Unicode form C).
/// </remarks>
public static class LanguageDetector
{
    /// <summary>Texts up to this length in UTF-16 code units are read whole; of longer ones so much, in pieces.</summary>
    internal const int Whole = 12_288;

    /// <summary>The points of a language that is not known here: to begin with, and for each word without a capital.</summary>
    private const double UnknownStart = 2, UnknownWord = 0.42;

    /// <summary>How likely a language must be to be named.</summary>
    private const double Sure = 0.8;

    /// <summary>The share of a text in its main language, or script, below which it is mixed.</summary>
    private const double Main = 0.65;

    /// <summary>Fewer letters than this tell nothing, whatever their script.</summary>
    private const int FewestLetters = 6;

    /// <inheritdoc cref="Detect(ReadOnlySpan{char})"/>
    public static DetectedLanguage Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Detect(text.AsSpan());
    }

    /// <summary>The language of a text, or <see cref="DetectedLanguage.Undetermined"/> with the reason. Never throws.</summary>
    /// <param name="text">Any text, of any length.</param>
    public static DetectedLanguage Detect(ReadOnlySpan<char> text) => Detect(text, out _);

    /// <param name="text">Any text.</param>
    /// <param name="read">How many code units were looked at.</param>
    internal static DetectedLanguage Detect(ReadOnlySpan<char> text, out int read)
    {
        if (text.Length > Whole) text = Pieces(text);
        read = text.Length;
        LanguageProfiles profiles = LanguageProfiles.Shared;
        var scripts = new ScriptShares(text, profiles);
        if (scripts.Letters < FewestLetters) return DetectedLanguage.None(Say($"too short: {scripts.Letters} letters"));
        string share = Say($"{100 * scripts.Share:F0} % of the letters");
        if (scripts.Share < Main) return DetectedLanguage.None($"mixed: its main script has only {share}");
        return profiles.Only[scripts.Main] is { } only
            ? new DetectedLanguage(only.Tag, only.Name, scripts.Share, $"{share} are those of {only.Name}")
            : OfWords(new WordPoints(text, profiles, scripts.Main), profiles);
    }

    /// <summary>Pieces of a long text from its beginning to its end, at equal distances.</summary>
    private static char[] Pieces(ReadOnlySpan<char> text)
    {
        const int Count = 8, Length = Whole / Count;
        char[] pieces = new char[Whole];
        for (int piece = 0; piece < Count; piece++)
        {
            int start = (int)((long)(text.Length - Length) * piece / (Count - 1));
            text.Slice(start, Length).CopyTo(pieces.AsSpan(piece * Length));
        }
        return pieces;
    }

    private static DetectedLanguage OfWords(WordPoints points, LanguageProfiles profiles)
    {
        Span<double> likelihoods = stackalloc double[profiles.Languages.Count];
        int best = 0;
        for (int language = 1; language < likelihoods.Length; language++)
        {
            if (points[language] > points[best]) best = language;
        }
        double sum = Math.Exp(UnknownStart + (UnknownWord * points.PlainWords) - points[best]);
        bool known = sum < 1 - Sure;
        for (int language = 0; language < likelihoods.Length; language++)
        {
            sum += likelihoods[language] = Math.Exp(points[language] - points[best]);
        }
        (LanguageProfile found, double likelihood) = Likely(profiles, best, likelihoods, sum);
        string name = profiles.Languages[best].Name;
        string counted = Say($"{points.Hits(best)} of {points.Words} words are frequent in {name} or have its endings");
        if (likelihood < Sure) return DetectedLanguage.None((known ? "open between languages: " : "too few known words: ") + counted);
        double share = points.Share(best);
        return share < Main
            ? DetectedLanguage.None(Say($"mixed: {100 * share:F0} % of the text is {found.Name}"))
            : new DetectedLanguage(found.Tag, found.Name, likelihood * share, counted);
    }

    /// <summary>The best language, or the one that stands for a group of which it is, where only the group is likely enough.</summary>
    private static (LanguageProfile Language, double Likelihood) Likely(
        LanguageProfiles profiles, int best, ReadOnlySpan<double> likelihoods, double sum)
    {
        if (1 / sum >= Sure) return (profiles.Languages[best], 1 / sum);
        foreach ((LanguageProfile language, ulong members) in profiles.Close)
        {
            double together = 0;
            for (int member = 0; member < likelihoods.Length; member++)
            {
                if ((members & (1UL << member)) != 0) together += likelihoods[member];
            }
            if (together / sum >= Sure) return (language, together / sum);
        }
        return (profiles.Languages[best], 1 / sum);
    }

    private static string Say(FormattableString text) => FormattableString.Invariant(text);
}
