namespace Journo.Publishing.Reviews;

/// <summary>What evidence does to a claim, in words of CiTO (http://purl.org/spar/cito/).</summary>
internal static class EvidenceTerm
{
    public static string Of(EvidenceRelation relation) => relation switch
    {
        EvidenceRelation.Supports => "cito:supports",
        EvidenceRelation.Refutes => "cito:refutes",
        _ => "cito:givesBackgroundTo",
    };
}
