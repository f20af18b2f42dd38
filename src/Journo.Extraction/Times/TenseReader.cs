using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>Tells from the words around a date whether its sentence looks ahead.</summary>
internal static class TenseReader
{
    private const int Reach = 14;

    private static readonly WordTable<bool> Ahead =
        new(new[] { "will", "'ll", "\u2019ll", "shall", "upcoming", "scheduled", "expected", "planned", "plans", "due", "going", "set",
        "slated", "until", "till", "tomorrow", "hopes", "intends" }.Select(word => (word, true)));

    public static bool IsFuture(TextDocument document, TimeExpression expression)
    {
        SentenceTokens sentence = document.Sentences[document.SentenceAt(expression.First)];
        int from = Math.Max(sentence.FirstToken, expression.First - Reach), to = Math.Min(sentence.EndToken, expression.End + Reach);
        for (int i = from; i < to; i++)
        {
            if (document.Tokens[i].IsWord && Ahead.TryGet(document[document.Tokens[i]], out _)) return true;
            if (document.IsWord(i, "to") && document.IsWord(i + 1, "be")) return true;
        }
        return false;
    }
}
