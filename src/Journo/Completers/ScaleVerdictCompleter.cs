using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Cmdlets;
using Journo.Datasets.Reviews;
using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes the verdicts of the scale that the command line names, else of the one that would be taken, each with its meaning;
/// truest first.</summary>
public sealed class ScaleVerdictCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        ArgumentNullException.ThrowIfNull(fakeBoundParameters);
        List<RatingScale> scales = ScalesFor(fakeBoundParameters);
        string? named = fakeBoundParameters["Scale"]?.ToString();
        bool hasOwn = scales.Count > RatingScales.Shipped.Count;
        RatingScale? scale = named is null ? hasOwn ? scales[0] : RatingScales.Find(RatingScales.Default)
            : RatingScales.Find(named, scales);
        return Completion.Of((scale?.Verdicts ?? []).Select(verdict => (verdict.Name, verdict.Meaning ?? verdict.Name)), wordToComplete,
            literal: true);
    }

    /// <summary>The scales of the dataset that the command line names or that is in play, then those that come with Journo.</summary>
    internal static List<RatingScale> ScalesFor(IDictionary parameters)
    {
        string? named = parameters["Dataset"]?.ToString();
        try
        {
            string folder = string.IsNullOrEmpty(named) ? JournoSession.Current.DefaultDataset
                : FilePaths.Literal(FilePaths.OfThisRunspace(), named);
            return [.. DatasetAdapter.Store.Scales(folder), .. RatingScales.Shipped];
        }
        catch (Exception exception) when (ErrorRecords.TryMake(exception, "Dataset", out _))
        {
            return [.. RatingScales.Shipped];
        }
    }
}
