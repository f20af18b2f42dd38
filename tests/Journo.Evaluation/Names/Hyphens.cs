namespace Journo.Evaluation.Names;

/// <summary>Joins hyphens that stand between spaces because a text was put back together from tokens: "sub - Saharan".</summary>
internal static class Hyphens
{
    /// <summary>The text with hyphens joined inside labels and before small words, and the labels where they are then.</summary>
    public static (string Text, EntityLabel[] Labels) Join(string text, EntityLabel[] labels)
    {
        var inside = new bool[text.Length];
        foreach (EntityLabel label in labels) inside.AsSpan(label.Start, label.End - label.Start).Fill(true);
        var joined = new System.Text.StringBuilder(text.Length);
        var moved = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            moved[i] = joined.Length;
            bool gone = text[i] == ' ' && ((i > 1 && Joins(text, inside, i - 2)) || Joins(text, inside, i));
            if (!gone) joined.Append(text[i]);
        }
        moved[text.Length] = joined.Length;
        return (joined.ToString(), [.. labels.Select(e => e with { Start = moved[e.Start], End = moved[e.End] })]);
    }

    // Whether " - " at a place stands for a hyphen.
    private static bool Joins(string text, bool[] inside, int i) =>
        i > 0 && i + 3 < text.Length && text.AsSpan(i, 3).SequenceEqual(" - ") && char.IsLetterOrDigit(text[i - 1])
            && char.IsLetterOrDigit(text[i + 3])
        && (inside[i + 1] || char.IsLower(text[i + 3]));
}
