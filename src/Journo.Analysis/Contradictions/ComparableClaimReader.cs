using System.Collections.Frozen;
using Journo.Analysis.Search;
using Journo.Language;

namespace Journo.Analysis.Contradictions;

/// <summary>Prepares the claims of articles for comparison: who does what is told, with pronouns and descriptions followed back to the
/// person named before.</summary>
internal sealed class ComparableClaimReader
{
    private const int LongestName = 6, LongestDescription = 3; // tokens
    private readonly FrozenSet<string> _negations;
    private readonly ILanguage _language;

    private readonly Dictionary<string, Entity> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordNumbers _stems = new(), _whom = new();
    private string? _article, _lastPerson, _lastActor, _sentenceSubject;
    private int _sentence;

    private ComparableClaimReader(IEnumerable<Entity> entities, ILanguage language)
    {
        _language = language;
        _negations = language.Words("NegatingWord").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        foreach (Entity entity in entities)
        {
            _names.TryAdd(entity.Name, entity);
            foreach (string alias in entity.Aliases.Concat(entity.Misspellings)) _names.TryAdd(alias, entity);
            if (entity.Kind == EntityKind.Person && entity.Name.LastIndexOf(' ') is >= 0 and var space) _names
                .TryAdd(entity.Name[(space + 1)..], entity);
        }
    }

    /// <summary>The claims in the order of their articles and texts.</summary>
    public static IReadOnlyList<ComparableClaim> Read(
        IReadOnlyList<Claim> claims, IEnumerable<Entity> entities, IEnumerable<Figure> figures, IEnumerable<EventMention> events,
        ILanguage language, CancellationToken cancellation)
    {
        var reader = new ComparableClaimReader(entities, language);
        ILookup<string?, Figure> figuresOf = figures.ToLookup(figure => figure.Claim, StringComparer.Ordinal);
        ILookup<string?, EventMention> eventsOf = events.ToLookup(told => told.Claim, StringComparer.Ordinal);
        var statements = new List<ComparableClaim>();
        foreach (Claim claim in claims)
        {
            cancellation.ThrowIfCancellationRequested();
            statements.Add(reader.Read(claim, statements.Count, [.. figuresOf[claim.Id]], [.. eventsOf[claim.Id]]));
        }
        return statements;
    }

    private ComparableClaim Read(Claim claim, int number, IReadOnlyList<Figure> figures, IReadOnlyList<EventMention> events)
    {
        if (_article != claim.Article) (_article, _lastPerson, _lastActor, _sentence) = (claim.Article, null, null, -1);
        // A claim that goes on in its sentence has its doer there.
        if (_sentence != claim.Sentence) (_sentence, _sentenceSubject) = (claim.Sentence, null);
        string words = claim.ToString();
        var scan = new ClaimScan(this, words, Tokenizer.Tokenize(words, _language.Lexicon));
        scan.Run();
        _sentenceSubject ??= scan.Subject;
        return new()
        {
            Claim = claim, Number = number, Words = words, Figures = figures, Events = events,
            Terms = scan.Terms.Exists(ComparableClaim.UsesTerms) ? scan.Terms : [],
            Topic = new(_stems, scan.Topic), Names = new(_whom, scan.Names),
            Subject = scan.Subject, Negation = Negation(claim, scan.Negation),
            IsAsserted = scan.IsAsserted, ExclusiveTerms = scan.Exclusive,
        };
    }

    // "denied that he had not paid" affirms.
    private static string? Negation(Claim claim, string? written) =>
        claim.Stance != Stance.Denied ? written : written is null ? claim.Cue ?? "denied" : null;

    /// <summary>One pass over the tokens of a claim, from left to right.</summary>
    private sealed class ClaimScan(ComparableClaimReader owner, string words, Token[] tokens)
    {
        // "made a gift", not "after the tycoon left"
        private readonly bool _goesOn = tokens.Length > 0 && !tokens[0].Is(WordClass.Subordinator | WordClass.Preposition);
        private string? _actor; // who acted last
        private (string? Name, int End) _named = (null, -1); // the last name, and where it ends

        public List<StatedWord> Terms { get; } = [];
        public List<StatedTerm> Exclusive { get; } = [];
        public List<string> Topic { get; } = [];
        public List<string> Names { get; } = [];

        /// <summary>Who acts first.</summary>
        public string? Subject { get; private set; }

        /// <summary>The first negation, as it is written.</summary>
        public string? Negation { get; private set; }

        /// <summary>Whether the claim begins like a sentence that says something.</summary>
        public bool IsAsserted => Array.Find(tokens, token => token.IsWord) is { Length: > 0 } opening
            && !opening.Is(WordClass.Subordinator | WordClass.WhWord);

        public void Run()
        {
            for (int i = 0; i < tokens.Length;)
            {
                (string? who, int end, bool isPerson) = owner.Who(words, tokens, i);
                if (who is not null) Meet(who, i, end, isPerson);
                bool isName = who is not null && tokens[i].IsCapital && !tokens[i].Is(WordClass.Pronoun | WordClass.Determiner);
                if (isName) _named = (who, end);
                for (; i < end; i++) Read(i, who, isName);
            }
        }

