using System.Reflection;
using System.Runtime.Loader;

namespace Journo.Module.Tests.Hosting;

/// <summary>The process in which the tests run: another module has loaded an older CsvHelper into it, before Journo comes.</summary>
public static class Engine
{
    private static readonly Lazy<Assembly> Older = new(() =>
        AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "older", "CsvHelper.dll")));

    public static Version OlderCsvHelper => Older.Value.GetName().Version!;

    public static void Prepare() => _ = Older.Value;
}
