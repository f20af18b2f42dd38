using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>Points for each kind of entity, gathered over all mentions of a name; negative ones speak against a kind.</summary>
internal struct KindScores
{
    /// <summary>Points for each kind.</summary>
    public int Person, Organisation, Publication, Product, Place;

    /// <summary>Adds the points of another place.</summary>
    public void Add(KindScores other)
    {
        Person += other.Person;
        Organisation += other.Organisation;
        Publication += other.Publication;
        Product += other.Product;
        Place += other.Place;
    }

    /// <summary>Adds points for one kind; negative ones speak against it.</summary>
    public void Add(EntityKind kind, int points)
    {
        switch (kind)
        {
            case EntityKind.Person: Person += points; break;
            case EntityKind.Organisation: Organisation += points; break;
            case EntityKind.Publication: Publication += points; break;
            case EntityKind.Product: Product += points; break;
            case EntityKind.Place: Place += points; break;
        }
    }

    /// <summary>The kind with most points; <see cref="EntityKind.Other"/> where none has any. Equal points go to the more specific
    /// kind.</summary>
    public readonly EntityKind Best
    {
        get
        {
            EntityKind best = EntityKind.Other;
            int most = 0;
            if (Person > most) (best, most) = (EntityKind.Person, Person);
            if (Publication > most) (best, most) = (EntityKind.Publication, Publication);
            if (Organisation > most) (best, most) = (EntityKind.Organisation, Organisation);
            if (Product > most) (best, most) = (EntityKind.Product, Product);
            if (Place > most) best = EntityKind.Place;
            return best;
        }
    }
}

/// <summary>Reads off the words of a name, and the words beside it, what kind of thing it names.</summary>
internal static class KindEvidence
{
    private const int Known = 12, Strong = 6, Fair = 3, Weak = 1;

    /// <summary>The points of one place.</summary>
    public static KindScores Of(string text, Token[] tokens, NameChunk chunk)
    {
        var scores = new KindScores();
        if (chunk.Known is { } kind) scores.Add(kind, Known);
        FromItsWords(text, tokens, chunk, ref scores);
        FromWordsBefore(text, tokens, chunk, ref scores);
        FromWordsAfter(text, tokens, chunk, ref scores);
        return scores;
    }

    private static void FromItsWords(string text, Token[] tokens, NameChunk chunk, ref KindScores scores)
    {
        Token first = tokens[chunk.First], last = tokens[chunk.End - 1];
        if (chunk.HasTitle) scores.Person += Strong;
        bool dateline = first.Has(TokenShape.ParagraphBefore) && first.Has(TokenShape.AllCapitals) && chunk.End < tokens.Length
            && tokens[chunk.End].First is ',' or '(' or '-' or '\u2013' or '\u2014';
        if (dateline) scores.Place += Known + Weak;
        if (chunk.Length == 1)
        {
            if (first.Has(TokenShape.AllCapitals) && first.Length is >= 2 and <= 6) scores.Organisation += Weak;
            if (first.Is(WordClass.GivenName)) scores.Person += Weak;
            return;
        }
        if (last.Is(WordClass.PlaceWord)) scores.Place += Strong;
        else if (first.In(text) is "San" or "Santa" or "Los" or "Las" or "Fort" or "Port" or "North" or "South" or "East" or "West"
            or "Mount" or "St") scores.Place += Fair;
        else if (last.Is(WordClass.PublicationWord)) scores.Publication += Strong;
        else if (last.Is(WordClass.OrganisationWord)) scores.Organisation += Strong;
        else if (last.Kind == TokenKind.Number) scores.Product += Fair;
        else if (first.Is(WordClass.GivenName)) scores.Person += Strong;
        else if (chunk.Length is 2 or 3 && first.IsWord && !first.Is(WordClass.Demonym | WordClass.NotName)) scores.Person += Weak;
        for (int i = chunk.First; i < chunk.End - 1; i++)
        {
            if (tokens[i].Is(WordClass.OrganisationWord) && !tokens[i].Is(WordClass.PersonTitle)) scores.Organisation += Fair + Weak;
            if (tokens[i].First == '&') scores.Organisation += Strong; // a firm of partners
            // John F. Kennedy
            if (i > chunk.First && tokens[i].Length == 1 && tokens[i].IsCapital && tokens[i + 1].First == '.') scores.Person += Fair;
        }
    }

