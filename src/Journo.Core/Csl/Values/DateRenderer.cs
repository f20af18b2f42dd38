using Journo.Csl.Locales;
using Journo.Csl.RichTexts;

namespace Journo.Csl.Values;

/// <summary>Writes one date in one format.</summary>
internal sealed class DateRenderer(DateFormat format, CslLocale locale, Func<RichNode, RichNode>? year)
{
    public RichNode Render(CitationDate date) => RichNode.Text(date.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) + format.Delimiter + locale.Language) is var n && year is null ? n : year!(n);
}
