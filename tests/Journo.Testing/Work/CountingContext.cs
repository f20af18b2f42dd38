using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using MethodBody = Mono.Cecil.Cil.MethodBody;

namespace Journo.Testing.Work;

/// <summary>
/// Holds the project's assemblies a second time, rewritten so that every call and every round of a loop is counted by
/// <see cref="WorkCounter"/>. So work is measured without a clock, and the code that ships counts nothing.
/// </summary>
internal sealed class CountingContext : AssemblyLoadContext
{
    private static readonly Dictionary<string, MethodInfo> Stands = typeof(CountedSearches).GetMethods()
        .Where(method => method.IsDefined(typeof(StandsForAttribute)))
        .ToDictionary(method => method.GetCustomAttribute<StandsForAttribute>()!.Method);

    private readonly Func<long> _steps;

    // The rewritten assemblies count in this context's own copy of the counter.
    private CountingContext() => _steps = LoadFromAssemblyName(typeof(WorkCounter).Assembly.GetName())
        .GetType(typeof(WorkCounter).FullName!)!.GetProperty(nameof(WorkCounter.Steps))!.GetMethod!.CreateDelegate<Func<long>>();

    public static CountingContext Instance { get; } = new();

    /// <summary>A static function of the tests, in the rewritten assemblies.</summary>
    public TDelegate Find<TDelegate>(TDelegate function) where TDelegate : Delegate
    {
        MethodInfo method = function.Method;
        if (method.DeclaringType!.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Length > 0)
            throw new ArgumentException("The function has to be static: what it captures stands in assemblies that do not count.");
        // The tests are loaded as they are: what their own loops do is no work of the code under test.
        Assembly tests = LoadFromAssemblyName(method.Module.Assembly.GetName());
        var twin = (MethodInfo)tests.ManifestModule.ResolveMethod(method.MetadataToken)!;
        return twin.CreateDelegate<TDelegate>(twin.IsStatic ? null : Activator.CreateInstance(twin.DeclaringType!, nonPublic: true));
    }

    /// <summary>Steps that the rewritten assemblies have taken on this thread.</summary>
    public long Steps => _steps();

    protected override Assembly? Load(AssemblyName name)
    {
        string file = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
        if (!name.Name!.StartsWith("Journo", StringComparison.Ordinal) || !File.Exists(file)) return null;
        if (name.Name.EndsWith(".Tests", StringComparison.Ordinal) || name.Name == typeof(WorkCounter).Assembly.GetName().Name)
            return LoadFromAssemblyPath(file);
        using var rewritten = new MemoryStream();
        using (ModuleDefinition module = ModuleDefinition.ReadModule(file))
        {
            Rewrite(module);
            module.Write(rewritten);
        }
        rewritten.Position = 0;
        return LoadFromStream(rewritten);
    }

    private static void Rewrite(ModuleDefinition module)
    {
        MethodReference step = module.ImportReference(typeof(WorkCounter).GetMethod(nameof(WorkCounter.Step), []));
        foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            MethodBody body = method.Body;
            body.SimplifyMacros();
            ILProcessor processor = body.GetILProcessor();
            foreach (Instruction start in LoopStarts(body))
            {
                // The instruction itself becomes the call, so that all that leads to it leads to the call.
                var original = Instruction.Create(OpCodes.Nop);
                (original.OpCode, original.Operand) = (start.OpCode, start.Operand);
                (start.OpCode, start.Operand) = (OpCodes.Call, step);
                processor.InsertAfter(start, original);
            }
            foreach (Instruction call in body.Instructions.Where(call => call.OpCode.Code is Code.Call or Code.Callvirt))
            {
                if (StandIn(module, (MethodReference)call.Operand) is { } counted)
                    (call.OpCode, call.Operand) = (OpCodes.Call, counted);
            }
            processor.InsertBefore(body.Instructions[0], processor.Create(OpCodes.Call, step));
            body.OptimizeMacros();
        }
    }

    /// <summary>The instructions to which another one goes back.</summary>
    private static HashSet<Instruction> LoopStarts(MethodBody body) => [.. body.Instructions
        .SelectMany(from => (from.Operand as Instruction[] ?? (from.Operand is Instruction to ? [to] : []))
            .Where(target => target.Offset <= from.Offset))];

    private static MethodReference? StandIn(ModuleDefinition module, MethodReference called)
    {
        string name = called.GetElementMethod().ToString()!;
        IList<TypeReference> arguments = called is GenericInstanceMethod generic ? generic.GenericArguments : [];
        if (called.DeclaringType is GenericInstanceType type)
        {
            name = name.Replace(type.FullName, type.ElementType.FullName, StringComparison.Ordinal);
            arguments = type.GenericArguments;
        }
        if (!Stands.TryGetValue(name, out MethodInfo? stand)) return null;
        MethodReference reference = module.ImportReference(stand);
        if (!stand.IsGenericMethod) return reference;
        var instance = new GenericInstanceMethod(reference);
        foreach (TypeReference argument in arguments) instance.GenericArguments.Add(argument);
        return instance;
    }
}
