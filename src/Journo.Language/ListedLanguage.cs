using System.Reflection;
using Journo.Values;

namespace Journo.Language;

/// <summary>A language whose lists are text files in an assembly. Safe for several threads.</summary>
/// <param name="tag">BCP 47 language tag.</param>
/// <param name="assembly">What carries the lists.</param>
/// <param name="forms">How words take their forms.</param>
internal abstract class ListedLanguage(string tag, Assembly assembly, IWordForms forms) : ILanguage
{
    private object?[] _tables = [];

    public string Tag => tag;

    public Lexicon Lexicon => Get<Lexicon>();

    public PredicateLexicon Predicates => Get<PredicateLexicon>();

    public IWordForms Forms => forms;

    public IEnumerable<string> Lines(string list) => DataFile.Lines(assembly, list);

    // Asked for once a token by some readers: an array element, not a dictionary.
    public T Get<T>() where T : class, ILanguageTable<T>
    {
        int number = TableNumber.Of<T>.Value;
        object?[] tables = Volatile.Read(ref _tables);
        return number < tables.Length && Volatile.Read(ref tables[number]) is { } table ? (T)table : Add(number, T.Load(this));
    }

    private T Add<T>(int number, T table) where T : class
    {
        lock (this)
        {
            if (number >= _tables.Length)
            {
                object?[] more = new object?[Math.Max(number + 1, TableNumber.Count)];
                _tables.CopyTo(more, 0);
                Volatile.Write(ref _tables, more);
            }
            return (T)(_tables[number] ??= table);
        }
    }

    /// <summary>Numbers the types of tables.</summary>
    private static class TableNumber
    {
        private static int _last = -1;

        public static int Count => Volatile.Read(ref _last) + 1;

        public static class Of<T>
        {
            public static readonly int Value = Interlocked.Increment(ref _last);
        }
    }
}
