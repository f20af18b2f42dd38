using System.Globalization;
using System.Reflection;

namespace Journo.Language.Detection;

/// <summary>A language, or a script that has only one.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Name">In English.</param>
/// <param name="Script">The number of its script, from 0.</param>
internal sealed record LanguageProfile(string Tag, string Name, int Script);

/// <summary>
/// What Data/Profiles.txt says, in tables; read once, at the first question. Languages that share a script are numbered from 0, and a set
/// of them is a bit mask.
/// </summary>
internal sealed class LanguageProfiles
{
    private const string Resource = "Languages.Profiles";
    private static readonly Lazy<LanguageProfiles> Instance = new(() => new LanguageProfiles());

    private readonly sbyte[] _scriptOf = new sbyte[char.MaxValue + 1];
    private readonly List<string> _scripts = [];
    private readonly Dictionary<char, ulong> _letters = [];

    private LanguageProfiles()
    {
        Dictionary<string, ulong> words = [], endings = [], groups = [];
        List<LanguageProfile> only = [];
        Array.Fill(_scriptOf, (sbyte)-1);
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly has no resource named '{Resource}'."));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] parts = line.Split(' ');
            IEnumerable<string> values = parts.Skip(1);
            switch (parts[0])
            {
                case "script": AddScript(parts); break;
                case "only": only.Add(Language(parts)); break;
                case "language": Languages.Add(Language(parts)); break;
                case "close": Close.Add((Language(parts), MaskOf(parts[4..]))); break;
                case "letters": Add(_letters, values.Select(letter => letter.Single())); break;
                case "words": Add(words, values); break;
                case "endings": Add(endings, values); break;
                case "groups": Add(groups, values); break;
                default: throw new InvalidOperationException($"'{parts[0]}' begins no line of {Resource}.");
            }
        }
        if (Languages.Count > 64) throw new InvalidOperationException($"A mask has 64 bits, and {Resource} {Languages.Count} languages.");
        (Words, Endings, Groups) = (new MaskTable(words), new MaskTable(endings), new MaskTable(groups));
        Only = [.. _scripts.Select((_, script) => only.Find(language => language.Script == script))];
    }

    /// <summary>The tables of this assembly.</summary>
    public static LanguageProfiles Shared => Instance.Value;

    /// <summary>The languages that share their script with others.</summary>
    public List<LanguageProfile> Languages { get; } = [];

    /// <summary>What is said when only the choice among some languages is open: a language that stands for all of them.</summary>
    public List<(LanguageProfile Language, ulong Members)> Close { get; } = [];

    /// <summary>For each script its one language; null where it has several.</summary>
    public LanguageProfile?[] Only { get; }

    /// <summary>For each script how many letters of an alphabet one of its letters stands for.</summary>
    public List<int> Weights { get; } = [];

    /// <summary>Frequent words, in lower case.</summary>
    public MaskTable Words { get; }

    /// <summary>Endings of words that are in no list.</summary>
    public MaskTable Endings { get; }

    /// <summary>Letters that stand together often.</summary>
    public MaskTable Groups { get; }

    /// <summary>The languages that use a letter; all where every language of its script does.</summary>
    public ulong LanguagesWith(char letter) => letter <= 'z' ? ulong.MaxValue : _letters.GetValueOrDefault(letter, ulong.MaxValue);

    /// <summary>The number of a letter's script; -1 for what is no letter of a known script.</summary>
    public int ScriptOf(char c) => _scriptOf[c];

    /// <summary>The number of the script of this name.</summary>
    public int Script(string name) =>
        _scripts.IndexOf(name) is >= 0 and var script ? script : throw new InvalidOperationException($"{Resource} has no script '{name}'.");

    private void AddScript(string[] parts)
    {
        foreach (string range in parts[3..])
        {
            string[] ends = range.Split('-');
            Array.Fill(_scriptOf, (sbyte)_scripts.Count, Unit(ends[0]), Unit(ends[^1]) - Unit(ends[0]) + 1);
        }
        _scripts.Add(parts[1]);
        Weights.Add(int.Parse(parts[2], CultureInfo.InvariantCulture));

        static int Unit(string hexadecimal) => ushort.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private LanguageProfile Language(string[] parts) => new(parts[1], parts[2].Replace('_', ' '), Script(parts[3]));

    private ulong MaskOf(string[] tags) =>
        Languages.Select((language, number) => tags.Contains(language.Tag) ? 1UL << number : 0).Aggregate(0UL, (all, one) => all | one);

    /// <summary>Notes for each key that the language read last has it.</summary>
    private void Add<TKey>(Dictionary<TKey, ulong> masks, IEnumerable<TKey> keys)
        where TKey : notnull
    {
        foreach (TKey key in keys) masks[key] = masks.GetValueOrDefault(key) | (1UL << (Languages.Count - 1));
    }
}
