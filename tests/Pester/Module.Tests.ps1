# What one gets by Import-Module.

BeforeDiscovery {
    $manifest = Import-PowerShellDataFile "$PSScriptRoot/../../output/Journo/Journo.psd1"
    $commands = $manifest.CmdletsToExport
}

BeforeAll {
    . "$PSScriptRoot/NewPowerShell.ps1"
    $script:path = "$PSScriptRoot/../../output/Journo"
    Import-Module "$path/Journo.psd1" -Force
}

Describe 'The module' {
    It 'has a manifest that passes' {
        (Test-ModuleManifest "$path/Journo.psd1").Name | Should -Be 'Journo'
    }

    It 'is imported by its folder as by its manifest' {
        (Import-Module $path -PassThru).Name | Should -Be 'Journo'
    }

    It 'can be imported again by force' {
        { 1..2 | ForEach-Object { Import-Module "$path/Journo.psd1" -Force -ErrorAction Stop } } | Should -Not -Throw
        (Get-Claim -Dataset "$PSScriptRoot/lighthouse").Count | Should -Be 7
    }

    It 'exports the cmdlets that its manifest names and nothing else' {
        (Get-Command -Module Journo).Name | Sort-Object | Should -Be ((Import-PowerShellDataFile "$path/Journo.psd1").CmdletsToExport | Sort-Object)
    }

    It 'gives its types by name' {
        [Journo.EdtfDate]::Parse('2018-11').ToString() | Should -Be '2018-11'
    }

    It 'works in a session that knows nothing but it' {
        Invoke-NewPowerShell "Import-Module '$path'; (Get-Claim -Dataset '$PSScriptRoot/lighthouse').Count" | Should -Be '7'
    }
}

Describe '<_>' -ForEach $commands {
    It 'has an approved verb' {
        (Get-Verb).Verb | Should -Contain ($_ -split '-')[0]
    }

    It 'says what it gives' {
        (Get-Command $_).OutputType.Count | Should -BeGreaterThan 0
    }
}
