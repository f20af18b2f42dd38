namespace Journo.Citations.Csl.RichTexts;

/// <summary>CSL's <c>text-case</c>.</summary>
internal enum TextCase : byte { Unset, Lowercase, Uppercase, CapitalizeFirst, CapitalizeAll, Sentence, Title }
