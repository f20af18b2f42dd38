# Nothing that stands in a file moves a terminal's cursor, sets its clipboard or turns its writing round.

BeforeDiscovery {
    $commands = @(
        { Get-Article }, { Get-Claim }, { Get-Quote }, { Get-TimelineEvent }, { Get-TimelineEvent -Mention }, { Get-Figure }, { Get-Entity }
        { Get-Source }, { $old | Get-Attribution }, { $old | Get-DateMention }, { Get-Claim -Explain }, { Get-Source -Explain }, { Get-Dataset }
        { Measure-Sourcing }, { Find-SourcingIssue -Rule * }, { Find-SourcingIssue -List }, { $old, $new | Find-Contradiction }, { Find-Claim lamp }
        { Show-Timeline -Plain }, { Export-Timeline -Format ICalendar }, { Test-Dataset }, { Get-Evidence }, { Get-ClaimReview }
        { Import-Citation (Join-Path $TestDrive works.bib) }, { Import-Citation (Join-Path $TestDrive works.json) }
        { Import-Citation (Join-Path $TestDrive broken.bib) }, { Get-Claim | Export-Citation -Style journo-note }
        { Get-Article | Export-Citation -Format Text }, { Compare-Article $old $new }, { $old | Get-Claim -Verbose }
        { Get-Claim "nobody$([char]0x9b)" }, { Get-Article | Export-Dataset (Join-Path $TestDrive "d$([char]0x1b)c") -WhatIf }
    ) | ForEach-Object { @{ Command = $_ } }
}

BeforeAll {
    Import-Module "$PSScriptRoot/../../output/Journo/Journo.psd1" -Force
    $script:rendering = $PSStyle.OutputRendering
    $PSStyle.OutputRendering = 'PlainText'
    $script:cache = $env:JOURNO_CACHE
    $env:JOURNO_CACHE = Join-Path $TestDrive 'cache'
    $script:evil = "$([char]0x1b)]52;c;eA==$([char]7)$([char]0x1b)[2J$([char]0x9b)1A$([char]0x202e)$([char]0x2066)$([char]8)$([char]0x7f)"
    $dataset = Join-Path $TestDrive 'hostile'
    Copy-Item "$PSScriptRoot/lighthouse" $dataset -Recurse
    Use-Dataset $dataset
    Add-Evidence lighthouse-c1 -Relation Supports -Title "Log$evil" -Publisher "P$evil" -Reviewer "R$evil" -Note "N$evil"
    Add-ClaimReview lighthouse-c1 -Verdict True -Reviewer "R$evil" -Rationale "W$evil"
    $free = 'title', 'byline', 'publisher', 'url', 'text', 'summary', 'speaker', 'chain', 'cue', 'hedges', 'headline', 'participants', 'expression',
        'unresolved', 'unit', 'approximation', 'name', 'aliases', 'role', 'description', 'reason', 'source'
    foreach ($file in Get-ChildItem $dataset -Filter *.csv | Where-Object BaseName -NotIn evidence, reviews) {
        $rows = @(Import-Csv $file)
        foreach ($row in $rows) {
            foreach ($cell in $row.PSObject.Properties | Where-Object { $_.Name -in $free -and $_.Value }) { $cell.Value += $evil }
        }
        if ($rows) { $rows | Export-Csv $file -UseQuotes AsNeeded }
    }
    Set-Content (Join-Path $TestDrive works.bib) "@article{k$([char]0x9b)2, title = {T$evil}, author = {A$evil, B}, date = {D$evil}, note = {N$evil}}"
    Set-Content (Join-Path $TestDrive broken.bib) "@article{k$evil, title = `n@book{l$evil, title = {T}, month = {m$evil}}"
    $json = $evil.ToCharArray().ForEach({ '\u{0:x4}' -f [int]$_ }) -join ''
    Set-Content (Join-Path $TestDrive works.json) "[{`"id`":`"k$json`",`"type`":`"book`",`"title`":`"T$json`",`"issued`":{`"literal`":`"D$json`"}}]"
    $turned = "$([char]0x202e)"
    $script:old = "Title`n`nAda Holm is a bachelor. In May$turned 2019 Bo Lind$turned said it was so recently." | Import-Article -Title "T$evil"
    $script:new = "Title`n`nAda Holm is a widower. In May 2018 Bo$turned Lind said it was not so." | Import-Article -Title "U$evil"
}

AfterAll {
    Use-Dataset -Reset
    $PSStyle.OutputRendering = $rendering
    $env:JOURNO_CACHE = $cache
}

Describe 'What { <Command> } shows' -ForEach $commands {
    BeforeAll {
        # What is not found is shown too, whatever the caller makes of errors.
        $ErrorActionPreference = 'Continue'
        $script:given = @(& $Command *>&1)
        $shown = foreach ($width in 80, 120) {
            $given | Out-String -Width $width
            $given | Where-Object { $_.GetType().Namespace -like 'Journo*' } | Format-List | Out-String -Width $width
        }
        $script:shown = $shown -join "`n"
    }

    It 'is something' {
        $given | Should -Not -BeNullOrEmpty
    }

    It 'holds no character that a terminal obeys' {
        $found = [regex]::Matches($shown, '[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r(?!\n)').Value | Sort-Object -Unique
        ($found | ForEach-Object { 'U+{0:X4}' -f [int][char]$_ }) -join ' ' | Should -BeNullOrEmpty
    }

    It 'has whole headers in 80 columns' {
        foreach ($kind in $given | Where-Object { $_.GetType().Namespace -like 'Journo*' } | Group-Object { $_.GetType() }) {
            $lines = ($kind.Group | Out-String -Width 80) -split '\r?\n' | Where-Object { $_ }
            if ($lines -match '^\s*-+ +-[ -]*$') { $lines[1] | Should -Match '^[- ]+$' }
        }
    }
}

Describe 'The values' {
    It 'are as they are in the file' {
        (Get-Claim lighthouse-c1).Speaker.EndsWith($evil) | Should -BeTrue
    }
}
