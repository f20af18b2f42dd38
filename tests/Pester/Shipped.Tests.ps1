# The dataset that comes with the module: what a journalist sees first.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    Use-Dataset -Reset
}

Describe 'The shipped dataset' {
    It 'is what is read when nothing else is chosen' {
        (Get-Dataset).Articles | Should -Be 1
        (Get-Claim).Count | Should -BeGreaterOrEqual 40
    }

    It 'goes into a CSV file in which a speaker is found again' {
        $file = Join-Path $TestDrive 'claims.csv'
        Get-Claim | Export-Csv $file
        $rows = Import-Csv $file
        $rows.Count | Should -Be (Get-Claim).Count
        ($rows | Where-Object Speaker -EQ 'Sam Altman').Id | Should -Be (Get-Claim -Speaker 'Sam Altman').Id
        ($rows | Where-Object Speaker -EQ 'Sam Altman').Count | Should -BeGreaterThan 0
    }

    It 'has four quotations, each with a speaker' {
        (Get-Quote).Count | Should -Be 4
        Get-Quote | Where-Object { -not $_.Speaker } | Should -BeNullOrEmpty
    }

    It 'tells its events by date, each undated one with the reason' {
        $events = Get-TimelineEvent
        $dates = @($events | Where-Object Date | ForEach-Object { "$($_.Date)" })
        '2015', '2018', '2022-11' | ForEach-Object { $dates | Should -Contain $_ }
        $dates[0] | Should -Be '2015'
        $events | Where-Object { -not $_.Date } | ForEach-Object { $_.Unresolved | Should -Not -BeNullOrEmpty }
    }

    It 'says of an event what it comes after and before, at both ends' {
        $rows = Import-Csv (Join-Path (Get-Module Journo).ModuleBase data musk-openai events.csv)
        $links = 0
        foreach ($row in $rows) {
            foreach ($id in $row.follows -split '\|' -ne '') {
                $links++
                ($rows | Where-Object id -EQ $id).precedes -split '\|' | Should -Contain $row.id
            }
        }
        $links | Should -BeGreaterThan 10
        ($rows | Where-Object id -EQ 'musk-openai-e08').date | Should -Be '[2018..]'
        ($rows | Where-Object id -EQ 'musk-openai-e08').follows | Should -Match 'musk-openai-e02'
    }

    It 'has a summary for every claim, and no text of the article beyond a few quoted words' {
        Get-Claim | Where-Object { -not $_.Summary } | Should -BeNullOrEmpty
        Get-Claim | Where-Object Text | Should -BeNullOrEmpty
        Get-Quote | ForEach-Object { ($_.Text -split ' ').Count | Should -BeLessThan 10 }
    }

    It 'is searched by its summaries, as it has no text' {
        $before = $env:JOURNO_CACHE
        $env:JOURNO_CACHE = Join-Path $TestDrive 'cache'
        try {
            foreach ($claim in Get-Claim) {
                ($claim.Summary | Find-Claim -First 1).Similarity | Should -Be 1
                $phrase = ($claim.Summary -replace '"' -split ' ' | Select-Object -First 4) -join ' '
                (Find-Claim "`"$phrase`" kind:$($claim.Kind) attribution:$($claim.Attribution)" -First 100).Id | Should -Contain $claim.Id
            }
            (Find-Claim 'speaker:altman' -First 100).Speaker | Sort-Object -Unique | Should -Be 'Sam Altman'
        }
        finally { $env:JOURNO_CACHE = $before }
    }

    It 'is a dataset that Test-Dataset finds nothing wrong with' {
        Test-Dataset | Should -BeNullOrEmpty
    }

    It 'is cited' {
        (Get-Claim -Speaker 'Sam*' | Export-Citation -Format BibTeX) -join "`n" | Should -Match '^@\w+\{[a-z0-9]+,\n  title = '
    }
}
