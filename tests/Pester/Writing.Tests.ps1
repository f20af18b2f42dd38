# Cmdlets that write: what they write, and that -WhatIf writes nothing.

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    $script:dataset = "$PSScriptRoot/lighthouse"
    $script:sample = "$PSScriptRoot/../../data/samples/harbour-bridge.txt"
}

Describe '-WhatIf' {
    It 'keeps Export-Dataset from writing' {
        $folder = Join-Path $TestDrive 'whatif-dataset'
        Import-Article $sample | Export-Dataset $folder -WhatIf
        Test-Path $folder | Should -BeFalse
    }

    It 'keeps Export-Citation from writing' {
        $file = Join-Path $TestDrive 'whatif.bib'
        Get-Claim -Dataset $dataset | Export-Citation $file -WhatIf
        Test-Path $file | Should -BeFalse
    }
}

Describe 'Export-Dataset' {
    It 'writes a dataset that Test-Dataset finds nothing wrong with' {
        $folder = Join-Path $TestDrive 'harbour [1]'
        Import-Article $sample | Export-Dataset -LiteralPath $folder
        Test-Dataset -LiteralPath $folder -Quiet | Should -BeTrue
        (Get-Article -Dataset $folder).Title | Should -Be 'Harbour bridge will open a year late, engineers say'
    }

    It 'writes the same bytes from what it has written' {
        $one = Join-Path $TestDrive 'one'
        $two = Join-Path $TestDrive 'two'
        Get-Dataset $dataset | Export-Dataset $one
        Get-Dataset $one | Export-Dataset $two
        foreach ($file in Get-ChildItem $one -Filter *.csv) {
            (Get-FileHash (Join-Path $two $file.Name)).Hash | Should -Be (Get-FileHash $file).Hash -Because $file.Name
        }
    }

    It 'resolves a path from where PowerShell is' {
        Push-Location $TestDrive
        try { Import-Article $sample | Export-Dataset here } finally { Pop-Location }
        Join-Path $TestDrive 'here/datapackage.json' | Should -Exist
    }
}

Describe 'Export-Citation -Style' {
    It 'cites a claim with its speaker and those through whom it came' {
        $cites = Get-Claim -Dataset $dataset | Export-Citation -Style journo-author-date
        $cites | Should -Contain '(Ada Holm, as reported by Sule Gazette, as reported by Dahl 2020, para. 2)'
    }

    It 'lists each work once' {
        Get-Claim -Dataset $dataset | Export-Citation -Style journo-note -Mode Bibliography | Should -BeLike 'Dahl, Nils. “The lighthouse will close in May.”*'
    }

    It 'reads back what it has written' {
        $file = Join-Path $TestDrive 'back.json'
        Get-Article -Dataset $dataset | Export-Citation $file
        (Import-Citation $file).Title | Should -Be (Get-Article -Dataset $dataset).Title
    }

    It 'names styles that are close to one that is not there' {
        { Get-Article -Dataset $dataset | Export-Citation -Style jurno-note -ErrorAction Stop } | Should -Throw '*journo-note*'
    }
}

Describe 'Export-Citation' {
    It 'cites the article of a claim' {
        (Get-Claim -Dataset $dataset -Speaker 'Ada*' | Export-Citation -Format BibTeX) -join "`n" | Should -Match '(?s)^@article\{dahl2020lighthouse.*author = \{Dahl, Nils\}.*\}'
    }

    It 'takes the format from the file name' {
        $file = Join-Path $TestDrive 'claims.ris'
        Get-Claim -Dataset $dataset | Export-Citation $file
        Get-Content $file -TotalCount 1 | Should -Be 'TY  - NEWS'
    }

    It 'gives JSON that PowerShell reads' {
        $items = Get-Article -Dataset $dataset | Export-Citation -Format CslJson | ConvertFrom-Json
        $items[0].'container-title' | Should -Be 'Sule Observer'
    }
}
