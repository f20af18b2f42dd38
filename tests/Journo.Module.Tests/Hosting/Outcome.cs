using System.Management.Automation;

namespace Journo.Module.Tests.Hosting;

/// <summary>What a script gave: its objects, its errors, the exception that ended it, if one did, and its warnings.</summary>
public sealed record Outcome(
    IReadOnlyList<PSObject> Output, IReadOnlyList<ErrorRecord> Errors, ErrorRecord? Terminating, IReadOnlyList<string> Warnings)
{
    public static Outcome Of(PowerShell shell)
    {
        ErrorRecord? terminating = null;
        IReadOnlyList<PSObject> output = [];
        try
        {
            output = [.. shell.Invoke()];
        }
        catch (RuntimeException exception)
        {
            terminating = exception.ErrorRecord;
        }
        return new Outcome(output, [.. shell.Streams.Error], terminating, [.. shell.Streams.Warning.Select(warning => warning.Message)]);
    }

    /// <summary>The output, where nothing went wrong.</summary>
    public IReadOnlyList<PSObject> Succeeded()
    {
        Assert.Null(Terminating);
        Assert.Empty(Errors.Select(e => $"{e.FullyQualifiedErrorId}: {e}"));
        return Output;
    }

    /// <summary>The one object that came out, where nothing went wrong.</summary>
    public dynamic One() => Assert.Single(Succeeded());

    /// <summary>The one truth value that came out, where nothing went wrong.</summary>
    public bool Flag() => (bool)Assert.Single(Succeeded()).BaseObject;

    /// <summary>The texts of the objects, where nothing went wrong.</summary>
    public IReadOnlyList<string> Texts() => [.. Succeeded().Select(o => o?.ToString() ?? "")];

    /// <summary>The one error.</summary>
    public ErrorRecord Error() => Terminating ?? Assert.Single(Errors);

    /// <summary>The one error, with its id (without the command's name) and category as expected.</summary>
    public ErrorRecord Failed(string id, ErrorCategory category)
    {
        ErrorRecord error = Error();
        Assert.Equal(id, error.FullyQualifiedErrorId.Split(',')[0]);
        Assert.Equal(category, error.CategoryInfo.Category);
        return error;
    }
}
