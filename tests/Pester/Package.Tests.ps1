# The package of a gallery: published to a folder, installed from it, and used where nothing else of the project is.

BeforeAll {
    . "$PSScriptRoot/NewPowerShell.ps1"
    $script:module = Resolve-Path "$PSScriptRoot/../../output/Journo"
    # The list of repositories and the installed modules are a user's: on Linux and macOS, of a user that is made for this test.
    $script:before = @{}
    foreach ($name in 'HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'PSModulePath') {
        $before[$name] = [Environment]::GetEnvironmentVariable($name)
    }
    if (-not $IsWindows) {
        $env:HOME = Join-Path $TestDrive 'home'
        $env:XDG_DATA_HOME = $env:XDG_CONFIG_HOME = $env:XDG_CACHE_HOME = $env:PSModulePath = $null
        # Without a folder for settings, NuGet would write its own into the folder that the tests run in.
        $null = New-Item -ItemType Directory "$env:HOME/.config", "$env:HOME/.local/share"
    }
    $script:packages = Join-Path $TestDrive 'packages'
    $script:modules = Join-Path $TestDrive 'modules'
    $null = New-Item -ItemType Directory $packages, $modules
    # Windows knows one folder of installed modules for a user, so there the module is saved to one of the test's.
    $script:get = if ($IsWindows) { "Save-PSResource Journo -Path '$modules'" } else { 'Install-PSResource Journo' }
    $script:said = Invoke-NewPowerShell @"
`$ErrorActionPreference = 'Stop'
Register-PSResourceRepository JournoTest '$packages'
try {
    Publish-PSResource -Path '$module' -Repository JournoTest
    $get -Repository JournoTest -TrustRepository
}
finally { Unregister-PSResourceRepository JournoTest }
"@
}

AfterAll {
    foreach ($name in $before.Keys) {
        if ($null -eq $before[$name]) { Remove-Item "Env:$name" -ErrorAction Ignore }
        else { Set-Item "Env:$name" $before[$name] }
    }
}

Describe 'The package' {
    It 'is published without a word' {
        $said | Should -BeNullOrEmpty
        @(Get-ChildItem $packages).Name | Should -Be "Journo.$((Import-PowerShellDataFile "$module/Journo.psd1").ModuleVersion).nupkg"
    }

    It 'is found by its name and reads its own dataset once it is installed' {
        if ($IsWindows) { $env:PSModulePath = "$modules;$env:PSModulePath" }
        $place, $claim = Invoke-NewPowerShell '(Get-Command Get-Claim).Module.ModuleBase; (Get-Claim -Id musk-openai-c47).Speaker'
        $place | Should -BeLike "$TestDrive*"
        $claim | Should -Be 'Sam Altman'
    }
}
