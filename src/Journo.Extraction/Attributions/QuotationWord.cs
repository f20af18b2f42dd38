namespace Journo.Extraction.Attributions;

/// <summary>Words before a quotation mark that show that a name or a term follows: the groups of QuotationWord.txt.</summary>
internal enum QuotationWord : byte
{
    Naming, Known, KnownAs, Mention,
}
