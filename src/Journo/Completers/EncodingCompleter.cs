using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Cmdlets;

namespace Journo.Completers;

/// <summary>Completes the short names of encodings.</summary>
public sealed class EncodingCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(EncodingTransformationAttribute.ShortNames.Keys.Select(name => (name, name)), wordToComplete);
}
