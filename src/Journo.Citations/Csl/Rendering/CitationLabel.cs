using System.Globalization;

namespace Journo.Citations.Csl.Rendering;

/// <summary>A label such as "Doe65" or "DoRo99" for styles that cite by one, where the work has none of its own: letters of up to four
/// family names, and the year's last digits.</summary>
internal static class CitationLabel
{
    public static string Of(Entry entry)
    {
        CitationName[] names = entry.Names.GetValueOrDefault("author") ?? entry.Names.GetValueOrDefault("editor")
            ?? entry.Names.Values.FirstOrDefault() ?? [];
        int letters = names.Length switch { 1 => 4, 2 or 3 => 2, _ => 1 };
        string label = names.Length == 0
            ? new string((entry.Item.Title ?? "").Where(char.IsLetter).Take(4).ToArray())
            : string.Concat(names.Take(4).Select(name => Letters(name.Family ?? name.Literal ?? name.Given ?? "", letters)));
        int? year = entry.Item.Issued?.Year;
        return year is null ? label : label + (Math.Abs(year.Value) % 100).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Letters(string name, int count) => new(name.Where(char.IsLetter).Take(count).ToArray());
}
