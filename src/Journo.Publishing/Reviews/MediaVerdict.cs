using System.Text.Json.Nodes;

namespace Journo.Publishing.Reviews;

/// <summary>Verdicts on pictures, recordings and films: the scale MediaManipulation has schema.org's six categories, in words.</summary>
internal static class MediaVerdict
{
    /// <summary>The scale.</summary>
    public const string Scale = "MediaManipulation";

    /// <summary>What the names of schema.org's context stand for: with http, whatever the address of the context.</summary>
    public const string Terms = "http://schema.org/";

    /// <summary>The category of what is shown as something that it is not.</summary>
    public const string OutOfContext = "DecontextualizedContent";

    /// <summary>The category, as MediaManipulationRatingEnumeration names it: "Edited or cropped content" is EditedOrCroppedContent. Null
    /// for a verdict on any other scale.</summary>
    public static string? CategoryOf(ReviewedClaim reviewed) =>
        reviewed.Scale is { Name: Scale } scale && scale.Find(reviewed.Current.Verdict) is { } verdict
            ? string.Concat(verdict.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
            : null;

    /// <summary>The media object that evidence leads to; null where its address is not of a media file.</summary>
    public static JsonObject? ObjectOf(Evidence evidence)
    {
        if (SchemaThing.Page(evidence.Url) is not { } file || TypeOf(Path.GetExtension(file.AbsolutePath)) is not { } type) return null;
        return SchemaThing.Of(type,
            ("name", SchemaThing.Words(evidence.Title)),
            ("contentUrl", file.OriginalString.Trim()),
            ("archivedAt", SchemaThing.Page(evidence.ArchiveUrl)?.OriginalString.Trim()));
    }

    private static string? TypeOf(string extension) => extension.ToLowerInvariant() switch
    {
        ".avif" or ".gif" or ".heic" or ".jpeg" or ".jpg" or ".png" or ".svg" or ".tif" or ".tiff" or ".webp" => "ImageObject",
        ".avi" or ".m4v" or ".mkv" or ".mov" or ".mp4" or ".mpeg" or ".mpg" or ".ogv" or ".webm" => "VideoObject",
        ".aac" or ".flac" or ".m4a" or ".mp3" or ".oga" or ".ogg" or ".opus" or ".wav" => "AudioObject",
        _ => null,
    };
}
