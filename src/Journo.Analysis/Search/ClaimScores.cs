using System.Buffers;
using System.Runtime.CompilerServices;

namespace Journo.Analysis.Search;

/// <summary>How well each claim of an index matches, by BM25 (k1 1.2, b 0.75, the customary values), added up term by term.</summary>
/// <remarks>Its loops are compiled at their best at once, as those of <see cref="PhraseSearch"/>.</remarks>
internal sealed class ClaimScores : IDisposable
{
    private const double K1 = 1.2, B = 0.75;
    private const int Block = 128;

    private readonly ClaimIndex _index;
    private readonly byte[] _lengths;
    private readonly float[] _scores, _norms = new float[256];

    public ClaimScores(ClaimIndex index)
    {
        (_index, _lengths) = (index, index.Lengths);
        for (int words = 0; words < _norms.Length; words++) _norms[words] = (float)(K1 * (1 - B + (B * words / index.AverageLength)));
        _scores = ArrayPool<float>.Shared.Rent(index.Count);
        _scores.AsSpan(0, index.Count).Clear();
    }

    /// <summary>How much a term says that so many claims have.</summary>
    public static float Weight(ClaimIndex index, int claims) => (float)Math.Log(1 + ((index.Count - claims + 0.5) / (claims + 0.5)));

    /// <summary>Adds a term for all claims that have it, or those of them that are allowed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Postings postings, Bits? allowed)
    {
        float weight = Weight(_index, postings.Count);
        Span<int> claims = stackalloc int[Block], times = stackalloc int[Block];
        while (postings.Read(claims, times) is > 0 and var count)
        {
            for (int i = 0; i < count; i++)
            {
                if (allowed is null || allowed[claims[i]]) Add(claims[i], weight, times[i]);
            }
        }
    }

    /// <summary>Adds a term for one claim.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int claim, float weight, int times) =>
        _scores[claim] += weight * (times * (float)(K1 + 1) / (times + _norms[_lengths[claim]]));

    /// <summary>The claims with the highest scores above 0, highest first; equal ones in the order of their numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<(int Claim, double Score)> Highest(Bits? allowed, int first)
    {
        var heap = new PriorityQueue<int, (float Score, int Later)>();
        ReadOnlySpan<float> scores = _scores.AsSpan(0, _index.Count);
        float least = 0; // a claim with more gets in
        for (int claim = 0; claim < scores.Length; claim++)
        {
            if (scores[claim] <= least || (allowed is not null && !allowed[claim])) continue;
            if (heap.Count < first) heap.Enqueue(claim, (scores[claim], -claim));
            else heap.EnqueueDequeue(claim, (scores[claim], -claim));
            if (heap.Count == first) least = scores[heap.Peek()];
        }
        var best = new List<(int, double)>(heap.Count);
        while (heap.TryDequeue(out int claim, out (float Score, int) rank)) best.Add((claim, rank.Score));
        best.Reverse();
        return best;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_scores);
}
