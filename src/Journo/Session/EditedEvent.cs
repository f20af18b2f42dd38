using System.Management.Automation;
using Journo.Analysis.Timelines;
using Journo.Cmdlets;

namespace Journo.Session;

/// <summary>Takes over what somebody has changed in a row, such as one of Import-Csv: the date and the headline count as they stand
/// there.</summary>
internal static class EditedEvent
{
    /// <summary>The mentions as the row tells them; the same ones where it tells nothing else.</summary>
    /// <param name="row">With the properties Date and Headline, or without.</param>
    /// <param name="id">The id of the mention that says most.</param>
    /// <param name="told">The mentions that the row stands for, as they are in the dataset or the article.</param>
    /// <exception cref="FormatException">What stands where a date should is none.</exception>
    public static List<SourcedMention> Of(PSObject row, string id, List<SourcedMention> told)
    {
        EventMention entry = told.Count == 1 ? told[0].Event
            : Timeline.Of(told, Languages.English).FirstOrDefault(e => e.Id == id) ?? told[0].Event;
        string? headline = row.Properties["Headline"]?.Value?.ToString()?.Trim();
        if (string.IsNullOrEmpty(headline) || headline == entry.Headline) headline = null;
        EdtfDate? date = entry.Date;
        if (row.Properties["Date"] is { } cell && $"{Plain(cell.Value)}" != $"{date}") date = Read(cell.Value, id);
        bool sameDate = date == entry.Date;
        return headline is null && sameDate ? told : [.. told.Select(account => account with { Event = Edit(account.Event) })];

        // All who tell it are told alike, so that they stay one event.
        EventMention Edit(EventMention mention)
        {
            EventMention edited = mention with { Headline = headline ?? mention.Headline };
            if (!sameDate) edited = edited with
            {
                Date = date, Earliest = date?.FirstDay(), Latest = date?.LastDay(), Unresolved = null,
            };
            ((ITraceable)edited).Origin = ((ITraceable)mention).Origin;
            return edited;
        }
    }

    private static EdtfDate? Read(object? value, string id)
    {
        try
        {
            return new EdtfDateTransformationAttribute { AllowEmpty = true }.Transform(null!, Plain(value)!) as EdtfDate;
        }
        catch (ArgumentTransformationMetadataException exception)
        {
            throw new FormatException($"The date of '{id}' can't be taken: {exception.Message}", exception);
        }
    }

    // A date that has been through JSON or CLIXML is an object with its text.
    private static object? Plain(object? value) => value switch
    {
        PSObject { BaseObject: PSCustomObject } bag when bag.Properties["Text"] is { } text => text.Value,
        PSObject wrapped => wrapped.BaseObject,
        _ => value,
    };
}
