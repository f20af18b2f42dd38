namespace Journo.Citations.Csl.RichTexts;

/// <summary>Text after the last part that is set apart by a display belongs to that part: the full stop of an entry does not stand on a
/// line of its own.</summary>
internal static class DisplayTail
{
    /// <summary>Moves what follows the last display, if it is only text, into it.</summary>
    public static void MoveIn(List<RichToken> tokens)
    {
        int tail = tokens.Count;
        while (tail > 0 && tokens[tail - 1].Kind == RichTokenKind.Text) tail--;
        if (tail == tokens.Count || tail == 0 || tokens[tail - 1].Kind != RichTokenKind.Close || !ClosesDisplay(tokens, tail - 1)) return;
        var close = tokens[tail - 1];
        tokens.RemoveAt(tail - 1);
        tokens.Add(close);
    }

    private static bool ClosesDisplay(List<RichToken> tokens, int close)
    {
        int depth = 0;
        for (int i = close; i >= 0; i--)
        {
            if (tokens[i].Kind == RichTokenKind.Close) depth++;
            else if (tokens[i].Kind == RichTokenKind.Open && --depth == 0) return tokens[i].Style.Display != Display.Unset;
        }
        return false;
    }
}
