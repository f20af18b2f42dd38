using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Journo.Publishing.Reviews;

/// <summary>Fields that are left out where there is nothing to say.</summary>
internal static class JsonFields
{
    /// <summary>A text, unless it is empty.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) json.WriteString(name, value);
    }

    /// <summary>Texts: one as itself, several as an array.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count < 2)
        {
            json.Text(name, values.Count == 0 ? null : values[0]);
            return;
        }
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A date as it is known (EDTF).</summary>
    public static void Date(this Utf8JsonWriter json, string name, EdtfDate? date) => json.Text(name, date?.ToString());

    /// <summary>A point in time, in UTC to the second, as xsd:dateTime has it.</summary>
    public static void Time(this Utf8JsonWriter json, string name, DateTimeOffset at) =>
        json.WriteString(name, at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>What is in an object.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>A verdict's number and the ends of its scale, in schema.org's words; nothing where they can't be told, such as for a
    /// superseded review on another scale.</summary>
    public static void Rating(this Utf8JsonWriter json, ReviewedClaim reviewed, ClaimReview review, Action<PublishingProblem> onProblem)
    {
        if (review.Scale != reviewed.Current.Scale || string.IsNullOrWhiteSpace(review.Verdict)) return;
        if (ReviewRating.Of(reviewed with { Reviews = [review] }, new FieldProblems(review.Claim, onProblem)) is not { } rating) return;
        foreach ((string name, JsonNode? value) in rating)
        {
            if (value?.GetValueKind() == JsonValueKind.Number) json.WriteNumber("schema:" + name, value.GetValue<int>());
        }
        json.Text("schema:description", reviewed.Scale?.Find(review.Verdict)?.Meaning);
    }
}
