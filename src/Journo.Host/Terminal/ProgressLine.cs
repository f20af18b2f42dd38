using System.Management.Automation;

namespace Journo.Hosting.Terminal;

/// <summary>Progress in one line that is written over, on standard error and only on a terminal.</summary>
internal sealed class ProgressLine
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly bool _visible = !Console.IsErrorRedirected;
    private long _last;
    private int _length;

    public void Show(ProgressRecord record)
    {
        if (!_visible) return;
        if (record.RecordType == ProgressRecordType.Completed)
        {
            Clear();
            return;
        }
        if (_length > 0 && Environment.TickCount64 - _last < Pause.TotalMilliseconds) return;
        string percent = record.PercentComplete >= 0 ? $" {record.PercentComplete}%" : "";
        string text = $"{record.Activity}: {record.StatusDescription}{percent}".ReplaceLineEndings(" ");
        int width = Math.Max(10, ConsoleRawUserInterface.Width - 1);
        if (text.Length > width) text = text[..width];
        Console.Error.Write($"\r{text.PadRight(_length)}");
        (_last, _length) = (Environment.TickCount64, text.Length);
    }

    public void Clear()
    {
        if (_length == 0) return;
        Console.Error.Write($"\r{new string(' ', _length)}\r");
        _length = 0;
    }
}
