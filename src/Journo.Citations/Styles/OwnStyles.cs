using System.Reflection;

namespace Journo.Citations.Styles;

/// <summary>The styles that come with Journo.</summary>
internal static class OwnStyles
{
    private const string Prefix = "Csl.", Extension = ".csl";

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(OwnStyles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Opens one.</summary>
    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name + Extension)!;
}
