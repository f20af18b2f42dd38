using System.Diagnostics.CodeAnalysis;
using System.Management.Automation;
using Journo.Citations.Csl.Styles;
using Journo.Session;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>Error records out of the exceptions that stand for a reason outside the program.</summary>
internal static class ErrorRecords
{
    /// <summary>A record for a problem of a dataset; its target is the <see cref="DatasetProblem"/>.</summary>
    public static ErrorRecord Of(DatasetException exception) =>
        new(exception, exception.Problem.Id, CategoryOf(exception), exception.Problem);

    /// <summary>A record that says what is wrong with something.</summary>
    public static ErrorRecord Of(string id, ErrorCategory category, object? target, string message) =>
        new(new InvalidOperationException(message), id, category, target);

    /// <summary>The record, with nothing in its texts that a terminal would obey. Its exception and its target stay as they are.</summary>
    public static ErrorRecord ForDisplay(ErrorRecord record)
    {
        string text = record.ToString(), shown = DisplayText.Clean(text);
        if (shown != text) record.ErrorDetails = new(shown) { RecommendedAction = record.ErrorDetails?.RecommendedAction };
        record.CategoryInfo.TargetName = DisplayText.Clean(record.CategoryInfo.TargetName ?? "");
        return record;
    }

    /// <summary>A record for an article that is to be read, has no text, and stands in no dataset that could be read instead.</summary>
    public static ErrorRecord ArticleWithoutText(Article article, string otherwise = "") =>
        Of("ArticleWithoutText", ErrorCategory.InvalidArgument, article,
            $"The article '{article}' has no text to read. Import-Article reads it from its document.{otherwise}");

    /// <summary>A record for a fault of the program while it did something with the target. What .NET says of it means nothing to users;
    /// it is kept inside.</summary>
    public static ErrorRecord OfFault(Exception exception, object target)
    {
        string what = target switch { Article article => article.Path ?? article.Title, Dataset dataset => dataset.Path, _ => $"{target}" };
        string message = exception is OutOfMemoryException ? $"'{what}' needs more memory than there is."
            : $"'{what}' meets a fault of the program ({ProgramFault.Of(exception)}). {ProgramFault.Remedy}";
        return new(new InvalidOperationException(message, exception), "ProgramFault", ErrorCategory.NotSpecified, target);
    }

    /// <summary>A record for an exception, if it is one that users meet; any other is a fault of the program.</summary>
    public static bool TryMake(Exception exception, object target, [NotNullWhen(true)] out ErrorRecord? record)
    {
        record = exception switch
        {
            DatasetException dataset => Of(dataset),
            ArticleNotReadException notRead => new(exception, "ArticleNotRead", ErrorCategory.InvalidResult, notRead.Article),
            FormatException when !ProgramFault.IsRaisedHere(exception) => null,
            CslStyleException { Line: 0 } style => new(exception, "StyleNotFound", ErrorCategory.ObjectNotFound, style.File),
            CslStyleException style => new(exception, "BadStyle", ErrorCategory.InvalidData, style.File),
            PSArgumentException => new(exception, "ParametersConflict", ErrorCategory.InvalidArgument, target),
            PathException path => new(exception, path.Id, ErrorCategory.InvalidArgument, target),
            ItemNotFoundException or FileNotFoundException or DirectoryNotFoundException =>
                new(exception, "PathNotFound", ErrorCategory.ObjectNotFound, target),
            System.Management.Automation.DriveNotFoundException => new(exception, "DriveNotFound", ErrorCategory.ObjectNotFound, target),
            ProviderNotFoundException => new(exception, "ProviderNotFound", ErrorCategory.ObjectNotFound, target),
            UnauthorizedAccessException => new(exception, "AccessDenied", ErrorCategory.PermissionDenied, target),
            InvalidDataException or FormatException or System.Text.DecoderFallbackException =>
                new(exception, "NotReadable", ErrorCategory.InvalidData, target)
            {
                // What reads bytes does not know whose they are; the user wants to.
                ErrorDetails = target is string file && File.Exists(file) ? new ErrorDetails($"{file}: {exception.Message}") : null,
            },
            IOException => new(exception, "InputOutputFailed", ErrorCategory.ReadError, target),
            _ => null,
        };
        return record is not null;
    }

    private static ErrorCategory CategoryOf(DatasetException exception) => (exception.Problem.Id, exception.InnerException) switch
    {
        (_, UnauthorizedAccessException) => ErrorCategory.PermissionDenied,
        ("FileAccess", _) => ErrorCategory.ReadError,
        ("DatasetLocked", _) => ErrorCategory.ResourceBusy,
        ("DatasetExists" or "ArticleExists" or "FileExists" or "LogExists" or "ReviewedClaimReplaced", _) => ErrorCategory.ResourceExists,
        ("FolderNotFound" or "NotADataset" or "TableMissing", _) => ErrorCategory.ObjectNotFound,
        _ => ErrorCategory.InvalidData,
    };
}
