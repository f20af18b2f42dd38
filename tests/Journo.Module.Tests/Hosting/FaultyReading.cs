using System.Linq.Expressions;

namespace Journo.Module.Tests.Hosting;

/// <summary>A fault of the program: whatever reads a text with a certain word in it throws, with a message not meant for
/// users.</summary>
public static class FaultyReading
{
    public const string Word = "faultily", Raw = "Index was outside the bounds of the array.";

    /// <summary>Makes the session read so.</summary>
    public static void SetIn(PowerShellSession session)
    {
        object current = Assert.Single(session.Run(
            "$type = (Get-Command Get-Claim).ImplementingType.Assembly.GetTypes() | Where-Object Name -EQ JournoSession; "
            + "$type.GetProperty('Current').GetValue($null)").Succeeded()).BaseObject;
        var property = current.GetType().GetProperty("Read")!;
        ParameterExpression[] parameters = [.. property.PropertyType.GenericTypeArguments[..^1].Select(Expression.Parameter)];
        Expression text = Expression.Property(parameters[0], "Text");
        Expression isFaulty = Expression.Call(text, typeof(string).GetMethod("Contains", [typeof(string)])!, Expression.Constant(Word));
        Expression fault = Expression.Block(property.PropertyType.GenericTypeArguments[^1],
            Expression.ArrayIndex(Expression.Constant(Array.Empty<int>()), Expression.Constant(0)),
            Expression.Default(property.PropertyType.GenericTypeArguments[^1]));
        Expression read = Expression.Invoke(Expression.Constant(property.GetValue(current)), parameters.AsEnumerable());
        Expression body = Expression.Condition(isFaulty, fault, read);
        property.SetValue(current, Expression.Lambda(property.PropertyType, body, parameters).Compile());
    }
}
