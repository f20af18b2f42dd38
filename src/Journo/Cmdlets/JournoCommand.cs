using System.Management.Automation;
using System.Runtime.CompilerServices;
using Journo.Session;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>
/// What all commands share: Ctrl+C ends the work through one token, and what goes wrong with one thing becomes an error record with its own
/// id, category and target
/// while the pipeline goes on.
/// </summary>
public abstract class JournoCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private ProgressReport? _progress;

    private protected CancellationToken Cancellation => _stopping.Token;

    private protected static JournoSession Session => JournoSession.Current;

    /// <summary>How far the work is, from when it is first asked for.</summary>
    private protected ProgressReport Progress => _progress ??= new(WriteProgress, Session.Clock, MyInvocation.MyCommand.Name);

    /// <summary>Whether verbose messages are shown, so that what only they tell is worth finding out.</summary>
    private protected bool IsVerbose => MyInvocation.BoundParameters.TryGetValue("Verbose", out object? verbose)
        ? ((SwitchParameter)verbose).IsPresent
        : GetVariableValue("VerbosePreference") is { } preference && preference.ToString() != nameof(ActionPreference.SilentlyContinue);

    /// <summary>Whether an error was reported.</summary>
    private protected bool HasFailed { get; private set; }

    private protected new void WriteError(ErrorRecord record)
    {
        HasFailed = true;
        base.WriteError(ErrorRecords.ForDisplay(record));
    }

    private protected new void ThrowTerminatingError(ErrorRecord record) => base.ThrowTerminatingError(ErrorRecords.ForDisplay(record));

    private protected new void WriteWarning(string text) => base.WriteWarning(DisplayText.Clean(text));

    private protected new void WriteVerbose(string text) => base.WriteVerbose(DisplayText.Clean(text));

    private protected new bool ShouldProcess(string target, string action) =>
        base.ShouldProcess(DisplayText.Clean(target), DisplayText.Clean(action));

    /// <summary>Once, before the first object.</summary>
    private protected virtual void Begin() { }

    /// <summary>For each object of the pipeline, or once.</summary>
    private protected virtual void Process() { }

    /// <summary>Once, after the last object.</summary>
    private protected virtual void End() { }

    /// <inheritdoc/>
    protected sealed override void BeginProcessing()
    {
        try
        {
            Begin();
        }
        catch (Exception exception) when (ProgramFault.Is(exception) && !ErrorRecords.TryMake(exception, Subject, out _))
        {
            ThrowTerminatingError(ErrorRecords.OfFault(exception, Subject));
        }
    }

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        bool goesOn = false;
        try
        {
            Try(Subject, Process);
            goesOn = !_stopping.IsCancellationRequested;
        }
        finally
        {
            if (!goesOn) CompleteProgress();
        }
    }

    /// <inheritdoc/>
    protected sealed override void EndProcessing()
    {
        try
        {
            Try(MyInvocation.MyCommand.Name, End);
        }
        finally
        {
            CompleteProgress();
        }
    }

    /// <inheritdoc/>
    protected sealed override void StopProcessing() => _stopping.Cancel();

    /// <summary>What is worked on: the object of the pipeline, else the command itself.</summary>
    private object Subject => MyInvocation.BoundParameters.GetValueOrDefault("InputObject") ?? MyInvocation.MyCommand.Name;

    /// <summary>Does one thing; if it fails, says so and comes back: one thing never ends the work on the others.</summary>
    /// <returns>Whether it was done.</returns>
    private protected bool Try(object target, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception) when (ErrorRecords.TryMake(exception, target, out ErrorRecord? record))
        {
            WriteError(record);
            return false;
        }
        catch (Exception exception) when (ProgramFault.Is(exception))
        {
            WriteError(ErrorRecords.OfFault(exception, target));
            return false;
        }
    }

    /// <summary>Reports a problem in a dataset's file; the pipeline goes on.</summary>
    private protected void Report(DatasetProblem problem) => WriteError(ErrorRecords.Of(new DatasetException(problem)));

    /// <summary>Writes each row as soon as it is there.</summary>
    private protected void WriteEach<T>(IEnumerable<T> rows)
    {
        foreach (T row in rows)
        {
            Cancellation.ThrowIfCancellationRequested();
            WriteObject(row);
        }
    }

    /// <summary>What two switches that exclude each other ask for: the first, the second or neither (null). Both are an error.</summary>
    private protected bool? EitherOf(
        SwitchParameter with, SwitchParameter without,
        [CallerArgumentExpression(nameof(with))] string first = "", [CallerArgumentExpression(nameof(without))] string second = "")
    {
        if (with && without)
        {
            ThrowTerminatingError(ErrorRecords.Of("ParametersConflict", ErrorCategory.InvalidArgument, first,
                $"-{first} and -{second} exclude each other. Leave both out for either."));
        }
        return with ? true : without ? false : null;
    }

    /// <summary>Reads wildcard patterns; a bad one ends the command.</summary>
    private protected IReadOnlyList<TextPattern> Patterns(string[]? patterns)
    {
        if (patterns is null) return [];
        var parsed = new TextPattern[patterns.Length];
        for (int i = 0; i < patterns.Length; i++)
        {
            try
            {
                parsed[i] = TextPattern.Parse(patterns[i]);
            }
            catch (FormatException exception)
            {
                ThrowTerminatingError(new ErrorRecord(exception, "BadPattern", ErrorCategory.InvalidArgument, patterns[i]));
            }
        }
        return parsed;
    }

    private void CompleteProgress()
    {
        try
        {
            _progress?.Complete();
        }
        catch (PipelineStoppedException)
        {
            // After Ctrl+C nothing can be written; the host takes away what it shows.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the command holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) _stopping.Dispose();
    }
}
