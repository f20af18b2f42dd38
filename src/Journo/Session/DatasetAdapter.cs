using System.Reflection;
using System.Runtime.Loader;
using Journo.Datasets;

namespace Journo.Session;

/// <summary>
/// The dataset store, loaded on first use with the CSV library in a load context of their own: another module may have loaded another
/// version of that library,
/// and import stays cheap. The domain's types are shared, so that rows are the same types on both sides.
/// </summary>
internal static class DatasetAdapter
{
    private const string AdapterName = "Journo.Datasets.Csv";
    private static readonly Lazy<IDatasetStore> LazyStore = new(Load);

    public static IDatasetStore Store => LazyStore.Value;

    /// <summary>The folder that the module was imported from.</summary>
    public static string ModuleFolder { get; } = Path.GetDirectoryName(typeof(DatasetAdapter).Assembly.Location)!;

    private static IDatasetStore Load()
    {
        string folder = Path.Combine(ModuleFolder, "bin", "deps");
        Assembly adapter = new AdapterLoadContext(folder).LoadFromAssemblyPath(Path.Combine(folder, AdapterName + ".dll"));
        Type store = adapter.GetType(AdapterName + ".CsvDatasetStore", throwOnError: true)!;
        return (IDatasetStore)Activator.CreateInstance(store, nonPublic: true)!;
    }

    private sealed class AdapterLoadContext(string folder) : AssemblyLoadContext(AdapterName)
    {
        private static readonly Assembly[] Shared = [typeof(Claim).Assembly, typeof(IDatasetStore).Assembly];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (Array.Find(Shared, shared => shared.GetName().Name == assemblyName.Name) is { } known) return known;
            string file = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
