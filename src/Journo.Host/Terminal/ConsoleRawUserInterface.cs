using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace Journo.Hosting.Terminal;

/// <summary>The screen: its size above all. What a redirected console has no answer to, gets a plain one.</summary>
internal sealed class ConsoleRawUserInterface : PSHostRawUserInterface
{
    private const int WidthWithoutTerminal = 120, HeightWithoutTerminal = 50;

    /// <summary>Columns of the terminal; without one, COLUMNS if it is a number, else 120.</summary>
    public static int Width
    {
        get
        {
            if (!Console.IsOutputRedirected && Try(() => Console.WindowWidth) is > 0 and int width) return width;
            return int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns is >= 20 and <= 10_000
                ? columns
                : WidthWithoutTerminal;
        }
    }

    private static int Height => !Console.IsOutputRedirected && Try(() => Console.WindowHeight) is > 0 and int height ? height : HeightWithoutTerminal;

    public override Size BufferSize { get => new(Width, Height); set => throw NotHere(); }

    public override Size WindowSize { get => new(Width, Height); set => throw NotHere(); }

    public override Size MaxWindowSize => new(Width, Height);

    public override Size MaxPhysicalWindowSize => new(Width, Height);

    public override Coordinates WindowPosition { get => new(0, 0); set => throw NotHere(); }

    public override Coordinates CursorPosition
    {
        get => Console.IsOutputRedirected ? new(0, 0) : new(Try(() => Console.CursorLeft), Try(() => Console.CursorTop));
        set
        {
            if (!Console.IsOutputRedirected) Console.SetCursorPosition(value.X, value.Y);
        }
    }

    public override int CursorSize { get => 25; set => throw NotHere(); }

    public override ConsoleColor ForegroundColor { get => Known(Console.ForegroundColor, ConsoleColor.Gray); set => Console.ForegroundColor = value; }

    public override ConsoleColor BackgroundColor { get => Known(Console.BackgroundColor, ConsoleColor.Black); set => Console.BackgroundColor = value; }

    public override bool KeyAvailable => !Console.IsInputRedirected && Console.KeyAvailable;

    public override string WindowTitle { get; set; } = "journo";

    public override void FlushInputBuffer()
    {
        while (KeyAvailable) Console.ReadKey(intercept: true);
    }

    public override KeyInfo ReadKey(ReadKeyOptions options)
    {
        if (Console.IsInputRedirected) throw NotHere();
        ConsoleKeyInfo key = Console.ReadKey((options & ReadKeyOptions.NoEcho) != 0);
        return new((int)key.Key, key.KeyChar, default, keyDown: true);
    }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw NotHere();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw NotHere();

    /// <summary>Clear-Host calls this with a rectangle of -1 to mean the whole screen.</summary>
    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
        if (!Console.IsOutputRedirected) Console.Clear();
    }

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw NotHere();

    /// <summary>Terminals that do not say their colours give -1.</summary>
    private static ConsoleColor Known(ConsoleColor color, ConsoleColor otherwise) => Enum.IsDefined(color) ? color : otherwise;

    private static int Try(Func<int> ask)
    {
        try
        {
            return ask();
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static PSNotSupportedException NotHere() => new("This terminal can't do that.");
}
