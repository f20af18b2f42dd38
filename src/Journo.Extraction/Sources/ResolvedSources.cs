namespace Journo.Extraction.Sources;

/// <summary>The attributions of an article with their sources and chains.</summary>
/// <param name="Attributions">In the order of the text.</param>
/// <param name="Registry">The sources, each once.</param>
internal sealed record ResolvedSources(SourcedAttribution[] Attributions, SourceRegistry Registry);
