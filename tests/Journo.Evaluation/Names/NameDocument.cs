using Journo.Extraction.Entities.Model;
using Journo.Language;
using Journo.Testing;

namespace Journo.Evaluation.Names;

/// <summary>A labelled text, as the fit of the model of names wants it: its zones with features and right labels.</summary>
internal sealed class NameDocument
{
    private const double Forgotten = 0.4; // share of words that the indexes of names shall not know, in the second copy of a text

    private readonly NameFeatures _features;

    private NameDocument(string text, EntityLabel[] gold, FeatureNames names, Func<ulong, bool>? unlisted)
    {
        TextDocument document = TextDocument.Of(text, InEnglish.Language);
        Lines = NameLines.Of(document.Words, document.Tokens, InEnglish.Language, unlisted: unlisted);
        _features = new NameFeatures(Lines.Words, names);
        Labels = LabelsOf(document.Tokens, gold);
        Span<ulong> keys = stackalloc ulong[NameFeatures.Most];
        foreach (NameZone zone in Lines.Zones)
        {
            for (int i = zone.First; i < zone.End; i++)
            {
                Features.Add(i, keys[.._features.Collect(zone, i, keys)].ToArray());
            }
        }
    }

    public NameLines Lines { get; }

    /// <summary>The right label of each token of the text.</summary>
    public byte[] Labels { get; }

    /// <summary>The features of each token in a zone.</summary>
    public Dictionary<int, ulong[]> Features { get; } = [];

    /// <summary>What a first reading adds to them; empty before <see cref="Vote"/>.</summary>
    public Dictionary<int, ulong[]> Votes { get; } = [];

    /// <summary>A text twice: as it is, and with hyphens joined and a part of the names forgotten by the indexes, so that what stands
    /// around a
    /// name is learnt too.</summary>
    public static (NameDocument Whole, NameDocument Forgetful) Of(string text, EntityLabel[] gold, FeatureNames names)
    {
        ulong seed = FeatureKey.Of(text);
        (string joined, EntityLabel[] moved) = Hyphens.Join(text, gold);
        return (new NameDocument(text, gold, names, null), new NameDocument(joined, moved, names,
            hash => (FeatureKey.Join(seed, hash) >> 40) % 1000 < Forgotten * 1000));
    }

    /// <summary>Reads the text by a model that was not fitted to it, and keeps what that reading adds.</summary>
    public void Vote(NameModel model)
    {
        var tagger = new NameTagger(Lines.Words, Lines.Zones, model);
        var votes = new NameVotes(Lines.Words, Lines.Zones, tagger.FirstReading(default));
        Votes.Clear();
        Span<ulong> keys = stackalloc ulong[NameFeatures.Most];
        foreach (NameZone zone in Lines.Zones)
        {
            for (int i = zone.First; i < zone.End; i++) Votes.Add(i, keys[.._features.CollectVotes(zone, i, votes, keys)].ToArray());
        }
    }

    public int OntoOf(int token) => _features.OntoOf(token);

    private static byte[] LabelsOf(Token[] tokens, EntityLabel[] gold)
    {
        var labels = new byte[tokens.Length];
        int token = 0;
        foreach (EntityLabel label in gold.OrderBy(e => e.Start))
        {
            while (token < tokens.Length && tokens[token].End <= label.Start) token++;
            int end = token;
            while (end < tokens.Length && tokens[end].Start < label.End) end++;
            if (end == token || tokens[token].Start != label.Start || tokens[end - 1].End != label.End) continue;
            int kind = label.Type switch { "Person" => 0, "Organization" => 1, "Location" => 2, _ => 3 };
            if (kind == 3 && IsNoName(tokens, token, end)) continue;
            for (int i = token; i < end; i++) labels[i] = (byte)(NameLabels.First(kind) + (i > token ? 1 : 0));
        }
        return labels;
    }

    // Adjectives of nations, days and months are no names here.
    private static bool IsNoName(Token[] tokens, int first, int end) =>
        tokens[end - 1].Is(WordClass.Demonym | WordClass.Month | WordClass.Weekday) && end - first <= 3;
}
