"""Writes a trimmed service as a Swift literal: one line of JSON an operation or shape.

Lines rather than one document: a client reads the line of the shape it needs and no other.
"""
import json

MARK = "// Written by Scripts/generate-operations. Do not edit.\n"


def service_file(name, trimmer, operations):
    lines = [text(trimmer.metadata())]
    lines += [f"*{operation} {text(trimmer.operation(operation))}" for operation in operations]
    lines += [f"{shape} {text(facts)}" for shape, facts in sorted(trimmer.shapes.items())]
    return "\n".join([
        MARK, "extension ServiceModel {",
        f"    /// The operations of `{name}` in use, as botocore describes them.",
        f"    static var {member(name)}Literal: StaticString {{",
        '        #"""', *(f"        {line}" for line in lines), '        """#', "    }", "}"]) + "\n"


def registry_file(names):
    lines = [MARK, "extension ServiceModel {", "    /// The literal of every service, by botocore's name.",
             "    static func literal(of service: String) -> StaticString? {", "        switch service {"]
    lines += [f'        case "{name}": {member(name)}Literal' for name in names]
    lines += ["        default: nil", "        }", "    }", "",
              "    /// The services that have a model, by botocore's names.",
              "    public static var serviceNames: [String] {", "        ["]
    lines += [f'            "{name}",' for name in names]
    return "\n".join(lines + ["        ]", "    }", "}"]) + "\n"


def member(name):
    first, *rest = name.split("-")
    return first + "".join(part.capitalize() for part in rest)


def text(value):
    found = json.dumps(value, separators=(",", ":"), ensure_ascii=True, sort_keys=True)
    assert '"""#' not in found and "\\#" not in found
    return found
