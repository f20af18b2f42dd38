namespace Journo;

/// <summary>What a piece of evidence does to a claim.</summary>
public enum EvidenceRelation : long
{
    /// <summary>It speaks for the claim.</summary>
    Supports,
    /// <summary>It speaks against the claim.</summary>
    Refutes,
    /// <summary>It helps to understand the claim and decides nothing.</summary>
    Context,
}
