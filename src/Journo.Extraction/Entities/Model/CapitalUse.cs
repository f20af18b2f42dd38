using Journo.Language;

namespace Journo.Extraction.Entities.Model;

/// <summary>How a text writes its capitalised words elsewhere: a word that it also writes small is less likely a name.</summary>
internal sealed class CapitalUse
{
    private readonly Dictionary<ulong, (int Opening, int Inside, int Small)> _counts = [];

    /// <summary>Counts the words of a text.</summary>
    public static CapitalUse Of(NameWords words)
    {
        var use = new CapitalUse();
        // Length and first letter tell most small words apart from all capitalised ones.
        var shapes = new bool[32 * 32];
        for (int i = 0; i < words.Tokens.Length; i++)
        {
            Token token = words.Tokens[i];
            if (!token.IsWord || !token.IsCapital) continue;
            ulong hash = words.HashOf(i);
            (int opening, int inside, int small) = use._counts.GetValueOrDefault(hash);
            use._counts[hash] = words.BeginsSentence(i) ? (opening + 1, inside, small) : (opening, inside + 1, small);
            shapes[ShapeOf(token)] = true;
        }
        for (int i = 0; i < words.Tokens.Length; i++)
        {
            Token token = words.Tokens[i];
            if (!token.IsWord || token.IsCapital || !shapes[ShapeOf(token)]) continue;
            ulong hash = words.HashOf(i);
            if (use._counts.TryGetValue(hash, out (int Opening, int Inside, int Small) count)) use._counts[hash] = count with { Small =
                count.Small + 1 };
        }
        return use;
    }

    /// <summary>0: only at the beginning of a sentence, once; 1: there, more than once; 2: inside sentences; 3: also small; 4: mostly
    /// small.</summary>
    public int Of(ulong hash)
    {
        (int opening, int inside, int small) = _counts.GetValueOrDefault(hash);
        if (small > inside) return 4;
        return small > 0 ? 3 : inside > 0 ? 2 : opening > 1 ? 1 : 0;
    }

    private static int ShapeOf(Token word) => (Math.Min(word.Length, 31) * 32) + (word.First & 31);
}
