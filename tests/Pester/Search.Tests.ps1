# Finding claims by words, and telling whether something has been claimed before.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    $script:dataset = "$PSScriptRoot/lighthouse"
    $script:before = $env:JOURNO_CACHE
    $env:JOURNO_CACHE = Join-Path $TestDrive 'cache'
}

AfterAll { $env:JOURNO_CACHE = $before }

Describe 'Find-Claim' {
    It 'finds a claim by any form of its words' {
        (Find-Claim 'repair costing' -Dataset $dataset)[0].Id | Should -Be 'lighthouse-c6'
    }

    It 'finds what one speaker says' {
        Find-Claim 'speaker:ek' -Dataset $dataset | ForEach-Object { $_.Speaker | Should -Be 'Björn Ek' }
        (Find-Claim 'speaker:ek' -Dataset $dataset).Count | Should -Be @(Get-Claim -Speaker 'Björn Ek' -Dataset $dataset).Count
    }

    It 'gives each claim back to its own words' {
        foreach ($claim in Get-Claim -Dataset $dataset | Where-Object Text) {
            ($claim.Text | Find-Claim -Dataset $dataset -First 1).Similarity | Should -Be 1
        }
    }

    It 'keeps one file, which may be deleted' {
        $null = Find-Claim repair -Dataset $dataset
        @(Get-ChildItem $env:JOURNO_CACHE).Count | Should -Be 1
        Remove-Item $env:JOURNO_CACHE -Recurse
        (Find-Claim repair -Dataset $dataset).Count | Should -BeGreaterThan 0
    }
}
