namespace Journo.Module.Tests.Hosting;

/// <summary>Articles written for the tests, about people and places that do not exist.</summary>
public static class Samples
{
    public const string Ferry =
        """
        Ferry fares to rise in May

        The harbour board said on Monday that fares would rise by 12 percent. Ida Brandt, who chairs the board, told the Lindmouth Courier that "nobody wanted this".

        According to the drivers' union, the increase will cost commuters about $300 a year. The union's secretary, Piet Arends, called the plan "a tax on islanders".

        The ferry opened in June 1998 and carried 2 million passengers in 2019. The board reportedly considered a second boat.

        """;

    public const string Library =
        """
        Library keeps its name

        The town council voted on 3 March 2021 to keep the library's name. Nora Feld said that the vote "settles the matter".

        """;
}
