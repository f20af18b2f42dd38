using Journo.Testing;
namespace Journo.Publishing.Tests.Timelines;

/// <summary>
/// A test that needs Node with packages, and a browser where it needs <c>puppeteer-core</c>: reported as skipped, with the reason, where
/// they are not there. The packages are looked for in the folder
/// that <c>JOURNO_TIMELINE_MODULES</c> names (a <c>node_modules</c>), the browser by <c>JOURNO_CHROMIUM</c>; nothing is fetched.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TimelineToolFactAttribute : FactAttribute
{
    public TimelineToolFactAttribute(params string[] packages)
    {
        Packages = packages;
        if (ToolFactAttribute.Find("node") is null) Skip = "not run: no node on PATH";
        else if (Array.Find(packages, package => !Directory.Exists(Path.Combine(Modules, package))) is { } missing) Skip =
            $"not run: no package {missing} in JOURNO_TIMELINE_MODULES";
        else if (packages.Contains("puppeteer-core") && !File.Exists(Environment.GetEnvironmentVariable("JOURNO_CHROMIUM"))) Skip =
            "not run: JOURNO_CHROMIUM names no browser";
    }

    public string[] Packages { get; }

    private static string Modules => Environment.GetEnvironmentVariable("JOURNO_TIMELINE_MODULES") ?? "";

    /// <summary>What a script writes that reads a text from standard input (<c>input</c>) and loads a package by <c>load</c>.</summary>
    public static string Run(string script, string input) =>
        Tool.Run("node", input, ("NODE_PATH", Modules), "-e", $$"""
            const input = require('fs').readFileSync(0, 'utf8');
            const load = name => import(require('url').pathToFileURL(require.resolve(name)));
            (async () => { {{script}} })().catch(error => { console.error(error); process.exit(1); });
            """).Output;
}
