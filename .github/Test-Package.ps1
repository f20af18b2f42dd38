# Tests the module as it is packed: brings it out of its package, and Pester from the gallery, puts it where the suites in tests/Pester look for it,
# and runs them in the PowerShell that runs this.
[CmdletBinding()]
param(
    # The folder with the package.
    [Parameter(Mandatory)] [string] $Packages,
    # The manifest of Pester, where it is not to be brought.
    [string] $Pester
)

$ErrorActionPreference = 'Stop'
$root = Split-Path $PSScriptRoot
$saved = Join-Path $root output saved
$module = Join-Path $root output Journo
if (Test-Path $module) { throw "There is a module in '$module' already; the packed one belongs there." }
$null = New-Item -ItemType Directory $saved -Force

Register-PSResourceRepository JournoPackages (Resolve-Path $Packages).Path
try { Save-PSResource Journo -Repository JournoPackages -Path $saved -TrustRepository }
finally { Unregister-PSResourceRepository JournoPackages }
Move-Item (Join-Path $saved Journo *) $module

if (-not $Pester) {
    Save-PSResource Pester -Version 6.2.0 -Repository PSGallery -Path $saved -TrustRepository
    $Pester = Join-Path $saved Pester 6.2.0 Pester.psd1
}
"PowerShell $($PSVersionTable.PSVersion) on $($PSVersionTable.OS)"
& (Join-Path $root tests Pester Run.ps1) -Pester $Pester
