using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace Journo.Hosting.Terminal;

/// <summary>Asks the person at the keyboard; an error where nobody can answer.</summary>
internal sealed class ConsoleQuestions(PSHostUserInterface ui, bool interactive)
{
    public string ReadLine() => Answer(interactive ? Console.In.ReadLine() : null);

    public SecureString ReadSecret()
    {
        var secret = new SecureString();
        if (Console.IsInputRedirected)
        {
            foreach (char c in ReadLine()) secret.AppendChar(c);
            return secret;
        }
        if (!interactive) Answer(null);
        for (ConsoleKeyInfo key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace && secret.Length > 0) secret.RemoveAt(secret.Length - 1);
            else if (!char.IsControl(key.KeyChar)) secret.AppendChar(key.KeyChar);
        }
        ui.WriteLine("");
        return secret;
    }

    public Dictionary<string, PSObject> Ask(string caption, string message, Collection<FieldDescription> descriptions)
    {
        Introduce(caption, message);
        var answers = new Dictionary<string, PSObject>();
        foreach (FieldDescription field in descriptions)
        {
            ui.Write($"{field.Name}: ");
            bool secret = field.ParameterTypeFullName == typeof(SecureString).FullName;
            answers[field.Name] = secret ? PSObject.AsPSObject(ReadSecret()) : PSObject.AsPSObject(ReadLine());
        }
        return answers;
    }

    public int Choose(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        Introduce(caption, message);
        (string Key, string Label)[] labels = [.. choices.Select(Label)];
        string question = string.Join("  ", labels.Select(label => $"[{label.Key}] {label.Label}"));
        while (true)
        {
            ui.Write($"{question}{(defaultChoice >= 0 ? $" (default is \"{labels[defaultChoice].Key}\")" : "")}: ");
            string answer = ReadLine().Trim();
            if (answer.Length == 0 && defaultChoice >= 0) return defaultChoice;
            int choice = Array.FindIndex(labels, label => answer.Equals(label.Key, StringComparison.OrdinalIgnoreCase) || answer.Equals(label.Label, StringComparison.OrdinalIgnoreCase));
            if (choice >= 0) return choice;
        }
    }

    public PSCredential AskCredential(string caption, string message, string? userName)
    {
        Introduce(caption, message);
        if (string.IsNullOrEmpty(userName))
        {
            ui.Write("User: ");
            userName = ReadLine();
        }
        ui.Write($"Password for user {userName}: ");
        return new PSCredential(userName, ReadSecret());
    }

    private void Introduce(string caption, string message)
    {
        if (!string.IsNullOrEmpty(caption)) ui.WriteLine(caption);
        if (!string.IsNullOrEmpty(message)) ui.WriteLine(message);
    }

    /// <summary>"&amp;Yes" is chosen by Y.</summary>
    private static (string Key, string Label) Label(ChoiceDescription choice)
    {
        int mark = choice.Label.IndexOf('&', StringComparison.Ordinal);
        string label = choice.Label.Replace("&", "", StringComparison.Ordinal);
        return mark >= 0 && mark < label.Length ? (label[mark].ToString().ToUpper(CultureInfo.InvariantCulture), label) : (label, label);
    }

    private static string Answer(string? line) =>
        line ?? throw new PSInvalidOperationException("An answer is needed, and there is nobody to give it: standard input has ended, or -NonInteractive was given.");
}
