namespace Journo;

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity : long
{
    /// <summary>Worth a look; the data can be used.</summary>
    Warning,
    /// <summary>The row, table or dataset can't be trusted as it is.</summary>
    Error,
}

/// <summary>Something wrong in a file, where it stands and what would put it right.</summary>
/// <param name="Id">Names the kind of problem, such as <c>DanglingKey</c>; the error id in PowerShell.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="File">The file, with its path as the user gave the folder.</param>
/// <param name="Line">The physical line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The character in that line, from 1, at which the field begins; 0 where the whole line is meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record DatasetProblem(string Id, ProblemSeverity Severity, string File, long Line, int Column, string Message, string Remedy)
{
    /// <summary><c>file(line,column): message remedy</c>, which editors make a link of.</summary>
    public override string ToString()
    {
        string at = (Line, Column) switch { (0, _) => File, (_, 0) => $"{File}({Line})", _ => $"{File}({Line},{Column})" };
        return $"{at}: {Message} {Remedy}";
    }
}

/// <summary>A dataset that can't be read or written; says where and what to do.</summary>
public sealed class DatasetException : Exception
{
    /// <summary>An exception for the problem.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="inner">Its cause, if any.</param>
    public DatasetException(DatasetProblem problem, Exception? inner = null) : base(problem?.ToString(), inner) => Problem = problem!;

    /// <summary>What is wrong, where and what to do.</summary>
    public DatasetProblem Problem { get; }
}
