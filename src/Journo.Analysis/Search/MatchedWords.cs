namespace Journo.Analysis.Search;

/// <summary>The words of a claim that a search asked for, as the claim has them.</summary>
internal static class MatchedWords
{
    public static TextList Of(Claim claim, HashSet<string> wanted)
    {
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Add(claim.Text);
        Add(claim.Summary);
        return TextList.From(words);

        void Add(string? text)
        {
            var reader = new TermReader(text, stackalloc char[TermReader.MaximumLength]);
            while (reader.Read())
            {
                if (wanted.Contains(reader.Term.ToString()) && seen.Add(reader.Word.ToString())) words.Add(reader.Word.ToString());
            }
        }
    }
}
