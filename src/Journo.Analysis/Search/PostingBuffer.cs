namespace Journo.Analysis.Search;

/// <summary>
/// The claims that have one term, as two runs of numbers, so that who asks for no places reads none. In the first, for each claim how many
/// claims lie between it and the one before,
/// times four, and how often the term comes in it, less one; three or more of those is 3, and a number of its own tells how many more. In
/// the second, for each claim the places
/// of the term, each as its distance from the one before.
/// </summary>
internal struct PostingBuffer
{
    /// <summary>Where how often is a number of its own.</summary>
    public const int Many = 3;

    private NumberBuffer _numbers, _places;
    private int _next;

    public int Claims { get; private set; }

    public readonly ReadOnlySpan<byte> Numbers => _numbers.Bytes;

    public readonly ReadOnlySpan<byte> Places => _places.Bytes;

    /// <summary>Adds a claim, numbered higher than the last, with the places of the term in it.</summary>
    public void Add(int claim, ReadOnlySpan<ulong> places)
    {
        int more = Math.Min(places.Length - 1, Many);
        _numbers.Add((uint)(claim - _next) << 2 | (uint)more);
        if (more == Many) _numbers.Add((uint)(places.Length - 1 - Many));
        uint before = 0;
        foreach (ulong place in places)
        {
            _places.Add((uint)place - before);
            before = (uint)place;
        }
        _next = claim + 1;
        Claims++;
    }
}
