using System.Management.Automation;
using Journo.Analysis.Explanations;
using Journo.Datasets;
using Journo.Session;

namespace Journo.Cmdlets;

/// <summary>A command whose rows rest on a decision, which it can explain.</summary>
/// <typeparam name="TRow">The row's type.</typeparam>
/// <typeparam name="TFilter">Its filter.</typeparam>
public abstract class ExplainingCommand<TRow, TFilter> : RowCommand<TRow, TFilter>
    where TRow : class
    where TFilter : RowFilter<TRow>, new()
{
    /// <summary>Instead of each row, why it is as it is.</summary>
    [Parameter]
    public SwitchParameter Explain { get; set; }

    private protected sealed override void WriteRows(IEnumerable<TRow> rows)
    {
        if (Explain) WriteEach(rows.Select(row => Explainer.Explain(row, Languages.English, ExtractionCache.TracesOf)));
        else base.WriteRows(rows);
    }
}
