using System.Globalization;
using System.Reflection;
using System.Text;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Tests.Schema;

public sealed class SchemaTests
{
    /// <summary>What rows tell beside their columns: it is made when an article is read and is not kept.</summary>
    private static readonly string[] NotKept = ["Claim.KindReason", "Claim.CheckworthinessReasons", "Article.Text", "Article.Path"];

    /// <summary>Conditions that ask a column of another name than theirs.</summary>
    private static readonly Dictionary<string, string> AskedOf = new(StringComparer.Ordinal)
    {
        ["ClaimFilter.Source"] = "chain", ["ClaimFilter.Text"] = "text summary",
        ["ClaimFilter.Hedged"] = "hedges", ["ClaimFilter.Ids"] = "id",
        ["ClaimFilter.MinimumCheckworthiness"] = "checkworthiness", ["EventFilter.Participant"] = "participants",
        ["EventFilter.Text"] = "headline", ["EventFilter.After"] = "latest",
        ["EventFilter.Before"] = "earliest", ["EventFilter.Dated"] = "date",
        ["FigureFilter.Minimum"] = "value", ["FigureFilter.Maximum"] = "value",
        ["EntityFilter.Name"] = "name aliases misspellings", ["SourceFilter.Name"] = "name aliases",
        ["ArticleFilter.Article"] = "id", ["EntityFilter.Article"] = "",
        ["SourceFilter.Article"] = "", ["EvidenceFilter.Article"] = "",
        ["ReviewFilter.Article"] = "",
    };

    public static TheoryData<string> TableNames => [.. Tables.All.Select(table => table.Name)];

    public static TheoryData<string> FilterNames => [.. Filters.Select(filter => filter.Name)];

    private static IEnumerable<Type> Filters =>
        typeof(RowFilter<>).Assembly.GetTypes().Where(type => !type.IsAbstract && type.BaseType?.Name == typeof(RowFilter<>).Name);

    [Fact]
    public void Every_table_is_found_by_its_rows() => Assert.All(Tables.All, table => Assert.Same(table, OfRows(RowOf(table))));

    [Theory, MemberData(nameof(TableNames))]
    public void Every_column_gives_the_property_of_its_name_back_and_touches_no_other(string name)
    {
        object table = OfRows(RowOf(Tables.All.Single(t => t.Name == name)));
        typeof(SchemaTests).GetMethod(nameof(RoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(RowOf((Table)table)).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [table], null);
    }

    [Theory, MemberData(nameof(TableNames))]
    public void Every_property_of_a_row_is_a_column(string name)
    {
        Table table = Tables.All.Single(t => t.Name == name);
        IEnumerable<string> properties = RowOf(table).GetProperties().Where(property => property.SetMethod?.IsPublic == true)
            .Where(property => !NotKept.Contains($"{RowOf(table).Name}.{property.Name}"))
            .Select(property => property.Name.ToLowerInvariant());
        Assert.Equal(properties.Order(StringComparer.Ordinal), table.Columns.Select(column => column.Name).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(TableNames))]
    public void What_a_column_refers_to_is_there_and_comes_no_later(string name)
    {
        List<Table> all = [.. Tables.All];
        Table table = all.Single(t => t.Name == name);
        Assert.Equal("id", table.Columns[0].Name);
        Assert.All(table.Columns.Where(column => column.References is not null), column =>
        {
            Table other = all.Single(t => t.Name == column.References);
            Assert.True(other.IndexOf(column.ReferencedColumn) >= 0);
            Assert.InRange(all.IndexOf(other), 0, all.IndexOf(table));
        });
    }

    [Theory, MemberData(nameof(FilterNames))]
    public void Every_condition_asks_the_column_of_its_name(string name)
    {
        Type type = Filters.Single(filter => filter.Name == name);
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            object filter = Activator.CreateInstance(type)!;
            property.SetValue(filter, Sample(property.PropertyType));
            string asked = AskedOf.GetValueOrDefault($"{name}.{property.Name}", property.Name.ToLowerInvariant());
            IEnumerable<string> columns = ConditionsOf(filter).SelectMany(condition => condition.Columns).Select(column => column.Name);
            Assert.Equal(asked.Split(' ', StringSplitOptions.RemoveEmptyEntries), columns);
        }
    }

    [Fact]
    public void A_changed_copy_of_a_filter_asks_anew()
    {
        var claim = new Claim { Id = "c1", Article = "a1", Cue = "said" };
        var filter = new ClaimFilter { Id = [TextPattern.Parse("c1")] };
        Assert.True(filter.Matches(claim));
        Assert.False((filter with { Article = [TextPattern.Parse("a2")] }).Matches(claim));
        Assert.False((filter with { Id = [TextPattern.Parse("c2")] }).Matches(claim));
        Assert.True(filter.Matches(claim));
    }

