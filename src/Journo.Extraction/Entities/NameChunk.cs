namespace Journo.Extraction.Entities;

/// <summary>A run of tokens that reads as one name, with the title before it. Positions are token indexes, from 0.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="RoleFirst">First token of the title or office before it ("Senate Majority Leader"); equal to <paramref name="RoleEnd"/>
/// where there is none.</param>
/// <param name="RoleEnd">One past the last token of the title.</param>
/// <param name="Known">Its kind, where the gazetteer has the name.</param>
/// <param name="Scores">What the place says of its kind.</param>
internal readonly record struct NameChunk(int First, int End, int RoleFirst, int RoleEnd, EntityKind? Known, KindScores Scores)
{
    /// <summary>In tokens.</summary>
    public int Length => End - First;
    /// <summary>Whether a title or office stands before it.</summary>
    public bool HasTitle => RoleEnd > RoleFirst;
}
