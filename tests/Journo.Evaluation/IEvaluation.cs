using System.Text.Json;

namespace Journo.Evaluation;

/// <summary>One thing that is measured. A class of its own for each, listed in Program.cs.</summary>
internal interface IEvaluation
{
    /// <summary>The first argument on the command line.</summary>
    string Name { get; }

    /// <summary>Writes a prediction for each row and, where the rows have gold labels, the score.</summary>
    /// <param name="rows">Objects with at least <c>id</c> and <c>text</c>.</param>
    /// <param name="predictions">Takes one JSON object a line, in the gold's form.</param>
    /// <param name="score">Takes the score, in words.</param>
    void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score);
}
