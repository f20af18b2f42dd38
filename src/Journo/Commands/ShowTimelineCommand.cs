using System.Management.Automation;
using Journo.Analysis.Timelines;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Publishing.Timelines;
using Journo.Publishing.Timelines.Terminal;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Draws a timeline in the terminal; no mark says more than is known.</summary>
[Cmdlet(VerbsCommon.Show, "Timeline")]
[OutputType(typeof(string))]
public sealed class ShowTimelineCommand : DatasetCommand
{
    private readonly List<SourcedMention> _accounts = [];
    private PipelineEvents _found = null!;

    /// <summary>Events, articles, or rows with the id of an event; all events of the dataset, where nothing is given.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>The dataset of events that do not know theirs, such as those of Import-Csv.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    /// <summary>What its lanes stand for; none if not given.</summary>
    [Parameter]
    [Alias("Lanes")]
    public TimelineLanes Lane { get; set; }

    /// <summary>How many columns a line may take; those of the terminal if not given, else 119.</summary>
    [Parameter]
    [ValidateRange(TerminalTimeline.NarrowestWidth, 10_000)]
    public int Width { get; set; }

    /// <summary>Without colours, whatever $PSStyle says.</summary>
    [Parameter]
    public SwitchParameter Plain { get; set; }

    /// <summary>Drawn with ASCII characters only.</summary>
    [Parameter]
    public SwitchParameter Ascii { get; set; }

    private protected override void Begin() => _found = new PipelineEvents(Session.Articles, DatasetFolder(Dataset), Open, Cancellation);

    private protected override void Process()
    {
        if ((InputObject is null ? _found.All : _found.Of(InputObject)) is { } accounts) _accounts.AddRange(accounts);
        else WriteError(_found.NotAnEvent(InputObject!));
    }

    private protected override void End()
    {
        if (_accounts.Count == 0) return;
        var screen = new TerminalScreen(Host, SessionState);
        bool isColoured = !Plain && screen.IsColoured(isLast: MyInvocation.PipelinePosition == MyInvocation.PipelineLength);
        WriteEach(TerminalTimeline.Lines(Timeline.Of(_accounts, Languages.English, Cancellation), new() { Lanes = Lane }, Width > 0 ? Width
            : screen.Width,
            Ascii || !TerminalScreen.Shows(TerminalGlyphs.Lines.Every) ? TerminalGlyphs.Ascii
                : TerminalGlyphs.Lines, new TerminalStyle(isColoured)));
    }
}
