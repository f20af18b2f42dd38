namespace Journo.Citations.Csl.RichTexts;

/// <summary>A finished citation or bibliography entry: text with styles, ready to be written. Immutable.</summary>
public sealed class RichText
{
    private readonly IReadOnlyList<RichToken> _tokens;

    internal RichText(IReadOnlyList<RichToken> tokens) => _tokens = tokens;

    /// <summary>Nothing.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => _tokens.Count == 0;

    internal IReadOnlyList<RichToken> Tokens => _tokens;

    /// <summary>Writes it, escaped as the form asks for.</summary>
    public void Write(TextWriter writer, RichTextForm form)
    {
        ArgumentNullException.ThrowIfNull(writer);
        RichTextWriter.Write(_tokens, writer, form);
    }

    /// <summary>The text in a form.</summary>
    public string ToString(RichTextForm form)
    {
        using var writer = new StringWriter();
        Write(writer, form);
        return writer.ToString();
    }

    /// <summary>The plain text.</summary>
    public override string ToString() => ToString(RichTextForm.Text);
}
