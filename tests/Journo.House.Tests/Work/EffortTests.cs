using Journo.Language;
using Journo.Testing;
using Journo.Testing.Work;
using Journo.Unicode;
using Xunit.Sdk;

namespace Journo.House.Tests.Work;

/// <summary>The measure that other tests rely on.</summary>
public sealed class EffortTests
{
    private static string Words(int count) => string.Concat(Enumerable.Repeat("the pier is safe. ", count));

    [Fact]
    public void The_same_work_has_the_same_number() =>
        Assert.Equal(Steps(), Steps());

    [Fact]
    public void Work_in_proportion_passes() => Effort.IsInProportion(Split, Words, 200);

    [Fact]
    public void Quadratic_work_fails() => Assert.ThrowsAny<XunitException>(() => Effort.IsInProportion(SplitEachBeginning, Words, 200));

    [Fact]
    public void A_search_of_the_platforms_counts_as_far_as_it_went()
    {
        Effort.Of(Search, "");
        Assert.InRange(Effort.Of(Search, new string('a', 11_000)) - Effort.Of(Search, new string('a', 1_000)), 10_000, 10_100);
    }

    [Fact]
    public void What_is_captured_is_refused()
    {
        int captured = Words(1).Length;
        Assert.Throws<ArgumentException>(() => Effort.Of((string text) => Assert.NotEqual(captured, text.Length), ""));
    }

    private static long Steps()
    {
        Action<string> split = CountingContext.Instance.Find<Action<string>>(Split);
        split(Words(10));
        long before = CountingContext.Instance.Steps;
        split(Words(100));
        return CountingContext.Instance.Steps - before;
    }

    private static void Split(string text) => TextDocument.Of(text, InEnglish.Language);

    private static void SplitEachBeginning(string text)
    {
        for (int length = 0; length < text.Length; length += 100) Split(text[..length]);
    }

    // Looks for the first character that could combine, and finds none.
    private static void Search(string text) => UnicodeComposer.Compose(text);
}