        private void Meet(string who, int at, int end, bool isPerson)
        {
            Names.Add(who);
            if (owner.Acts(words, tokens, at, end))
            {
                _actor = who;
                Subject ??= who;
                if (isPerson) owner._lastActor = who;
            }
            if (isPerson) owner._lastPerson = who;
        }

        private void Read(int at, string? who, bool isName)
        {
            string written = tokens[at].In(words).ToString();
            if (owner._negations.Contains(written) || written.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
                || written.EndsWith("n\u2019t", StringComparison.OrdinalIgnoreCase)) Negation ??= written;
            else if (!isName && tokens[at].IsWord)
            {
                Add(written, tokens[at]);
                if (owner._language.Get<ExclusiveTerms>().TryGet(written, out ExclusiveTerm? term)
                    && Stated(term, written, at, who) is { } told) Exclusive.Add(told);
            }
        }

        private void Add(string written, Token token)
        {
            List<string> stems = ClaimQuery.Terms(written);
            if (stems.Count == 0) return;
            Terms.Add(new(written, stems[0]));
            if (token.IsCapital && token.Start > 0 && !token.Is(WordClass.Month | WordClass.Pronoun)) Names.Add(written);
            const WordClass Empty = WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Conjunction
                | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Modal
                | WordClass.NumberWord | WordClass.WhWord | WordClass.FunctionAdverb | WordClass.Month;
            if (!token.Is(Empty)) Topic.Add(stems[0]);
        }

        // What is done is told of who acts, or of whom it is done to. What somebody is, of whom "the widow" means,
        // and of who is named behind ("billionaire Ada Holm"), before a comma or before a form of "be".
        private StatedTerm? Stated(ExclusiveTerm term, string written, int at, string? meant)
        {
            int before = at - 1;
            string? actor = _actor ?? (_goesOn ? owner._sentenceSubject : null);
            if (!term.IsState)
            {
                if (before >= 0 && tokens[before].Is(WordClass.CommonAdverb | WordClass.FunctionAdverb)) before--;
                bool passive = before >= 0 && IsBe(tokens[before].In(words));
                return actor is null || (term.NeedsBe && !passive) ? null : new(term, written, actor, passive && !term.NeedsBe);
            }
            bool nameFollows = at + 1 < tokens.Length && tokens[at + 1].IsCapital;
            if (meant is null && nameFollows && owner.Who(words, tokens, at + 1) is ({ } person, _, true)) meant = person;
            const WordClass Outside = WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary;
            while (before >= 0 && before > at - LongestDescription && tokens[before].IsWord && !tokens[before].Is(Outside)) before--;
            if (before >= 0 && tokens[before].Is(WordClass.Determiner)) before--;
            if (before >= 0 && tokens[before].First == ',' && _named.End == before) meant ??= _named.Name;
            if (before >= 0 && IsBe(tokens[before].In(words))) meant ??= actor;
            return meant is null ? null : new(term, written, meant, false);
        }
    }

    private static bool IsBe(ReadOnlySpan<char> word) =>
        word is "is" or "are" or "was" or "were" or "been" or "being" or "be" or "'s" or "\u2019s";

    // A name, a pronoun for the one who acted last, or "the widow", who is the same: nobody is that before being named.
    private (string? Who, int End, bool IsPerson) Who(string words, Token[] tokens, int at)
    {
        for (int end = Math.Min(tokens.Length, at + LongestName); end > at; end--)
        {
            if (tokens[at].IsCapital && _names.TryGetValue(words[tokens[at].Start..tokens[end - 1].End], out Entity? entity)) return (
                entity.Name, end, entity.Kind == EntityKind.Person);
        }
        string word = tokens[at].In(words).ToString().ToLowerInvariant();
        if (word is "he" or "she" or "his" or "her") return (_lastActor ?? _lastPerson, at + 1, true);
        if (word is "the" && at + 1 < tokens.Length && tokens[at + 1].Is(WordClass.RoleNoun)
            && _language.Get<ExclusiveTerms>().TryGet(tokens[at + 1].In(words), out ExclusiveTerm? term) && term.IsState)
        {
            return (_lastActor ?? _lastPerson, at + 2, true);
        }
        return (null, at + 1, false);
    }

    // Who is named before a verb, in apposition or as an owner acts; who stands behind a preposition does not.
    private bool Acts(string words, Token[] tokens, int at, int end)
    {
        if (at > 0 && tokens[at - 1].Is(WordClass.Preposition)) return false;
        // A claim that opens with a name is about it, whatever its verb.
        if (at == 0 && end < tokens.Length && tokens[end].IsWord && !tokens[end].IsCapital) return true;
        if (tokens[at].In(words) is "his" or "His" or "her" or "Her") return true;
        if (end >= tokens.Length) return false;
        ReadOnlySpan<char> next = tokens[end].In(words);
        if (next is "," or "'s" or "\u2019s") return true;
        const PredicateClass Verb = PredicateClass.PresentForm | PredicateClass.PastForm | PredicateClass.ParticipleForm
            | PredicateClass.BaseForm;
        return tokens[end].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.CommonAdverb | WordClass.FunctionAdverb)
            || (_language.Predicates.ClassesOf(next) & Verb) != 0;
    }
}