    [Fact]
    public void An_article_without_a_language_is_not_taken_for_English() => Assert.Equal("", Tables.Articles.NewRow().Language);

    [Fact]
    public void A_cell_says_what_is_wrong_with_it()
    {
        CellProblem? Of(string column, string cell) =>
            Tables.Claims[column].Read(Tables.Claims.NewRow(), Encoding.UTF8.GetBytes(cell), cache: null);
        Assert.Null(Of("speaker", ""));
        Assert.Equal("ValueMissing", Of("kind", "")!.Id);
        Assert.Equal("'Fact' is not a kind of claims.", Of("kind", "Fact")!.Message);
        Assert.Equal("'-1' is not a whole number from 0 to 2147483647.", Of("start", "-1")!.Message);
        Assert.Equal("NumberOutOfRange", Of("checkworthiness", "1.01")!.Id);
        Assert.Equal("NumberInvalid", Of("checkworthiness", "NaN")!.Id);
        Assert.Equal("NotUtf8", Tables.Claims["cue"].Read(Tables.Claims.NewRow(), [0xFF], new())!.Id);
        Assert.Equal("DateInvalid", Tables.Events["date"].Read(Tables.Events.NewRow(), "2019-"u8, new())!.Id);
    }

    private static void RoundTrip<T>(Table<T> table) where T : class
    {
        var buffer = new CellBuffer();
        T row = table.NewRow();
        PropertyInfo PropertyOf(Column<T> column) =>
            typeof(T).GetProperties().Single(property => property.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase));
        PropertyInfo[] properties = [.. table.Columns.Select(PropertyOf)];
        for (int i = 0; i < properties.Length; i++) properties[i].SetValue(row, Sample(properties[i].PropertyType, i + 1));
        byte[][] cells = [.. table.Columns.Select(column => column.Cell(row, buffer).ToArray())];

        T back = table.NewRow();
        for (int i = 0; i < cells.Length; i++) Assert.Null(table.Columns[i].Read(back, cells[i], i % 2 == 0 ? new() : null));
        Assert.All(properties, property => Assert.Equal(property.GetValue(row), property.GetValue(back)));

        // Alone, each column gives its own property and leaves the others as a new row has them.
        for (int i = 0; i < cells.Length; i++)
        {
            T alone = table.NewRow();
            table.Columns[i].Read(alone, cells[i], cache: null);
            Assert.Equal(properties[i].GetValue(row), properties[i].GetValue(alone));
            Assert.All(properties.Where(other => other != properties[i]),
                other => Assert.Equal(other.GetValue(table.NewRow()), other.GetValue(alone)));
        }
    }

    /// <summary>A value that no other number gives, as far as the type has so many; for a filter's list, one with a value in it.</summary>
    private static object Sample(Type type, int number = 1) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        Type value when value == typeof(string) => $"é, \"{number}\"|",
        Type value when value == typeof(bool) => true,
        Type value when value == typeof(int) => number * 1001,
        Type value when value == typeof(double) => 1.0 / (number + 2),
        Type value when value == typeof(decimal) => -1234.5m * number,
        Type value when value == typeof(TextList) => TextList.Create([$"a|{number}", "b\\"]),
        Type value when value == typeof(EdtfDate) => EdtfDate.Parse((2000 + number).ToString(CultureInfo.InvariantCulture) + "-03~"),
        Type value when value == typeof(DateTimeOffset) => new DateTimeOffset(2024, 3, 9, 14, 5, number, TimeSpan.Zero),
        Type value when value == typeof(IReadOnlyList<TextSpan>) => new TextSpan[] { new(number, number + 1), new(number + 9, 99) },
        Type value when value == typeof(IReadOnlyList<TextPattern>) => new[] { TextPattern.Parse("a*") },
        Type value when value == typeof(IReadOnlySet<string>) => new HashSet<string> { "c1" },
        Type { IsEnum: true } value => Enum.GetValues(value).GetValue(Enum.GetValues(value).Length - 1)!,
        Type value => ListOf(value.GetGenericArguments()[0]),
    };

    private static Array ListOf(Type type)
    {
        var list = Array.CreateInstance(type, 1);
        list.SetValue(Sample(type), 0);
        return list;
    }

    private static Type RowOf(Table table)
    {
        Type type = table.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Table<>)) type = type.BaseType!;
        return type.GetGenericArguments()[0];
    }

    private static object OfRows(Type row) => typeof(Tables).GetMethod(nameof(Tables.Of))!.MakeGenericMethod(row).Invoke(null, null)!;

    private static IReadOnlyList<Condition> ConditionsOf(object filter)
    {
        PropertyInfo property = filter.GetType().GetProperty("Conditions", BindingFlags.NonPublic | BindingFlags.Instance)!;
        return (IReadOnlyList<Condition>)property.GetValue(filter)!;
    }
}
