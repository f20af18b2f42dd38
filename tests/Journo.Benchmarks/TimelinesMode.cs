using System.Diagnostics;
using System.Globalization;
using Journo.Publishing.Timelines;

namespace Journo.Benchmarks;

/// <summary>Times the writing of timelines of growing size in each form.</summary>
internal static class TimelinesMode
{
    public static int Run(string[] args)
    {
        int most = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        Console.WriteLine("| Form | Events | Seconds | Microseconds an event | MB |\n|---|--:|--:|--:|--:|");
        foreach (TimelineFormat format in Enum.GetValues<TimelineFormat>())
        {
            Write(format, Entries(1000));
            foreach (int count in new[] { most / 4, most / 2, most })
            {
                TimelineEvent[] entries = Entries(count);
                long start = Stopwatch.GetTimestamp();
                long written = Write(format, entries);
                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {format} | {count:N0} | {seconds:N2} | {seconds / count * 1e6:N1} | {written / 1e6:N1} |"));
            }
        }
        return 0;
    }

    private static long Write(TimelineFormat format, TimelineEvent[] entries)
    {
        using var stream = new CountingStream();
        using (var output = new StreamWriter(stream)) TimelineWriters
            .Of(format, new() { Title = "Made up", Lanes = TimelineLanes.Source }, _ => { }).Write(entries, output, default);
        return stream.Length;
    }

    // One in ten is undated and placed by the one before it; the others have a day, a month, a year, a span or an open end.
    private static TimelineEvent[] Entries(int count)
    {
        var entries = new TimelineEvent[count];
        for (int i = 0; i < count; i++)
        {
            var day = new DateOnly(1970, 1, 1).AddDays((int)(i * 20_000L / count));
            string form = (i % 5) switch { 0 or 1 => "yyyy-MM-dd", 2 => "yyyy-MM", 3 => "yyyy'~'", _ => "yyyy-MM-dd'/..'" };
            string text = day.ToString(form, CultureInfo.InvariantCulture);
            EdtfDate? date = i % 10 == 9 ? null : EdtfDate.Parse(text);
            string id = $"event-{i}";
            var row = new EventMention { Id = id, Article = $"a{i / 20}", Date = date, Headline = $"The council votes on bridge {i}" };
            var article = new Article { Id = row.Article, Title = $"Report {i / 20}", Publisher = "Harbour Post",
                Url = $"https://post.example/{i / 20}", Published = EdtfDate.Parse("2020-05-05") };
            entries[i] = new()
            {
                Id = id, Article = row.Article, Date = date, Headline = row.Headline, Sources = TextList.From([$"Speaker {i % 12}"]),
                Follows = date is null ? TextList.From([$"event-{i - 1}"]) : TextList.Empty,
                Accounts = [new(row, new() { Id = id + "-c", Article = row.Article, Text = "The council has voted on it.",
                    Speaker = $"Speaker {i % 12}" }, article)],
                Placement = date is null ? EventPlacement.Ordered : EventPlacement.Dated,
            };
        }
        return entries;
    }

    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => _length;
        public override long Position { get => _length; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => _length += count;
        public override void Write(ReadOnlySpan<byte> buffer) => _length += buffer.Length;
    }
}
