@{
    RootModule           = 'Journo.dll'
    ModuleVersion        = '0.0.0'
    GUID                 = '6f0c1d3e-5c0b-4d0e-9a55-2b8f5d8d7c41'
    Author               = 'The Journo authors'
    CompanyName          = 'Journo'
    Copyright            = '(c) The Journo authors. MIT licence.'
    Description          = 'Turns an article into a dataset of claims, quotes, events, figures and sources that can be queried, checked, cited and published.'
    PowerShellVersion    = '7.4'
    CompatiblePSEditions = @('Core')
    FormatsToProcess     = @()
    CmdletsToExport      = @()
    FunctionsToExport    = @()
    AliasesToExport      = @()
    VariablesToExport    = @()
    PrivateData          = @{ PSData = @{ Tags = @('journalism') } }
}
