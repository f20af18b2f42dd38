using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Sources;

/// <summary>Finds where an article says that a source stays unnamed ("who asked not to be named", "on condition of anonymity"), and the
/// reason that it gives.</summary>
internal sealed class Anonymity
{
    private const int FarthestSentence = 2;
    private const int LongestReason = 40, LongestRequest = 7; // tokens

    private readonly record struct Request(int First, int End, int Sentence);

    private readonly TaggedText _tagged;
    private readonly List<Request> _requests = [];

    public Anonymity(TaggedText tagged)
    {
        _tagged = tagged;
        TextDocument document = tagged.Document;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            int first = document.IsWord(i, "anonymity") ? BeforeAnonymity(i) : IsNaming(i) ? BeforeNaming(i) : -1;
            if (first >= 0) _requests.Add(new Request(first, i + 1, document.SentenceAt(i)));
        }
    }

    /// <summary>The first token of the request that follows a noun in its sentence; the number of tokens where there is none.</summary>
    public int RequestAfter(int head) => Find(head) is { } request
        && request.Sentence == _tagged.Document.SentenceAt(head) ? request.First : _tagged.Document.Tokens.Length;

    /// <summary>Why the source with this head noun is unnamed: from "because" to the end of the clause; null where the article does not
    /// say.</summary>
    public string? ReasonOf(int head)
    {
        if (Find(head) is not { } request) return null;
        TextDocument document = _tagged.Document;
        int first = request.End, limit = document.Sentences[request.Sentence].EndToken;
        while (first < limit && _tagged.Tags[first] is PartOfSpeech.Comma or PartOfSpeech.QuoteClose) first++;
        while (first < limit && first < request.End + 6 && !IsReason(first)) first++;
        if (first >= limit || !IsReason(first)) return null;
        int end = first + 1;
        while (end < limit && end - first < LongestReason
            && _tagged.Tags[end] is not (PartOfSpeech.Comma or PartOfSpeech.Stop or PartOfSpeech.Colon)) end++;
        return end - first < 2 ? null : document.Line(new TokenRange(first, end)).Trim();
    }

    // In the noun's own sentence, or where one of the next sentences names the same noun again: "The officials asked not to be named
    // because ..."
    private Request? Find(int head)
    {
        TextDocument document = _tagged.Document;
        int sentence = document.SentenceAt(head);
        int at = OrderedSearch.FirstFrom(_requests, head + 1, request => request.First);
        for (; at < _requests.Count && _requests[at].Sentence <= sentence + FarthestSentence; at++)
        {
            Request request = _requests[at];
            if (request.Sentence == sentence || Names(document.Sentences[request.Sentence].FirstToken, request.First, head)) return request;
        }
        return null;
    }

    private bool Names(int first, int end, int head)
    {
        TextDocument document = _tagged.Document;
        for (int i = first; i < end; i++)
        {
            if (document[document.Tokens[i]].Equals(document[document.Tokens[head]], StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private ReadOnlySpan<char> Word(int i) => (uint)i < (uint)_tagged.Document.Tokens.Length ? _tagged.Document[_tagged.Document.Tokens[i]]
        : default;

    private bool EndsClause(int i) => _tagged.Tags[i] is PartOfSpeech.Stop or PartOfSpeech.Comma;

    private bool IsNaming(int i) => Word(i) is "named" or "identified" or "name" or "quoted";

    // "asked not to be named", "did not want to be identified", "declined to give a name"; the first word of it, or -1.
    private int BeforeNaming(int naming)
    {
        bool refused = false;
        for (int i = naming - 1; i >= Math.Max(0, naming - LongestRequest) && !EndsClause(i); i--)
        {
            if (Word(i) is "declined" or "refused") return i;
            if (Word(i) is "asked" or "asking" or "requested" or "insisted" or "preferred" or "wanted" or "want" or "wished" or "authorized"
                or "authorised") return refused || IsNot(i - 1) ? i : -1;
            refused |= IsNot(i);
        }
        return -1;
    }

    private bool IsNot(int i) => Word(i) is "not" or "n't" or "didn't" or "didn\u2019t" or "without";

    // "spoke on condition of anonymity", "granted anonymity"
    private int BeforeAnonymity(int noun)
    {
        int first = noun;
        for (int i = noun - 1; i >= Math.Max(0, noun - LongestRequest) && !EndsClause(i); i--)
        {
            if (Word(i) is "spoke" or "speaking" or "granted" or "requested" or "asked" or "insisted") return i;
            if (Word(i) is "on" or "under") first = i;
        }
        return first;
    }

    // "because the talks are private", "for fear of losing work", "to discuss private talks"
    private bool IsReason(int i) => Word(i) switch
    {
        "because" or "since" or "citing" or "given" or "fearing" => true,
        "for" => Word(i + 1) is "fear",
        "so" => Word(i + 1) is "as",
        "to" => Word(i + 1) is "discuss" or "describe" or "avoid" or "protect" or "speak",
        _ => false,
    };
}
