namespace Journo.Module.Tests.Hosting;

/// <summary>A session that has chosen the small dataset, for tests that only read it.</summary>
public sealed class SmallDatasetInPlay : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDatasetInPlay()
    {
        Folder = SmallDataset.Write(Session, _folder["small"]);
        Session.Run("Use-Dataset $args[0]", Folder).Succeeded();
    }

    public PowerShellSession Session { get; } = new();

    public string Folder { get; }

    public void Dispose()
    {
        Session.Dispose();
        _folder.Dispose();
    }
}
