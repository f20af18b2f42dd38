using Journo.Documents;

namespace Journo.Datasets.Csv.Tests.Writing;

/// <summary>What is left of an article's words in a dataset that is to be shared without them.</summary>
public sealed class OmittedWordsTests : IDisposable
{
    private const string Sentence = "On Monday the old ferry over the wide river was closed to all traffic by the harbour office.";
    private const string Name = "three clerks of the harbour office who would not give their names";
    private const string Cut = "three clerks of the harbour office who\u2026";

    private static readonly Article Document = ArticleFactory.FromText(
        $"The ferry stops\n\n{Sentence} So said {Name}, because none of them may talk to the press before the week is out.\n",
        new Article { Id = "ferry", Title = "The ferry stops" });

    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();

    public void Dispose() => _folder.Dispose();

    private static TextSpan Span(string words)
    {
        int at = Document.Text!.IndexOf(words, StringComparison.Ordinal);
        return new(at, at + words.Length);
    }

    private static ArticleExtraction Reading()
    {
        TextSpan sentence = Span(Sentence), name = Span(Name);
        EventMention Happening(string id, string headline, string? unresolved = null) => new()
        {
            Id = id, Article = "ferry", Start = sentence.Start, End = sentence.End, Headline = headline, Unresolved = unresolved,
        };
        return new()
        {
            Article = Document,
            Sources = [new() { Id = "s", Name = Name, Kind = SourceKind.Anonymous, Description = "of the harbour office who would not give "
                + "their names", Reason = "because none of them may talk to the press before the week is out", Role = "clerk" }],
            Claims = [new() { Id = "c", Article = "ferry", Start = sentence.Start, End = sentence.End, Text = Sentence, Speaker = Name,
                Chain = [Name], Summary = "No boats: the old ferry over the wide river was closed to all traffic." }],
            Quotes = [new() { Id = "q", Article = "ferry", Start = sentence.Start, End = sentence.End, Text = Sentence, Speaker = Name }],
            Events =
            [
                Happening("e1", "the old ferry over the wide river was closed to all\u2026"),
                Happening("e2", "OLD FERRY, over the \u2018wide\u2019 river: was closed to all"),
                Happening("e3", "Ferry closes", "\u201cOn Monday the old ferry over the wide river was closed\u201d names no week."),
                Happening("e4", "over the wide river was closed to"),
            ],
            Entities = [new() { Id = "n", Name = Name, Aliases = ["clerks", Name + ","] }],
            Mentions = [new() { Id = "m", Article = "ferry", Entity = "n", Start = name.Start, End = name.End, Text = Name }],
            Attributions = [new() { Id = "a", Article = "ferry", SourceSpans = [name], CueSpans = [], ContentSpans = [sentence],
                Source = Name }],
        };
    }

    private List<T> All<T>(string folder) where T : class => [.. _store.Read<T>(_folder[folder])];

    private void Export(bool asCopy, params Article[] documents)
    {
        if (!asCopy)
        {
            _store.Write(_folder["d"], [Reading()], new() { OmitText = true });
            return;
        }
        _store.Write(_folder["whole"], [Reading()], new());
        _store.Copy(_folder["whole"], _folder["d"], new() { OmitText = true, Documents = documents.ToDictionary(d => d.Sha256) });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_cell_keeps_more_than_seven_of_the_articles_words_in_a_row(bool asCopy)
    {
        Export(asCopy, Document);
        Assert.Equal(["the old ferry over the wide river\u2026", "OLD FERRY, over the \u2018wide\u2019 river: was\u2026", "Ferry closes",
            "over the wide river was closed to"], All<EventMention>("d").Select(row => row.Headline));
        Assert.Equal("\u201cOn Monday the old ferry over the\u2026", All<EventMention>("d")[2].Unresolved);
        Assert.Equal("No boats: the old ferry over the wide river\u2026", All<Claim>("d")[0].Summary);
        Source source = All<Source>("d")[0];
        Assert.Equal(("clerk", "of the harbour office who would not\u2026", "because none of them may talk to\u2026"),
            (source.Role, source.Description, source.Reason));
        Assert.Equal("", All<Quote>("d")[0].Text);
        Assert.Equal("", All<Mention>("d")[0].Text);
        Assert.Empty(_store.Test(_folder["d"], [Document]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_name_of_a_source_is_cut_alike_wherever_it_stands(bool asCopy)
    {
        Export(asCopy, Document);
        Assert.Equal(Cut, All<Source>("d")[0].Name);
        Claim claim = All<Claim>("d")[0];
        Assert.Equal((Cut, Cut), (claim.Speaker, Assert.Single(claim.Chain)));
        Assert.Equal((Cut, Cut), (All<Quote>("d")[0].Speaker, All<Attribution>("d")[0].Source));
        Entity entity = All<Entity>("d")[0];
        Assert.Equal((Cut, entity.Id), (entity.Name, All<Mention>("d")[0].Entity));
        Assert.Empty(_store.Test(_folder["d"], [Document]));
    }

    [Fact]
    public void Without_the_document_the_words_of_the_claims_tell_what_is_the_articles()
    {
        Export(asCopy: true);
        Assert.Equal("the old ferry over the wide river\u2026", All<EventMention>("d")[0].Headline);
        Assert.Empty(All<Quote>("d")[0].Text);
    }

    [Fact]
    public void What_a_review_is_bound_to_stays_and_the_test_tells_of_it()
    {
        _store.Write(_folder["whole"], [Reading()], new());
        _store.Append<ClaimReview>(_folder["whole"], [new() { Claim = "ferry-c", Verdict = "True", Scale = "TrueFalse" }]);
        _store.Copy(_folder["whole"], _folder["d"], new()
        {
            OmitText = true, Documents = new Dictionary<string, Article> { [Document.Sha256] = Document },
        });
        Assert.Equal(Name, All<Claim>("d")[0].Speaker);
        List<DatasetProblem> problems = [.. _store.Test(_folder["d"], [Document])];
        Assert.All(problems, problem => Assert.Equal("TextNotOmitted", problem.Id));
        Assert.Equal(["claims.csv", "sources.csv"], problems.Select(problem => Path.GetFileName(problem.File)).Order());
    }

    [Fact]
    public void A_dataset_that_says_it_is_without_text_and_is_not_is_told_with_the_cell()
    {
        Export(asCopy: false);
        string path = Path.Combine(_folder["d"], "events.csv"), content = File.ReadAllText(path);
        File.WriteAllText(path, content.Replace("Ferry closes", "The old ferry over the wide river was closed", StringComparison.Ordinal));
        Assert.DoesNotContain(_store.Test(_folder["d"]), problem => problem.Id == "TextNotOmitted");
        DatasetProblem told = Assert.Single(_store.Test(_folder["d"], [Document]), problem => problem.Id == "TextNotOmitted");
        string line = File.ReadAllLines(path)[told.Line - 1];
        Assert.Equal((4L, ProblemSeverity.Warning), (told.Line, told.Severity));
        Assert.StartsWith("The old ferry", line[(told.Column - 1)..], StringComparison.Ordinal);
    }
}
