namespace Journo.Extraction.Entities.Model;

internal sealed partial class NameFeatures
{
    private static readonly List<string> TemplateNames = [];

    // w word of a list, k kind, s shape, t list; 0 the token, b before, a after.
    private static readonly ulong Bias = Template("s0"), W0 = Template("w0"), K0 = Template("k0"), Wb = Template("wb"),
        Wa = Template("wa"),
        Wb2 = Template("wb2"), Wa2 = Template("wa2"), KbK0 = Template("kb+k0"), K0Ka = Template("k0+ka"), KbK0Ka = Template("kb+k0+ka"),
        WbK0 = Template("wb+k0"), K0Wa = Template("k0+wa"), W0Kb = Template("w0+kb"), W0Ka = Template("w0+ka"), Wb2Wb = Template("wb2+wb"),
        WaWa2 = Template("wa+wa2"), KaKa2 = Template("k0+ka+ka2"), Kb2Kb = Template("kb2+kb+k0"), ShapesAround = Template("sb+s0+sa"),
        T0 = Template("t0"), Tb = Template("tb"), Ta = Template("ta"), End3 = Template("end3"), End2 = Template("end2"), Begin3 =
            Template("begin3"),
        Begin2 = Template("begin2"), EndBefore = Template("end-before"), EndAfter = Template("end-after"), Opens = Template("opens+k0"),
        Use = Template("use"), UseOpens = Template("use+opens"), UseOpensKind = Template("use+opens+k0"), RunLength =
            Template("run-place+length"),
        RunLast = Template("run-last+place"), RunLastKind = Template("run-last-kind+k0"), RunFirst = Template("run-first+place"),
        RunFirstKind = Template("run-first-kind+k0+place"), RunBefore = Template("run-before+place"), RunAfter =
            Template("run-after+place"),
        RunBetween = Template("run-before-kind+after-kind"), RunBeforeFirst = Template("run-before+first-kind+length"),
        RunAfterLast = Template("run-last-kind+after+length"), RunBefore2 = Template("run-before2+before"), RunAfter2 =
            Template("run-after+after2"),
        RunBeforeKinds = Template("run-before2-kind+before-kind"), RunAfterKinds = Template("run-after-kind+after2-kind"),
        Dateline = Template("line-in-capitals+after-kind"),
        RunJoined = Template("run-joint+next-last-kind+k0"), RunJoinedLast = Template("run-joint+next-last"), Apposition =
            Template("apposition"),
        Phrase = Template("phrase+place"), Known = Template("known+place"), Vote = Template("vote"), VoteKind = Template("vote+k0"),
            VoteAround = Template("vote-before+vote+vote-after"),
        VoteRun = Template("vote-run-last+place");

    private static readonly string[] Traits = [.. Enumerable.Range(0, 64).Select(bit => ((NameTrait)(1UL << bit)).ToString())];
    private static readonly ulong[] TraitKeys = [.. Traits.Select(trait => FeatureKey.Of(trait))];
    private static readonly string[] Flags = ["no", "yes"];
    private static readonly ulong[] FlagKeys = [.. Flags.Select(flag => FeatureKey.Of(flag))];
    private static readonly string[] Uses = ["once-opening", "often-opening", "inside", "also-small", "mostly-small"];
    private static readonly ulong[] UseKeys = [.. Uses.Select(use => FeatureKey.Of(use))];
    private static readonly string[] Places = ["inner", "first", "last", "only"];
    private static readonly ulong[] PlaceKeys = [.. Places.Select(place => FeatureKey.Of(place))];
    private static readonly string[] Lengths = ["1", "2", "3", "4", "5+"];
    private static readonly ulong[] LengthKeys = [.. Lengths.Select(length => FeatureKey.Of(length))];
    private static readonly string[] Votes = ["none", "outside", "Person1", "Person2", "Organisation1", "Organisation2", "Place1",
        "Place2", "Other1",
        "Other2"];
    private static readonly ulong[] VoteKeys = [.. Votes.Select(vote => FeatureKey.Of(vote))];
    private static readonly string[] Kinds = Enum.GetNames<EntityKind>();
    private static readonly ulong[] KindKeys = [.. Kinds.Select(kind => FeatureKey.Of(kind))];
    private static readonly ulong NoTrait = FeatureKey.Of("none");

    private static ulong Template(string name)
    {
        TemplateNames.Add(name);
        return FeatureKey.Of(name);
    }

    /// <summary>Notes what the templates and fixed values are called.</summary>
    public static void Note(FeatureNames names)
    {
        string[] all = [.. TemplateNames, .. Traits, .. Flags, .. Uses, .. Places, .. Lengths, .. Votes, .. Kinds];
        foreach (string name in all) names.Value(FeatureKey.Of(name), name);
    }

    /// <summary>Keys as they are collected; at most as many as there is room for, more are dropped.</summary>
    private ref struct KeyList(Span<ulong> keys, FeatureNames? names)
    {
        private readonly Span<ulong> _keys = keys;

        public int Count { get; private set; }

        public void Add(ulong template, ulong value)
        {
            ulong key = FeatureKey.Join(template, value);
            Put(key);
            names?.Feature(key, template, [value]);
        }

        public void Add(ulong template, ulong value, ulong other)
        {
            ulong key = FeatureKey.Join(FeatureKey.Join(template, value), other);
            Put(key);
            names?.Feature(key, template, [value, other]);
        }

        public void Add(ulong template, ulong value, ulong other, ulong third)
        {
            ulong key = FeatureKey.Join(FeatureKey.Join(FeatureKey.Join(template, value), other), third);
            Put(key);
            names?.Feature(key, template, [value, other, third]);
        }

        private void Put(ulong key)
        {
            if (Count < _keys.Length) _keys[Count++] = key;
        }
    }
}
