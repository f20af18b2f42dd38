using Journo.Language;

namespace Journo.Extraction.Figures;

/// <summary>Reads the currency around a number: "$100 million", "USD 1 billion", "420 million Finnish markka", "10 €", "3 dollars 50
/// cents".</summary>
internal static class MoneyReader
{
    public static FoundFigure? Read(TextDocument document, RealNumber number)
    {
        if (Before(document, ref number, out int first, out Currency currency)) return Money(first, number.End, number, currency);
        int end = number.End;
        if (Currency.TrySign(document, end, out int sign, out Currency after) && sign == end
            && !(end + 1 < document.Tokens.Length && Owns(document, end)))
        {
            number = Parts(document, number, end + 1, after, out end);
            return Money(number.First, end, number, after);
        }
        if (Millions(document, end, out currency, out decimal scale))
        {
            number = number with { Value = number.Value * scale };
            return Money(number.First, end + 1, number, currency);
        }
        int name = end < document.Tokens.Length && document.Tokens[end].First == '-'
            && !document.Tokens[end].Has(TokenShape.SpaceBefore) ? end + 1 : end;
        if (!Currency.TryRead(document, name, out end, out currency)) return null;
        // "75 USD million"
        if (end < document.Tokens.Length && document.Tokens[end].Is(WordClass.NumberWord)
            && NumberReader.Role(document, end, out decimal magnitude, out bool ordinal) == NumberRole.Magnitude && !ordinal)
        {
            number = number with { Value = number.Value * magnitude };
            return Money(number.First, end + 1, number, currency);
        }
        if (name == number.End) number = Parts(document, number, end, currency, out end);
        return Money(number.First, end, number, currency);
    }

    private static FoundFigure Money(int first, int end, RealNumber number, Currency currency) =>
        new(new TokenRange(first, end), number.Words, FigureForm.Money, number.Value / currency.Parts)
    {
        Currency = currency.Code,
        Parts = currency.Parts,
        IsMeaningful = true,
    };

    /// <summary>A sign or code before the number, with a magnitude's short form after it: "£3.2m", "$5 bn".</summary>
    private static bool Before(TextDocument document, ref RealNumber number, out int first, out Currency currency)
    {
        first = number.First - 1;
        if (first >= 0 && document.Tokens[first].First == '-' && number.First > 1) first--;
        if (!Currency.TrySign(document, first, out int start, out currency))
        {
            currency = null!;
            if (first < 0) return false;
            if (Currency.IsCode(document, first) && Currency.TryRead(document, first, out int end, out currency) && end == number.First
                && document.Tokens[first].First is not ('c' or 'b') && !Counted(document, first)) start = first;
            else if (Millions(document, first, out currency, out decimal scale)) (start, number) =
                (first, number with { Value = number.Value * scale });
            else return false;
        }
        else if (start == first && document.Tokens[first].Length == 1 && first + 1 < number.First) return false;
        if (Counted(document, start) && document.Tokens[first].Length == 1 && document.Tokens[number.First].Has(TokenShape.SpaceBefore)
            && !document.Tokens[start].Has(TokenShape.SpaceBefore)) return false;
        // After a sign, "m" can only be million.
        if (number.End < document.Tokens.Length && document.Tokens[number.End] is { IsWord: true, Length: <= 3 } word
            && document.Language.Get<NumberWords>().Abbreviation(document[word], word.Has(TokenShape.SpaceBefore) ? ShortScale.Money
                : ShortScale.None) is > 0 and var factor && number.End == number.First + 1)
        {
            number = number with { Value = number.Value * factor, End = number.End + 1 };
        }
        int sum = document.IsWord(number.End, "and") ? number.End + 1 : 0;
        if (sum > 0 && sum < document.Tokens.Length && document.Tokens[sum].Is(WordClass.NumberWord)
            && NumberReader.TryRead(document, sum, out int stop, out decimal cents) && cents is > 0 and < 100
            && IsEnd(document, stop)) number = number with { End = stop, Value = number.Value + (cents / 100) };
        first = start;
        return true;
    }

    /// <summary>Whether the sign has a number of its own before it: "10 $ 30 $".</summary>
    private static bool Counted(TextDocument document, int sign) => sign > 0 && document.Tokens[sign - 1].Kind == TokenKind.Number;

    /// <summary>Whether the sign belongs to the number after it: "10 $30".</summary>
    private static bool Owns(TextDocument document, int sign) =>
        document.Tokens[sign].Has(TokenShape.SpaceBefore) && document.Tokens[sign + 1] is { Kind: TokenKind.Number } next
            && !next.Has(TokenShape.SpaceBefore);

    /// <summary>"MUSD", "MEUR": millions of a currency, as financial reports write it.</summary>
    private static bool Millions(TextDocument document, int at, out Currency currency, out decimal scale)
    {
        currency = null!;
        scale = 0;
        if ((uint)at >= (uint)document.Tokens.Length || document.Tokens[at] is not { IsWord: true, Length: 4 } word
            || !word.Has(TokenShape.AllCapitals) || word.First is not ('M' or 'K' or 'B')) return false;
        string code = document.Text.Substring(word.Start + 1, 3);
        var codeText = TextDocument.Of(code, document.Language);
        if (!Currency.IsCode(codeText, 0) || !Currency.TryRead(codeText, 0, out _, out currency)) return false;
        scale = document.Language.Get<NumberWords>().Abbreviation(document[word][..1], ShortScale.None);
        return true;
    }

    /// <summary>"3 dollars 50 cents", "thirteen dollars forty-five": what is left in parts of the unit.</summary>
    private static RealNumber Parts(TextDocument document, RealNumber number, int after, Currency currency, out int end)
    {
        end = after;
        if (currency.Parts != 1 || number.Value % 1 != 0) return number;
        int at = document.IsWord(after, "and") ? after + 1 : after;
        if (at >= document.Tokens.Length || (document.Tokens[at].Kind != TokenKind.Number && !document.Tokens[at].Is(WordClass.NumberWord))
            || !document.Tokens[at].Has(TokenShape.SpaceBefore)) return number;
        if (!NumberReader.TryRead(document, at, out int stop, out decimal parts) || parts is <= 0 or >= 100
            || parts % 1 != 0) return number;
        if (Currency.TryRead(document, stop, out int named, out Currency part) && part.Parts is > 1 and <= 100) end = named;
        else if (IsEnd(document, stop)) end = stop;
        else return number;
        return number with { Value = number.Value + (parts / 100) };
    }

    private static bool IsEnd(TextDocument document, int token) => token >= document.Tokens.Length
        || document.Tokens[token].Kind == TokenKind.Punctuation && document.Tokens[token].First is '.' or ',' or ';' or '!' or '?' or ')';
}
