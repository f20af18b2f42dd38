# Runs the Pester suites in this folder against the module in output/Journo, as built by 'dotnet build'.
#   dotnet pwsh tests/Pester/Run.ps1 -Pester ~/.nuget/packages/pester/6.2.0/tools/Pester.psd1
#   ... -ResultPath x.json   also writes each test's result, for the xunit test that reports them
[CmdletBinding()]
param([string] $Pester = 'Pester', [string] $ResultPath)

$ErrorActionPreference = 'Stop'
Import-Module $Pester
$version = (Get-Module Pester).Version
if ($version.Major -ne 6) { throw "The suites are written for Pester 6; this is $version." }
$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = if ($ResultPath) { 'None' } else { 'Detailed' }
$run = Invoke-Pester -Configuration $configuration

if ($ResultPath) {
    $rows = @(
        foreach ($container in $run.FailedContainers) {
            @{ File = Split-Path -Leaf "$($container.Item)"; Name = 'the file as a whole'; Result = 'Failed'; Message = "$($container.ErrorRecord | Out-String)" }
        }
        foreach ($block in $run.FailedBlocks) {
            @{ File = Split-Path -Leaf "$($block.BlockContainer.Item)"; Name = "$($block.ExpandedPath) (as a whole)"; Result = 'Failed'; Message = "$($block.ErrorRecord | Out-String)" }
        }
        foreach ($test in $run.Tests) {
            @{ File = Split-Path -Leaf "$($test.Block.BlockContainer.Item)"; Name = $test.ExpandedPath; Result = "$($test.Result)"; Message = "$($test.ErrorRecord | Out-String)" }
        }
    )
    ConvertTo-Json -InputObject $rows -Depth 3 | Set-Content -LiteralPath $ResultPath -Encoding utf8NoBOM
}
exit [int]($run.Result -ne 'Passed')
