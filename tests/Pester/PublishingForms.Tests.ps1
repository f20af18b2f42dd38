# Verdicts as annotations, as provenance and as entities for Aleph.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    $file = Join-Path $TestDrive 'ferry.txt'
    Set-Content $file "The ferry 🚢 is late`n`nThe ferry cost `$9 million, Mayor Ada Lund said on Monday. It sank in 2003.`n"
    $article = Import-Article $file
    $folder = Join-Path $TestDrive 'ferry'
    $article | Export-Dataset $folder -OmitText
    $claim = Get-Claim -Dataset $folder | Where-Object Speaker -EQ 'Ada Lund' | Select-Object -First 1
    Add-Evidence $claim.Id -Dataset $folder -Relation Refutes -Title 'Accounts' -Url 'https://board.example/accounts' -Reviewer Desk
    Add-ClaimReview $claim.Id -Dataset $folder -Verdict Mixed -Reviewer Desk
    Add-ClaimReview $claim.Id -Dataset $folder -Verdict False -Reviewer Desk
}

Describe 'Export-ClaimReview -Format' {
    It 'selects a passage in code points where the article was imported' {
        $annotation = Export-ClaimReview -Dataset $folder -Format WebAnnotation | Out-String | ConvertFrom-Json
        $quote, $place = $annotation.target.selector
        $quote.exact | Should -Be $article.Text.Substring($claim.Start, $claim.End - $claim.Start)
        $place.start | Should -Be ($claim.Start - 1)
        $annotation.body[0].value | Should -Be 'False'
    }

    It 'tells of the review that was superseded' {
        $graph = (Export-ClaimReview -Dataset $folder -Format Prov -WarningAction SilentlyContinue | Out-String | ConvertFrom-Json).'@graph'
        $first, $second = $graph | Where-Object { $_.'prov:value' -in 'Mixed', 'False' }
        $second.'prov:wasRevisionOf' | Should -Be $first.id
    }

    It 'gives an entity a line for Aleph' {
        $entities = Export-ClaimReview -Dataset $folder -Format FollowTheMoney | ConvertFrom-Json
        $entities.schema | Should -Be 'Article', 'Person', 'Mention', 'Note', 'Document', 'Documentation'
    }
}
