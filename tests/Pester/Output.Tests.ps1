# What the rows of every cmdlet become in other formats.

BeforeDiscovery {
    $scripts = [ordered]@{
        'Add-ClaimReview'    = { Add-ClaimReview lighthouse-c1 -Verdict True -Reviewer Desk -Dataset $copy -PassThru }
        'Add-Evidence'       = { Add-Evidence lighthouse-c1 -Relation Supports -Title Log -Author 'Ada Holm' -Published 2019-05 -Dataset $copy -PassThru }
        'Compare-Article'    = { Compare-Article ($text | Import-Article) ($text -replace '12', '13' | Import-Article) }
        'Export-Dataset'     = { $text | Import-Article | Export-Dataset (Join-Path $TestDrive new) -Force -PassThru }
        'Find-Claim'         = { Find-Claim Musk -First 2 }
        'Find-Contradiction' = { Find-Contradiction }
        'Find-SourcingIssue' = { Find-SourcingIssue }
        'Find-SourcingIssue -List'   = { Find-SourcingIssue -List }
        'Get-Article'        = { Get-Article; $text | Import-Article | Get-Article }
        'Get-Attribution'    = { Get-Attribution; $text | Import-Article | Get-Attribution }
        'Get-Claim'          = { Get-Claim; $text | Import-Article | Get-Claim }
        'Get-Claim -Explain' = { Get-Claim -Explain }
        'Get-ClaimReview'    = { Get-ClaimReview }
        'Get-Dataset'        = { Get-Dataset }
        'Get-DateMention'    = { Get-DateMention }
        'Get-Entity'         = { Get-Entity }
        'Get-Evidence'       = { Get-Evidence }
        'Get-Figure'         = { Get-Figure }
        'Get-Quote'          = { Get-Quote }
        'Get-Source'         = { Get-Source }
        'Get-TimelineEvent'  = { Get-TimelineEvent }
        'Get-TimelineEvent -Mention' = { Get-TimelineEvent -Mention }
        'Import-Article'     = { $text | Import-Article }
        'Import-Citation'    = { '@book{a, title={B}, author={Holm, Ada and Lind, Bo}, editor={Lind, Bo}, date={2019-05}}', '@misc{c, title={D}}' | Import-Citation }
        'Measure-Sourcing'   = { Measure-Sourcing; $text | Import-Article | Measure-Sourcing }
        'Test-Dataset'       = { Test-Dataset $broken }
        'Use-Dataset'        = { Use-Dataset -Reset -PassThru }
    }
    $cases = $scripts.Keys | ForEach-Object { @{ Name = $_; Script = $scripts[$_] } }
    # What these give is text, or a file.
    $others = 'Export-Citation', 'Export-ClaimReview', 'Export-Timeline', 'Show-Timeline'
    $tried = @{ Names = @($scripts.Keys) + $others }
}

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    Use-Dataset -Reset
    $script:cache = $env:JOURNO_CACHE
    $env:JOURNO_CACHE = Join-Path $TestDrive 'cache'
    $script:text = "Fares at Vik`n`nAda Holm said in May 2019 that fares would rise by 12 percent. Bo Lind, her deputy, called it `"a tax on islanders`"."
    $script:copy = Join-Path $TestDrive 'copy'
    $script:broken = Join-Path $TestDrive 'broken'
    Copy-Item "$PSScriptRoot/lighthouse" $copy -Recurse
    Copy-Item "$PSScriptRoot/lighthouse" $broken -Recurse
    Add-Content (Join-Path $broken claims.csv) 'more,than'
}

AfterAll {
    $env:JOURNO_CACHE = $cache
}

Describe 'Every cmdlet' {
    It 'is tried here' -ForEach $tried {
        (Get-Command -Module Journo).Name | Where-Object { $_ -notin $Names } | Should -BeNullOrEmpty
    }
}

Describe 'The rows of <Name>' -ForEach $cases {
    BeforeAll {
        $script:rows = @(& $Script)
    }

    It 'are there' {
        $rows.Count | Should -BeGreaterThan 0
    }

    It 'have no type name in any cell of a CSV file' {
        $cells = $rows | ConvertTo-Csv | ConvertFrom-Csv | ForEach-Object { $_.PSObject.Properties }
        $cells | Where-Object Value -Match 'System\.|Journo\.\w|`\d\[|\{ \w+ = ' | Should -BeNullOrEmpty
    }

    It 'have their enumerations as text in JSON' {
        foreach ($row in $rows) {
            $named = $row.PSObject.Properties | Where-Object { $_.Value -is [enum] }
            $json = ConvertTo-Json $row -WarningAction SilentlyContinue | ConvertFrom-Json -AsHashtable
            $named | Where-Object { $json[$_.Name] -cne "$($_.Value)" } | Should -BeNullOrEmpty
        }
    }

    It 'begin with their id, if they have one' {
        $rows | Where-Object { 'Id' -in $_.PSObject.Properties.Name -and @($_.PSObject.Properties.Name)[0] -ne 'Id' } | Should -BeNullOrEmpty
    }

    It 'are of a type that the cmdlet says it gives' {
        $declared = (Get-Command ($Name -split ' ')[0]).OutputType.Name
        $rows | Where-Object { $row = $_; -not ($declared | Where-Object { $row -is [type] $_ }) } | Should -BeNullOrEmpty
    }
}

Describe 'The dates of a timeline' {
    It 'are text in JSON where they are selected as text' {
        $json = Get-TimelineEvent | Select-Object Id, @{ n = 'Date'; e = { "$($_.Date)" } }, Placement, Sources | ConvertTo-Json | ConvertFrom-Json
        $json[0].Date | Should -Be '2015'
        $json[0].Placement | Should -Be 'Dated'
        $json[0].Sources.Count | Should -Be 1
    }

    It 'are text in JSON by way of a table' {
        (Get-TimelineEvent | ConvertTo-Csv | ConvertFrom-Csv | ConvertTo-Json | ConvertFrom-Json)[0].Date | Should -Be '2015'
    }
}
