using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

using Journo.Extraction;

namespace Journo.Session;

/// <summary>What Journo keeps between two commands. Each runspace has its own, which goes when the runspace does.</summary>
internal sealed class JournoSession
{
    private static readonly ConditionalWeakTable<Runspace, JournoSession> Sessions = [];

    /// <summary>The session of the runspace that this thread runs.</summary>
    public static JournoSession Current => Sessions.GetOrCreateValue(Runspace.DefaultRunspace);

    /// <summary>The dataset that ships with the module.</summary>
    public static string ShippedDataset { get; } = Path.Combine(DatasetAdapter.ModuleFolder, "data", "musk-openai");

    /// <summary>The folder that Use-Dataset chose; null where it has chosen none.</summary>
    public string? ChosenDataset { get; set; }

    /// <summary>The dataset in play where a command names none.</summary>
    public string DefaultDataset => ChosenDataset ?? ShippedDataset;

    /// <summary>The clock by which rows of a log get their time.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Reads an article that has its text.</summary>
    public Func<Article, ExtractionTraces?, CancellationToken, ArticleExtraction> Read { get; set; } = Languages.Reader.Read;

    /// <summary>The texts that this session has read.</summary>
    public ArticleMemory Articles { get; } = new();
}
