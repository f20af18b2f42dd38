using Journo.Extraction.Entities;
using Journo.Language;

namespace Journo.Extraction.Sources;

/// <summary>
/// What a noun phrase that names a source is made of. First, End and Head are token indexes; HeadMention, Modifier, Possessor and Later are
/// indexes of <see cref="NameIndex.Mentions"/>.
/// </summary>
/// <param name="First">First token, determiners left out.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Head">The head noun; -1 where there is none.</param>
/// <param name="HeadMention">The name that the head belongs to; -1 where the head is a common noun.</param>
/// <param name="Modifier">The name just before the head ("Clarion report"); -1 where there is none.</param>
/// <param name="Possessor">The name with "'s" before the head; -1 where there is none.</param>
/// <param name="Later">The first name after the head ("the firm's founder, Ann Lee"); -1 where there is none.</param>
/// <param name="Definite">Whether it begins with "the", "this", "that" or a possessive.</param>
internal readonly record struct NounPhrase(
    int First, int End, int Head, int HeadMention, int Modifier, int Possessor, int Later, bool Definite)
{
    /// <summary>Takes a phrase apart.</summary>
    /// <param name="tagged">The text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">One past the index of the last token.</param>
    public static NounPhrase Of(TaggedText tagged, NameIndex names, int first, int end)
    {
        Token[] tokens = tagged.Document.Tokens;
        bool definite = false;
        while (first < end && (tagged.Tags[first] is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.QuoteOpen
            or PartOfSpeech.Comma or PartOfSpeech.Conjunction or PartOfSpeech.That))
        {
            definite |= tagged.Tags[first] == PartOfSpeech.Possessive
                || tagged.Document[tokens[first]] is "the" or "The" or "this" or "This" or "that" or "That";
            first++;
        }
        int head = -1, owner = -1, headMention = -1, modifier = -1, possessor = -1, later = -1;
        int mention = first < end ? names.FirstFrom(first) : names.Mentions.Count;
        bool closed = false;
        for (int i = first; i < end;)
        {
            if (mention < names.Mentions.Count && names.Mentions[mention].FirstToken <= i)
            {
                NameMention name = names.Mentions[mention];
                if (closed)
                {
                    later = name.Entity;
                    break;
                }
                (modifier, headMention, head) = (-1, name.Entity, Math.Min(name.EndToken, end) - 1);
                i = Math.Max(i + 1, name.EndToken);
                mention++;
                continue;
            }
            PartOfSpeech tag = tagged.Tags[i];
            if (!closed && tag == PartOfSpeech.Possessive)
            {
                (possessor, owner, headMention, head) = (headMention, head, -1, -1);
            }
            else if (!closed && (tag is PartOfSpeech.Noun or PartOfSpeech.Name
                || tokens[i].Is(WordClass.RoleNoun | WordClass.ReportNoun | WordClass.HearsayNoun)))
            {
                if (headMention >= 0) (modifier, headMention) = (headMention, -1);
                head = i;
                // "people familiar with", "officials close to": what follows people describes them.
                closed = tokens[i].Is(WordClass.RoleNoun | WordClass.HearsayNoun) && IsPlural(tagged.Document[tokens[i]]);
            }
            else if (head >= 0 && tag is not (PartOfSpeech.Hyphen or PartOfSpeech.Adjective)) closed = true;
            i++;
        }
        // "Critics'" with nothing of theirs behind it are the critics.
        if (head < 0 && possessor < 0) head = owner >= 0 ? owner : LastWord(tagged, first, end);
        return new NounPhrase(first, end, head, headMention, modifier, possessor, later, definite);
    }

    // "The elderly", and nouns that look like adjectives ("the hospital"): the last of the words that could be one.
    private static int LastWord(TaggedText tagged, int first, int end)
    {
        int last = first;
        while (last < end && tagged.Tags[last] is PartOfSpeech.Adjective or PartOfSpeech.Adverb) last++;
        return last > first && tagged.Tags[last - 1] == PartOfSpeech.Adjective ? last - 1 : -1;
    }

    private static bool IsPlural(ReadOnlySpan<char> noun) => noun is "people" || (noun.Length > 4 && noun[^1] == 's');
}
