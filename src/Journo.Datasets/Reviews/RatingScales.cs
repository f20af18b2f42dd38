using System.Globalization;
using Journo.Values;

namespace Journo.Datasets.Reviews;

/// <summary>The scales that come with Journo, and how one is found among those and a dataset's own.</summary>
public static class RatingScales
{
    private static readonly Lazy<IReadOnlyList<RatingScale>> LazyShipped = new(Load);

    /// <summary>The scale of a review that names none, where the dataset has none of its own.</summary>
    public const string Default = "TrueFalse";

    /// <summary>TrueFalse, Google, PolitiFact, WashingtonPost and MediaManipulation.</summary>
    public static IReadOnlyList<RatingScale> Shipped => LazyShipped.Value;

    /// <summary>The scale of this name, whatever its case: those that come with Journo before the dataset's own. Null where there is
    /// none.</summary>
    public static RatingScale? Find(string name, IEnumerable<RatingScale>? own = null) =>
        Shipped.Concat(own ?? []).FirstOrDefault(scale => scale.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static List<RatingScale> Load()
    {
        var scales = new List<RatingScale>();
        var verdicts = new List<ScaleVerdict>();
        foreach (string line in DataFile.Lines(typeof(RatingScales).Assembly, "RatingScale"))
        {
            string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
            if (parts[0] == "scale")
            {
                verdicts = [];
                scales.Add(new() { Name = parts[1], IsInverted = parts[2] == "inverted", Title = parts[3], Verdicts = verdicts });
            }
            else
            {
                verdicts.Add(new(parts[1], parts[0] == "-" ? null : int.Parse(parts[0], CultureInfo.InvariantCulture), parts[2]));
            }
        }
        return scales;
    }
}
