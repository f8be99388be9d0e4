"""Writes Swift."""
from . import naming

MARK = "// Written by Scripts/generate-resources. Do not edit.\n"
WIDTH = 100


def namespace_file(service, models, phantoms):
    """The bare types of one service, which other services' properties name."""
    lines = [MARK, "import InfraDSL\n", f"/// The resource types of {service}.",
             f"public enum {service} {{}}\n", f"extension {service} {{"]
    parts = []
    for schema in models:
        parts.append([
            *comment(f"{of(schema)} Creates `{schema.type}`.", "    "),
            f"    public struct {naming.escaped(schema.name)}: ResourceConstruct {{",
            f'        public static var typeName: String {{ "{schema.type}" }}',
            "        public var node: InfraDSL.Node",
            "",
            "        package init(node: InfraDSL.Node) { self.node = node }",
            "    }"])
    for name in phantoms:
        readable = naming.readable(name)
        text = f"{naming.article(readable)} {readable} of {service}, named by its identifier only."
        text = text[0].upper() + text[1:]
        parts.append([*comment(text, "    "), f"    public enum {naming.escaped(name)} {{}}"])
    for index, part in enumerate(parts):
        lines += ([""] if index else []) + part
    lines.append("}")
    return "\n".join(lines) + "\n"


def exports_file():
    return MARK + "\n@_exported import AWSReferences\n@_exported import InfraDSL\n"


def registry_file(service, schemas):
    """Every schema literal of a service by type."""
    lines = [MARK, f"extension {service} {{",
             f"    /// The schema facts of every resource type of {service}, by CloudFormation name.",
             "    public static var schemaLiterals: [String: StaticString] {",
             "        var literals: [String: StaticString] = [:]"]
    for schema in schemas:
        name = f"{service}.{naming.escaped(schema.name)}"
        lines.append(f"        literals[{name}.typeName] = {name}.schemaLiteral")
    lines += ["        return literals", "    }", "}"]
    return "\n".join(lines) + "\n"


def resource_file(model, literal):
    schema = model.schema
    lines = [MARK, "import AWSReferences", "import InfraDSL\n"]
    lines.append(f"extension {schema.service}.{naming.escaped(schema.name)} {{")
    lines += initializer(model)
    lines += existing(model)
    for attribute in model.attributes:
        lines += ["", *comment(f"`{attribute.aws_name}`, known after deploy.", "    ")]
        source = "identifier" if attribute.is_identifier else "attribute"
        lines += getter(
            f"    public var {naming.escaped(attribute.name)}: Input<{attribute.type}> {{",
            f'node.{source}("{attribute.aws_name}")')
    for name in sorted(model.groups):
        lines += [""] + group(model.groups[name], schema)
    for name in sorted(model.enumerations):
        lines += [""] + enumeration(model.enumerations[name], schema)
    lines += ["", *comment("What AWS's schema says of the type.", "    "),
              "    public static var schemaLiteral: StaticString {",
              f"        {raw(literal)}", "    }", "}"]
    return "\n".join(lines) + "\n"


def of(schema):
    readable = naming.readable(schema.name)
    return f"{naming.article(readable).capitalize()} {readable} of {schema.service}."


def initializer(model):
    schema = model.schema
    taken = {p.name for p in model.parameters}
    identity = "constructID" if "id" in taken else "id"
    text = [of(schema)]
    # A construct's author needs the top-level names; deeper ones are in the schema facts.
    replacing = [f"`{n}`" for n in schema.create_only if "/" not in n and n in schema.properties]
    if replacing:
        text.append(f"A change of {listed(replacing)} replaces it.")
    text.append(f"Creates `{schema.type}`.")
    lines = comment(text[0], "    ") + ["    ///"] + comment(" ".join(text[1:]), "    ")
    documented = [(identity, "The construct's id.")] + documentation(model.parameters)
    lines += parameter_comments(documented, "    ")
    lines.append("    public init(")
    lines.append(f"        _ {identity}: ConstructID,")
    lines += [f"        {declaration(p)}," for p in model.parameters]
    lines += ["        fileID: StaticString = #fileID, line: UInt = #line", "    ) {",
              "        self.init(",
              "            node: InfraDSL.Node(",
              f"                resource: {identity}, type: Self.typeName, schema: Self.schemaLiteral,",
              "                fileID: fileID, line: line))"]
    node = "self.node" if "node" in taken else "node"
    lines += [f'        {node}.set("{p.aws_name}", {naming.escaped(p.name)})' for p in model.parameters]
    return lines + ["    }"]


