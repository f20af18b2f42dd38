# The everyday work: claims through pipelines of PowerShell's own cmdlets, into CSV and back.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    $script:dataset = "$PSScriptRoot/lighthouse"
}

Describe 'Claims in a CSV file' {
    BeforeAll {
        $script:file = Join-Path $TestDrive 'claims.csv'
        Get-Claim -Dataset $dataset | Export-Csv $file
        $script:rows = Import-Csv $file
    }

    It 'has a row for every claim' {
        $rows.Count | Should -Be 7
        $rows.Id | Should -Be (Get-Claim -Dataset $dataset).Id
    }

    It 'has all columns of the design' {
        $columns = $rows[0].PSObject.Properties.Name
        'Id', 'Article', 'Paragraph', 'Sentence', 'Start', 'End', 'Text', 'Summary', 'Kind', 'Speaker', 'Chain', 'Attribution', 'Cue', 'Hedges', 'Checkworthiness' |
            ForEach-Object { $columns | Should -Contain $_ }
    }

    It 'writes no type name for any value' {
        Get-Content $file -Raw | Should -Not -Match 'System\.|Journo\.'
    }

    It 'writes lists as words' {
        ($rows | Where-Object Id -EQ 'lighthouse-c4').Hedges | Should -Be 'reportedly'
        ($rows | Where-Object Id -EQ 'lighthouse-c4').Chain | Should -Be 'Sule Gazette'
    }

    It 'keeps letters and quotation marks' {
        ($rows | Where-Object Id -EQ 'lighthouse-c7').Speaker | Should -Be 'Björn Ek'
        ($rows | Where-Object Id -EQ 'lighthouse-c6').Text | Should -Be 'Repairs cost about €1.2 million'
    }

    It 'finds a speaker''s claims again' {
        ($rows | Where-Object Speaker -EQ 'Ada Holm').Id | Should -Be 'lighthouse-c2', 'lighthouse-c3'
    }
}

Describe 'Claims in a pipeline' {
    It 'filters by Where-Object as by its own parameters' {
        (Get-Claim -Dataset $dataset | Where-Object Speaker -Like 'ada*').Id | Should -Be (Get-Claim -Dataset $dataset -Speaker 'ada*').Id
        (Get-Claim -Dataset $dataset | Where-Object { $_.Hedges.Count }).Id | Should -Be (Get-Claim -Dataset $dataset -Hedged).Id
        (Get-Claim -Dataset $dataset | Where-Object Kind -EQ Figure).Id | Should -Be (Get-Claim -Dataset $dataset -Kind Figure).Id
        (Get-Claim -Dataset $dataset | Where-Object Checkworthiness -GE 0.8).Id | Should -Be (Get-Claim -Dataset $dataset -MinimumCheckworthiness 0.8).Id
    }

    It 'groups by speaker' {
        $groups = Get-Claim -Dataset $dataset | Group-Object Speaker -AsHashTable -AsString
        $groups['Ada Holm'].Count | Should -Be 2
    }

    It 'groups by kind, whose names can be read' {
        (Get-Claim -Dataset $dataset | Group-Object Kind -NoElement | Sort-Object Name).Name | Should -Be 'Fact', 'Figure', 'Prediction', 'Quote'
    }

    It 'sorts by check-worthiness as numbers' {
        (Get-Claim -Dataset $dataset | Sort-Object Checkworthiness -Descending | Select-Object -First 3).Id | Should -Be 'lighthouse-c2', 'lighthouse-c6', 'lighthouse-c4'
    }

    It 'measures check-worthiness' {
        (Get-Claim -Dataset $dataset | Measure-Object Checkworthiness -Maximum).Maximum | Should -Be 0.9
    }

    It 'selects properties' {
        $row = Get-Claim -Dataset $dataset -Id 'lighthouse-c4' | Select-Object Speaker, @{ n = 'Via'; e = { "$($_.Chain)" } }
        $row.Speaker | Should -Be 'two keepers'
        $row.Via | Should -Be 'Sule Gazette'
    }

    It 'becomes JSON and back' {
        $claim = Get-Claim -Dataset $dataset -Id 'lighthouse-c4' | ConvertTo-Json | ConvertFrom-Json
        $claim.Kind | Should -Be 'Fact'
        $claim.Chain | Should -Be @('Sule Gazette')
        $claim.Start | Should -Be 286
    }

    It 'stops reading when the next command has enough' {
        (Get-Claim -Dataset $dataset | Select-Object -First 1).Id | Should -Be 'lighthouse-c1'
    }
}

Describe 'Other rows in a pipeline' {
    It 'sorts events by date' {
        (Get-TimelineEvent -Dataset $dataset | Sort-Object Date -Descending).Id | Should -Be 'lighthouse-t2', 'lighthouse-t1'
    }

    It 'adds up amounts' {
        (Get-Figure -Dataset $dataset -Kind Money | Measure-Object Value -Sum).Sum | Should -Be 1200000
    }

    It 'counts quotes by speaker' {
        (Get-Quote -Dataset $dataset | Group-Object Speaker -NoElement).Count | Should -Be 2
    }

    It 'gives sources with their kinds' {
        (Get-Source -Dataset $dataset -Kind Anonymous).Name | Should -Be 'two keepers'
    }
}
