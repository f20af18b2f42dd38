using Journo.Benchmarks;

var modes = new Dictionary<string, (string Usage, Func<string[], int> Run)>
{
    ["generate"] = ("--claims N --out DIR: writes a made-up dataset, the same one each time", GenerateMode.Run),
    ["dataset"] = ("DIR: times reading a dataset, without PowerShell", DatasetMode.Run),
    ["search"] = ("DIR: times building an index of claims and searching it", SearchMode.Run),
    ["sourcing"] = ("DIR...: times the measurement of datasets and tells what is alive at each quarter of the claims", SourcingMode.Run),
    ["desk"] = ("DIR...: times the commands that look at a whole dataset, each in a pwsh of its own", DeskMode.Run),
    ["contradictions"] = ("DIR...: times the search for contradictions in datasets of growing size", ContradictionsMode.Run),
    ["timeline"] = ("[COUNT...]: times the making of timelines of made-up tellings", TimelineMode.Run),
    ["powershell"] = ("DIR: times Get-Claim against Import-Csv, in one pwsh", PowerShellMode.Run),
    ["timelines"] = ("[COUNT]: times the writing of timelines of growing size in each form", TimelinesMode.Run),
    ["import"] = (": times Import-Module against an empty binary module", ImportMode.Run),
    ["append"] = ("DIR PREFIX COUNT: appends articles one by one, saying each when it is written", AppendMode.Run),
    ["extraction"] = ("FILE.jsonl: times the reading of articles, all of it and its parts", ExtractionMode.Run),
    ["kills"] = ("[COUNT]: kills writers at random moments and tests what is left", KillsMode.Run),
    ["citations"] =
        ("[FOLDER [COUNT]]: times a bibliography in an author-date style against citeproc-js (npm install citeproc in FOLDER) and pandoc",
        CitationsMode.Run),
};

if (args.Length > 0 && modes.TryGetValue(args[0], out (string Usage, Func<string[], int> Run) mode)) return mode.Run(args[1..]);
foreach ((string name, (string usage, _)) in modes) Console.Error.WriteLine($"{name} {usage}");
return 2;