def existing(model):
    return ["", "    /// One that exists already: looked up, never created, changed or deleted.",
            "    public static func existing(",
            "        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line",
            "    ) -> Self {",
            "        Self(",
            "            node: InfraDSL.Node(",
            "                existing: id.expression, type: typeName, schema: schemaLiteral,",
            "                fileID: fileID, line: line))",
            "    }"]


def group(group, schema):
    readable = naming.readable(schema.name)
    taken = {p.name for p in group.parameters}
    result = next(n for n in ("members", "result", "collected") if n not in taken)
    lines = comment(f"The `{group.aws_name}` of {naming.article(readable)} {readable}.", "    ")
    lines += [f"    public struct {group.name}: PropertyGroup {{",
              "        public let fields: Fields", "",
              *comment(f"Makes the `{group.aws_name}` of its members.", "        "),
              *parameter_comments(documentation(group.parameters), "        "),
              "        public init("]
    lines += [f"            {declaration(p)}," for p in group.parameters]
    if group.parameters:
        lines[-1] = lines[-1][:-1]
    lines += ["        ) {", f"            {'var' if group.parameters else 'let'} {result} = Fields()"]
    lines += [f'            {result}.set("{p.aws_name}", {naming.escaped(p.name)})'
              for p in group.parameters]
    return lines + [f"            fields = {result}" if "fields" not in taken else
                    f"            self.fields = {result}", "        }", "    }"]


def enumeration(enumeration, schema):
    lines = comment(f"The values of `{enumeration.aws_name}`.", "    ")
    lines += [f"    public struct {enumeration.name}: NamedValue {{",
              "        public let rawValue: String", "",
              "        public init(rawValue: String) { self.rawValue = rawValue }", ""]
    seen = set()
    for value in enumeration.values:
        name = naming.member(value)
        if not name or name in seen:
            continue
        seen.add(name)
        lines.append(f"        /// `{one_line(value)}`")
        lines += getter(
            f"        public static var {naming.escaped(name)}: Self {{",
            f"Self(rawValue: {raw(value)})")
    return lines + ["    }"]


def getter(head, value):
    """A computed property, on one line if it fits."""
    if len(head) + len(value) + 3 <= WIDTH:
        return [f"{head} {value} }}"]
    indent = head[:len(head) - len(head.lstrip())]
    return [head, f"{indent}    {value}", f"{indent}}}"]


def declaration(parameter):
    name = naming.escaped(parameter.name)
    return f"{name}: {parameter.type}" + ("" if parameter.is_required else "? = nil")


def documentation(parameters):
    return [(p.name, " ".join([f"`{p.aws_name}`."] + p.facts)) for p in parameters]


def parameter_comments(documented, indent):
    if not documented:
        return []
    lines = [f"{indent}///", f"{indent}/// - Parameters:"]
    for name, text in documented:
        line = f"{indent}///   - {name}: {one_line(text)}"
        while len(line) > WIDTH and ". " in line:
            line = line[:line.rstrip(".").rindex(". ") + 1]
        lines.append(line)
    return lines


def comment(text, indent):
    lines, line = [], f"{indent}///"
    for word in text.split():
        if len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = f"{indent}///"
        line += " " + word
    return lines + [line]


def listed(texts):
    return texts[0] if len(texts) == 1 else ", ".join(texts[:-1]) + " or " + texts[-1]


def one_line(text):
    return " ".join(str(text).split())


def raw(text):
    """A raw string literal with as many number signs as the text needs."""
    signs = "" if not any(c in text for c in '"\\') else "#"
    while signs and ('"' + signs in text or "\\" + signs in text):
        signs += "#"
    return f'{signs}"{text}"{signs}'
