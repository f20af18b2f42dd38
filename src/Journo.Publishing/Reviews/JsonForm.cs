namespace Journo.Publishing.Reviews;

/// <summary>How JSON objects stand in a text.</summary>
public enum JsonForm
{
    /// <summary>One JSON document: the object or, where there are several, an array of them. Indented.</summary>
    Json,
    /// <summary>An object a line.</summary>
    JsonLines,
    /// <summary>For a web page: each in a script element of its own, with nothing in it that HTML could take for an end of it.</summary>
    Html,
}
