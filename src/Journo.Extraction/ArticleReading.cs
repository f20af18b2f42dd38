using System.Runtime.CompilerServices;
using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Extraction.Events;
using Journo.Extraction.Figures;
using Journo.Extraction.Hedges;
using Journo.Extraction.Sources;
using Journo.Extraction.Times;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>
/// What is known of one article while it is read. Each <see cref="ReadingPass"/> fills one part; a part that no pass has filled yet
/// can't be had (<see cref="InvalidOperationException"/>). Everything stands on tokens. For one thread.
/// </summary>
internal sealed class ArticleReading(Article article, ILanguage language)
{
    /// <summary>The article.</summary>
    public Article Article => article;
    /// <summary>The language that it is read in.</summary>
    public ILanguage Language => language;
    /// <summary>The text with its tokens, paragraphs and sentences.</summary>
    public TextDocument Document { get => Filled(field); set; }
    /// <summary>The text with its quotations, and with parts of speech and predicates for each token.</summary>
    public TaggedText Tagged { get => Filled(field); set; }
    /// <summary>Whom and what it names.</summary>
    public NameIndex Names { get => Filled(field); set; }
    /// <summary>Who said what, in the order of the cues.</summary>
    public IReadOnlyList<FoundAttribution> Attributions { get => Filled(field); set; }
    /// <summary>The time expressions, in the order of the text.</summary>
    public IReadOnlyList<FoundDate> Dates { get => Filled(field); set; }
    /// <summary>The figures, in the order of the text.</summary>
    public IReadOnlyList<FoundFigure> Figures { get => Filled(field); set; }
    /// <summary>The hedges outside quotations, in the order of the text.</summary>
    public IReadOnlyList<Hedge> Hedges { get => Filled(field); set; }
    /// <summary>The sources, and the attributions with their sources and chains.</summary>
    public ResolvedSources Sources { get => Filled(field); set; }
    /// <summary>The claims, in the order of the text.</summary>
    public IReadOnlyList<FoundClaim> Claims { get => Filled(field); set; }
    /// <summary>The time expressions with those that count from an event which the article dates.</summary>
    public DatedMentions DatedMentions { get => Filled(field); set; }
    /// <summary>The event mentions, in the order of the text.</summary>
    public IReadOnlyList<FoundEvent> Events { get => Filled(field); set; }

    /// <summary>Runs passes one after the other.</summary>
    /// <exception cref="InvalidOperationException">A pass needs a part that none before it fills.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public ArticleReading Run(IEnumerable<ReadingPass> passes, CancellationToken cancellation)
    {
        foreach (ReadingPass pass in passes)
        {
            cancellation.ThrowIfCancellationRequested();
            pass.Run(this, cancellation);
        }
        return this;
    }

    private static T Filled<T>(T? part, [CallerMemberName] string name = "") where T : class =>
        part ?? throw new InvalidOperationException($"No pass has filled {name} yet.");
}
