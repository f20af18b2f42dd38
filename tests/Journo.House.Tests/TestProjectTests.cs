namespace Journo.House.Tests;

/// <summary>One scheme for all projects of tests and measurements.</summary>
public sealed class TestProjectTests
{
    private static readonly string[] Names =
        [.. Directory.GetDirectories(Path.Combine(Rooms.Root, "tests"), "Journo.*").Select(folder => Path.GetFileName(folder)).Order()];

    public static TheoryData<string> Projects => [.. Names];

    [Theory, MemberData(nameof(Projects))]
    public void A_namespace_is_the_folder_of_its_file(string project)
    {
        string root = Path.Combine(Rooms.Root, "tests", project);
        Assert.All(Sources(root), file =>
        {
            string folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!);
            string expected = folder == "." ? project : $"{project}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
            Assert.Equal([$"namespace {expected};"], File.ReadLines(file)
                .Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).Select(line => line.TrimEnd()));
        });
    }

    [Theory, MemberData(nameof(Projects))]
    public void No_test_asserts_how_long_something_takes(string project)
    {
        if (!project.EndsWith(".Tests", StringComparison.Ordinal)) return;
        // Effort, in Journo.Testing, counts work instead.
        string[] clocks = ["Stop" + "watch", "Tick" + "Count", "Date" + "Time.UtcNow", "Get" + "ElapsedTime"];
        Assert.All(Sources(Path.Combine(Rooms.Root, "tests", project)), file =>
            Assert.DoesNotContain(clocks, clock => File.ReadAllText(file).Contains(clock, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_room_has_its_tests() => Assert.All(
        Rooms.MayKnow.Keys.Select(room => room switch
        {
            "Journo" => "Journo.Module.Tests",
            "Journo.Language.English" => "Journo.Language.Tests",
            _ => room + ".Tests",
        }), project => Assert.Contains(project, Names));

    // Programs are files of statements, which stand in no namespace.
    private static IEnumerable<string> Sources(string root) => Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
            && Path.GetFileName(file) != "Program.cs");
}
