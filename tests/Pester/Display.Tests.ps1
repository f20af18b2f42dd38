# How things look in a terminal of 100 columns.

BeforeDiscovery {
    $cases = 'Claim', 'Quote', 'TimelineEvent', 'Figure', 'Entity', 'Source', 'Article' | ForEach-Object { @{ Noun = $_ } }
}

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    $script:dataset = "$PSScriptRoot/lighthouse"
    $script:rendering = $PSStyle.OutputRendering
    $PSStyle.OutputRendering = 'PlainText'

    function Get-Line([scriptblock] $Format, [string] $Noun) {
        (& "Get-$Noun" -Dataset $dataset | & $Format | Out-String -Width 100) -split '\r?\n'
    }
}

AfterAll {
    $PSStyle.OutputRendering = $rendering
}

Describe 'Get-<Noun>' -ForEach $cases {
    It 'gives a table that fits 100 columns, with a line for each row' {
        $lines = Get-Line { $input | Format-Table } $Noun
        $lines | Where-Object Length -GT 100 | Should -BeNullOrEmpty
        @($lines | Where-Object { $_.Trim() }).Count | Should -Be (2 + @(& "Get-$Noun" -Dataset $dataset).Count)
    }

    It 'gives a list that fits 100 columns' {
        $lines = Get-Line { $input | Format-List } $Noun
        $lines | Where-Object Length -GT 100 | Should -BeNullOrEmpty
        $lines | Where-Object { $_ -match '^(Id|Name) +: \S' } | Should -Not -BeNullOrEmpty
    }

    It 'shows no type name for a value' {
        (Get-Line { $input | Format-List } $Noun) -match 'System\.|Journo\.' | Should -BeNullOrEmpty
    }
}

Describe 'The table of claims' {
    It 'is what is shown when nothing else is asked for' {
        $shown = Get-Claim -Dataset $dataset | Out-String -Width 100
        $shown | Should -Be (Get-Claim -Dataset $dataset | Format-Table | Out-String -Width 100)
        $shown | Should -Match 'two keepers +Explicit +Fact +the lamp'
    }
}

Describe 'An explanation' {
    It 'fits 100 columns and wraps between words' {
        $explanations = Get-Claim -Dataset $dataset -Explain
        $lines = ($explanations | Out-String -Width 100) -split '\r?\n'
        $lines | Where-Object Length -GT 100 | Should -BeNullOrEmpty
        $words = $explanations | ForEach-Object { $_.Text -split ' ' }
        $lines -match '^  ' | ForEach-Object { $_.Trim() -split ' ' } | Should -BeIn $words
    }
}
