namespace Journo.Analysis.Contradictions.Rules;

/// <summary>The same person's words come from an interview here and from a podcast there.</summary>
internal sealed class InterviewOrPodcast() : ExclusiveAccounts("occasion")
{
    public override string Name => "InterviewOrPodcast";
    protected override double Base => 0.5;

    // What is quoted was spoken by its speaker, whoever it is about.
    protected override string? About(ComparableClaim statement, StatedWord word) => statement.Claim.Speaker ?? statement.SentenceSpeaker ?? statement.Subject ?? word.Subject;

    protected override bool IsSame(ComparableClaim first, ComparableClaim second, string about) =>
        first.Claim.Article == second.Claim.Article && first.Topic.Contains("speak") && second.Topic.Contains("speak");

    protected override string Reason(string about, string first, string second) =>
        $"{about} spoke in an interview by one account and on a podcast by the other. If it was one occasion, name it once and the same way; if two, say so.";
}
