# What the Tab key offers.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    Use-Dataset "$PSScriptRoot/lighthouse"

    function Complete([string] $Line) {
        (TabExpansion2 $Line $Line.Length).CompletionMatches.CompletionText
    }
}

AfterAll {
    Use-Dataset -Reset
}

Describe 'Completion' {
    It 'offers the speakers of the dataset, quoted where they need it' {
        Complete 'Get-Claim -Speaker ' | Should -Be "'Ada Holm'", "'Björn Ek'", "'coast board'", "'two keepers'"
    }

    It 'offers those that begin as typed, whatever the case' {
        Complete 'Get-Claim -Speaker bj' | Should -Be "'Björn Ek'"
    }

    It 'offers kinds' {
        Complete 'Get-Claim -Kind P' | Should -Be 'Prediction'
        Complete 'Get-Figure -Kind M' | Should -Be 'Money'
    }

    It 'offers ids' {
        Complete 'Get-Quote -Id ' | Should -Be 'lighthouse-q1', 'lighthouse-q2'
    }

    It 'offers citation formats' {
        Complete 'Get-Article | Export-Citation -Format ' | Should -Be 'BibLaTeX', 'BibTeX', 'Csl', 'CslJson', 'Ris', 'Text', 'Wikipedia'
    }
}
