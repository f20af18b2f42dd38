namespace Journo.Datasets.Csv.Package;

/// <summary>Where a log ends, as the data package says it: without this, the last rows could be cut off unseen.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Hash">The hash of the last.</param>
internal sealed record LogHead(long Rows, string Hash);
