using System.Buffers;

namespace Journo.Testing.Work;

/// <summary>
/// Stands in, in rewritten code, for the platform's searches and moves, whose loops can't be rewritten: each does the same and counts how
/// far it went. The attribute names the method that it stands for.
/// </summary>
public static class CountedSearches
{
    [StandsFor("System.Int32 System.MemoryExtensions::IndexOf(System.ReadOnlySpan`1<!!0>,!!0)")]
    public static int IndexOf<T>(ReadOnlySpan<T> span, T value) where T : IEquatable<T> => Went(span.IndexOf(value), span.Length);

    [StandsFor("System.Int32 System.MemoryExtensions::IndexOfAny(System.ReadOnlySpan`1<!!0>,!!0,!!0)")]
    public static int IndexOfAny<T>(ReadOnlySpan<T> span, T one, T other) where T : IEquatable<T> =>
        Went(span.IndexOfAny(one, other), span.Length);

    [StandsFor("System.Int32 System.MemoryExtensions::IndexOfAny(System.ReadOnlySpan`1<!!0>,System.Buffers.SearchValues`1<!!0>)")]
    public static int IndexOfAny<T>(ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T> =>
        Went(span.IndexOfAny(values), span.Length);

    [StandsFor("System.Int32 System.MemoryExtensions::IndexOfAny(System.ReadOnlySpan`1<!!0>,System.ReadOnlySpan`1<!!0>)")]
    public static int IndexOfAny<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T> =>
        Went(span.IndexOfAny(values), span.Length);

    [StandsFor("System.Int32 System.MemoryExtensions::IndexOfAnyInRange(System.ReadOnlySpan`1<!!0>,!!0,!!0)")]
    public static int IndexOfAnyInRange<T>(ReadOnlySpan<T> span, T low, T high) where T : IComparable<T> =>
        Went(span.IndexOfAnyInRange(low, high), span.Length);

    [StandsFor("System.Int32 System.MemoryExtensions::LastIndexOf(System.ReadOnlySpan`1<!!0>,!!0)")]
    public static int LastIndexOf<T>(ReadOnlySpan<T> span, T value) where T : IEquatable<T> =>
        WentBack(span.LastIndexOf(value), span.Length);

    [StandsFor("System.Int32 System.MemoryExtensions::Count(System.ReadOnlySpan`1<!!0>,!!0)")]
    public static int Count<T>(ReadOnlySpan<T> span, T value) where T : IEquatable<T>
    {
        WorkCounter.Step(span.Length);
        return span.Count(value);
    }

    [StandsFor("System.Boolean System.MemoryExtensions::Contains(System.ReadOnlySpan`1<!!0>,!!0)")]
    public static bool Contains<T>(ReadOnlySpan<T> span, T value) where T : IEquatable<T> => IndexOf(span, value) >= 0;

    [StandsFor("System.Int32 System.String::IndexOf(System.Char,System.Int32)")]
    public static int IndexOf(string text, char c, int from)
    {
        int at = text.IndexOf(c, from);
        WorkCounter.Step((at < 0 ? text.Length : at) - from);
        return at;
    }

    [StandsFor("System.Int32 System.String::IndexOf(System.Char,System.StringComparison)")]
    public static int IndexOf(string text, char c, StringComparison comparison) => Went(text.IndexOf(c, comparison), text.Length);

    [StandsFor("System.Int32 System.String::IndexOf(System.String,System.StringComparison)")]
    public static int IndexOf(string text, string value, StringComparison comparison) => Went(text.IndexOf(value, comparison), text.Length);

    [StandsFor("System.Int32 System.String::IndexOf(System.String,System.Int32,System.StringComparison)")]
    public static int IndexOf(string text, string value, int from, StringComparison comparison)
    {
        int at = text.IndexOf(value, from, comparison);
        WorkCounter.Step((at < 0 ? text.Length : at) - from);
        return at;
    }

    [StandsFor("System.Int32 System.String::LastIndexOf(System.Char,System.Int32)")]
    public static int LastIndexOf(string text, char c, int from) => WentBack(text.LastIndexOf(c, from), from + 1);

    [StandsFor("System.Int32 System.String::LastIndexOf(System.Char)")]
    public static int LastIndexOf(string text, char c) => WentBack(text.LastIndexOf(c), text.Length);

    [StandsFor("System.Boolean System.String::Contains(System.Char,System.StringComparison)")]
    public static bool Contains(string text, char c, StringComparison comparison) => IndexOf(text, c, comparison) >= 0;

    [StandsFor("System.Boolean System.String::Contains(System.String,System.StringComparison)")]
    public static bool Contains(string text, string value, StringComparison comparison) => IndexOf(text, value, comparison) >= 0;

    [StandsFor("System.Int32 System.Collections.Generic.List`1::IndexOf(!0)")]
    public static int IndexOf<T>(List<T> list, T item) => Went(list.IndexOf(item), list.Count);

    [StandsFor("System.Boolean System.Collections.Generic.List`1::Contains(!0)")]
    public static bool Contains<T>(List<T> list, T item) => IndexOf(list, item) >= 0;

    [StandsFor("System.Void System.Collections.Generic.List`1::Insert(System.Int32,!0)")]
    public static void Insert<T>(List<T> list, int at, T item)
    {
        WorkCounter.Step(list.Count - at);
        list.Insert(at, item);
    }

    [StandsFor("System.Void System.Collections.Generic.List`1::RemoveAt(System.Int32)")]
    public static void RemoveAt<T>(List<T> list, int at)
    {
        WorkCounter.Step(list.Count - at);
        list.RemoveAt(at);
    }

    [StandsFor("System.Void System.Collections.Generic.List`1::RemoveRange(System.Int32,System.Int32)")]
    public static void RemoveRange<T>(List<T> list, int at, int count)
    {
        WorkCounter.Step(list.Count - at);
        list.RemoveRange(at, count);
    }

    private static int Went(int found, int length)
    {
        WorkCounter.Step(found < 0 ? length : found);
        return found;
    }

    private static int WentBack(int found, int length)
    {
        WorkCounter.Step(length - Math.Max(found, 0));
        return found;
    }
}

/// <summary>Names the platform's method that another stands for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StandsForAttribute(string method) : Attribute
{
    /// <summary>As Cecil writes it, without type arguments.</summary>
    public string Method { get; } = method;
}
