using Journo.Language;
using Journo.Unicode;

namespace Journo.Extraction.Entities.Model;

/// <summary>What the model of names asks of each token: its lists, shape and place. Worked out when first asked for, and kept.</summary>
/// <param name="text">The text in ordinary case.</param>
/// <param name="tokens">Its tokens; all positions are indexes of them, from 0.</param>
/// <param name="gazetteer">The lists.</param>
/// <param name="known">Names whose kind is generally known.</param>
/// <param name="breaks">The shape of a token before which a line ends that is not only wrapped.</param>
/// <param name="unlisted">Hashes of words that the indexes of names shall not know, for fitting; null for all others.</param>
internal sealed class NameWords(string text, Token[] tokens, NameGazetteer gazetteer, KnownNames known, TokenShape breaks,
    Func<ulong, bool>? unlisted = null)
{
    private const int LongestAmount = 8;

    private readonly NameTrait[] _traits = new NameTrait[tokens.Length];
    private readonly ulong[] _hashes = new ulong[tokens.Length];

    public string Text => text;

    public Token[] Tokens => tokens;

    public NameGazetteer Gazetteer => gazetteer;

    public KnownNames Known => known;

    /// <summary>What the lists say of a token.</summary>
    public NameTrait TraitsOf(int i)
    {
        HashOf(i);
        return _traits[i];
    }

    /// <summary>The hash of a token, whatever its case and marks; never 0.</summary>
    public ulong HashOf(int i)
    {
        if (_hashes[i] != 0) return _hashes[i];
        ulong hash = Math.Max(1, NameGazetteer.HashOf(tokens[i].In(text)));
        NameTrait traits = tokens[i].IsWord ? gazetteer.Of(hash, tokens[i].Class) : NameTrait.None;
        if (unlisted is not null && unlisted(hash)) traits &= ~NameTrait.Indexed;
        _traits[i] = traits;
        return _hashes[i] = hash;
    }

    /// <summary>Whether the index of places may be asked for a phrase that a token begins.</summary>
    public bool IsIndexed(int i) => unlisted is null || !unlisted(HashOf(i));

    /// <summary>Whether a line that is not only wrapped, or the text, begins with the token.</summary>
    public bool BeginsLine(int i) => i == 0 || (tokens[i].Shape & breaks) != 0;

    /// <summary>Whether a sentence, quotation or line begins with the token, so that its capital tells nothing.</summary>
    public bool BeginsSentence(int i)
    {
        if (BeginsLine(i)) return true;
        Token before = tokens[i - 1];
        if (before.IsWord || before.Kind == TokenKind.Number) return false;
        if (Marks.IsOpener(before.First) && before.First is not ('(' or '[')) return true;
        if (before.First == '"') return tokens[i].Has(TokenShape.SpaceBefore) ? EndsSentence(i - 2) : true;
        if (before.First is '\'' && !tokens[i].Has(TokenShape.SpaceBefore)) return true;
        return Marks.IsBullet(before.First) || before.First is ':' || EndsSentence(i - 1);
    }

    /// <summary>A word that begins with a capital, or has one inside, and is no sign of an amount or part of a year.</summary>
    public bool IsCapital(int i) => tokens[i].IsWord && tokens[i].First is not ('\'' or '\u2019')
        && (tokens[i].IsCapital || (tokens[i].Length > 2 && tokens[i].In(text)[1..].IndexOfAnyInRange('A', 'Z') >= 0)) && !IsAmount(i);

    // "Rs740", "Q3", "FY 2022".
    private bool IsAmount(int i)
    {
        if (tokens[i].Length > LongestAmount) return false;
        ReadOnlySpan<char> word = tokens[i].In(text);
        int digits = word.IndexOfAnyInRange('0', '9');
        if (digits > 0) return word[digits..].IndexOfAnyExceptInRange('0', '9') < 0
            && (gazetteer.Of(NameGazetteer.HashOf(word[..digits]), WordClass.None) & NameTrait.Amount) != 0;
        return i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number && (TraitsOf(i) & NameTrait.Amount) != 0;
    }

    // A terminator, not the period of an initial or title.
    private bool EndsSentence(int i)
    {
        while (i > 0 && !tokens[i].IsWord && Marks.IsCloser(tokens[i].First)) i--;
        if (i < 1 || !Marks.IsTerminator(tokens[i].First)) return false;
        if (tokens[i].First != '.' || tokens[i].Has(TokenShape.SpaceBefore)) return true;
        Token before = tokens[i - 1];
        return !(before.IsWord && before.IsCapital && (before.Length == 1
            || before.Is(WordClass.AbbreviatedTitle | WordClass.Abbreviation)));
    }
}
