using Journo.Testing;
using CsCheck;
using Journo.Citations.Csl.Rendering;

namespace Journo.Citations.Tests;

/// <summary>What is written and read back is the same, but for what was told of as lost.</summary>
public class RoundTripTests
{
    private static readonly string[] Pieces =
    [
        "Tide", "harbour", "NASA", "and", "of", "Müller", "北京", "50%", "$100", "#1", "a_b", "{x}", "{", "}", "\\", "~", "^2", "&", "–", "—",
            "“q”", "it's", "\"s\"", "a--b", "''", "`t`",
        "<i>it</i>", "<b>b</b>", "x<sup>2</sup>", "<", ">", "🚢", "|", "[[x]]", "{{y}}", "=", "@", "TY", "1,2", "…", "a\u00A0b", "one\ntwo",
            "one\r\ntwo",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 5]
        .Select(words => string.Join(' ', words).Trim());
    private static readonly Gen<string> Word = Gen.Int[0, 9]
        .Select(i => ((string[])["Lee", "Ross", "Dijk", "O'Neil", "Zoë", "Łęcka", "Smith-Jones", "王", "Berg", "Ab"])[i]);
    private static readonly Gen<string?> Maybe = Gen.Int[0, 5].Select(i => ((string?[])[null, null, "van", "de la", "Jr.", "III"])[i]);

    private static readonly Gen<CitationName> Name = Gen.Select(Word, Word, Maybe, Gen.Int[0, 3], Text)
        .Select((family, given, extra, kind, literal) => kind switch
    {
        0 => new CitationName { Literal = literal },
        1 => new CitationName { Family = family },
        2 when extra is "van" or "de la" => new CitationName { Family = family, Given = given, NonDroppingParticle = extra },
        3 when extra is "van" or "de la" => new CitationName { Family = family, Given = given, DroppingParticle = extra },
        _ => new CitationName { Family = family, Given = given, Suffix = extra is "Jr." or "III" ? extra : null },
    });

    private static readonly Gen<int[]> Parts = Gen.Select(Gen.Int[1000, 2100], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[1, 3])
        .Select((y, m, d, n) => ((int[])[y, m, d])[..n]);

    private static readonly Gen<CitationDate> Date = Gen.Select(Parts, Parts, Gen.Int[0, 5], Gen.Int[1, 4])
        .Select((start, end, kind, season) => kind switch
    {
        0 => new CitationDate { Start = start, End = end[0] > start[0] ? end : [] },
        1 => new CitationDate { Start = start[..1], Season = season },
        2 => new CitationDate { Start = start, Approximate = true },
        3 => new CitationDate { Literal = "in the year of the flood" },
        _ => new CitationDate { Start = start },
    });

    private static readonly string[] Variables = [.. CslVariables.Standard.Except(["language", "URL", "DOI"])];

    private static readonly Gen<Citation> Work = Gen.Select(
        Gen.Int[0, CslVariables.Types.Count - 1].Select(i => CslVariables.Types.Order(StringComparer.Ordinal).ElementAt(i)),
        Gen.Select(Gen.Int[0, Variables.Length - 1], Text, (i, text) => (Variables[i], text)).Array[0, 8],
        Gen.Select(Gen.Int[0, CslVariables.Names.Length - 1], Name.Array[1, 3], (i, names) => (CslVariables.Names[i], names)).Array[0, 3],
        Gen.Select(Gen.Int[0, CslVariables.Dates.Length - 1], Date, (i, date) => (CslVariables.Dates[i], date)).Array[0, 3])
        .Select((type, fields, names, dates) => new Citation
        {
            Id = "k",
            Type = type,
            Fields = fields.DistinctBy(f => f.Item1).ToDictionary(f => f.Item1, f => f.text),
            Names = names.DistinctBy(n => n.Item1).ToDictionary(n => n.Item1, n => (IReadOnlyList<CitationName>)n.names),
            Dates = dates.DistinctBy(d => d.Item1).ToDictionary(d => d.Item1, d => d.date),
        });

    [Theory]
    [InlineData(CitationFormat.CslJson)]
    [InlineData(CitationFormat.BibTeX)]
    [InlineData(CitationFormat.BibLaTeX)]
    [InlineData(CitationFormat.Ris)]
    public void Everything_comes_back_but_what_was_told_of(CitationFormat format) => Work.Sample(work =>
    {
        var lost = new HashSet<string>();
        string text = Reading.Write(format, [work], (_, field, _) => lost.Add(field));
        Citation read = Assert.Single(Reading.Of(format, text));
        Assert.Equal(Shown(Without(work, lost)), Shown(Without(read, lost)));
    }, iter: 3000, threads: 1);

    private static Citation Without(Citation work, HashSet<string> lost) => work with
    {
        Type = lost.Contains("type") ? "" : work.Type,
        Fields = work.Fields.Where(f => !lost.Any(l => l.Split('/')[0] == f.Key)).ToDictionary(),
        Names = work.Names.Where(n => !lost.Any(l => l.Split('/')[0] == n.Key)).ToDictionary(),
        Dates = work.Dates.Where(d => !lost.Any(l => l.Split('/')[0] == d.Key)).ToDictionary(),
    };

    private static string Shown(CitationName name) => string.Join('|',
        name.Literal, name.Family, name.Given, name.NonDroppingParticle, name.DroppingParticle, name.Suffix);

    private static string Shown(Citation work) => string.Join('\n', new[] { work.Id, work.Type }
        .Concat(work.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} = {f.Value}"))
        .Concat(work.Names.OrderBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => $"{n.Key} = {string.Join("; ", n.Value.Select(Shown))}"))
        .Concat(work.Dates.OrderBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => $"{d.Key} = {d.Value} {string.Join('-', d.Value.Start)}")));
}
