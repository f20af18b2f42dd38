using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Tests that reviews give verdicts of their scales.</summary>
internal sealed class VerdictTester(TableFile file, IReadOnlyList<RatingScale> own)
{
    private readonly int _scale = Tables.Reviews.IndexOf("scale");
    private readonly int _verdict = Tables.Reviews.IndexOf("verdict");

    public void Test(List<DatasetProblem> problems)
    {
        string name = Utf8Text.Decode(file.Cell(_scale)), verdict = Utf8Text.Decode(file.Cell(_verdict));
        if (name.Length == 0 || verdict.Length == 0) return;
        if (RatingScales.Find(name, own) is not { } scale)
        {
            problems.Add(file.Problem(_scale, "ScaleUnknown", $"There is no scale '{name}'.",
                "Define it in datapackage.json, under \"scales\".", ProblemSeverity.Warning));
        }
        else if (scale.Find(verdict) is null)
        {
            problems.Add(file.Problem(_verdict, "VerdictUnknown", $"'{verdict}' is not a verdict of the scale '{name}'.",
                $"It has {string.Join(", ", scale.Verdicts)}.", ProblemSeverity.Warning));
        }
    }
}
