using System.Text;
using Journo.Hosting;
using Journo.Hosting.Engine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

if (!HostOptions.TryParse(args, out HostOptions options, out string? problem))
{
    Console.Error.WriteLine($"journo: {problem}");
    Console.Error.WriteLine(HostOptions.Usage);
    return ExitCode.BadUsage;
}
if (options.Mode == HostMode.Help)
{
    Console.WriteLine(HostOptions.Usage);
    return ExitCode.Success;
}
if (options.WorkingDirectory is { } folder) Directory.SetCurrentDirectory(folder);

Pwsh? pwsh = options.Embedded ? null : Pwsh.Find();
if (options.Mode == HostMode.Version)
{
    Console.WriteLine(pwsh is null ? $"{EngineVersions.Journo} on the embedded {EngineVersions.PowerShell}" : $"{EngineVersions.Journo} on PowerShell {pwsh.Version} ({pwsh.Path})");
    return ExitCode.Success;
}
if (ModuleFolder.Find() is not { } module)
{
    Console.Error.WriteLine("journo: the module is not here: neither module/Journo/Journo.psd1 beside this program nor output/Journo/Journo.psd1 above it. 'dotnet build' makes it.");
    return ExitCode.Failure;
}
return pwsh is null ? EmbeddedSession.Run(options, module) : pwsh.Run(options, module);
