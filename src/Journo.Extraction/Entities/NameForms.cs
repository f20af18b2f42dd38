using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>One way in which the article writes a name, with all that speaks for its kind.</summary>
internal sealed class NameForm(string name, string[] words)
{
    /// <summary>As the article writes it, on one line.</summary>
    public string Name => name;
    /// <summary>Its words and numbers, as written, without marks.</summary>
    public string[] Words => words;
    /// <summary>How often the article has it.</summary>
    public int Count { get; set; }
    /// <summary>Whether the gazetteer has it.</summary>
    public bool Known { get; set; }
    /// <summary>Whether it is the name of somebody whom a title, an office or a given name introduces, somewhere.</summary>
    public bool Introduced { get; set; }
    /// <summary>What speaks for each kind, over all places.</summary>
    public KindScores Scores;
}

/// <summary>The chunks of a text gathered by form.</summary>
internal sealed class NameForms
{
    private readonly List<NameForm> _forms = [];
    private readonly List<(NameChunk Chunk, int Form)> _chunks = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<NameForm> Forms => _forms;

    /// <summary>Each chunk that is a name, with the number of its form, in the order of the text.</summary>
    public IReadOnlyList<(NameChunk Chunk, int Form)> Chunks => _chunks;

    /// <summary>Gathers the chunks of a text.</summary>
    /// <param name="text">The text in ordinary case.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="chunks">In the order of the text.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static NameForms Of(string text, Token[] tokens, IReadOnlyList<NameChunk> chunks, CancellationToken cancellation)
    {
        var forms = new NameForms();
        foreach (NameChunk chunk in chunks)
        {
            cancellation.ThrowIfCancellationRequested();
            int number = forms.NumberOf(text, tokens, chunk);
            NameForm form = forms._forms[number];
            form.Count++;
            form.Known |= chunk.Known is not null;
            form.Introduced |= chunk.HasTitle || form.Words.Length > 1 || tokens[chunk.First].Is(WordClass.GivenName)
                || (chunk.First > 0 && tokens[chunk.First - 1].Is(WordClass.RoleNoun | WordClass.PersonTitle));
            form.Scores.Add(chunk.Scores);
            forms._chunks.Add((chunk, number));
        }
        return forms;
    }

    private int NumberOf(string text, Token[] tokens, NameChunk chunk)
    {
        string name = text[tokens[chunk.First].Start..tokens[chunk.End - 1].End].ReplaceLineEndings(" ");
        if (_numbers.TryGetValue(name, out int number)) return number;
        number = _forms.Count;
        _numbers.Add(name, number);
        var words = new List<string>(chunk.Length);
        for (int i = chunk.First; i < chunk.End; i++)
        {
            if (tokens[i].IsWord || tokens[i].Kind == TokenKind.Number) words.Add(tokens[i].In(text).ToString());
        }
        _forms.Add(new NameForm(name, [.. words]));
        return number;
    }
}
