using Journo.Extraction.Entities.Model;
using Journo.Language;
using Journo.Unicode;

namespace Journo.Extraction.Entities;

/// <summary>What speaks for each kind of entity, gathered over all mentions of a name.</summary>
internal struct KindScores
{
    private const float Unlikely = -4; // one place alone does not shut a kind out
    private const int Sure = 6, Enough = 2;

    /// <summary>Sums of the logarithms of each kind's probability; at most 0.</summary>
    public float Person, Organisation, Place, Other;

    /// <summary>Points for the kinds that the model does not tell apart; negative ones speak against a kind.</summary>
    public int Publication, Product;

    /// <summary>The scores of one place.</summary>
    /// <param name="odds">By the number of the kind in <see cref="NameLabels.KindOf"/>.</param>
    public KindScores(ReadOnlySpan<float> odds) =>
        (Person, Organisation, Place, Other) = (Likely(odds[0]), Likely(odds[1]), Likely(odds[2]), Likely(odds[3]));

    /// <summary>Adds the scores of another place.</summary>
    public void Add(KindScores other)
    {
        Person += other.Person;
        Organisation += other.Organisation;
        Place += other.Place;
        Other += other.Other;
        Publication += other.Publication;
        Product += other.Product;
    }

    /// <summary>Speaks for one of the model's kinds against the others, by the logarithm of how much likelier it is.</summary>
    public void Favour(EntityKind kind, float odds)
    {
        if (kind != EntityKind.Person) Person -= odds;
        if (kind != EntityKind.Organisation) Organisation -= odds;
        if (kind != EntityKind.Place) Place -= odds;
        Other -= odds;
    }

    /// <summary>The most probable kind. A publication or product is what the words beside it call so.</summary>
    public readonly EntityKind Best
    {
        get
        {
            float most = Math.Max(Math.Max(Person, Organisation), Math.Max(Place, Other));
            EntityKind best = most == Person ? EntityKind.Person : most == Organisation ? EntityKind.Organisation : most == Place
                ? EntityKind.Place
                : EntityKind.Other;
            bool thing = best is EntityKind.Organisation or EntityKind.Other;
            if (Publication >= Product && Publication >= (thing ? Enough : Sure)) return EntityKind.Publication;
            return Product > Publication && Product >= (best == EntityKind.Other ? Enough + 1 : Sure) ? EntityKind.Product : best;
        }
    }

    private static float Likely(float odds) => Math.Max(odds, Unlikely);
}

/// <summary>Adds to what the model says of a name what its words, and those beside it, say of publications and products.</summary>
internal static class KindEvidence
{
    private const float Never = float.NegativeInfinity;
    private const int Known = 12, Strong = 6, Fair = 3, Weak = 1;

    /// <summary>The scores of one place.</summary>
    /// <param name="text">In ordinary case.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="chunk">The place.</param>
    /// <param name="odds">What the model says of it.</param>
    public static KindScores Of(string text, Token[] tokens, NameChunk chunk, ReadOnlySpan<float> odds)
    {
        var scores = new KindScores(odds);
        if (chunk.Known == EntityKind.Publication) scores.Publication += Known;
        if (chunk.Known == EntityKind.Product) scores.Product += Known;
        if (IsDateline(tokens, chunk)) scores = new KindScores([Never, Never, 0, Never]);
        FromItsWords(tokens, chunk, ref scores);
        FromWordsBefore(text, tokens, chunk, ref scores);
        FromWordsAfter(text, tokens, chunk, ref scores);
        return scores;
    }

    // "LOWMOUTH, May 4", "LOWMOUTH (Courier)".
    private static bool IsDateline(Token[] tokens, NameChunk chunk) =>
        tokens[chunk.First].Has(TokenShape.ParagraphBefore) && tokens[chunk.First].Has(TokenShape.AllCapitals) && chunk.End < tokens.Length
            && (tokens[chunk.End].First is ',' or '(' || Marks.IsDash(tokens[chunk.End].First)
            || (Marks.IsHyphen(tokens[chunk.End].First) && tokens[chunk.End].Has(TokenShape.SpaceBefore)));

