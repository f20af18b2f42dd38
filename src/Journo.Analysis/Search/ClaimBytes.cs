using System.Text;

namespace Journo.Analysis.Search;

/// <summary>A claim's row as bytes, and back. Reasons, which a dataset does not keep, are left out.</summary>
internal static class ClaimBytes
{
    public static void Write(BinaryWriter writer, Claim claim)
    {
        writer.Write(claim.Id);
        writer.Write(claim.Article);
        writer.Write7BitEncodedInt(claim.Paragraph);
        writer.Write7BitEncodedInt(claim.Sentence);
        writer.Write7BitEncodedInt(claim.Start);
        writer.Write7BitEncodedInt(claim.End);
        writer.Write(claim.Text);
        Optional(writer, claim.Summary);
        writer.Write((byte)claim.Kind);
        Optional(writer, claim.Speaker);
        List(writer, claim.Chain);
        writer.Write((byte)claim.Attribution);
        Optional(writer, claim.Cue);
        List(writer, claim.Hedges);
        writer.Write(claim.Checkworthiness);
    }

    public static Claim Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
        return new()
        {
            Id = reader.ReadString(),
            Article = reader.ReadString(),
            Paragraph = reader.Read7BitEncodedInt(),
            Sentence = reader.Read7BitEncodedInt(),
            Start = reader.Read7BitEncodedInt(),
            End = reader.Read7BitEncodedInt(),
            Text = reader.ReadString(),
            Summary = Optional(reader),
            Kind = (ClaimKind)reader.ReadByte(),
            Speaker = Optional(reader),
            Chain = List(reader),
            Attribution = (AttributionKind)reader.ReadByte(),
            Cue = Optional(reader),
            Hedges = List(reader),
            Checkworthiness = reader.ReadDouble(),
        };
    }

    private static void Optional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null) writer.Write(text);
    }

    private static string? Optional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void List(BinaryWriter writer, TextList list)
    {
        writer.Write7BitEncodedInt(list.Count);
        for (int i = 0; i < list.Count; i++) writer.Write(list[i]);
    }

    private static TextList List(BinaryReader reader)
    {
        int count = reader.Read7BitEncodedInt();
        if (count == 0) return TextList.Empty;
        var items = new List<string>();
        for (int i = 0; i < count; i++) items.Add(reader.ReadString());
        return TextList.From(items);
    }
}
