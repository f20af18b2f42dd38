using CsCheck;
using Journo.Language.Detection;

namespace Journo.Language.Tests.Detection;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The council voted on Tuesday to close the old bridge, but nobody could say when the work would begin.")]
    [InlineData(
        "de", "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu schließen, aber niemand weiß, wann die Arbeiten beginnen.")]
    [InlineData("fr", "Le conseil municipal a décidé mardi de fermer le vieux pont, mais personne ne sait quand les travaux commencent.")]
    [InlineData("es", "El ayuntamiento decidió el martes cerrar el puente viejo, pero nadie sabía cuándo iban a empezar las obras.")]
    [InlineData("it", "Il consiglio comunale ha deciso martedì di chiudere il vecchio ponte, ma nessuno sapeva quando iniziano i lavori.")]
    [InlineData("pt", "A câmara decidiu na terça-feira fechar a ponte velha, mas ninguém sabia quando é que as obras iam começar.")]
    [InlineData("nl", "De gemeenteraad besloot dinsdag om de oude brug te sluiten, maar niemand kon zeggen wanneer het werk zou beginnen.")]
    [InlineData("pl", "Rada miasta zdecydowała we wtorek o zamknięciu starego mostu, ale nikt nie wiedział, kiedy rozpoczną się prace.")]
    [InlineData("ru", "Городской совет решил во вторник закрыть старый мост, но никто не знал, когда начнутся работы.")]
    [InlineData("uk", "Міська рада вирішила у вівторок закрити старий міст, але ніхто не знав, коли почнуться роботи.")]
    [InlineData("be", "Гарадскі савет вырашыў у аўторак закрыць стары мост, але ніхто не ведаў, калі пачнуцца працы.")]
    [InlineData("bg", "Общинският съвет реши във вторник да затвори стария мост, но никой не знаеше кога ще започне работата.")]
    [InlineData("mk", "Градскиот совет одлучи во вторникот да го затвори стариот мост, но никој не знаеше кога ќе почнат работите.")]
    [InlineData("sr", "Градско веће је у уторак одлучило да затвори стари мост, али нико није знао када ће радови почети.")]
    [InlineData("ro", "Consiliul local a hotărât marți să închidă podul vechi, dar nimeni nu știa când vor începe lucrările.")]
    [InlineData("cs", "Zastupitelé v úterý rozhodli, že starý most zavřou, ale nikdo nevěděl, kdy práce začnou.")]
    [InlineData("sk", "Zastupitelia v utorok rozhodli, že starý most zatvoria, ale nikto nevedel, kedy sa práce začnú.")]
    [InlineData("sl", "Mestni svet je v torek sklenil, da bodo stari most zaprli, vendar nihče ni vedel, kdaj se bodo dela začela.")]
    [InlineData("hu", "A városi tanács kedden úgy döntött, hogy lezárja a régi hidat, de senki sem tudta, mikor kezdődnek a munkák.")]
    [InlineData("sv", "Kommunen beslutade i tisdags att stänga den gamla bron, men ingen visste när arbetet skulle börja.")]
    [InlineData("da", "Kommunen besluttede tirsdag at lukke den gamle bro, men ingen vidste, hvornår arbejdet ville gå i gang.")]
    [InlineData("no", "Kommunen bestemte seg tirsdag for å stenge den gamle brua, men ingen visste når arbeidet skulle begynne.")]
    [InlineData("is", "Bæjarstjórnin ákvað á þriðjudaginn að loka gömlu brúnni en enginn vissi hvenær verkið myndi hefjast.")]
    [InlineData("fi", "Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan, mutta kukaan ei tiennyt, milloin työt alkavat.")]
    [InlineData("et", "Linnavolikogu otsustas teisipäeval vana silla sulgeda, kuid keegi ei teadnud, millal tööd algavad.")]
    [InlineData("lv", "Dome otrdien nolēma slēgt veco tiltu, bet neviens nezināja, kad sāksies darbi un cik ilgi tie turpināsies.")]
    [InlineData("lt", "Taryba antradienį nusprendė uždaryti senąjį tiltą, bet niekas nežinojo, kada prasidės darbai.")]
    [InlineData("el", "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα.")]
    [InlineData(
        "tr", "Belediye meclisi salı günü eski köprüyü kapatmaya karar verdi, ancak işlerin ne zaman başlayacağını kimse bilmiyordu.")]
    [InlineData("ca", "L'ajuntament va decidir dimarts tancar el pont vell, però ningú no sabia quan començarien les obres.")]
    [InlineData("ga", "Chinn an chomhairle Dé Máirt an seandroichead a dhúnadh, ach níl a fhios ag aon duine cathain a thosóidh an obair.")]
    [InlineData("sq", "Këshilli vendosi të martën të mbyllë urën e vjetër, por askush nuk e dinte se kur do të fillonin punimet.")]
    [InlineData("ar", "قرر المجلس البلدي يوم الثلاثاء إغلاق الجسر القديم، لكن لا أحد كان يعرف متى ستبدأ الأعمال.")]
    [InlineData("fa", "شورای شهر روز سه‌شنبه تصمیم گرفت که پل قدیمی را ببندد، اما هیچ کس نمی‌دانست که کار از چه زمانی شروع می‌شود.")]
    [InlineData("ur", "کونسل نے منگل کو پرانا پل بند کرنے کا فیصلہ کیا لیکن کسی کو معلوم نہیں تھا کہ کام کب شروع ہو گا۔")]
    [InlineData("he", "מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן.")]
    [InlineData("hi", "नगर परिषद ने मंगलवार को पुराना पुल बंद करने का फैसला किया, लेकिन किसी को नहीं पता था कि काम कब शुरू होगा।")]
    [InlineData("zh", "市议会星期二决定关闭旧桥，但没有人知道工程什么时候开始。")]
    [InlineData("ja", "市議会は火曜日に古い橋を閉鎖することを決めたが、工事がいつ始まるかは誰も知らなかった。")]
    [InlineData("ko", "시의회는 화요일에 낡은 다리를 폐쇄하기로 결정했지만 공사가 언제 시작될지는 아무도 몰랐다.")]
    [InlineData("id", "Dewan kota memutuskan pada hari Selasa untuk menutup jembatan lama, karena tidak bisa diperbaiki.")]
    [InlineData("sw", "Baraza la mji liliamua siku ya Jumanne kufunga daraja la zamani, lakini hakuna mtu aliyejua kazi itaanza lini.")]
    [InlineData("vi", "Hội đồng thành phố đã quyết định đóng cửa cây cầu cũ nhưng không ai biết khi nào công việc sẽ bắt đầu.")]
    public void A_sentence_is_known(string tag, string text)
    {
        DetectedLanguage found = LanguageDetector.Detect(text);

        Assert.Equal(tag, found.Tag);
        Assert.True(found.IsDetermined);
        Assert.InRange(found.Confidence, 0.6, 1);
    }

    [Theory]
    [InlineData(
        "hr", "Općina je u siječnju odlučila da će tisuće ljudi dobiti vijest o mostu prije kolovoza, a tvrtka počinje idućeg tjedna.")]
    [InlineData(
        "sr-Latn", "Opština je u januaru odlučila da hiljade ljudi uvek dobiju reč pre avgusta, gde će radovi početi posle nedelje.")]
    [InlineData("sh", "Nitko od njih nije znao kada će radovi početi, ali su rekli da će most biti zatvoren.", "hr")]
    [InlineData("sh", "Stari most će biti zatvoren, rekao je on, ali nije rekao zašto se to radi sada.")]
    public void Croatian_and_Serbian_are_told_apart_where_words_do_so(string tag, string text, string? or = null) =>
        Assert.Contains(LanguageDetector.Detect(text).Tag, new[] { tag, or });

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n\t ")]
    [InlineData("OK.")]
    [InlineData("Yes, no, well.")]
    [InlineData("1,234.5 67 % 2019-05-01 €300 (12) ...")]
    [InlineData("😀 👍🏽 🎉🎉 — « »")]
    [InlineData("α")]
    [InlineData("Anna Karlsson, Pedro Martínez, Zhou Wei, Giulia Rossi, Kwame Mensah, Olga Petrova")]
    [InlineData("foreach (var row in rows) { total += row.Count; Console.WriteLine($\"{row.Name}: {total}\"); }")]
    [InlineData("https://example.org/de/und/der/die/das?von=auf&mit=dem user_name_der der@example.org")]
    [InlineData("Gorodskoy sovet reshil vo vtornik zakryt staryy most, no nikto ne znal, kogda nachnutsya raboty.")]
    [InlineData("xqzt vvrk plomb gnarf wibble frotz quux zorkmid blorb nitfol rezrov gaspar")]
    public void What_is_too_short_or_no_language_is_undetermined(string text)
    {
        DetectedLanguage found = LanguageDetector.Detect(text);

        Assert.Equal((DetectedLanguage.Undetermined, 0), (found.Tag, found.Confidence));
        Assert.False(found.IsDetermined);
        Assert.NotEmpty(found.Reason);
    }

    private const string English =
        "The council voted on Tuesday to close the old bridge, " +
        "and nobody could say when the work on it would begin or what it would cost. ";
    private const string German =
        "Der Rat hat am Dienstag beschlossen, die alte Brücke zu schließen, " +
        "und niemand konnte sagen, wann die Arbeiten beginnen und was sie kosten. ";
    private const string Greek =
        "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα, " +
        "αλλά κανείς δεν ήξερε πότε θα αρχίσουν οι εργασίες. ";

    [Theory]
    [InlineData(English + English + English + German + German + German)]
    [InlineData(English + German + English + German + English + German + English + German)]
    [InlineData(English + English + Greek + Greek)]
    public void A_text_half_in_one_language_and_half_in_another_is_mixed(string text)
    {
        DetectedLanguage found = LanguageDetector.Detect(text);

        Assert.Equal(DetectedLanguage.Undetermined, found.Tag);
        Assert.StartsWith("mixed", found.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(English + English + English + English + German)]
    [InlineData(German + English + English + English + English)]
    [InlineData(English + English + English + Greek)]
    [InlineData("“" + German + "” she said at the press conference in Berlin, and the mayor did not answer. " + English + English)]
    public void English_with_a_quotation_in_another_language_is_English(string text) =>
        Assert.Equal("en", LanguageDetector.Detect(text).Tag);

    [Theory]
    [InlineData(
        "In Düsseldorf, Jürgen Müller of the Süddeutsche Zeitung met José Ángel Gutiérrez and the ministers of São Paulo and Łódź.")]
    [InlineData("The Académie française and the Real Academia de la Lengua de España have both written to the Ministero della Cultura.")]
    [InlineData("\"C'est la vie,\" he said, and with that the talks between the two sides came to an end.")]
    [InlineData("Die-hard fans of De La Soul will be at the El Rey Theatre on La Brea when the band plays there in May.")]
    [InlineData("THE MAYOR SAID THAT THE MILL WAS CLOSED IN 2019, AND NOBODY ASKED HIM WHY IT HAD TO BE SO.")]
    public void English_with_foreign_names_is_English(string text) => Assert.Equal("en", LanguageDetector.Detect(text).Tag);

    [Theory]
    [InlineData("Et tu, Brute?")]
    [InlineData("No, no, no, no.")]
    [InlineData("Me too, man.")]
    [InlineData("Do more, die less.")]
    [InlineData("As I am, so is he.")]
    public void A_few_words_are_never_taken_for_another_language(string text) =>
        Assert.Contains(LanguageDetector.Detect(text).Tag, new[] { "en", DetectedLanguage.Undetermined });

    [Fact]
    public void Capitals_and_curly_apostrophes_make_no_difference()
    {
        Assert.Equal(
            "fr", LanguageDetector.Detect("L’AVENIR DE L’ÉCOLE N’EST PAS ENCORE DÉCIDÉ, MAIS IL Y A DES IDÉES DANS LE CONSEIL").Tag);
        Assert.Equal("de", LanguageDetector.Detect("DIE SCHULE WIRD NICHT GESCHLOSSEN, ABER NIEMAND WEISS, WIE ES MIT IHR WEITERGEHT").Tag);
    }

    [Fact]
    public void The_reason_says_what_was_counted()
    {
        Assert.Matches(@"^\d+ of \d+ words are frequent in German or have its endings$", LanguageDetector.Detect(German).Reason);
        Assert.Equal("100 % of the letters are those of Greek", LanguageDetector.Detect(Greek).Reason);
        Assert.Equal("too short: 2 letters", LanguageDetector.Detect("OK").Reason);
        Assert.Equal("German", LanguageDetector.Detect(German).Name);
    }

    [Fact]
    public void Every_string_has_an_answer() =>
        Gen.String.Sample(text => AssertSound(LanguageDetector.Detect(text)));

    private static readonly string[] Pieces =
        ["the", "und", "de", "ле", "και", "の", "漢", "한", "है", "في", "\u0301", "\uD840", "\uDC00", "'", "İ", "ſ", "x", "1", "/", ".", " ",
            "\n"];

    [Fact]
    public void Every_mixture_of_scripts_has_an_answer() =>
        Gen.OneOf(Pieces.Select(Gen.Const).ToArray()).Array[0, 200]
            .Sample(pieces => AssertSound(LanguageDetector.Detect(string.Concat(pieces))));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => LanguageDetector.Detect((string)null!));

    [Fact]
    public void What_is_read_of_a_long_text_is_bounded_and_not_only_its_beginning()
    {
        string text = German + string.Concat(Enumerable.Repeat(English, 20_000));

        DetectedLanguage found = LanguageDetector.Detect(text, out int read);

        Assert.Equal("en", found.Tag);
        Assert.Equal(LanguageDetector.Whole, read);
        LanguageDetector.Detect(English, out int small);
        Assert.Equal(English.Length, small);
    }

    [Fact]
    public void A_long_text_in_two_languages_is_mixed() =>
        Assert.Equal(
            DetectedLanguage.Undetermined,
            LanguageDetector.Detect(string.Concat(Enumerable.Repeat(English, 500)) + string.Concat(Enumerable.Repeat(German, 500))).Tag);

    [Fact]
    public void Threads_get_the_same_answer()
    {
        DetectedLanguage[] found = new DetectedLanguage[64];

        Parallel.For(0, found.Length, i => found[i] = LanguageDetector.Detect(German));

        Assert.All(found, one => Assert.Equal(found[0], one));
    }

    private static void AssertSound(DetectedLanguage found)
    {
        Assert.InRange(found.Confidence, 0, 1);
        Assert.NotEmpty(found.Reason);
        Assert.Equal(found.Tag == DetectedLanguage.Undetermined, found.Confidence == 0);
    }
}
