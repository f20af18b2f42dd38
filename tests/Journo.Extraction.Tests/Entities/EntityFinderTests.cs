using Journo.Testing;
namespace Journo.Extraction.Tests.Entities;

public class EntityFinderTests
{
    [Fact]
    public void A_surname_alone_is_the_person_named_before()
    {
        ArticleExtraction reading = Reading
            .Of("The mayor thanked Maria Keller on Monday. Later Keller left the hall, and Keller's car was gone.");
        Entity person = reading.Entity("Maria Keller");
        Assert.Equal(EntityKind.Person, person.Kind);
        Assert.Equal(["Keller"], person.Aliases);
        Assert.Equal(3, reading.Mentions.Count(mention => mention.Entity == person.Id));
    }

    [Fact]
    public void A_surname_that_two_people_share_goes_to_the_one_named_last()
    {
        ArticleExtraction reading = Reading
            .Of("They met John Keller first. They asked Keller to wait. They then met Maria Keller, and Keller smiled.");
        string[] owners = [.. reading.Mentions.Where(mention => mention.Text == "Keller").Select(mention => mention.Entity)];
        Assert.Equal([reading.Entity("John Keller").Id, reading.Entity("Maria Keller").Id], owners);
    }

    [Fact]
    public void A_title_is_no_part_of_the_name()
    {
        ArticleExtraction reading = Reading.Of("On Friday Senator Anna Brill met Dr. Paul Odum and President Kofi Mensah.");
        Assert.Equal(["Anna Brill", "Paul Odum", "Kofi Mensah"], reading.Entities.Select(entity => entity.Name));
        Assert.All(reading.Entities, entity => Assert.Equal(EntityKind.Person, entity.Kind));
    }

    [Fact]
    public void A_campaign_named_after_a_person_makes_no_organisation_of_them()
    {
        ArticleExtraction reading = Reading
            .Of("They met Anna Brill. The Brill campaign paid. The Brill campaign left, and the Brill campaign was glad.");
        Assert.Equal(EntityKind.Person, reading.Entity("Anna Brill").Kind);
        Assert.Single(reading.Entities);
    }

