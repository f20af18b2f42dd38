using Journo.Help;

// dotnet run --project tools/Journo.Help: brings module/docs up to date with the cmdlets as built.
DirectoryInfo? root = new(AppContext.BaseDirectory);
while (root is not null && !File.Exists(Path.Combine(root.FullName, "Journo.sln"))) root = root.Parent;
if (root is null)
{
    Console.Error.WriteLine("This tool runs inside the repository.");
    return 1;
}

string docs = Path.Combine(root.FullName, "module", "docs");
foreach ((string file, string text) in HelpFile
    .Make(docs, HelpFile.CommandsOf(Path.Combine(root.FullName, "output", "Journo", "Journo.psd1"))))
{
    if (File.Exists(file) && File.ReadAllText(file) == text) continue;
    File.WriteAllText(file, text);
    Console.WriteLine($"Wrote {Path.GetRelativePath(root.FullName, file)}");
}
return 0;
