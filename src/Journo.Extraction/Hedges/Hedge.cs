using Journo.Language;

namespace Journo.Extraction.Hedges;

/// <summary>How a word changes the author's commitment.</summary>
internal enum HedgeClass : byte
{
    /// <summary>Somebody says so: "reportedly".</summary>
    Evidential,
    /// <summary>Not exactly so: "about 300".</summary>
    Approximator,
    /// <summary>Possibly so: "may".</summary>
    Modal,
    /// <summary>It looks so: "seems".</summary>
    Shield,
    /// <summary>Surely so: "clearly".</summary>
    Booster,
}

/// <summary>A word or phrase by which the author lowers or raises commitment. The classes follow the literature on hedging.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="Class">How it does so.</param>
/// <param name="Strength">From 0 (slight) to 1 (strong), set by hand in Hedge.txt.</param>
internal readonly record struct Hedge(TokenRange Words, HedgeClass Class, double Strength);
