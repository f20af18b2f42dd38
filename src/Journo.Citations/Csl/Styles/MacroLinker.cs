using System.Xml.Linq;

namespace Journo.Citations.Csl.Styles;

/// <summary>
/// Joins each call of a macro to what it calls. Refuses what could not be rendered in bounded time: a macro that calls itself,
/// by whatever way, calls nested too deep, and macros that unfold to more elements than <see cref="MaxUnfolded"/>.
/// </summary>
internal static class MacroLinker
{
    /// <summary>How many elements a style may have once each call is replaced by what it calls; large styles in public use have some
    /// 20,000.</summary>
    public const int MaxUnfolded = 1_000_000;

    /// <summary>How deep elements may be nested once each call is replaced by what it calls.</summary>
    public const int MaxDepth = 400;

    /// <summary>How deep macros may call one another; styles in public use stay below 15.</summary>
    public const int MaxCalls = 60;

    public static void Link(ElementReader elements, string file)
    {
        foreach ((MacroElement call, XElement place) in elements.Calls)
        {
            if (!elements.Macros.TryGetValue(call.Macro, out var macro))
            {
                throw StyleXml.Error(place, file, $"There is no macro \"{call.Macro}\"",
                    $"Define <macro name=\"{call.Macro}\">, or correct the name.");
            }
            call.Body = macro.Body;
        }
        ILookup<XElement, (string Macro, int Depth)> called = elements.Calls.ToLookup(
            call => call.Place.AncestorsAndSelf().FirstOrDefault(at => at.Name == StyleXml.Csl + "macro") ?? call.Place,
            call => (call.Call.Macro, call.Place.Ancestors().Count()));
        Dictionary<string, (long Elements, int Depth)> sizes = new(StringComparer.Ordinal);
        List<string> path = [];
        foreach (string name in elements.Macros.Keys) Size(name);

        (long Elements, int Depth) Size(string name)
        {
            if (sizes.TryGetValue(name, out var known)) return known;
            XElement place = elements.Macros[name].Place;
            if (path.IndexOf(name) is >= 0 and int start)
            {
                throw StyleXml
                    .Error(place, file, $"Macros call each other in a circle: {string.Join(" → ", path.Skip(start).Append(name))}",
                    "Break the circle at one of them.");
            }
            path.Add(name);
            (long count, int depth) = (place.Descendants().Count(), 0);
            foreach ((string inner, int at) in path.Count <= MaxCalls ? called[place] : throw TooDeep())
            {
                var size = Size(inner);
                (count, depth) = (count + size.Elements, Math.Max(depth, at + size.Depth));
            }
            path.RemoveAt(path.Count - 1);
            if (count > MaxUnfolded) throw StyleXml
                .Error(place, file, $"Macro \"{name}\" unfolds to more than {MaxUnfolded:N0} elements", "Call other macros fewer times.");
            return sizes[name] = depth <= MaxDepth ? (count, Math.Max(depth, 1)) : throw TooDeep();

            CslStyleException TooDeep() => StyleXml.Error(place, file, $"Macro \"{name}\" calls others too deeply", "Join some of them.");
        }
    }
}
