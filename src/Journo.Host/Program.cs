using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Text;
using Journo.Hosting;
using Microsoft.PowerShell;

if (ModuleFolder.Find() is not { } module)
{
    Console.Error.WriteLine("journo: the module is not here: neither module/Journo/Journo.psd1 beside this program"
        + " nor output/Journo/Journo.psd1 above it. 'dotnet build' makes it.");
    return 1;
}

// Windows would write in the code page of its console, which has no curly quotation marks.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// By name too, and in the runspaces that a script opens, where it loads by itself.
string? paths = Environment.GetEnvironmentVariable("PSModulePath");
string folder = Path.GetDirectoryName(module)!;
Environment.SetEnvironmentVariable("PSModulePath", string.IsNullOrEmpty(paths) ? folder : folder + Path.PathSeparator + paths);

InitialSessionState session = InitialSessionState.CreateDefault2();
session.ImportPSModule([module]);
string version = Assembly.GetExecutingAssembly().GetName().Version!.ToString(fieldCount: 3);

// Everything else is PowerShell's own console. A profile is for the prompt: what a command or a script gives
// does not depend on whose machine it runs on.
return ConsoleShell.Start(
    session,
    bannerText: $"Journo {version} on PowerShell. 'Get-Command -Module Journo' lists the cmdlets, 'exit' ends.",
    helpText: """

        Usage: journo [-NoLogo] [-NoExit] [-NonInteractive] [-WorkingDirectory FOLDER]
                      [-Command { - | TEXT } | [-File] SCRIPT [ARGUMENTS]]

        PowerShell with the Journo module imported: runs the text, the script, or commands from standard
        input (-Command -), and without arguments a prompt. Arguments and exit codes are those of pwsh;
        profiles are loaded for the prompt only.

        """,
    args.Length == 0 ? args : ["-NoProfile", .. args]);
