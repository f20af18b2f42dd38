using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>Makes chains: an attribution whose cue stands in the content of another is part of what that one attributes.</summary>
internal static class AttributionNesting
{
    private const int LongestChain = 8;

    /// <summary>Gives each candidate the smallest one that holds its cue as parent.</summary>
    /// <param name="candidates">In the order of their cues.</param>
    public static void Nest(List<AttributionCandidate> candidates)
    {
        (TokenRange Range, AttributionCandidate Owner)[] contents =
            [.. candidates.SelectMany(c => c.Content.Select(range => (range, c))).OrderBy(c => c.range.First)];
        var open = new List<(TokenRange Range, AttributionCandidate Owner)>();
        int next = 0;
        foreach (AttributionCandidate inner in candidates.OrderBy(c => c.Head))
        {
            while (next < contents.Length && contents[next].Range.First <= inner.Head) open.Add(contents[next++]);
            open.RemoveAll(c => c.Range.End <= inner.Head);
            AttributionCandidate? parent = null;
            foreach ((_, AttributionCandidate outer) in open)
            {
                if (ReferenceEquals(inner, outer) || outer.Depth >= LongestChain
                    || (parent is not null && outer.ContentTokens >= parent.ContentTokens)) continue;
                bool mutual = inner.ContentHolds(outer.Head);
                if (!(mutual && inner.ContentTokens >= outer.ContentTokens) && !IsAncestor(inner, outer)) parent = outer;
            }
            inner.Parent = parent;
            inner.Depth = parent is null ? 0 : parent.Depth + 1;
        }
    }

    private static bool IsAncestor(AttributionCandidate candidate, AttributionCandidate of)
    {
        AttributionCandidate? at = of;
        for (int links = 0; at is not null && links <= LongestChain; links++, at = at.Parent)
        {
            if (ReferenceEquals(at, candidate)) return true;
        }
        return false;
    }
}
