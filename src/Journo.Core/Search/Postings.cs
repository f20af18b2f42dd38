namespace Journo.Search;

/// <summary>Goes through the claims that have one term. See <see cref="PostingBuffer"/>.</summary>
internal struct Postings(byte[] bytes, int count)
{
    private readonly byte[] _bytes = bytes;
    private int _at = 0, _places = 0;

    /// <summary>How many claims have the term.</summary>
    public int Count { get; } = count;
    /// <summary>The claim's number.</summary>
    public int Claim { get; private set; } = 0;
    /// <summary>How often the term comes in it.</summary>
    public int Times { get; private set; } = 0;

    /// <summary>Goes to the next claim; false at the end.</summary>
    public bool Next()
    {
        if (_at >= _bytes.Length)
        {
            Claim = int.MaxValue;
            return false;
        }
        uint number = Number(ref _at);
        Claim += (int)(number >> 1);
        Times = (number & 1) == 0 ? 1 : (int)Number(ref _at);
        _places = _at;
        for (int i = 0; i < Times; i++)
        {
            while (_bytes[_at++] >= 0x80) { }
        }
        return true;
    }

    /// <summary>Goes to the first claim numbered at least this; false if there is none.</summary>
    public bool To(int claim)
    {
        while (Claim < claim || Times == 0)
        {
            if (!Next()) return false;
        }
        return true;
    }

    /// <summary>Puts the places of the term in the claim, ascending, into a buffer that grows at need; <see cref="Times"/> says how many.</summary>
    public readonly void Places(ref int[] buffer)
    {
        if (buffer.Length < Times) buffer = new int[Times];
        int at = _places, place = 0;
        for (int i = 0; i < Times; i++) buffer[i] = place += (int)Number(ref at);
    }

    private readonly uint Number(ref int at)
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte b = _bytes[at++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }
}