    [Fact]
    public void A_title_of_several_words_is_cut_off_with_the_name_before_it()
    {
        ArticleExtraction reading = Reading.Of("They wrote to Acme Chief of Staff Katie Odum in spring.");
        Assert.Equal(["Acme", "Katie Odum"], reading.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void Initials_and_spaced_spellings_are_the_same_organisation()
    {
        ArticleExtraction reading = Reading
            .Of("The grant went to the Northern Harbour Authority. The NHA will share it with LoopWorks, and Loop Works said that "
            + "LoopWorks agrees.");
        Assert.Equal(["NHA"], reading.Entity("Northern Harbour Authority").Aliases);
        Assert.Equal(["Loop Works"], reading.Entity("LoopWorks").Aliases);
    }

    [Fact]
    public void A_form_that_is_one_letter_off_once_is_a_probable_misspelling()
    {
        ArticleExtraction reading = Reading
            .Of("It began with a Meridia report. A second Meridia report followed. According to the Merida investigation, the mill was "
            + "sold.");
        Entity outlet = reading.Entity("Meridia");
        Assert.Equal(EntityKind.Publication, outlet.Kind);
        Assert.Equal(["Merida"], outlet.Misspellings);
    }

    [Theory]
    [InlineData("The test used the Vega-3 engine twice. Then the Vega-4 engine came.", "Vega-4")] // a number makes another name
    // the words beside it speak for another kind
    [InlineData("They saw Hanson in court and asked Hanson to speak. The city of Hansen was far away.", "Hansen")]
    public void A_near_form_without_the_evidence_stays_a_name_of_its_own(string text, string name) =>
        Assert.Empty(Reading.Of(text).Entity(name).Misspellings);

    [Fact]
    public void A_word_that_opens_a_sentence_is_a_name_only_if_the_article_says_so_elsewhere()
    {
        ArticleExtraction reading = Reading
            .Of("Harvest was late. The harvest failed. Tarn bought the field. The owners of Tarn were glad.");
        Assert.Equal(["Tarn"], reading.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void A_heading_in_title_case_gives_only_names_that_the_text_has()
    {
        ArticleExtraction reading = Reading.Of("Why Did Keller Leave The Mill?\n\nMaria Keller left the mill in spring.");
        Assert.Equal(["Maria Keller"], reading.Entities.Select(entity => entity.Name));
        Assert.Equal(2, reading.Mentions.Count);
    }

    [Theory]
    [InlineData("She flew to Paris.", "Paris", EntityKind.Place)]
    [InlineData("She works for Larkmoor Holdings in town.", "Larkmoor Holdings", EntityKind.Organisation)]
    [InlineData("She reads the Larkmoor Gazette daily.", "Larkmoor Gazette", EntityKind.Publication)]
    [InlineData("She uses the Pentra app at work.", "Pentra", EntityKind.Product)]
    [InlineData("She founded a company called Pentra last year.", "Pentra", EntityKind.Organisation)]
    [InlineData("She met Ingo Brandt, 42, at work.", "Ingo Brandt", EntityKind.Person)]
    [InlineData("She crossed Larkmoor County on foot.", "Larkmoor County", EntityKind.Place)]
    public void The_words_of_a_name_and_beside_it_tell_its_kind(string text, string name, EntityKind kind) =>
        Assert.Equal(kind, Reading.Of(text).Entity(name).Kind);

    [Fact]
    public void Every_mention_has_the_text_that_its_offsets_cut_out()
    {
        const string Text = "Ann Lee of Acme Group met Bo Ek in Oslo.\n\nLee’s bank, Nordia Bank, paid.";
        Assert.All(Reading.Of(Text).Mentions, mention => Assert.Equal(mention.Text, Text[mention.Start..mention.End]));
    }

    [Fact]
    public void A_paper_is_called_by_its_kind_and_not_by_its_town()
    {
        ArticleExtraction reading = Reading
            .Of("The Lindmouth Courier asked for the letters. Nobody in Lindmouth had them, and the Courier has not seen them.");
        Entity paper = Assert.Single(reading.Entities, entity => entity.Name == "Lindmouth Courier");
        Assert.Equal(["Courier"], paper.Aliases);
    }

    [Fact]
    public void A_short_paragraph_that_ends_in_a_closing_mark_is_no_headline() =>
        Assert.Contains(Reading.Of("The bridge stands.\n\n“The bridge is safe,” said Maria Moss. “It will last.”").Entities, e =>
            e.Name == "Maria Moss");

    [Fact]
    public void A_name_over_the_end_of_a_line_broken_by_hand_is_one_name()
    {
        ArticleExtraction reading = Reading.Of("The ships left the harbour on a cold morning, and most of Northern\nIreland saw them, "
            + "said the harbour commissioner, whose name is Carl\nHolm. "
            + "He had waited for them at the gate of the old customs\nhouse all night.");
        Assert.Contains("Carl Holm", reading.Entities.Select(entity => entity.Name));
        Assert.Contains("Northern Ireland", reading.Entities.Select(entity => entity.Name));
    }

    [Theory]
    [InlineData("The grant went to the Department of Mathematics and Statistics in spring.", "Department of Mathematics and Statistics")]
    [InlineData("She wrote for the British Chess Magazine in spring.", "British Chess Magazine")]
    [InlineData("The Democratic Republic of Sule signed the treaty in spring.", "Democratic Republic of Sule")]
    [InlineData("In spring the High\u2011Level Panel met the mayor.", "High\u2011Level Panel")]
    public void Of_and_and_hyphens_stay_inside_a_name(string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(text).Entities).Name);

    [Theory]
    [InlineData("Robert Wells of the Justice Department met the mayor.", "Robert Wells", "Justice Department")]
    [InlineData("They asked Labour MP Ann Cole for papers from Lowmouth Council.", "Ann Cole", "Lowmouth Council")]
    public void A_person_and_an_institution_are_two(string text, string person, string institution)
    {
        ArticleExtraction reading = Reading.Of(text);
        Assert.Equal(EntityKind.Person, reading.Entity(person).Kind);
        Assert.Equal(EntityKind.Organisation, reading.Entity(institution).Kind);
    }

    [Fact]
    public void An_office_that_no_list_foresees_is_no_part_of_the_name() =>
        Assert.Contains(Reading.Of("“We are proud,” said HMB Administrator Carl Holm.").Entities, e => e is { Name: "Carl Holm",
            Kind: EntityKind.Person });

    [Fact]
    public void A_nickname_in_marks_stands_inside_the_name() =>
        Assert.Equal("William “Bo” Tanner", Assert.Single(Reading.Of("They met William “Bo” Tanner at the mill.").Entities).Name);

    [Theory]
    [InlineData("Sales rose to Rs740 million in Q3 and in H1 2023.")]
    [InlineData("It cost P318 million in FY 2022.")]
    public void Amounts_and_parts_of_a_year_are_no_names(string text) => Assert.Empty(Reading.Of(text).Entities);
}
