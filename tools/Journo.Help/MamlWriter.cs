using System.Globalization;
using System.Management.Automation;
using System.Text;
using System.Xml;

namespace Journo.Help;

/// <summary>Writes the XML that Get-Help reads: the words from the pages, the syntax from the cmdlets themselves.</summary>
public static class MamlWriter
{
    private const string Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private const string Maml = "http://schemas.microsoft.com/maml/2004/10";
    private const string Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    /// <summary>The help file for these cmdlets.</summary>
    public static string Write(IEnumerable<(HelpPage Page, CommandInfo Command)> commands)
    {
        ArgumentNullException.ThrowIfNull(commands);
        var text = new StringWriterUtf8();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n",
            Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("helpItems", "http://msh");
            xml.WriteAttributeString("schema", "maml");
            xml.WriteAttributeString("xmlns", "command", null, Command);
            xml.WriteAttributeString("xmlns", "maml", null, Maml);
            xml.WriteAttributeString("xmlns", "dev", null, Dev);
            foreach ((HelpPage page, CommandInfo command) in commands) WriteCommand(xml, page, command);
            xml.WriteEndElement();
        }
        return text + "\n";
    }

    private static void WriteCommand(XmlWriter xml, HelpPage page, CommandInfo command)
    {
        xml.WriteStartElement("command", Command);
        xml.WriteStartElement("details", Command);
        xml.WriteElementString("name", Command, page.Name);
        Paragraphs(xml, "description", [page.Synopsis]);
        string[] name = page.Name.Split('-');
        xml.WriteElementString("verb", Command, name[0]);
        xml.WriteElementString("noun", Command, name[1]);
        xml.WriteEndElement();
        Paragraphs(xml, "description", page.Description);

        xml.WriteStartElement("syntax", Command);
        foreach (CommandParameterSetInfo set in command.ParameterSets)
        {
            xml.WriteStartElement("syntaxItem", Command);
            xml.WriteElementString("name", Maml, page.Name);
            foreach (CommandParameterInfo parameter in InSyntaxOrder(set)) WriteParameter(xml, page, parameter);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();

        xml.WriteStartElement("parameters", Command);
        foreach (HelpSection section in page.Parameters)
        {
            CommandParameterInfo? parameter = command.ParameterSets.SelectMany(s => s.Parameters)
                .FirstOrDefault(p => "-" + p.Name == section.Title);
            if (parameter is not null) WriteParameter(xml, page, parameter);
        }
        xml.WriteEndElement();

        Types(xml, "inputTypes", "inputType", page.Inputs);
        Types(xml, "returnValues", "returnValue", page.Outputs);

        xml.WriteStartElement("examples", Command);
        foreach (HelpSection example in page.Examples)
        {
            xml.WriteStartElement("example", Command);
            xml.WriteElementString("title", Maml, $"-------------------------- {example.Title} --------------------------");
            xml.WriteElementString("code", Dev, string.Join('\n', example.Code));
            xml.WriteStartElement("remarks", Dev);
            foreach (string paragraph in example.Paragraphs) xml.WriteElementString("para", Maml, paragraph);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();

        xml.WriteStartElement("relatedLinks", Command);
        // The first is what Get-Help -Online opens. The build of the module puts the address of the pages here, or leaves the link out.
        WriteLink(xml, "Online Version:", $"help:{page.Name}.md");
        foreach (string link in page.SeeAlso) WriteLink(xml, link, "");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string text, string uri)
    {
        xml.WriteStartElement("navigationLink", Maml);
        xml.WriteElementString("linkText", Maml, text);
        xml.WriteElementString("uri", Maml, uri);
        xml.WriteEndElement();
    }

    private static IEnumerable<CommandParameterInfo> InSyntaxOrder(CommandParameterSetInfo set) => set.Parameters
        .Where(p => !IsCommon(p.Name))
        .OrderBy(p => p.Position < 0 ? int.MaxValue : p.Position)
        .ThenByDescending(p => p.IsMandatory);

    /// <summary>Whether every cmdlet has the parameter, so that no page speaks of it.</summary>
    public static bool IsCommon(string parameter) =>
        Cmdlet.CommonParameters.Contains(parameter) || Cmdlet.OptionalCommonParameters.Contains(parameter);

    private static void WriteParameter(XmlWriter xml, HelpPage page, CommandParameterInfo parameter)
    {
        bool isSwitch = parameter.ParameterType == typeof(SwitchParameter);
        xml.WriteStartElement("parameter", Command);
        xml.WriteAttributeString("required", Flag(parameter.IsMandatory));
        xml.WriteAttributeString("globbing", Flag(parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any()));
        xml.WriteAttributeString("pipelineInput", parameter switch
        {
            { ValueFromPipeline: true, ValueFromPipelineByPropertyName: true } => "True (ByValue, ByPropertyName)",
            { ValueFromPipeline: true } => "True (ByValue)",
            { ValueFromPipelineByPropertyName: true } => "True (ByPropertyName)",
            _ => "False",
        });
        xml.WriteAttributeString("position", parameter.Position < 0 ? "named" : parameter.Position.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("aliases", parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases));
        xml.WriteElementString("name", Maml, parameter.Name);
        Paragraphs(xml, "description", page.Parameters.FirstOrDefault(p => p.Title == "-" + parameter.Name)?.Paragraphs ?? []);
        if (!isSwitch)
        {
            xml.WriteStartElement("parameterValue", Command);
            xml.WriteAttributeString("required", "true");
            xml.WriteString(TypeName(parameter.ParameterType));
            xml.WriteEndElement();
        }
        xml.WriteStartElement("type", Dev);
        xml.WriteElementString("name", Maml, TypeName(parameter.ParameterType));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Paragraphs(XmlWriter xml, string element, IReadOnlyList<string> paragraphs)
    {
        xml.WriteStartElement(element, Maml);
        foreach (string paragraph in paragraphs) xml.WriteElementString("para", Maml, paragraph);
        xml.WriteEndElement();
    }

    private static void Types(XmlWriter xml, string list, string item, IReadOnlyList<string> types)
    {
        xml.WriteStartElement(list, Command);
        foreach (string type in types)
        {
            string[] parts = type.TrimStart('-', ' ').Split(": ", 2);
            xml.WriteStartElement(item, Command);
            xml.WriteStartElement("type", Dev);
            xml.WriteElementString("name", Maml, parts[0]);
            xml.WriteEndElement();
            Paragraphs(xml, "description", parts[1..]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string TypeName(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Name;

    private static string Flag(bool value) => value ? "true" : "false";

    private sealed class StringWriterUtf8() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => new UTF8Encoding(false);
    }
}
