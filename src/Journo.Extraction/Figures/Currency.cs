using System.Globalization;
using Journo.Language;

namespace Journo.Extraction.Figures;

/// <summary>A currency, or the part of one.</summary>
/// <param name="Code">ISO 4217, or the customary code of a cryptocurrency.</param>
/// <param name="Parts">How many of it make one unit of the currency: 100 for cents.</param>
internal sealed record Currency(string Code, decimal Parts)
{
    /// <summary>The longest name of a currency that begins at a token.</summary>
    public static bool TryRead(TextDocument document, int at, out int end, out Currency currency)
    {
        (end, currency) = (at, null!);
        if ((uint)at >= (uint)document.Tokens.Length || !document.Tokens[at].IsWord
            || !document.Language.Get<Names>().ByName
            .TryMatch(document.Words, document.Tokens.AsSpan(at), out int length, out currency)) return false;
        if (document.IsWord(at, "try") && !document.Tokens[at].Has(TokenShape.AllCapitals)) return false;
        end = at + length;
        return true;
    }

    /// <summary>A three-letter code, which may stand before its number: "USD 1 billion".</summary>
    public static bool IsCode(TextDocument document, int at) => (uint)at < (uint)document.Tokens.Length
        && document.Tokens[at] is { IsWord: true, Length: 3 }
        && document.Language.Get<Names>().Codes.TryGet(document[document.Tokens[at]], out _);

    /// <summary>The sign that ends with a token, with the letters that belong to it ("US$").</summary>
    public static bool TrySign(TextDocument document, int sign, out int first, out Currency currency)
    {
        (first, currency) = (sign, null!);
        if ((uint)sign >= (uint)document.Tokens.Length) return false;
        ReadOnlySpan<char> text = document[document.Tokens[sign]];
        if (text.Length > 3 || (text[0] < 128 && text[0] != '$')) return false;
        if (!document.Language.Get<Names>().BySign.TryGetValue(text.ToString(), out Currency? found)) return false;
        currency = found;
        if (text is "$" && sign > 0 && document.Tokens[sign - 1] is { IsWord: true, Length: <= 4 } prefix)
        {
            bool touches = !document.Tokens[sign].Has(TokenShape.SpaceBefore);
            bool certain = touches || document.IsWord(sign - 1, "us") || document.IsWord(sign - 1, "hk") || document.IsWord(sign - 1, "u.s")
                || document.IsWord(sign - 1, "u.s.") || document.IsWord(sign - 1, "c");
            if (certain && document.Language.Get<Names>().BySign.TryGetValue(string.Concat(document[prefix], text), out Currency? whose)) (
                first, currency) = (sign - 1, whose);
        }
        return true;
    }

    /// <summary>The names and signs of currencies in a language.</summary>
    private sealed class Names(ILanguage language) : ILanguageTable<Names>
    {
        public PhraseTable<Currency> ByName { get; } = new(language, Read(language, "Currency"));

        public Dictionary<string, Currency> BySign { get; } =
            Read(language, "CurrencySign").ToDictionary(entry => entry.Phrase, entry => entry.Value, StringComparer.OrdinalIgnoreCase);

        /// <summary>Names that are codes, which may stand before the number.</summary>
        public WordTable<bool> Codes { get; } = new(Read(language, "Currency").Select(entry => entry.Phrase)
            .Where(name => name.Length == 3 && name is not ("yen" or "won" or "sen" or "mao" or "eth")).Select(name => (name, true)));

        public static Names Load(ILanguage language) => new(language);

        private static IEnumerable<(string Phrase, Currency Value)> Read(ILanguage language, string list) =>
            language.Lines(list).Select(line =>
        {
            int colon = line.LastIndexOf(':');
            string[] value = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return (line[..colon], new Currency(value[0], value.Length > 1 ? decimal.Parse(value[1], CultureInfo.InvariantCulture) : 1));
        });
    }
}
