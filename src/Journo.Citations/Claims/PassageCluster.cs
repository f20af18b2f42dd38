using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;

namespace Journo.Citations.Claims;

/// <summary>What a style has to render for a passage.</summary>
/// <param name="Lead">What stands in front of the brackets.</param>
/// <param name="Cluster">What stands in the brackets, or in the note.</param>
internal sealed record PassageCluster(RichNode Lead, CslCluster Cluster)
{
    /// <summary>The cluster for a passage.</summary>
    /// <param name="work">The work, with its key.</param>
    /// <param name="passage">What of it is cited.</param>
    /// <param name="place">How the style cites.</param>
    /// <param name="note">The note's number; 0 in the text.</param>
    /// <param name="again">Whether the citation before is of the same work, so that its name may not be said again.</param>
    /// <param name="locale">The words of the language.</param>
    public static PassageCluster Of(Citation work, CitedPassage passage, CitePlace place, int note, bool again, CslLocale locale)
    {
        string through = $", {CitationWords.AsReportedBy(locale.Language)} ";
        string voices = string.Join(through, passage.ClaimAttributions);
        var cite = new CslCite(work.Id) { Locator = passage.Paragraph is { } paragraph ? FormattableString.Invariant($"{paragraph}")
            : null, Label = passage.Paragraph is null ? null : "paragraph" };
        // A number stands for the work in no sentence: who says it, and the words, come before the brackets.
        if (place == CitePlace.Number)
        {
            return new(Before(passage.Quoted, voices), new([cite]));
        }
        if (place == CitePlace.Text) return new(
            Before(passage.Quoted, ""), new([cite with { Prefix = voices.Length == 0 ? "" : voices + through }]));

        // Nobody reports as "ibid.", which a note style may write where the note before is of the same work.
        string prefix = voices.Length == 0 ? "" : again ? $"{voices}, {locale.Term("in")} " : voices + through;

        // The processor leaves a cite's prefix as it was written, so the comma is put where the language has it.
        string end = locale.PunctuationInQuote ? "," + locale.CloseQuote : locale.CloseQuote + ",";
        string quoted = passage.Quoted is { } words ? $"{locale.OpenQuote}{WithoutStop(words)}{end} " : "";
        return new(RichNode.Empty, new([cite with { Prefix = Capital(quoted + prefix) }]) { Note = note });
    }

    /// <summary>“The quay will open” or “The quay will open,” Ida Moss, as reported by Radio Quay.</summary>
    private static RichNode Before(string? quoted, string voices)
    {
        RichNode words = RichNode.Text(voices.Length == 0 ? quoted?.TrimEnd(',') : WithoutStop(quoted)).Quoted();
        return RichNode.Join(RichNode.Join([words, RichNode.Text(voices)], ", "),
            RichNode.Text(quoted is null && voices.Length == 0 ? "" : " "));
    }

    /// <summary>A full stop gives way to the comma that follows the words.</summary>
    private static string? WithoutStop(string? words) => words?.TrimEnd('.', ',');

    /// <summary>A note begins with a capital.</summary>
    private static string Capital(string text) => text.Length > 0
        && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}

/// <summary>How a style cites in the running text.</summary>
internal enum CitePlace
{
    /// <summary>By names, in brackets.</summary>
    Text,
    /// <summary>By a number or a label that stands for the work.</summary>
    Number,
    /// <summary>In a note.</summary>
    Note,
}
