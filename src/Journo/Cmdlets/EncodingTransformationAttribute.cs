using System.Globalization;
using System.Management.Automation;
using System.Text;

namespace Journo.Cmdlets;

/// <summary>Takes an encoding as PowerShell's own commands do: by its short name, a name that .NET knows, a code page, or as an
/// object.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EncodingTransformationAttribute : ArgumentTransformationAttribute
{
    /// <summary>The short names, with what each stands for.</summary>
    internal static IReadOnlyDictionary<string, Func<Encoding>> ShortNames { get; } = new Dictionary<string,
        Func<Encoding>>(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = () => Encoding.ASCII,
        ["ansi"] = () => CodePage(CultureInfo.CurrentCulture.TextInfo.ANSICodePage),
        ["bigendianunicode"] = () => Encoding.BigEndianUnicode,
        ["bigendianutf32"] = () => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        ["oem"] = () => CodePage(CultureInfo.CurrentCulture.TextInfo.OEMCodePage),
        ["unicode"] = () => Encoding.Unicode,
        ["utf8"] = () => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        ["utf8BOM"] = () => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        ["utf8NoBOM"] = () => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        ["utf32"] = () => Encoding.UTF32,
    };

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        object? input = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        try
        {
            return input switch
            {
                Encoding encoding => encoding,
                int codePage => CodePage(codePage),
                string name when ShortNames.TryGetValue(name, out Func<Encoding>? known) => known(),
                string name when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int codePage) =>
                    CodePage(codePage),
                string name => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name),
                _ => throw new ArgumentTransformationMetadataException($"'{input}' is no encoding. {Remedy}"),
            };
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new ArgumentTransformationMetadataException($"'{input}' is no encoding that this machine knows. {Remedy}", exception);
        }
    }

    private static string Remedy => $"Use {string.Join(", ", ShortNames.Keys)}, a name such as windows-1252, or a code page such as 1252.";

    // Code page 0 stands for "none of its own" in the invariant culture.
    private static Encoding CodePage(int number) => number is 0 ? Encoding.UTF8
        : CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number);
}
