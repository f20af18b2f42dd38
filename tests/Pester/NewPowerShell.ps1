# Runs a command in a new process of the PowerShell that runs this one: pwsh itself, or dotnet with pwsh's assembly where it is a .NET tool.
function Invoke-NewPowerShell([string] $Command) {
    $program = @([Environment]::ProcessPath)
    if ((Split-Path $program[0] -LeafBase) -eq 'dotnet') { $program += [Environment]::GetCommandLineArgs()[0] }
    $first, $rest = $program + '-NoProfile', '-NonInteractive', '-Command', $Command
    & $first $rest
}
