# On whose word the shipped article rests, and what an editor would ask.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    Use-Dataset -Reset
}

Describe 'Measure-Sourcing on the shipped dataset' {
    BeforeAll { $script:measured = Measure-Sourcing }

    It 'finds one outlet behind most attributed claims, under several names' {
        $measured.LeadingOutlet.Name | Should -Be 'Semafor'
        $measured.LeadingOutletShare | Should -BeGreaterThan 0.5
        $measured.LeadingOutlet.Names | Should -Contain 'Semfor'
        $measured.LeadingOutlet.Names.Count | Should -BeGreaterThan 3
    }

    It 'adds up' {
        $measured.Explicit + $measured.Inherited + $measured.OwnVoice | Should -Be $measured.Claims
        $measured.Claims + $measured.Questions | Should -Be (Get-Claim).Count
        ($measured.Speakers | Measure-Object Quotes -Sum).Sum | Should -Be (Get-Quote).Count
    }

    It 'is drawn within 80 columns' {
        $lines = ($measured | Out-String -Width 80) -split "`r?`n"
        ($lines | Measure-Object Length -Maximum).Maximum | Should -BeLessOrEqual 80
        $lines -match '#' | Should -Not -BeNullOrEmpty
    }
}

Describe 'Find-SourcingIssue on the shipped dataset' {
    BeforeAll { $script:issues = Find-SourcingIssue }

    It 'finds <Rule> at <Claim>' -ForEach @(
        @{ Rule = 'SingleOutlet'; Claim = 'musk-openai-c12' }
        @{ Rule = 'BareSources'; Claim = 'musk-openai-c08' }
        @{ Rule = 'PluralUnnamedSources'; Claim = 'musk-openai-c17' }
        @{ Rule = 'HedgeWithoutSource'; Claim = 'musk-openai-c33' }
        @{ Rule = 'SecondhandQuotation'; Claim = 'musk-openai-c47' }
    ) {
        ($issues | Where-Object Rule -EQ $Rule).Claim | Should -Contain $Claim
    }

    It 'finds <Rule> at <Claim> when asked to by name' -ForEach @(
        @{ Rule = 'AttributionNotInSentence'; Claim = 'musk-openai-c18', 'musk-openai-c26' }
        @{ Rule = 'OutletWordsInQuotation'; Claim = 'musk-openai-c29' }
    ) {
        (Find-SourcingIssue -Rule $Rule).Claim | Should -Be $Claim
        $issues.Rule | Should -Not -Contain $Rule
    }

    It 'finds figures without a source, each by itself, when asked to by name' {
        (Find-SourcingIssue -Rule FigureWithoutSource).Claim | Should -Be 'musk-openai-c33', 'musk-openai-c38'
    }

    It 'gives every finding its rows, all of them in the dataset' {
        $ids = @(Get-Claim; Get-Quote; Get-Figure; Get-Source; Get-Attribution; Get-DateMention; Get-Entity).Id
        $issues | ForEach-Object { $_.Rows | Should -Not -BeNullOrEmpty }
        ($issues | Where-Object Rule -NE ProbableMisspelling).Rows | ForEach-Object { $ids | Should -Contain $_ }
    }

    It 'leaves out what is suppressed with a reason' {
        $suppression = @{ Rule = 'SingleOutlet'; Claim = 'musk-openai-*'; Reason = 'It says so in its headline.' }
        (Find-SourcingIssue -Suppression $suppression).Rule | Should -Not -Contain 'SingleOutlet'
        (Find-SourcingIssue -Suppression $suppression -IncludeSuppressed | Where-Object Suppressed).Rule | Should -Be 'SingleOutlet'
    }
}
