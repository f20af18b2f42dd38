namespace Journo.Module.Tests.Hosting;

/// <summary>A dataset of two articles with rows that the tests know, so that they do not rest on what extraction finds.</summary>
public static class SmallDataset
{
    /// <summary>Writes it, with or without the articles' words.</summary>
    public static string Write(PowerShellSession session, string folder, bool text = true)
    {
        session.Run(
            "$args[1] | Import-Article -Id ferry -Publisher 'Lindmouth Courier' | Export-Dataset -LiteralPath $args[0] -OmitText:$args[2]",
            folder, Samples.Ferry, !text).Succeeded();
        session.Run("$args[1] | Import-Article -Id library | Export-Dataset -LiteralPath $args[0] -OmitText:$args[2] -Append", folder,
            Samples.Library, !text).Succeeded();
        string Words(string words) => text ? $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : "";
        string Place(string article, string words) =>
            $"{article.IndexOf(words, StringComparison.Ordinal)},{article.IndexOf(words, StringComparison.Ordinal) + words.Length}";

        const string Rise = "fares would rise by 12 percent", Cost = "the increase will cost commuters about $300 a year",
            Boat = "The board reportedly considered a second boat", Vote = "the vote \"settles the matter\"";
        Replace(folder, "claims",
            $"c1,ferry,2,2,{Place(Samples.Ferry, Rise)},{Words(Rise)},Fares go up,figure,Ida Brandt,Lindmouth Courier|Ida "
                + $"Brandt,explicit,asserted,said,,0.9",
            $"c2,ferry,3,4,{Place(Samples.Ferry, Cost)},{Words(Cost)},Commuters pay more,prediction,drivers' union,drivers' "
                + $"union,explicit,asserted,According to,about,0.6",
            $"c3,ferry,4,7,{Place(Samples.Ferry, Boat)},{Words(Boat)},A second boat,fact,,,none,asserted,,reportedly,0.4",
            $"c4,library,2,3,{Place(Samples.Library, Vote)},{Words(Vote)},The vote ends it,quote,"
                + "Nora Feld,Nora Feld,inherited,asserted,said,,0.2");
        Replace(folder, "quotes",
            $"q1,c1,ferry,{Place(Samples.Ferry, "nobody wanted this")},nobody wanted this,Ida Brandt,told,direct",
            $"q2,c4,library,{Place(Samples.Library, "settles the matter")},settles the matter,Nora Feld,said,mixed");
        Replace(folder, "events",
            $"t1,c3,ferry,{Place(Samples.Ferry, "considered a second boat")},,,,,A second boat was considered,board,the article does not "
                + $"say when,,",
            $"t2,c4,library,{Place(Samples.Library, "3 March 2021")},2021-03-03,2021-03-03,2021-03-03,3 March 2021,The council "
                + $"voted,town council,,,",
            $"t3,c1,ferry,{Place(Samples.Ferry, "June 1998")},1998-06,1998-06-01,1998-06-30,June 1998,The ferry opened,ferry,,,");
        Replace(folder, "figures",
            $"f1,c2,ferry,{Place(Samples.Ferry, "about $300")},about $300,money,300,USD,,about,none",
            $"f2,c1,ferry,{Place(Samples.Ferry, "12 percent")},12 percent,percent,12,,,,none",
            $"f3,,ferry,{Place(Samples.Ferry, "2 million passengers")},2 million passengers,count,2000000,,passengers,,none");
        Replace(folder, "entities", "e1,Ida Brandt,person,Brandt,", "e2,Lindmouth Courier,publication,Courier,Lindmuth Courier",
            "e3,Nora Feld,person,,");
        Replace(folder, "mentions", $"m1,e1,ferry,{Place(Samples.Ferry, "Ida Brandt")},Ida Brandt",
            $"m2,e3,library,{Place(Samples.Library, "Nora Feld")},Nora Feld");
        Replace(folder, "sources", "s1,Ida Brandt,person,chair,,singular,,", "s2,drivers' union,organisation,,,singular,,",
            "s3,Lindmouth Courier,publication,,,singular,,", "s4,Nora Feld,person,,,singular,,",
            "s5,[unnamed] officials,anonymous,,,plural,[unnamed],");
        string[] spans = [.. new[] { "The harbour board", "said on", Rise }.Select(words => Place(Samples.Ferry, words).Replace(',', '-'))];
        Replace(folder, "attributions", $"a1,ferry,,{string.Join(',', spans)},Ida Brandt,said,explicit,asserted,verb");
        Replace(folder, "dates", $"d1,ferry,{Place(Samples.Ferry, "June 1998")},June 1998,date,1998-06,1998-06,",
            $"d2,ferry,{Place(Samples.Ferry, "a year")},a year,duration,,P1Y,");
        return folder;
    }

    private static void Replace(string folder, string table, params string[] rows)
    {
        string file = Path.Combine(folder, table + ".csv");
        File.WriteAllLines(file, [File.ReadLines(file).First(), .. rows]);
    }
}
