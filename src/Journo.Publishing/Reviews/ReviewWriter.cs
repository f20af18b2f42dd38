using System.Text.Json;

namespace Journo.Publishing.Reviews;

/// <summary>Writes reviewed claims in one published form. Each gives any number of JSON objects, as soon as it is there; what they have in
/// common comes first or last.</summary>
/// <param name="publisher">Who publishes the reviews.</param>
/// <param name="onProblem">Told what breaks a rule of the form.</param>
public abstract class ReviewWriter(Publisher publisher, Action<PublishingProblem> onProblem)
{
    /// <summary>Who publishes the reviews.</summary>
    protected Publisher Publisher { get; } = publisher;

    /// <summary>Told what breaks a rule of the form.</summary>
    protected Action<PublishingProblem> OnProblem { get; } = onProblem;

    /// <summary>The objects that say a reviewed claim; none where it breaks a rule that makes it useless.</summary>
    public abstract IEnumerable<Action<Utf8JsonWriter>> Write(ReviewedClaim reviewed);
}
