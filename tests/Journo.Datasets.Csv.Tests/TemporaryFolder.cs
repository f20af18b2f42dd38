namespace Journo.Datasets.Csv.Tests;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("journo-csv-").FullName;

    /// <summary>A path in it where nothing is yet.</summary>
    public string this[string name] => Path.Combine(_root, name);

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (string folder in Directory.GetDirectories(_root)) File
                .SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>Every file of a dataset by name, as bytes, without the lock.</summary>
    public static SortedDictionary<string, byte[]> Files(string folder) =>
        new(Directory.GetFiles(folder).Where(f => !Path.GetFileName(f).StartsWith('.'))
            .ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes), StringComparer.Ordinal);

    /// <summary>Fails where two datasets differ in a byte.</summary>
    public static void AssertSame(string expected, string actual)
    {
        SortedDictionary<string, byte[]> one = Files(expected), other = Files(actual);
        Assert.Equal(one.Keys, other.Keys);
        foreach (string name in one.Keys) Assert
            .Equal(System.Text.Encoding.UTF8.GetString(one[name]), System.Text.Encoding.UTF8.GetString(other[name]));
    }
}
