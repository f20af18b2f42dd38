using Journo.Testing;

namespace Journo.Extraction.Tests;

/// <summary>What looks at a neighbour of a word has to live without one: a text may begin and end with any word.</summary>
[Trait("Ring", "Hostile")]
public class CutTextTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "The mayor told reporters in March that the pier, which Ann Lee of Larkmoor Docks sold for $3.5 million in 2019, was unsafe.",
        "“We were told in June,” said Tom Ferris, the harbour's engineer, “that nobody in Sule had asked.” He left two weeks later.",
        "According to three people with knowledge of the talks in Geneva, about 4,000 (1 in 5) voters have been asked twice since May 5.",
        "Ann Lee warned Bob Roy in a letter that “it will cost between $2bn and £3.1m, or 12 1/2 percent more,” the Gazette reported.",
        "Did the plan criticised by Ann Lee in April 2018 fail? “No,” the ministry's spokesperson, Dr. J. K. Moss Jr., replied on Monday.",
        "A study of 1,200 pupils showed voters in U.S. towns at 6.30 p.m. to be 'half as likely' to read - or write - half.",
        "Show sales in London fell 5.2x10^3 to -4/5 after the 1990s; by mid-2021 they had doubled, Acme's Q3 report for Northline claimed.",
        "Q: Why did you leave in 2018?\nA: I was asked to, by Ms. Quill.\n\n“It's,” she added, “his: a 20-year-old one’s.”",
        "THE COUNCIL SAID THE MILL WAS CLOSED IN 2019. \"NOBODY\" ASKED WHY IN THE TOWN OF, AND FROM, LARKMOOR (POP. 3,100).",
        "On 4 July 1999, one day before Labour Day, seventy-two and a half million euros were paid to the 3rd Fund, its chair denied in.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_cut_anywhere_is_read(string text)
    {
        for (int cut = 1; cut < text.Length; cut++)
        {
            Reading.Of(text[..cut]);
            Reading.Of(text[cut..]);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_ends_with_any_word_of_it_is_read(string text)
    {
        string[] words = text.Split(' ');
        foreach (string last in words.Distinct(StringComparer.Ordinal))
        {
            for (int count = 1; count < words.Length; count += 3) Reading.Of(string.Join(' ', words.Take(count).Append(last)));
        }
    }
}
