namespace Journo.Citations.Csl.Styles;

/// <summary>A style or locale that can't be used. The message says where it is broken, and what would mend it.</summary>
public sealed class CslStyleException : Exception
{
    /// <summary>For a place in a file.</summary>
    /// <param name="file">The name that the style was given by its reader.</param>
    /// <param name="line">From 1; 0 where the whole file is meant.</param>
    /// <param name="column">From 1; 0 where the whole file is meant.</param>
    /// <param name="problem">What is wrong, as a clause without a full stop.</param>
    /// <param name="remedy">What to do about it, as a sentence.</param>
    /// <param name="inner">What the XML reader said, if it was that.</param>
    public CslStyleException(string file, int line, int column, string problem, string remedy, Exception? inner = null)
        : base(FormattableString.Invariant($"{file}{(line > 0 ? $"({line},{column})" : "")}: {problem}. {remedy}"), inner) =>
        (File, Line, Column, Remedy) = (file, line, column, remedy);

    /// <summary>The name that the style was given by its reader.</summary>
    public string File { get; }
    /// <summary>From 1; 0 where the whole file is meant.</summary>
    public int Line { get; }
    /// <summary>From 1; 0 where the whole file is meant.</summary>
    public int Column { get; }
    /// <summary>What to do about it.</summary>
    public string Remedy { get; }
}
