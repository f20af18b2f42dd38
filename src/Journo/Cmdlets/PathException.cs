namespace Journo.Cmdlets;

/// <summary>A path that can't be what the command needs.</summary>
internal sealed class PathException(string id, string message) : IOException(message)
{
    /// <summary>The id of the error in PowerShell.</summary>
    public string Id { get; } = id;

    public static PathException IsFolder(string path) =>
        new("IsFolder", $"'{path}' is a folder. Name the files in it: {Path.Combine(path, "*")}");

    /// <summary>A file whose extension stands for no form that the command writes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="extensions">Those that stand for a form.</param>
    /// <param name="parameter">What names the form of a file whatever it is called.</param>
    public static PathException UnknownForm(string path, string extensions, string parameter = "-Format") => new("UnknownExtension",
        $"'{Path.GetExtension(path)}' stands for no form that can be written. These do: {extensions}. {parameter} writes a file of any "
            + "name.");

    public static PathException WrongProvider(string path, string provider) =>
        new("WrongProvider", $"'{path}' is in the {provider} provider; a path of the file system is needed.");

    public static PathException Ambiguous(string path, int matches) =>
        new("AmbiguousPath", $"'{path}' matches {matches} items where one is needed. -LiteralPath takes a path without wildcards.");
}
