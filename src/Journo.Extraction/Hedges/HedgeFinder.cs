using System.Globalization;
using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Hedges;

/// <summary>
/// Finds hedges and boosters by the phrases of Hedge.txt. What stands in quotation marks is not the author's and is left out. Immutable, so
/// safe for several threads.
/// </summary>
internal sealed class HedgeFinder : ILanguageTable<HedgeFinder>
{
    private sealed record Entry(HedgeClass Class, double Strength, bool BeforeNumber, bool Lower);

    private readonly PhraseTable<Entry> _table;
    private readonly Lexicon _lexicon;

    private HedgeFinder(ILanguage language) => (_table, _lexicon) = (new(language, Entries(language)), language.Lexicon);

    public static HedgeFinder Load(ILanguage language) => new(language);

    /// <summary>The hedges in the order of the text.</summary>
    /// <param name="tagged">The text with its quotations.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public List<Hedge> Find(TaggedText tagged, CancellationToken cancellation = default)
    {
        var hedges = new List<Hedge>();
        (string text, Token[] tokens) = (tagged.Document.Words, tagged.Document.Tokens);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i % Cancellation.Interval == 0) cancellation.ThrowIfCancellationRequested();
            Token token = tokens[i];
            if (!token.IsWord || tagged.QuotationOf[i] >= 0) continue;
            if (!_table.TryMatch(text, tokens.AsSpan(i), out int length, out Entry entry)) continue;
            if (entry.Lower && token.IsCapital) continue; // the month
            if (entry.BeforeNumber && !IsAmount(text, tokens, i + length)) continue;
            hedges.Add(new Hedge(new TokenRange(i, i + length), entry.Class, entry.Strength));
            i += length - 1;
        }
        return hedges;
    }

    /// <summary>The class and strength of a hedge's words, as they stand in the list; null for words that are not in it.</summary>
    public (HedgeClass Class, double Strength)? Look(string words)
    {
        Token[] tokens = Tokenizer.Tokenize(words, _lexicon);
        return tokens.Length > 0 && _table.TryMatch(words, tokens, out int length, out Entry entry)
            && length == tokens.Length ? (entry.Class, entry.Strength) : null;
    }

    // "over 100", "about USD 1 billion", "under £3m", "about a dozen", "more than half"
    private static bool IsAmount(string text, Token[] tokens, int i)
    {
        for (int k = i; k < Math.Min(i + 3, tokens.Length); k++)
        {
            Token token = tokens[k];
            if (token.Kind == TokenKind.Number || token.Is(WordClass.NumberWord)) return true;
            if (token.In(text) is "half" or "dozen" or "third" or "quarter") return true;
            if (token.Kind != TokenKind.Symbol && !token.Has(TokenShape.AllCapitals)
                && token.In(text) is not ("a" or "an" or "the")) return false;
        }
        return false;
    }

    // "reportedly: evidential 0.8", "over: approximator 0.2 number", "may: modal 0.6 lower"
    private static IEnumerable<(string, Entry)> Entries(ILanguage language)
    {
        foreach (string line in language.Lines(nameof(Hedge)))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string[] fields = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return (line[..colon], new Entry(Enum.Parse<HedgeClass>(fields[0], ignoreCase: true),
                double.Parse(fields[1], CultureInfo.InvariantCulture), fields.Contains("number"), fields.Contains("lower")));
        }
    }
}
