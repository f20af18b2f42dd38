# Timelines for the web and for calendars.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
}

Describe 'Export-Timeline' {
    It 'gives TimelineJS a slide for each event with a year, and tells of the others' {
        $dated = @(Get-TimelineEvent -Dated)
        $timeline = Export-Timeline -Title 'T' -WarningVariable warnings -WarningAction SilentlyContinue | Out-String | ConvertFrom-Json
        $timeline.events.Count | Should -Be $dated.Count
        ($timeline.events | Where-Object unique_id -EQ 'musk-openai-e09').start_date.month | Should -Be 11
        ($timeline.events | Where-Object unique_id -EQ 'musk-openai-e10').display_date | Should -Be 'around January 2023'
        $timeline.events.start_date.day | Where-Object { $_ } | Should -BeNullOrEmpty
        $warnings | Should -Not -BeNullOrEmpty
    }

    It 'takes the rows of Import-Csv' {
        $file = Join-Path $TestDrive 'chosen.csv'
        Get-TimelineEvent -Dated | Select-Object -First 2 -Property Id | Export-Csv $file
        (Import-Csv $file | Export-Timeline | Out-String | ConvertFrom-Json).events.Count | Should -Be 2
    }

    It 'writes a table that Import-Csv reads' {
        $file = Join-Path $TestDrive 'table.csv'
        Get-TimelineEvent -Dated | Export-Timeline $file -WarningAction SilentlyContinue
        $rows = Import-Csv $file
        $rows.Year | Should -Contain '2015'
        $rows.Headline | Should -Contain 'ChatGPT is launched'
    }

    It 'leaves a calendar without a day that nobody gave' {
        $file = Join-Path $TestDrive 'days.ics'
        Export-Timeline $file -WarningAction SilentlyContinue
        Get-Content $file | Should -Not -Contain 'BEGIN:VEVENT'
    }
}

Describe 'Export-Timeline of rows that have been through a table' {
    BeforeAll { $script:whole = Export-Timeline -WarningAction Ignore }

    It 'writes the same where nobody edited them: <Way>' -ForEach @(
        @{ Way = 'CSV'; Through = { $input | ConvertTo-Csv | ConvertFrom-Csv } }
        @{ Way = 'JSON'; Through = { $input | Select-Object Id, Date, Headline | ConvertTo-Json | ConvertFrom-Json } }
    ) {
        Get-TimelineEvent -Mention | & $Through | Export-Timeline -WarningAction Ignore | Should -Be $whole
    }

    It 'writes entries as they were, with all who tell them' {
        Get-TimelineEvent | ConvertTo-Csv | ConvertFrom-Csv | Sort-Object Id | Export-Timeline -WarningAction Ignore | Should -Be $whole
    }

    It 'writes the date and the headline that the row has, of an event that several tell' {
        $row = Get-TimelineEvent musk-openai-e02 | ConvertTo-Csv | ConvertFrom-Csv
        $row.Date, $row.Headline = '14 May 2019', 'He goes'
        $slide = @($row | Export-Timeline -Format TimelineJSCsv -WarningAction Ignore | ConvertFrom-Csv | Where-Object Headline)
        $slide | Should -HaveCount 1
        "$($slide.Year)-$($slide.Month)-$($slide.Day) $($slide.Headline)" | Should -Be '2019-5-14 He goes'
    }
}
