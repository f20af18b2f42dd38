# The timeline of the shipped article in the terminal, as a drawing and as a page.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    Use-Dataset -Reset
}

Describe 'Show-Timeline on the shipped dataset' {
    BeforeAll { $script:lines = Show-Timeline -Width 100 -Plain }

    It 'shows what is known of each date' {
        $lines -match '━+\s+2015  OpenAI is founded' | Should -HaveCount 1
        $lines -match '▶\s+2018 or later' | Should -HaveCount 1
        $lines -match '░━+░?\s+around January 2023' | Should -HaveCount 1
    }

    It 'places the undated events by the text, without a mark on the axis' {
        $undated = @($lines -match 'placed by the text\s+\S')
        $undated.Count | Should -BeGreaterThan 3
        $undated -match '\d{4}' | Should -BeNullOrEmpty
    }

    It 'fits the width' {
        ($lines | Measure-Object Length -Maximum).Maximum | Should -BeLessOrEqual 100
    }

    It 'draws in ASCII' {
        (Show-Timeline -Ascii -Width 79) -match '[━●░▶◇]' | Should -BeNullOrEmpty
    }
}

Describe 'Drawings of the shipped dataset' {
    It 'are well-formed XML with a title' {
        $svg = [xml]((Export-Timeline -Format Svg -Title 'A & B') -join "`n")
        $svg.svg.title.'#text' | Should -Be 'A & B'
        $svg.svg.role | Should -Be 'img'
    }

    It 'list every event on a page' {
        $page = (Export-Timeline -Format Html) -join "`n"
        [regex]::Matches($page, '<li id="e\d+"').Count | Should -Be @(Get-TimelineEvent).Count
    }
}
