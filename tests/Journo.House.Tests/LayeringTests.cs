using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Journo.House.Tests;

public sealed class LayeringTests
{
    public static TheoryData<string> Assemblies =>
        [.. Rooms.MayKnow.Keys.Where(name => Directory.Exists(Path.Combine(Rooms.Root, "src", name)))];

    [Fact]
    public void Every_assembly_of_the_module_is_a_room() => Assert.Subset(
        Rooms.MayKnow.Keys.ToHashSet(),
        Directory.EnumerateFiles(Rooms.Module, "Journo*.dll", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet());

    [Theory, MemberData(nameof(Assemblies))]
    public void A_room_knows_only_those_before_it(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Rooms.FileOf(assembly)));
        MetadataReader metadata = file.GetMetadataReader();
        IEnumerable<string> known = metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => name.StartsWith("Journo", StringComparison.Ordinal));
        Assert.Subset(Rooms.MayKnow[assembly].ToHashSet(), known.ToHashSet());
    }

    [Fact]
    public void No_room_knows_one_that_knows_it()
    {
        foreach ((string room, string[] known) in Rooms.MayKnow) Assert
            .All(known, other => Assert.DoesNotContain(room, Rooms.MayKnow[other]));
    }

    [Theory, MemberData(nameof(Assemblies))]
    public void A_namespace_is_the_folder_of_its_file(string assembly)
    {
        string project = Path.Combine(Rooms.Root, "src", assembly);
        string root = assembly == "Journo.Model" ? "Journo" : assembly;
        using var file = new PEReader(File.OpenRead(Rooms.FileOf(assembly)));
        MetadataReader metadata = file.GetMetadataReader();
        using MetadataReaderProvider symbols = MetadataReaderProvider
            .FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(Rooms.FileOf(assembly), ".pdb")));
        MetadataReader places = symbols.GetMetadataReader();
        int checkedTypes = 0;
        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => type.GetDeclaringType().IsNil))
        {
            string space = metadata.GetString(type.Namespace);
            foreach (DocumentHandle document in type.GetMethods().Select(method => places.GetMethodDebugInformation(method).Document)
                .Where(document => !document.IsNil).Distinct())
            {
                string path = places.GetString(places.GetDocument(document).Name);
                // What the compiler or the SDK writes has no folder of ours.
                if (!path.Contains($"/src/{assembly}/", StringComparison.Ordinal)
                    || path.Contains("/obj/", StringComparison.Ordinal)) continue;
                string folder = Path.GetDirectoryName(path[(path.IndexOf($"/src/{assembly}/", StringComparison.Ordinal)
                    + $"/src/{assembly}/".Length)..])!;
                Assert.Equal(folder.Length == 0 ? root : $"{root}.{folder.Replace('/', '.')}", space);
                checkedTypes++;
            }
        }
        Assert.True(checkedTypes > 0, $"No type of {project} was found.");
    }
}
