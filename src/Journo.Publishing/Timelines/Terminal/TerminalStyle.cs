namespace Journo.Publishing.Timelines.Terminal;

/// <summary>What a part of a line is, for its colour.</summary>
internal enum TerminalPart
{
    Plain,
    Strong,
    Quiet,
    Mark,
    Alarm,
}

/// <summary>Colours by ANSI's sequences, or none. Nothing is told by colour alone.</summary>
internal sealed class TerminalStyle(bool isColoured)
{
    public string Of(TerminalPart part, string text) => !isColoured || part == TerminalPart.Plain
        || string.IsNullOrWhiteSpace(text) ? text : part switch
    {
        TerminalPart.Strong => $"\e[1m{text}\e[22m",
        TerminalPart.Quiet => $"\e[2m{text}\e[22m",
        TerminalPart.Mark => $"\e[36m{text}\e[39m",
        _ => $"\e[33m{text}\e[39m",
    };
}
