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
        var label = new Lines(this, width, mostLines);
        foreach ((LabelPart part, string word) in Words(runs))
        {
            if (!label.Add(part, word)) return label.Done;
        }
        label.Finish();
        return label.Done;
    }

    /// <summary>The lines that are full, and the one that is being filled.</summary>
    private sealed class Lines(LabelText owner, double width, int mostLines)
    {
        private readonly List<LabelRun> _line = [];
        private double _used;

        public List<LabelLine> Done { get; } = [];

        /// <summary>Adds a word, on lines of its own where it is wider than one; false if it ended in the ellipsis.</summary>
        public bool Add(LabelPart part, string word)
        {
            string rest = word;
            while (rest.Length > 0)
            {
                double space = _line.Count == 0 ? 0 : owner.Space(_line[^1].Part, part);
                if (_used + space + owner.Measure(part, rest) <= width)
                {
                    Append(part, rest, space);
                    return true;
                }
                if (Done.Count == mostLines - 1)
                {
                    End(part, rest, space);
                    return false;
                }
                if (_line.Count == 0)
                {
                    // One word wider than the line.
                    string head = owner.Head(part, rest, width);
                    Append(part, head, 0);
                    rest = rest[head.Length..];
                    if (rest.Length == 0) return true;
                }
                Break();
            }
            return true;
        }

        public void Finish()
        {
            if (_line.Count > 0 || Done.Count == 0) Break();
        }

        private void Append(LabelPart part, string word, double space)
        {
            _used += space + owner.Measure(part, word);
            if (_line.Count > 0 && _line[^1].Part == part) _line[^1] = new(part, _line[^1].Text + (space > 0 ? " " : "") + word);
            else _line.Add(new(part, word));
        }

        private void Break()
        {
            Done.Add(new([.. _line], _used));
            _line.Clear();
            _used = 0;
        }

        // The last line takes as much of the word as there is room for, and the ellipsis in any case.
        private void End(LabelPart part, string word, double space)
        {
            double end = owner.Measure(part, owner.Ellipsis);
            string head = owner.Head(part, word, width - _used - space - end, least: 0);
            if (head.Length > 0) Append(part, head, space);
            while (_line.Count > 0 && _used + end > width) Shorten();
            if (_line.Count > 0) _line[^1] = _line[^1] with { Text = _line[^1].Text + owner.Ellipsis };
            else _line.Add(new(part, owner.Ellipsis));
            _used += end;
            Break();
        }

        private void Shorten()
        {
            LabelRun last = _line[^1];
            int cut = last.Text.Length - (last.Text.Length > 1 && char.IsLowSurrogate(last.Text[^1]) ? 2 : 1);
            _line.RemoveAt(_line.Count - 1);
            if (cut > 0) _line.Add(last with { Text = last.Text[..cut] });
            _used = 0;
            for (int i = 0; i < _line.Count; i++)
            {
                _used += (i > 0 ? owner.Space(_line[i - 1].Part, _line[i].Part) : 0) + owner.Measure(_line[i].Part, _line[i].Text);
            }
        }
    }

    private string Ellipsis => ellipsis;

    private double Measure(LabelPart part, string words) => measure(part, words);

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
