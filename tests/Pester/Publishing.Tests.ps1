# Verdicts as others read them: JSON-LD for web pages and fact-check databases.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    $folder = Join-Path $TestDrive 'checked'
    Get-Dataset "$PSScriptRoot/lighthouse" | Export-Dataset $folder
    Add-ClaimReview lighthouse-c2 -Scale WashingtonPost -Verdict 'Four Pinocchios' -Rationale 'The turnstile counted 14,000.' -Reviewer Desk -Dataset $folder
    Add-Evidence lighthouse-c2 -Relation Refutes -Title 'Turnstile log' -Url 'https://board.example/log' -Published 2020-01 -Dataset $folder
    $desk = @{ Dataset = $folder; Publisher = 'Sule Check'; PublisherUrl = 'https://check.example'; Url = 'https://check.example/{claim}' }
}

Describe 'Export-ClaimReview' {
    It 'gives JSON that PowerShell reads' {
        $review = Export-ClaimReview @desk | ConvertFrom-Json
        $review.'@type' | Should -Be 'ClaimReview'
        $review.url | Should -Be 'https://check.example/lighthouse-c2'
        $review.author.name | Should -Be 'Sule Check'
        $review.claimReviewed | Should -Be '41,000 people came in 2019'
        $review.itemReviewed.author.name | Should -Be 'Ada Holm'
        $review.itemReviewed.appearance.url | Should -Be 'https://observer.example/lighthouse'
        $review.citation.url | Should -Be 'https://board.example/log'
    }

    It 'gives the worst of Pinocchios the worst number' {
        $rating = (Export-ClaimReview @desk | ConvertFrom-Json).reviewRating
        $rating.ratingValue, $rating.worstRating, $rating.bestRating | Should -Be 1, 1, 5
    }

    It 'says nothing where nothing is wrong' {
        Export-ClaimReview @desk -WarningVariable warnings -ErrorVariable errors | Should -Not -BeNullOrEmpty
        $warnings | Should -BeNullOrEmpty
        $errors | Should -BeNullOrEmpty
    }

    It 'takes rows of a CSV file' {
        $file = Join-Path $TestDrive 'ids.csv'
        Set-Content $file 'claim', 'lighthouse-c2', 'lighthouse-c3'
        $review = Import-Csv $file | Export-ClaimReview @desk -ErrorAction SilentlyContinue -ErrorVariable errors | ConvertFrom-Json
        $review.reviewRating.alternateName | Should -Be 'Four Pinocchios'
        $errors.FullyQualifiedErrorId | Should -BeLike 'ReviewMissing,*'
    }

    It 'writes script elements for a web page' {
        $file = Join-Path $TestDrive 'checks.html'
        Export-ClaimReview $file @desk
        Get-Content $file | Select-Object -First 1 | Should -Be '<script type="application/ld+json">'
        Get-Content $file | Select-Object -Last 1 | Should -Be '</script>'
    }

    It 'makes a MediaReview of a verdict on a picture' {
        Add-ClaimReview lighthouse-c3 -Scale MediaManipulation -Verdict 'Staged content' -Reviewer Desk -Dataset $folder
        (Get-Claim lighthouse-c3 -Dataset $folder | Export-ClaimReview @desk | ConvertFrom-Json).mediaAuthenticityCategory.'@id' | Should -Be 'http://schema.org/StagedContent'
    }

    It 'writes no file with -WhatIf' {
        $file = Join-Path $TestDrive 'none.json'
        Export-ClaimReview $file @desk -WhatIf
        $file | Should -Not -Exist
    }

    It 'needs the page of the check' {
        { Export-ClaimReview -Dataset $folder } | Should -Throw '*-Url*'
    }
}
