@{
    RootModule           = 'Journo.dll'
    # The build puts the version of Directory.Build.props here, and its ProjectUri below, or leaves that line out.
    ModuleVersion        = '0.0.0'
    GUID                 = '6f0c1d3e-5c0b-4d0e-9a55-2b8f5d8d7c41'
    Author               = 'The Journo authors'
    CompanyName          = 'Journo'
    Copyright            = '(c) The Journo authors. MIT licence.'
    Description          = 'Turns an article into a dataset of claims, quotes, events, figures and sources that can be queried, checked, cited and published.'
    PowerShellVersion    = '7.4'
    CompatiblePSEditions = @('Core')
    FormatsToProcess     = @('Journo.Format.ps1xml')
    CmdletsToExport      = @(
        'Add-ClaimReview'
        'Add-Evidence'
        'Compare-Article'
        'Export-Citation'
        'Export-ClaimReview'
        'Export-Dataset'
        'Export-Timeline'
        'Find-Claim'
        'Find-Contradiction'
        'Find-SourcingIssue'
        'Get-Article'
        'Get-Attribution'
        'Get-Claim'
        'Get-ClaimReview'
        'Get-Dataset'
        'Get-DateMention'
        'Get-Entity'
        'Get-Evidence'
        'Get-Figure'
        'Get-Quote'
        'Get-Source'
        'Get-TimelineEvent'
        'Import-Article'
        'Import-Citation'
        'Measure-Sourcing'
        'Show-Timeline'
        'Test-Dataset'
        'Use-Dataset'
    )
    FunctionsToExport    = @()
    AliasesToExport      = @()
    VariablesToExport    = @()
    PrivateData          = @{
        PSData = @{
            Tags         = @('journalism', 'news', 'fact-checking', 'claims', 'quotes', 'attribution', 'timeline', 'citation', 'dataset', 'csv', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            LicenseUri   = 'https://opensource.org/license/mit'
            ProjectUri   = ''
            ReleaseNotes = 'The first release: articles in, claims with their sources out, as CSV datasets and citations.'
        }
    }
}
