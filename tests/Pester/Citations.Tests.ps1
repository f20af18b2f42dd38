# Citations from a reference manager.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
}

Describe 'Import-Citation' {
    It 'reads BibTeX from the pipeline' {
        $citation = '@book{lee2001,', '  author = {Lee, Anna and {The Data Desk}},', '  title = {{All Waters}},', '  year = 2001', '}' | Import-Citation
        $citation.Id | Should -Be 'lee2001'
        "$($citation.Author)" | Should -Be 'Anna Lee The Data Desk'
        $citation.Issued.Year | Should -Be 2001
    }
}
