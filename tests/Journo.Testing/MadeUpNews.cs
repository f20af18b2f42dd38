using System.Globalization;
using System.Text;

namespace Journo.Testing;

/// <summary>
/// News made up of sentences with people, quotations, dates and amounts, for tests that need much of it. The same number gives the same
/// text, always; no two have the same.
/// </summary>
internal static class MadeUpNews
{
    private static readonly string[] People =
        ["Ada Holm", "Bruno Marsh", "Clara Novak", "Edith Porter", "Farid Quint", "Grace Rask", "Hugo Stone", "Ines Vance"];
    private static readonly string[] Things =
        ["the old pier", "the tram line", "the city's budget", "the river survey", "the school kitchen", "the night ferry"];
    private static readonly string[] Months = ["January", "March", "April", "June", "August", "October"];

    /// <summary>A text of about 3,000 characters: a heading and eight paragraphs.</summary>
    public static string Of(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Report {number} on {One(Things)}\n");
        for (int paragraph = 0; paragraph < 8; paragraph++)
        {
            text.Append('\n');
            for (int i = 0; i < 5; i++) text.Append(Sentence()).Append(' ');
            text.Append('\n');
        }
        return text.ToString();

        string One(string[] words) => words[random.Next(words.Length)];

        string Sentence() => random.Next(8) switch
        {
            0 => $"{One(People)}, who runs {One(Things)}, said that it may have cost {random.Next(2, 90)} million dollars.",
            1 => $"“We will look at {One(Things)} again,” {One(People)} told reporters on {random.Next(1, 28)} {One(Months)} 2019.",
            2 => $"According to two people with knowledge of the talks, {One(Things)} was sold in {random.Next(1990, 2020)}.",
            3 => $"It opened in {One(Months)} {random.Next(1950, 2000)}, before {One(Things)} was built.",
            4 => $"{One(People)} denied that {One(Things)} is unsafe, and added that “nobody asked” her.",
            5 => $"About {random.Next(3, 70)} percent of those who use {One(Things)} live in the town.",
            6 => $"He left two months later, the Larkmoor Gazette reported.",
            _ => $"Will {One(Things)} open before {One(Months)}?",
        };
    }
}