    private static void FromWordsBefore(string text, Token[] tokens, NameChunk chunk, ref KindScores scores)
    {
        int i = (chunk.HasTitle ? chunk.RoleFirst : chunk.First) - 1;
        if (i < 0 || tokens[chunk.First].Has(TokenShape.LineBefore)) return;
        Token before = tokens[i];
        if (before.IsWord && before.IsCapital) return;
        if (before.Is(WordClass.RoleNoun)) scores.Person += Fair;
        if (before.Is(WordClass.ProductWord)) scores.Product += Fair;
        if (IsCorporate(before)) scores.Organisation += Fair + Weak;
        if (before.Is(WordClass.ReportNoun) && IsOutlet(text, before)) scores.Publication += Fair + Weak;
        ReadOnlySpan<char> word = before.In(text);
        if (word is "called" or "named" && i > 0 && IsCorporate(tokens[i - 1])) scores.Organisation += Strong;
        else if (word is "called" or "named" && i > 0 && tokens[i - 1].Is(WordClass.ProductWord)) scores.Product += Strong;
        else if (word is "in" or "near" or "outside" or "across" or "throughout") scores.Place += Weak + Weak;
        else if (word is "of" or "at" or "from" && i > 0 && tokens[i - 1].Is(WordClass.RoleNoun)) scores.Organisation += Fair;
        else if (word is "the") { scores.Person -= Fair; scores.Organisation += Weak; }
    }

    private static void FromWordsAfter(string text, Token[] tokens, NameChunk chunk, ref KindScores scores)
    {
        int i = chunk.End;
        if (i >= tokens.Length || tokens[i].Has(TokenShape.LineBefore)) return;
        Token after = tokens[i];
        if (after.First == ',' && i + 2 < tokens.Length)
        {
            FromApposition(tokens, i + 1, ref scores);
            return;
        }
        if (after.First is '\'' or '\u2019')
        {
            if (i + 1 < tokens.Length && tokens[i + 1].Is(WordClass.ReportNoun)
                && IsOutlet(text, tokens[i + 1])) scores.Publication += Weak;
            return;
        }
        if (!after.IsWord || after.IsCapital) return;
        FromWordAfter(after.In(text), after, chunk, tokens[chunk.End - 1], ref scores);
    }

    /// <summary>"Ann Lee, 42,", "Ann Lee, a former mayor", "Acme, the shipping firm".</summary>
    private static void FromApposition(Token[] tokens, int first, ref KindScores scores)
    {
        if (tokens[first].Kind == TokenKind.Number && tokens[first].Length <= 3 && tokens[first + 1].First is ',' or '.')
        {
            scores.Person += Strong;
        }
        int noun = tokens[first].Is(WordClass.Determiner) ? first + 1 : first;
        for (int k = noun; k < Math.Min(noun + 4, tokens.Length) && tokens[k].IsWord && !tokens[k].IsCapital; k++)
        {
            if (tokens[k].Is(WordClass.RoleNoun)) { scores.Person += Fair; break; }
            if (IsCorporate(tokens[k])) { scores.Organisation += Fair; break; }
            if (tokens[k].Is(WordClass.ProductWord)) { scores.Product += Weak; break; }
        }
    }

    /// <summary>"the Courier report", "Acme shares", "Lee said".</summary>
    private static void FromWordAfter(ReadOnlySpan<char> word, Token after, NameChunk chunk, Token last, ref KindScores scores)
    {
        if (after.Is(WordClass.ReportNoun) && chunk.Length <= 4) scores.Publication += word is "report" or "study" or "survey" or "poll"
            or "review" or "program" or "programme" or "network" or "site" or "post" ? Fair - Weak : Fair + Weak;
        else if (word is "reporter" or "correspondent" or "columnist" or "journalist" or "editor") scores.Publication += Fair + Weak;
        else if (after.Is(WordClass.ProductWord) || word is "users") scores.Product += Fair;
        else if ((IsCorporate(after) && !IsPersonal(word))
            || word is "employees" or "shares" or "shareholders" or "spokesman" or "spokeswoman" or "executives" or "executive"
            or "officials") scores.Organisation += Fair;
        else if (word is "who" or "whose") scores.Person += Fair;
        else if (word is "said" or "says" or "told" or "tweeted" or "believes" or "thinks"
            && !last.Has(TokenShape.AllCapitals)) scores.Person += Weak;
        else if (word is "reported" or "published" or "reports") scores.Publication += Weak;
    }

    // "the Brill campaign": what is named after a person.
    private static bool IsPersonal(ReadOnlySpan<char> word) =>
        word is "campaign" or "administration" or "team" or "government" or "foundation" or "court" or "group" or "business"
        or "university";

    private static bool IsCorporate(Token token) => token.Is(WordClass.OrganisationNoun) && !token.IsCapital;

    private static bool IsOutlet(string text, Token token) =>
        token.In(text) is "magazine" or "newspaper" or "paper" or "outlet" or "publication" or "website" or "site" or "blog" or "journal"
        or "broadcaster" or "network" or "podcast" or "programme" or "program" or "editorial" or "column" or "exclusive";
}
