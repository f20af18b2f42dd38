using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>Finds in headlines, where capitals tell nothing, the names that the rest of the article has.</summary>
internal sealed class HeadlineNames
{
    private const int MostRivals = 64; // forms with the same word, so that a hostile text costs no square

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly IReadOnlyList<NameForm> _forms;
    private readonly Dictionary<int, List<(int Form, int From)>> _byWord = [];

    public HeadlineNames(string text, Token[] tokens, IReadOnlyList<NameForm> forms)
    {
        (_text, _tokens, _forms) = (text, tokens, forms);
        for (int i = 0; i < forms.Count; i++)
        {
            Note(i, 0);
            // a headline has the surname alone
            if (forms[i].Words.Length > 1 && forms[i].Scores.Best == EntityKind.Person) Note(i, forms[i].Words.Length - 1);
        }
    }

    private void Note(int form, int from)
    {
        int key = FoldedWord.Hash(_forms[form].Words[from]);
        if (!_byWord.TryGetValue(key, out List<(int, int)>? list)) _byWord.Add(key, list = []);
        if (list.Count < MostRivals) list.Add((form, from));
    }

    /// <summary>Form, first token and end of each name in a token range; the longest where several fit.</summary>
    public IEnumerable<(int Form, int First, int End)> In(int first, int end)
    {
        for (int i = first; i < end;)
        {
            int best = -1, bestEnd = i;
            if (_tokens[i].IsCapital && _byWord.TryGetValue(FoldedWord.Hash(_tokens[i].In(_text)), out List<(int, int)>? candidates))
            {
                foreach ((int form, int from) in candidates)
                {
                    if (EndOf(form, from, i, end) is var formEnd && formEnd > bestEnd) (best, bestEnd) = (form, formEnd);
                }
            }
            if (best >= 0) yield return (best, i, bestEnd);
            i = Math.Max(bestEnd, i + 1);
        }
    }

    // One past the form's last token if its words from the given one on stand at i; 0 if not. Marks between its words are passed over.
    private int EndOf(int form, int from, int i, int end)
    {
        foreach (string word in _forms[form].Words.AsSpan(from))
        {
            while (i < end && _tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol && !_tokens[i].Has(TokenShape.SpaceBefore)) i++;
            if (i >= end || !_tokens[i].In(_text).Equals(word, StringComparison.OrdinalIgnoreCase)) return 0;
            i++;
        }
        return i;
    }
}
