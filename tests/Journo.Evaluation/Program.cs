using Journo.Testing;
using Journo.Evaluation;
using Journo.Evaluation.Csl;
using Journo.Evaluation.Csl.Styles;
using Journo.Evaluation.Golden;
using Journo.Evaluation.Names;
using Journo.Extraction.Statements;

IEvaluation[] evaluations =
[
    new StatementEvaluation("checkworthy", () => InEnglish.Language.Get<ClaimModels>().Checkworthiness, macro: false),
        new StatementFit("fit-checkworthy", "check-worthiness", macro: false, pairs: true),
    new StatementEvaluation("subjectivity", () => InEnglish.Language.Get<ClaimModels>().Subjectivity, macro: true),
        new StatementFit("fit-subjectivity", "subjectivity", macro: true, pairs: false),
    new AttributionEvaluation(), new AttributionFit(), new BoundaryFit(),
    new DateEvaluation(), new FigureEvaluation(), new TimelineEvaluation(), new EventOrderEvaluation(),
    new SentenceEvaluation(), new SourcingEvaluation(), new ContradictionEvaluation("contradictions", across: false),
        new ContradictionEvaluation("contradictions-across", across: true),
    new LanguageEvaluation(), new EntityEvaluation(), new ReadingEvaluation(), new EntityFit(),
];

if (args is ["curated", var dataset, var article]) return CuratedComparison.Run(dataset, article, Console.Out, Console.Error);

if (args is ["golden", _, ..]) return GoldenHash.Run(args[1..], Console.Out);

if (args is ["golden-rows", _, ..]) return GoldenHash.PrintRows(args[1..], Console.Out);

if (args is ["styles", ..]) return StylesEvaluation.Run(args[1..], Console.Out, Console.Error);

if (args is ["csl", ..]) return CslEvaluation.Run(args[1..], Console.Out, Console.Error);

if (args.Length < 2 || Array.Find(evaluations, e => e.Name == args[0]) is not { } evaluation
    || GoldRows.Of(args[1..], Console.Error) is not { } rows)
{
    Console.Error
        .WriteLine($"usage: dotnet run --project tests/Journo.Evaluation -- {string.Join('|', evaluations.Select(e => e.Name))} "
        + $"FILE.jsonl... [--without FILE.jsonl...]");
    Console.Error
        .WriteLine("Writes predictions as JSON lines on standard output, and the score on standard error where the file has gold labels.");
    Console.Error.WriteLine("With --without, rows whose text is in one of its files too are left out: fit on what will not be measured.");
    Console.Error.WriteLine("       dotnet run --project tests/Journo.Evaluation -- curated DATASET ARTICLE|FILE.jsonl");
    Console.Error.WriteLine("       dotnet run --project tests/Journo.Evaluation -- golden|golden-rows FILE...");
    Console.Error.WriteLine("       dotnet run --project tests/Journo.Evaluation -- csl FOLDER [--locales FOLDER]");
    Console.Error.WriteLine("       dotnet run --project tests/Journo.Evaluation -- styles FOLDER [ITEMS.json] [--locales FOLDER] "
        + "[--every N] [--pandoc]");
    return 2;
}

using var predictions = new StreamWriter(Console.OpenStandardOutput());
evaluation.Run(rows, predictions, Console.Error);
return 0;
