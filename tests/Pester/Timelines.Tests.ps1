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
