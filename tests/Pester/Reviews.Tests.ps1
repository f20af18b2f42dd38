# The checking desk: evidence and reviews in, verdicts out, and a log in which nothing changes unseen.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
}

Describe 'Add-ClaimReview' {
    BeforeEach {
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        Get-Dataset "$PSScriptRoot/lighthouse" | Export-Dataset $folder
        $first, $second = (Get-Claim -Dataset $folder | Select-Object -First 2).Id
    }

    It 'takes claims from the pipeline and adds to the dataset that they are from' {
        Get-Claim $first -Dataset $folder | Add-ClaimReview -Verdict False -Rationale 'The log says so.' -Reviewer Desk
        (Get-ClaimReview -Dataset $folder).Verdict | Should -Be 'False'
        (Get-Claim -Dataset $folder -Verdict False).Id | Should -Be $first
        Test-Dataset $folder -Quiet | Should -BeTrue
    }

    It 'takes rows of a CSV file' {
        $file = Join-Path $TestDrive 'verdicts.csv'
        Set-Content $file "claim,verdict,scale,reviewer", "$first,four pinocchios,WashingtonPost,Desk", "$second,True,,Desk"
        $added = Import-Csv $file | Add-ClaimReview -Dataset $folder -PassThru
        $added.Verdict | Should -Be 'Four Pinocchios', 'True'
        $added[1].PreviousHash | Should -Be $added[0].Hash
    }

    It 'adds nothing with -WhatIf' {
        Add-ClaimReview $first -Verdict True -Reviewer Desk -Dataset $folder -WhatIf
        Get-ClaimReview -Dataset $folder | Should -BeNullOrEmpty
    }

    It 'never erases: a later review counts, an earlier one stays' {
        Add-ClaimReview $first -Verdict True -Reviewer Desk -Dataset $folder
        Add-ClaimReview $first -Verdict Mixed -Reviewer Desk -Dataset $folder
        (Get-ClaimReview -Dataset $folder).Verdict | Should -Be 'Mixed'
        (Get-ClaimReview -Dataset $folder -History).Verdict | Should -Be 'True', 'Mixed'
    }

    It 'leaves a log in which a change is found' {
        Add-ClaimReview $first -Verdict True -Reviewer Desk -Dataset $folder
        $log = Join-Path $folder 'reviews.csv'
        (Get-Content $log -Raw).Replace(',True,', ',False,') | Set-Content $log -NoNewline
        (Test-Dataset $folder | Where-Object Id -EQ RowChanged).Message | Should -BeLike "*'r1'*"
    }
}

Describe 'Add-Evidence' {
    It 'takes a citation from the pipeline' {
        $folder = Join-Path $TestDrive 'evidence'
        Get-Dataset "$PSScriptRoot/lighthouse" | Export-Dataset $folder
        $claim = (Get-Claim -Dataset $folder | Select-Object -First 1).Id
        $file = Join-Path $TestDrive 'w.ris'
        Set-Content $file 'TY  - NEWS', 'TI  - The keeper remembers', 'AU  - Lund, Petra', 'DA  - 2011/04/05', 'ER  - '
        Import-Citation $file | Add-Evidence $claim -Relation Supports -Dataset $folder
        $evidence = Get-Evidence -Dataset $folder
        $evidence.Title | Should -Be 'The keeper remembers'
        "$($evidence.Published)" | Should -Be '2011-04-05'
        "$($evidence.Author)" | Should -Be 'Petra Lund'
    }
}

Describe 'The shipped reviews' {
    It 'give verdicts with reasons and evidence' {
        Use-Dataset -Reset
        $reviews = Get-ClaimReview
        $reviews.Count | Should -BeGreaterOrEqual 12
        foreach ($review in $reviews) {
            $review.Rationale | Should -Not -BeNullOrEmpty
            Get-Evidence $review.Claim | Should -Not -BeNullOrEmpty -Because $review.Claim
        }
        (Get-Claim -Verdict False).Count | Should -BeGreaterOrEqual 3
        Test-Dataset -Quiet | Should -BeTrue
    }

    It 'quote only a few words' {
        Get-Evidence | ForEach-Object { ($_.Quotation -split ' ').Count | Should -BeLessThan 16 }
    }
}
