using System.Diagnostics;
using System.Management.Automation;
using System.Reflection;

namespace Journo.Session;

/// <summary>Exceptions that no input should bring about, and how they are told of.</summary>
internal static class ProgramFault
{
    public const string Remedy = "Please report it; $Error[0].Exception.InnerException has the details.";

    /// <summary>Whether an exception is a fault of the program. PowerShell's own are how it ends a pipeline.</summary>
    public static bool Is(Exception exception) =>
        exception is not OperationCanceledException && exception.GetType().Assembly != typeof(PSObject).Assembly;

    /// <summary>Whether the project's own code raised an exception, whose message is then written for users.</summary>
    public static bool IsRaisedHere(Exception exception) =>
        new StackTrace(exception).GetFrame(0)?.GetMethod()?.DeclaringType is { } type && IsOurs(type);

    /// <summary>The kind of fault, and where in the program: "IndexOutOfRangeException in NounPhrases.EndOfPhrase".</summary>
    public static string Of(Exception exception)
    {
        MethodBase? place = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType is { } type && IsOurs(type));
        return exception.GetType().Name + (place is null ? "" : $" in {place.DeclaringType!.Name}.{place.Name}");
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith(nameof(Journo), StringComparison.Ordinal);
}
