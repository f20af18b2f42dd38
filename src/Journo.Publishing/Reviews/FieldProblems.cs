namespace Journo.Publishing.Reviews;

/// <summary>Tells what is wrong with the fields of one claim's review.</summary>
internal sealed class FieldProblems(string claim, Action<PublishingProblem> onProblem)
{
    /// <summary>The review is left out.</summary>
    public void Fail(string field, string message) => onProblem(new(IsError: true, claim, field, message));

    /// <summary>A recommendation is not met.</summary>
    public void Warn(string field, string message) => onProblem(new(IsError: false, claim, field, message));

    /// <summary>A date as schema.org has it; null, and a warning, for one that it can't say.</summary>
    public string? Date(EdtfDate? date, string field)
    {
        if (date is null) return null;
        string? text = SchemaDate.Of(date);
        if (text is null) Warn(
            field, $"'{date}' is left out, since schema.org has no way to say it: it takes a year, month or day that is certain.");
        return text;
    }
}
