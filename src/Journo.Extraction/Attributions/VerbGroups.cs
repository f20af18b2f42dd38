using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>
/// Finds what belongs to a verb: auxiliaries, adverbs, a verb that governs it ("tried to say"), a particle. All positions are token
/// indexes.
/// </summary>
internal sealed class VerbGroups(TaggedText text, NounPhrases phrases)
{
    private const int LongestGroup = 24;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly PredicateClass[] _predicates = text.Predicates;
    private readonly TextDocument _document = text.Document;

    /// <summary>The first token of the group of the verb at <paramref name="head"/>; whether it is passive, and the verb that governs it by
    /// "to", -1 for none.</summary>
    public int GroupStart(int head, int first, out bool passive, out int governor)
    {
        int i = head;
        passive = false;
        governor = -1;
        bool be = false;
        while (i > first && head - i < LongestGroup)
        {
            PartOfSpeech tag = _tags[i - 1];
            if (tag == Be) be = true;
            if (tag is Adverb or Modal or Be or Have or Do) i--;
            else if (tag is Determiner or Pronoun && i - 2 >= first && (_document.IsWord(i - 1, "all") || _document.IsWord(i - 1, "both"))
                && _tags[i - 2] is Have or Be or Noun or Name) i--;
            else if (tag == To && i - 2 >= first && _tags[i - 2] is Have or Be) i--;
            else if (tag == To && i - 3 >= first && _document.IsWord(i - 2, "on")
                && _tags[i - 3] is VerbFinite or VerbIng or VerbParticiple) i = governor = i - 3;
            else if (tag == To && i - 2 >= first
                && _tags[i - 2] is VerbFinite or VerbParticiple or VerbIng or VerbBase or Adverb or Adjective
                && GoverningVerb(i - 2, first) is >= 0 and var verb)
            {
                governor = verb;
                i = verb;
            }
            else if (tag == To)
            {
                i--;
                break;
            }
            else break;
        }
        passive = be && _tags[head] == VerbParticiple && governor < 0 && !_document.IsWord(head - 1, "having");
        if (_tags[head] == VerbParticiple && governor < 0) passive = passive || !HasAuxiliary(i, head);
        return i;
    }

    /// <summary>The verb of "issued a statement" before a participle; -1 if there is none.</summary>
    public int StatementVerb(int participle, int first)
    {
        int noun = participle - 1;
        if (noun <= first || !(_document.Tokens[noun].Is(WordClass.ReportNoun)
            || (_predicates[noun] & PredicateClass.Noun) != 0)) return -1;
        int start = phrases.StartOfPhrase(participle, Math.Max(first, participle - 10));
        return start > first && _tags[start - 1] is VerbFinite or VerbIng or VerbBase ? start - 1 : -1;
    }

    private bool HasAuxiliary(int group, int head)
    {
        for (int i = group; i < head; i++)
        {
            if (_tags[i] is Have or Be or Modal or Do) return true;
        }
        return false;
    }

    private int GoverningVerb(int i, int first)
    {
        while (i >= first && _tags[i] is Adverb) i--;
        if (i < first || _tags[i] is not (VerbFinite or VerbParticiple or VerbIng or VerbBase)) return i >= first && _tags[i] == Adjective
            && i > first && _tags[i - 1] is Be ? i : -1;
        return i;
    }

    /// <summary>One past the verb, its particle ("pointed out") and an adverb before what is said.</summary>
    public int CueEnd(int head, int end)
    {
        int i = head + 1;
        if (i < end && (_document.IsWord(i, "out") || _document.IsWord(i, "back") || _document.IsWord(i, "off"))) i++;
        if (i < end && _tags[i] == Adverb && i + 1 < end && _tags[i + 1] is That or Colon or QuoteOpen or Stop) i++;
        return i;
    }
}
