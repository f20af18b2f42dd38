namespace Journo.Hosting;

/// <summary>The exit codes that are the host's own; <c>exit N</c> in a script gives N.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    /// <summary>The last statement failed, or an error was not caught.</summary>
    public const int Failure = 1;
    /// <summary>Arguments that can't be read, or a script that is not there (as in pwsh; EX_USAGE of sysexits.h).</summary>
    public const int BadUsage = 64;
    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
