namespace Journo.Publishing.Timelines.Drawing;

/// <summary>What a part of a label is.</summary>
internal enum LabelPart
{
    Date,
    Headline,
    Note,
    Conflict,
}

/// <summary>Words of one kind on one line.</summary>
internal sealed record LabelRun(LabelPart Part, string Text);

/// <summary>A line of a label.</summary>
internal sealed record LabelLine(IReadOnlyList<LabelRun> Runs, double Width)
{
    /// <summary>All of its words, where their kinds do not matter.</summary>
    public string Text => string.Join(' ', Runs.Select(run => run.Text));
}

/// <summary>Breaks labels into lines.</summary>
/// <param name="measure">How wide a text of a part is.</param>
/// <param name="ellipsis">What ends a text that is cut.</param>
internal sealed class LabelText(Func<LabelPart, string, double> measure, string ellipsis = "…")
{
    /// <summary>The lines, each as wide as fits; what doesn't fit ends in an ellipsis. There is at least one.</summary>
    public IReadOnlyList<LabelLine> Wrap(IEnumerable<LabelRun> runs, double width, int mostLines)
    {
        var lines = new List<LabelLine>();
        var line = new List<LabelRun>();
        double used = 0;
        foreach ((LabelPart part, string word) in Words(runs))
        {
            string rest = word;
            while (rest.Length > 0)
            {
                double space = line.Count == 0 ? 0 : Space(line[^1].Part, part);
                if (used + space + measure(part, rest) <= width)
                {
                    Add(part, rest, space);
                    rest = "";
                }
                else if (lines.Count == mostLines - 1)
                {
                    End(part, rest, space);
                    return lines;
                }
                else if (line.Count > 0) Break();
                else
                {
                    // One word wider than the line.
                    string head = Head(part, rest, width);
                    Add(part, head, 0);
                    rest = rest[head.Length..];
                    if (rest.Length > 0) Break();
                }
            }
        }
        if (line.Count > 0 || lines.Count == 0) Break();
        return lines;

        void Add(LabelPart part, string word, double space)
        {
            used += space + measure(part, word);
            if (line.Count > 0 && line[^1].Part == part) line[^1] = new(part, line[^1].Text + (space > 0 ? " " : "") + word);
            else line.Add(new(part, word));
        }

        void Break()
        {
            lines.Add(new([.. line], used));
            line.Clear();
            used = 0;
        }

        // The last line takes as much of the word as there is room for, and the ellipsis in any case.
        void End(LabelPart part, string word, double space)
        {
            double end = measure(part, ellipsis);
            string head = Head(part, word, width - used - space - end, least: 0);
            if (head.Length > 0) Add(part, head, space);
            while (line.Count > 0 && used + end > width) Shorten();
            if (line.Count > 0) line[^1] = line[^1] with { Text = line[^1].Text + ellipsis };
            else line.Add(new(part, ellipsis));
            used += end;
            Break();
        }

        void Shorten()
        {
            LabelRun last = line[^1];
            int cut = last.Text.Length - (last.Text.Length > 1 && char.IsLowSurrogate(last.Text[^1]) ? 2 : 1);
            line.RemoveAt(line.Count - 1);
            if (cut > 0) line.Add(last with { Text = last.Text[..cut] });
            used = 0;
            for (int i = 0; i < line.Count; i++) used += (i > 0 ? Space(line[i - 1].Part, line[i].Part) : 0)
                + measure(line[i].Part, line[i].Text);
        }
    }

    // Parts stand a little further apart than words.
    private double Space(LabelPart before, LabelPart part) => measure(part, before == part ? " " : "  ");

    private string Head(LabelPart part, string word, double width, int least = 1)
    {
        int end = 0;
        double used = 0;
        foreach (System.Text.Rune rune in word.EnumerateRunes())
        {
            used += measure(part, rune.ToString());
            if (used > width && end >= least) break;
            end += rune.Utf16SequenceLength;
        }
        return word[..Math.Min(end, word.Length)];
    }

    private static IEnumerable<(LabelPart, string)> Words(IEnumerable<LabelRun> runs)
    {
        foreach (LabelRun run in runs)
        {
            foreach (string word in run.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) yield return (
                run.Part, Markup.Visible(word));
        }
    }
}
