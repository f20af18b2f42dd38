# Wrong input: an error with an id of its own that says what would be right, and the rest of the pipeline goes on.

BeforeDiscovery {
    $cases = @(
        @{ Name = 'a dataset that is not there'; Command = { Get-Claim -Dataset (Join-Path $TestDrive 'nowhere') }; Says = 'no such folder' }
        @{ Name = 'a folder that is no dataset'; Command = { Use-Dataset $TestDrive }; Says = 'datapackage\.json' }
        @{ Name = 'a file that is not there'; Command = { Import-Article (Join-Path $TestDrive 'nowhere.txt') }; Says = 'nowhere\.txt' }
        @{ Name = 'a kind that there is not'; Command = { Get-Claim -Kind nonsense }; Says = 'Fact, Figure, Quote' }
        @{ Name = 'a date that is none'; Command = { Get-Claim -After yesterday }; Says = '2022-11-30' }
        @{ Name = 'a check-worthiness above 1'; Command = { Get-Claim -MinimumCheckworthiness 2 }; Says = 'range of 1' }
        @{ Name = 'something that can not be cited'; Command = { 'x' | Export-Citation }; Says = 'can''t be cited' }
    )
}

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    $script:dataset = "$PSScriptRoot/lighthouse"
}

Describe 'Wrong input' {
    It 'names <Name>' -ForEach $cases {
        $problem = { & $Command -ErrorAction Stop } | Should -Throw -PassThru
        $problem.Exception.Message | Should -Match $Says
        $problem.FullyQualifiedErrorId | Should -Match '^\w+,Journo\.Commands\.\w+Command$'
    }

    It 'in one place of a pipeline leaves the others' {
        $good = Join-Path $TestDrive 'good.txt'
        Set-Content $good "A title`n`nA sentence."
        $articles = Import-Article (Join-Path $TestDrive 'missing.txt'), $good -ErrorAction SilentlyContinue -ErrorVariable problems
        $articles.Title | Should -Be 'A title'
        $problems.Count | Should -Be 1
    }

    It 'in a dataset is named with file and line, and the other rows are read' {
        $broken = Join-Path $TestDrive 'broken'
        Copy-Item $dataset $broken -Recurse
        $file = Join-Path $broken 'claims.csv'
        (Get-Content $file -Raw) -replace 'lighthouse-c3,lighthouse,2', 'lighthouse-c3,lighthouse,two' | Set-Content $file -NoNewline
        $claims = Get-Claim -Dataset $broken -ErrorAction SilentlyContinue -ErrorVariable problems
        $claims.Count | Should -Be 6
        "$($problems[0])" | Should -Match 'claims\.csv.*4'
        (Test-Dataset $broken).Count | Should -BeGreaterThan 0
    }
}
