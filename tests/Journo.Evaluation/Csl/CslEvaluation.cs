using System.Text.Json;
using System.Text.Json.Serialization;
using Journo.Citations.Csl.Locales;

namespace Journo.Evaluation.Csl;

/// <summary>Runs the public CSL test suite: one JSON line a test, the total on standard error.</summary>
internal static class CslEvaluation
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Runs all tests of a folder.</summary>
    /// <returns>0, whatever fails; 2 where the arguments are not understood.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        string? locales = null;
        switch (args)
        {
            case [_]: break;
            case [_, "--locales", var folder]: locales = folder; break;
            default:
                errors.WriteLine("usage: csl FOLDER [--locales FOLDER]");
                return 2;
        }
        if (!Directory.Exists(args[0]) || (locales is not null && !Directory.Exists(locales)))
        {
            errors.WriteLine("There is no such folder.");
            return 2;
        }
        var found = CslLocales.In(locales);
        int passed = 0, all = 0;
        foreach (string path in Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal))
        {
            var result = Try(CslTestFile.Load(path), found);
            all++;
            if (result.Pass) passed++;
            output.WriteLine(JsonSerializer.Serialize(result, Json));
        }
        errors.WriteLine($"{passed} of {all} pass");
        return 0;
    }

    /// <summary>One test. Whatever the processor throws fails that test alone.</summary>
    public static CslTestResult Try(CslTestFile test, CslLocales locales)
    {
        string expected = test.Expected.Trim();
        try
        {
            string actual = CslTestRun.Render(test, locales).Trim();
            return actual == expected ? new(test.Name, true, expected, null, null) : new(test.Name, false, expected, actual, null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new(test.Name, false, expected, null,
                $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
        }
    }
}

/// <summary>What came of a test.</summary>
internal sealed record CslTestResult(string Name, bool Pass, string Expected, string? Actual, string? Error);
