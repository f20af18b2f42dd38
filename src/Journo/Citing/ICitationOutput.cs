namespace Journo.Citing;

/// <summary>Turns what is cited into text.</summary>
internal interface ICitationOutput
{
    /// <summary>How many entries and citations there are so far.</summary>
    int Count { get; }

    /// <summary>Cites one thing, unless it has been cited before.</summary>
    /// <returns>Text that is complete now; nothing where all of it comes at the end.</returns>
    string Add(Cited cited);

    /// <summary>
    /// The text that ends the output: what only shows when all is cited, such as a bibliography. Asked for once, after the last <see
    /// cref="Add"/>.
    /// </summary>
    string Complete();
}
