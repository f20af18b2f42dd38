namespace Journo.Extraction.Entities.Model;

/// <summary>What a token is in a name: outside, or the first or a later one of a name of a kind.</summary>
internal enum NameLabel : byte
{
    Outside,
    PersonFirst,
    PersonLater,
    OrganisationFirst,
    OrganisationLater,
    PlaceFirst,
    PlaceLater,
    OtherFirst,
    OtherLater,
}

/// <summary>Labels as numbers.</summary>
internal static class NameLabels
{
    /// <summary>How many labels.</summary>
    public const int Count = 9;

    /// <summary>How many kinds of names the model tells apart.</summary>
    public const int Kinds = 4;

    /// <summary>The kinds in the order of the labels.</summary>
    public static readonly EntityKind[] KindOf = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place, EntityKind.Other];

    /// <summary>The label of the first token of a name of a kind, by the kind's number from 0.</summary>
    public static int First(int kind) => 1 + (kind * 2);

    /// <summary>Whether a name begins with the label.</summary>
    public static bool IsFirst(int label) => (label & 1) == 1;

    /// <summary>Whether one label may follow another: a later token follows one of the same kind.</summary>
    public static bool Follows(int label, int before) => label == 0 || IsFirst(label) || before == label || before == label - 1;
}
