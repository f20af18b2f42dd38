using Journo.Testing;

namespace Journo.Model.Tests.Unicode;

/// <summary>
/// A test over Unicode's NormalizationTest.txt, which Debian's package unicode-data brings; reported as skipped, with the reason, where
/// it or the program that unpacks it is not there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NormalizationTestFactAttribute : FactAttribute
{
    private const string Packed = "/usr/share/unicode/NormalizationTest.txt.bz2";

    public NormalizationTestFactAttribute()
    {
        if (!File.Exists(Packed)) Skip = $"not run: no {Packed}, which Debian's package unicode-data brings";
        else if (Unpacker is null) Skip = "not run: neither bzip2 nor python3 on PATH";
    }

    private static string? Unpacker => Array.Find(["bzip2", "python3"], tool => ToolFactAttribute.Find(tool) is not null);

    /// <summary>Its lines.</summary>
    public static IEnumerable<string> Lines() => (Unpacker == "bzip2" ? Tool.Run("bzip2", "", "-dc", Packed)
        : Tool.Run("python3", "", "-c", $"import bz2, sys; sys.stdout.buffer.write(bz2.open('{Packed}').read())")).Output.Split('\n');
}
