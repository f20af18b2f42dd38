namespace Journo.Citations.Csl.Locales;

/// <summary>The form of a term, from which it falls back: verb-short to verb, symbol to short, verb and short to long.</summary>
internal enum TermForm : byte { Long, Short, Symbol, Verb, VerbShort }

/// <summary>The gender of a noun, and of the ordinals that go with it.</summary>
internal enum TermGender : byte { None, Masculine, Feminine }
