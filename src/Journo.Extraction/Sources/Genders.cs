using Journo.Extraction.Entities;
using Journo.Language;

namespace Journo.Extraction.Sources;

/// <summary>Whether a person is a man or a woman, as far as the text shows it.</summary>
internal enum Gender : byte
{
    Unknown, Male, Female,
}

/// <summary>
/// The genders of an article's persons, by titles ("Mrs Moss") and nouns of their roles ("chairman"), and by pronouns that could mean
/// nobody else. Given names show none: too many are borne by both.
/// </summary>
internal sealed class Genders
{
    private const ulong MaleBeforeName = 1UL << (int)GenderedWord.MaleTitle | 1UL << (int)GenderedWord.MaleOffice;
    private const ulong FemaleBeforeName = 1UL << (int)GenderedWord.FemaleTitle | 1UL << (int)GenderedWord.FemaleOffice;
    private const ulong Male = MaleBeforeName | 1UL << (int)GenderedWord.MaleNoun | 1UL << (int)GenderedWord.MalePronoun;
    private const ulong Female = FemaleBeforeName | 1UL << (int)GenderedWord.FemaleNoun | 1UL << (int)GenderedWord.FemalePronoun;

    private readonly Gender[] _genders;
    private readonly TaggedText _tagged;
    private readonly WordGroups<GenderedWord> _words;

    public Genders(TaggedText tagged, NameIndex names)
    {
        _tagged = tagged;
        _words = tagged.Document.Language.Get<WordGroups<GenderedWord>>();
        _genders = new Gender[names.Entities.Count];
        foreach (NameMention mention in names.Mentions)
        {
            if (_genders[mention.Entity] != Gender.Unknown || names.Entities[mention.Entity].Kind != EntityKind.Person) continue;
            for (int i = Math.Max(0, mention.FirstToken - 2); i < mention.EndToken && _genders[mention.Entity] == Gender.Unknown; i++)
            {
                ulong groups = _words.GroupsOf(tagged.Document[tagged.Document.Tokens[i]]);
                if ((groups & MaleBeforeName) != 0) _genders[mention.Entity] = Gender.Male;
                else if ((groups & FemaleBeforeName) != 0) _genders[mention.Entity] = Gender.Female;
            }
        }
        for (int i = 0; i < _genders.Length; i++)
        {
            if (_genders[i] == Gender.Unknown && names.Entities[i].Role is { } role) _genders[i] = OfWords(role);
        }
    }

    /// <summary>What a pronoun or a noun at a token shows.</summary>
    public Gender Of(int token) => Of(_tagged.Document[_tagged.Document.Tokens[token]]);

    /// <summary>Takes a pronoun that means an entity as evidence of its gender.</summary>
    public void Learn(int entity, Gender gender)
    {
        if (_genders[entity] == Gender.Unknown) _genders[entity] = gender;
    }

    /// <summary>Whether a pronoun can mean the entity.</summary>
    public bool Fits(int entity, Gender pronoun) =>
        pronoun == Gender.Unknown || _genders[entity] == Gender.Unknown || _genders[entity] == pronoun;

    private Gender OfWords(string words)
    {
        foreach (string word in words.Split(' '))
        {
            if (Of(word) is not Gender.Unknown and var gender) return gender;
        }
        return Gender.Unknown;
    }

    private Gender Of(ReadOnlySpan<char> word)
    {
        ulong groups = _words.GroupsOf(word);
        return (groups & Male) != 0 ? Gender.Male : (groups & Female) != 0 ? Gender.Female : Gender.Unknown;
    }
}
