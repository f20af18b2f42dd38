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

function Get-Row($Container, [string] $Name, [string] $Result, $ErrorRecord) {
    @{ File = Split-Path -Leaf "$($Container.Item)"; Name = $Name; Result = $Result; Message = "$($ErrorRecord | Out-String)" }
}

if ($ResultPath) {
    $rows = @(
        foreach ($file in $run.FailedContainers) { Get-Row $file 'the file as a whole' Failed $file.ErrorRecord }
        foreach ($block in $run.FailedBlocks) { Get-Row $block.BlockContainer "$($block.ExpandedPath) (as a whole)" Failed $block.ErrorRecord }
        foreach ($test in $run.Tests) { Get-Row $test.Block.BlockContainer $test.ExpandedPath $test.Result $test.ErrorRecord }
    )
    ConvertTo-Json -InputObject $rows -Depth 3 | Set-Content -LiteralPath $ResultPath -Encoding utf8NoBOM
}
exit [int]($run.Result -ne 'Passed')