    private static void FromItsWords(Token[] tokens, NameChunk chunk, ref KindScores scores)
    {
        Token last = tokens[chunk.End - 1];
        if (chunk.Length == 1) return;
        for (int i = chunk.First; i < chunk.End; i++)
        {
            if (tokens[i].First == '&') scores.Favour(EntityKind.Organisation, Fair); // a firm of partners
        }
        if (last.Is(WordClass.PublicationWord)) scores.Publication += Strong - Weak;
        else if (last.Is(WordClass.OrganisationWord | WordClass.PlaceWord)) scores.Publication -= Strong;
        else if (last.Kind == TokenKind.Number) scores.Product += Fair;
        bool institution = last.Is(WordClass.OrganisationWord) && !last.Is(WordClass.PersonTitle | WordClass.GivenName);
        if (institution || last.Is(WordClass.PlaceWord)) scores.Person -= Fair;
        if (institution && !last.Is(WordClass.PlaceWord)) scores.Place -= Weak;
    }

    private static void FromWordsBefore(string text, Token[] tokens, NameChunk chunk, ref KindScores scores)
    {
        int i = chunk.First - 1;
        if (i < 0 || chunk.HasTitle || tokens[chunk.First].Has(TokenShape.ParagraphBefore)) return;
        Token before = tokens[i];
        if (before.IsWord && before.IsCapital) return;
        if (before.Is(WordClass.ProductWord)) scores.Product += Fair;
        if (before.Is(WordClass.ReportNoun) && IsOutlet(text, before)) scores.Publication += Fair + Weak;
        ReadOnlySpan<char> word = before.In(text);
        if (word is "called" or "named" && i > 0 && tokens[i - 1].Is(WordClass.ProductWord)) scores.Product += Strong;
        else if (word is "called" or "named" && i > 0 && tokens[i - 1].Is(WordClass.OrganisationNoun)) scores
            .Favour(EntityKind.Organisation, Strong);
        else if (word is "of" && i > 0 && tokens[i - 1].Is(WordClass.PlaceWord)) scores.Favour(EntityKind.Place, Fair);
    }

    private static void FromWordsAfter(string text, Token[] tokens, NameChunk chunk, ref KindScores scores)
    {
        int i = chunk.End;
        if (i >= tokens.Length || tokens[i].Has(TokenShape.ParagraphBefore)) return;
        Token after = tokens[i];
        if (after.First == ',' && i + 2 < tokens.Length) FromApposition(tokens, i + 1, ref scores);
        else if (after.First is '\'' or '\u2019')
        {
            if (i + 1 < tokens.Length && tokens[i + 1].Is(WordClass.ReportNoun) && IsOutlet(text, tokens[i
                + 1])) scores.Publication += Weak;
        }
        else if (after.IsWord && !after.IsCapital) FromWordAfter(after.In(text), after, chunk, ref scores);
    }

    /// <summary>"Pentra, an app".</summary>
    private static void FromApposition(Token[] tokens, int first, ref KindScores scores)
    {
        int noun = tokens[first].Is(WordClass.Determiner) ? first + 1 : first;
        for (int k = noun; k < Math.Min(noun + 4, tokens.Length) && tokens[k].IsWord && !tokens[k].IsCapital; k++)
        {
            if (tokens[k].Is(WordClass.RoleNoun | WordClass.OrganisationNoun)) return;
            if (tokens[k].Is(WordClass.ProductWord)) { scores.Product += Weak; return; }
        }
    }

    /// <summary>"the Courier report", "Pentra users".</summary>
    private static void FromWordAfter(ReadOnlySpan<char> word, Token after, NameChunk chunk, ref KindScores scores)
    {
        if (after.Is(WordClass.ReportNoun) && chunk.Length <= 4) scores.Publication += word is "report" or "study" or "survey" or "poll"
            or "review" or "program" or "programme" or "network" or "site" or "post" ? Fair - Weak : Fair + Weak;
        else if (word is "reporter" or "correspondent" or "columnist" or "journalist" or "editor") scores.Publication += Fair + Weak;
        else if (after.Is(WordClass.ProductWord) || word is "users") scores.Product += Fair;
        else if (word is "reported" or "published" or "reports") scores.Publication += Weak;
    }

    private static bool IsOutlet(string text, Token token) =>
        token.In(text) is "magazine" or "newspaper" or "paper" or "outlet" or "publication" or "website" or "site" or "blog" or "journal"
        or "broadcaster" or "network" or "podcast" or "programme" or "program" or "editorial" or "column" or "exclusive";
}
