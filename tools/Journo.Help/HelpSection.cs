namespace Journo.Help;

/// <summary>A headed part of a page: its code, and its paragraphs as plain text.</summary>
public sealed class HelpSection(string title)
{
    private readonly List<string> _paragraphs = [];
    private bool _open;

    /// <summary>The heading.</summary>
    public string Title { get; } = title;

    /// <summary>The lines of code.</summary>
    public List<string> Code { get; } = [];

    /// <summary>The paragraphs, each in one line. An item of a list is a paragraph.</summary>
    public IReadOnlyList<string> Paragraphs => _paragraphs;

    internal void Add(string line)
    {
        string text = Plain(line.Trim());
        if (text.Length == 0)
        {
            _open = false;
        }
        else if (_open && !line.StartsWith("- ", StringComparison.Ordinal))
        {
            _paragraphs[^1] += " " + text;
        }
        else
        {
            _paragraphs.Add(text);
            _open = true;
        }
    }

    // Get-Help shows plain text: code marks go, a link keeps its words.
    private static string Plain(string line)
    {
        string text = line.Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal);
        for (int open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            int middle = text.IndexOf("](", open, StringComparison.Ordinal);
            int close = middle < 0 ? -1 : text.IndexOf(')', middle);
            if (close < 0) break;
            text = string.Concat(text.AsSpan(0, open), text.AsSpan(open + 1, middle - open - 1), text.AsSpan(close + 1));
        }
        return text;
    }
}
