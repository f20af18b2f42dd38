# Claims held against each other, and one version of an article against another.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    Use-Dataset -Reset
    $script:monday = "Pier`n`nAda Holm bought the old pier for `$3 million. It reportedly needs paint." | Import-Article
    $script:friday = "Pier`n`nAda Holm bought the old pier for `$5 million. It needs paint." | Import-Article
}

Describe 'Find-Contradiction' {
    It 'finds the fortune that has two sizes' {
        (Find-Contradiction).Rule | Should -Be 'MutuallyExclusiveTerms'
        (Find-Contradiction).First.Id, (Find-Contradiction).Second.Id | Should -Be 'musk-openai-c25', 'musk-openai-c41'
    }

    It 'keeps two equal amounts of two givers apart' {
        $amounts = (Get-Figure | Where-Object Value -EQ 1e9).Claim
        $amounts.Count | Should -Be 2
        Find-Contradiction | Where-Object { $_.First.Id -in $amounts -and $_.Second.Id -in $amounts } | Should -BeNullOrEmpty
    }

    It 'holds two reports against each other' {
        ($monday, $friday | Find-Contradiction).Rule | Should -Be 'DifferentFigures'
    }
}

Describe 'Compare-Article' {
    It 'tells a changed figure and a lost hedge' {
        $changes = Compare-Article $monday $friday
        $changes.What | Should -Be 'Figure', 'HedgeRemoved'
        $changes[0].Note | Should -BeLike 'An earlier version gave*3 million*5 million*'
    }

    It 'says nothing of what is alike' {
        Compare-Article $monday $monday | Should -BeNullOrEmpty
    }
}
