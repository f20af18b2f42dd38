using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>Finds the office or description that stands beside a person's name.</summary>
internal static class RoleFinder
{
    private const int LongestRole = 10;

    /// <summary>"CEO of Acme" from "Ann Lee, the CEO of Acme,"; "Senator" from "Sen."-like titles as written; null where there is
    /// none.</summary>
    public static string? RoleOf(string text, Token[] tokens, NameChunk chunk) =>
        Apposition(text, tokens, chunk.End) ?? Title(text, tokens, chunk);

    private static string? Title(string text, Token[] tokens, NameChunk chunk)
    {
        int first = chunk.RoleFirst, end = chunk.RoleEnd;
        if (!chunk.HasTitle)
        {
            int before = chunk.First - 1;
            if (before < 0 || tokens[chunk.First].Has(TokenShape.LineBefore) || !tokens[before].Is(WordClass.RoleNoun)
                || tokens[before].IsCapital) return null;
            (first, end) = (before, before + 1);
        }
        string role = text[tokens[first].Start..tokens[end - 1].End];
        return role.TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Mx" ? null : role;
    }

    private static string? Apposition(string text, Token[] tokens, int comma)
    {
        if (comma >= tokens.Length || tokens[comma].First != ',') return null;
        int first = comma + 1;
        while (first < tokens.Length && tokens[first].Is(WordClass.Determiner)) first++;
        int end = first;
        bool found = false;
        while (end < tokens.Length && end - first < LongestRole && !tokens[end].Has(TokenShape.LineBefore)
            && (tokens[end].IsWord || tokens[end].First is '-' or '&' || tokens[end].Kind == TokenKind.Number
            || (tokens[end].First == '.' && tokens[end - 1].Is(WordClass.PersonTitle))))
        {
            Token token = tokens[end];
            if (token.Is(WordClass.RoleNoun)) found |= end - first < 4;
            if (!found && token.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Preposition | WordClass.Pronoun)) return null;
            if (found && token.Is(WordClass.Pronoun)) break;
            end++;
        }
        bool closed = end < tokens.Length && tokens[end].First is ',' or '.' or ';' or ')'
            || (end < tokens.Length && tokens[end].Is(WordClass.Pronoun));
        return found && closed && !tokens[first].Is(WordClass.GivenName) ? text[tokens[first].Start..tokens[end - 1].End] : null;
    }
}
