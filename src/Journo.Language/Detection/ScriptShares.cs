namespace Journo.Language.Detection;

/// <summary>The script that most of a text is written in.</summary>
internal readonly struct ScriptShares
{
    /// <summary>Of Chinese characters and kana together, the part of kana that makes a text Japanese: one in so many.</summary>
    private const int KanaOf = 10;

    public ScriptShares(ReadOnlySpan<char> text, LanguageProfiles profiles)
    {
        Span<int> letters = stackalloc int[profiles.Weights.Count];
        letters.Clear();
        foreach (char c in text)
        {
            if (profiles.ScriptOf(c) is >= 0 and var script) letters[script] += profiles.Weights[script];
        }
        (int han, int kana) = (profiles.Script("Han"), profiles.Script("Kana"));
        (int into, int from) = letters[kana] * KanaOf >= letters[han] + letters[kana] ? (kana, han) : (han, kana);
        letters[into] += letters[from];
        letters[from] = 0;
        for (int script = 0; script < letters.Length; script++)
        {
            Letters += letters[script];
            if (letters[script] > letters[Main]) Main = script;
        }
        Share = Letters == 0 ? 0 : (double)letters[Main] / Letters;
    }

    /// <summary>How many letters of an alphabet the text has, or as much in other scripts.</summary>
    public int Letters { get; }

    /// <summary>The number of the script that has most of them.</summary>
    public int Main { get; }

    /// <summary>Its share, from 0 to 1.</summary>
    public double Share { get; }
}
