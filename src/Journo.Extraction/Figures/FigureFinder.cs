using Journo.Extraction.Times;
using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Figures;

/// <summary>
/// Finds the numbers of a text and what they measure. Every number is a candidate; <see cref="FoundFigure.IsMeaningful"/> tells those that
/// a reader would check.
/// A range gives two figures, the first a lower and the second an upper bound.
/// </summary>
internal static class FigureFinder
{
    /// <summary>In tokens; what goes on for longer is looked at only this far back.</summary>
    private const int LongestAddress = 200;

    /// <summary>All candidates in the order of the text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="dates">Its time expressions: their lengths are figures, the numbers of dates are not.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static IReadOnlyList<FoundFigure> Find(
        TextDocument document, IReadOnlyList<FoundDate> dates, CancellationToken cancellation = default)
    {
        var found = new List<FoundFigure>();
        Token[] tokens = document.Tokens;
        int date = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i % Cancellation.Interval == 0) cancellation.ThrowIfCancellationRequested();
            if (!IsCandidate(document, i) || IsInAddress(document, i)) continue;
            while (date < dates.Count && dates[date].Words.End <= i) date++;
            FoundDate? inside = date < dates.Count && dates[date].Words.Contains(i) ? dates[date] : null;
            if (tokens[i].Kind != TokenKind.Number && PercentReader.Bare(document, i) is { } bare)
            {
                found.Add(bare);
                i = bare.Words.End - 1;
                continue;
            }
            if (inside is null && OrdinalAt(document, i) is { } ordinal)
            {
                found.Add(ordinal);
                i = ordinal.Number.End - 1;
                continue;
            }
            if (!RealNumberReader.TryRead(document, i, out RealNumber number)) continue;
            FoundFigure figure;
            try
            {
                figure = Figure(document, number, inside);
                Range(document, found, ref figure, number);
            }
            catch (OverflowException) // a number of more digits than money or people need
            {
                figure = new(number.Words, number.Words, FigureForm.Number, number.Value);
            }
            found.Add(figure);
            int end = Math.Max(number.End, figure.Number.End);
            if (figure.Form is FigureForm.Money or FigureForm.Percent) end = Math.Max(end, figure.Words.End);
            i = Math.Max(i, end - 1);
        }
        return found;
    }

    /// <summary>Whether the characters without a space around the token hold a web address.</summary>
    private static bool IsInAddress(TextDocument document, int i)
    {
        int first = i;
        while (first > 0 && i - first < LongestAddress && !document.Tokens[first].Has(TokenShape.SpaceBefore)) first--;
        return i - first > 4 && document.Text.AsSpan(document.Tokens[first].Start, document.Tokens[i].Start - document.Tokens[first].Start)
            is var before
            && (before.Contains("://", StringComparison.Ordinal) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Cheap test that a number or percentage may begin here.</summary>
    private static bool IsCandidate(TextDocument document, int i)
    {
        ref readonly Token token = ref document.Tokens[i];
        return token.Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Symbol => token.First is '%' or (>= '\u00bc' and <= '\u00be') or (>= '\u2150' and <= '\u215e'),
            TokenKind.Word => token.Is(WordClass.NumberWord | WordClass.OrdinalWord) || token.First is 'a' or 'A' && token.Length <= 2
                && Numeric(document, i + 1) || token.First is 'h' or 'H' && document.IsWord(i, "half")
                || token.First is 'p' or 'P' && token.Length is >= 3 and <= 10
                    && (document.IsWord(i, "percent") || document.IsWord(i, "percentage") || document.IsWord(i, "percents")
                    || (document.IsWord(i, "per") && document.IsWord(i + 1, "cent")))
                || token.First is 'q' or 'Q' && document.IsWord(i, "quarter") && i + 1 < document.Tokens.Length
                    && document.Tokens[i + 1].Is(WordClass.NumberWord),
            _ => false,
        };
    }

    /// <summary>After "a": "hundred", "dozen", "half", "fifth".</summary>
    private static bool Numeric(TextDocument document, int i) => (uint)i < (uint)document.Tokens.Length
        && (document.Tokens[i].Is(WordClass.NumberWord | WordClass.OrdinalWord) || document.IsWord(i, "half")
        || document.IsWord(i, "quarter"));

    private static int Ordinal(TextDocument document, int i) =>
        document.Tokens[i].Is(WordClass.OrdinalWord | WordClass.NumberWord | WordClass.TimeUnit)
        || document.IsWord(i, "first") ? OrdinalValue(document, i) : 0;

    private static int OrdinalValue(TextDocument document, int i) =>
        NumberReader.Role(document, i, out decimal value, out bool ordinal) != NumberRole.None && ordinal
        && value < 1000 ? (int)value : 0;

    /// <summary>"the third largest", "21st"; first and second say too little to be figures.</summary>
    private static FoundFigure? OrdinalAt(TextDocument document, int i)
    {
        Token[] tokens = document.Tokens;
        int end = i + 1, value;
        if (tokens[i].Kind == TokenKind.Number)
        {
            if (end >= tokens.Length || tokens[end].Has(TokenShape.SpaceBefore)
                || document[tokens[end]] is not ("st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")) return null;
            if (!NumberReader.TryDigits(document[tokens[i]], out decimal digits) || digits > int.MaxValue || digits % 1 != 0) return null;
            (value, end) = ((int)digits, end + 1);
        }
        else
        {
            value = Ordinal(document, i);
            if (value == 0 && NumberReader.Role(document, i, out decimal ten, out bool itself) == NumberRole.Ten && !itself
                && end + 1 < tokens.Length && tokens[end].First == '-' && tokens[end + 1].IsWord
                && Ordinal(document, end + 1) is > 0 and < 10 and var unit && document[tokens[end + 1]][^1] != 's')
            {
                (value, end) = ((int)ten + unit, end + 2);
            }
            if (value == 0 || document[tokens[i]][^1] == 's') return null;
        }
        return new(new TokenRange(i, end), new TokenRange(i, end), FigureForm.Ordinal, value) { IsMeaningful = true };
    }

    private static FoundFigure Figure(TextDocument document, RealNumber number, FoundDate? date)
    {
        (string? words, FigureBound bound) = ApproximationReader.Before(document, number.First);
        FoundFigure? figure = PercentReader.Read(document, number) ?? MoneyReader.Read(document, number);
        if (figure is not null && words is null && figure.Words.First < number.First) (words, bound) =
            ApproximationReader.Before(document, figure.Words.First);
        if (figure is null && date is not null)
        {
            figure = date is { Kind: DateMentionKind.Duration, Amount: { } amount, IsLoose: false }
                ? new(date.Core, number.Words, FigureForm.Duration, amount) { Unit = UnitName(date.Unit), IsMeaningful = true }
                : new(number.Words, number.Words, FigureForm.Number, number.Value);
        }
        if (figure is null && number.IsFraction) figure =
            new(number.Words, number.Words, FigureForm.Ratio, number.Value) { IsMeaningful = true };
        if (figure is null && !IsAttached(document, number)
            && CountReader.TryNoun(document, number.End, number.Value, out int noun, out int end))
        {
            figure = new(new TokenRange(number.First, end), number.Words, FigureForm.Count,
                number.Value) { Unit = document.Quote(new TokenRange(noun, end)), IsMeaningful = true };
        }
        figure ??= new(number.Words, number.Words, FigureForm.Number, number.Value) { IsMeaningful = words is not null
            || (number.Value >= 1000 && number.End > number.First + 1) };
        if (figure is { Form: FigureForm.Number, IsMeaningful: true }) figure = figure with { Form = FigureForm.Count };
        return figure with { Approximation = words, Bound = bound };
    }

    /// <summary>Whether letters or a slash touch the digits: "180ml", "SCP-173", "3/11".</summary>
    private static bool IsAttached(TextDocument document, RealNumber number)
    {
        Token[] tokens = document.Tokens;
        bool before = number.First > 0 && !tokens[number.First].Has(TokenShape.SpaceBefore)
            && tokens[number.First - 1].Kind is TokenKind.Word or TokenKind.Number
            || (number.First > 1 && tokens[number.First - 1].First is '/' or '-' && !tokens[number.First].Has(TokenShape.SpaceBefore)
            && !tokens[number.First - 1].Has(TokenShape.SpaceBefore));
        return before || (number.End < tokens.Length && !tokens[number.End].Has(TokenShape.SpaceBefore) && tokens[number.End].IsWord);
    }

    private static string UnitName(TimeUnit unit) =>
        unit.ToString().ToLowerInvariant() switch { "century" => "centuries", "millennium" => "millennia", var name => name + "s" };

    /// <summary>"5 to 10 percent", "$5-10 million": the first number takes what it lacks from the second.</summary>
    private static void Range(TextDocument document, List<FoundFigure> found, ref FoundFigure second, RealNumber number)
    {
        if (found.Count == 0 || second.Form is FigureForm.Ordinal or FigureForm.Ratio || second.Value is not { } upper) return;
        FoundFigure first = found[^1];
        bool pays = first.Form == FigureForm.Money && second.Form is FigureForm.Number or FigureForm.Count; // $5-10 million
        if (second.Form == FigureForm.Number && !pays) return;
        int middle = number.First - 1;
        if (middle > 0 && middle >= second.Words.First) middle--;
        bool between = document.IsWord(middle, "and");
        if (!between && !document.IsWord(middle, "to")
            && !(middle >= 0 && document.Tokens[middle] is { Length: 1, First: '-' or '\u2013' })) return;
        if (first.Words.End > middle || document.Tokens[middle].Start - document.Tokens[first.Words.End - 1].End > 1
            || first.Value is not { } lower) return;
        if (pays && document.IsWord(middle, "to") && second.Form == FigureForm.Count && second.Unit is not null) return; // $5 to 10 people
        if (!pays && first.Form != FigureForm.Number && first.Form != second.Form && first.Form != FigureForm.Count) return;
        if (between && !document.IsWord(first.Words.First - 1, "between")) return;
        // "5 to 10 million" means millions on both sides; "500 to 10 million" does not.
        if (document.Span(first.Number).Length <= 4 && lower * 1000 <= upper && Magnitude(document, number) is > 1 and var scale
            && lower < upper / scale) lower *= scale;
        if (lower >= upper) return;
        if (pays) second = second with { Form = FigureForm.Money, Currency = first.Currency, Parts = first.Parts, Unit = null,
            Words = second.Number, IsMeaningful = true };
        found[^1] = first with { Form = second.Form, Value = lower, Currency = second.Currency ?? first.Currency, Parts = second.Parts,
            Unit = second.Unit, Bound = FigureBound.Lower, IsMeaningful = true };
        second = second with { Bound = FigureBound.Upper };
    }

    private static decimal Magnitude(TextDocument document, RealNumber number)
    {
        Token last = document.Tokens[number.End - 1];
        return number.End > number.First + 1 && last.IsWord
            && NumberReader.Role(document, number.End - 1, out decimal value, out _) == NumberRole.Magnitude ? value : 1;
    }
}
