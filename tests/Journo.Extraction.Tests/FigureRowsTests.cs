using Journo.Testing;

namespace Journo.Extraction.Tests;

public class FigureRowsTests
{
    [Fact]
    public void A_figure_has_the_claim_that_it_stands_in()
    {
        ArticleExtraction reading = Reading.Of("The mill closed. Acme paid $3 million for it.");
        Figure figure = Assert.Single(reading.Figures);
        Assert.Equal(3_000_000m, figure.Value);
        Assert.Equal(reading.Claim("Acme paid").Id, figure.Claim);
    }
}
