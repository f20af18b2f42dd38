using CsCheck;

namespace Journo.Model.Tests;

public class TextListTests
{
    [Fact]
    public void A_list_reads_back_what_it_wrote() =>
        Gen.String[Gen.Char["ab|\\ é,\"\n"], 0, 6].Array[0, 5].Sample(items =>
        {
            // One empty item has the text form of no items; a list of names has no empty names.
            if (items is [""]) return true;
            TextList list = TextList.From(items);
            return TextList.Parse(list.ToString()).Equals(list);
        });

    [Fact]
    public void A_list_reads_well_where_it_is_printed() =>
        Assert.Equal("Fortune|people familiar", TextList.Create(["Fortune", "people familiar"]).ToString());

    [Fact]
    public void A_bar_in_an_item_is_escaped() => Assert.Equal(@"a\|b|c\\", TextList.Create(["a|b", @"c\"]).ToString());

    [Fact]
    public void An_array_is_a_copy()
    {
        TextList list = ["a", "b"];
        string[] array = list;
        array[0] = "changed";
        Assert.Equal("a", list[0]);
    }

    [Fact]
    public void Equal_lists_have_equal_hash_codes()
    {
        TextList one = ["a", "b"], other = ["a", "b"];
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, TextList.Create(["b", "a"]));
    }
}
