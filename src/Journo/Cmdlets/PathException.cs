namespace Journo.Cmdlets;

/// <summary>A path that can't be what the command needs.</summary>
internal sealed class PathException(string id, string message) : IOException(message)
{
    /// <summary>The id of the error in PowerShell.</summary>
    public string Id { get; } = id;

    public static PathException IsFolder(string path) =>
        new("IsFolder", $"'{path}' is a folder. Name the files in it: {Path.Combine(path, "*")}");

    public static PathException WrongProvider(string path, string provider) =>
        new("WrongProvider", $"'{path}' is in the {provider} provider; a path of the file system is needed.");

    public static PathException Ambiguous(string path, int matches) =>
        new("AmbiguousPath", $"'{path}' matches {matches} items where one is needed. -LiteralPath takes a path without wildcards.");
}
