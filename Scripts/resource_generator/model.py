"""Decides which Swift types stand for a resource type's properties."""
import json
import os
from dataclasses import dataclass, field

from . import naming
from .facts import LONGEST_ENUM, allowed_values, element

# Properties that take a secret, by name: text in the program would end up in graph and state.
with open(os.path.join(os.path.dirname(__file__), "secrets.json"), encoding="utf-8") as names:
    SECRETS = frozenset(json.load(names))

SCALARS = {"string": "String", "integer": "Int", "number": "Double", "boolean": "Bool"}


@dataclass
class Shape:
    """A Swift type: the text inside `Input<…>`, or a type that stands by itself."""
    text: str
    is_input: bool

    @property
    def parameter(self):
        return f"Input<{self.text}>" if self.is_input else self.text

    @property
    def attribute(self):
        return f"Input<{self.text}>" if self.is_input else "Input<Document>"

    def list(self):
        return Shape(f"[{self.text}]", self.is_input and not self.text.startswith("["))

    def map(self):
        return Shape(f"[String: {self.parameter}]", False)


@dataclass
class Parameter:
    name: str
    aws_name: str
    type: str
    is_required: bool
    facts: str


@dataclass
class Group:
    """A nested property group."""
    name: str
    aws_name: str
    parameters: list = field(default_factory=list)


@dataclass
class Enumeration:
    name: str
    aws_name: str
    values: list


@dataclass
class Attribute:
    name: str
    aws_name: str
    type: str
    is_identifier: bool = False


class Model:
    """What is written of one resource type."""

    def __init__(self, schema, references, namespaces):
        self.schema, self.references = schema, references
        self.taken = naming.TAKEN_TYPES | namespaces
        self.groups, self.enumerations = {}, {}
        self.names = {}
        self.by_content = {repr(d): n for n, d in sorted(schema.definitions.items(), reverse=True)}
        hidden = {p for p in schema.read_only if "/" in p and "*" not in p}
        self.hidden = hidden - set(schema.create_only)
        self.reserve_definitions()
        self.parameters = self.make_parameters()
        self.attributes = []

    # -- names of nested types ---------------------------------------------------------------

    def reserve_definitions(self):
        for name in sorted(self.schema.definitions):
            self.type_name(("definition", name), name, "Property")

    def type_name(self, key, wanted, suffix):
        """A nested type's name, the same whenever it is asked for."""
        if key not in self.names:
            name = naming.upper_camel(wanted)
            while name in self.taken or name in self.names.values():
                name += suffix
            self.names[key] = name
        return self.names[key]

    # -- properties --------------------------------------------------------------------------

    def make_parameters(self):
        schema = self.schema
        found = []
        for name, prop in schema.properties.items():
            if name == schema.tag_property or schema.is_read_only(name):
                continue
            replaces = name in schema.create_only
            found.append(
                self.parameter(name, prop, name, name, name in schema.required, replaces))
        return ordered(found)

    def parameter(self, name, prop, key, path, is_required, replaces=False):
        resolved, _ = self.schema.resolve(prop)
        shape = self.shape(prop, key, name, path)
        facts = describe(resolved, self.schema.kind(resolved), replaces)
        return Parameter(naming.lower_camel(name), name, shape.parameter, is_required, facts)

    def shape(self, prop, key, name, path):
        schema = self.schema
        resolved, definition = schema.resolve(prop)
        kind = schema.kind(resolved)
        owner = definition if definition and kind in ("object", "map") else key
        if kind in SCALARS:
            return self.scalar(resolved, kind, definition, key, name)
        if kind == "array":
            items = element(resolved)
            if not items:
                return Shape("[Document]", False)
            return self.shape(items, definition or key, name, path + "/*").list()
        if kind == "map":
            pattern, value = sorted(resolved["patternProperties"].items())[0]
            return self.shape(value, f"{owner}/{pattern}", name, path + "/*").map()
        if kind == "object":
            return Shape(self.group(resolved, definition, key, path), False)
        return Shape("Document", False)

    def scalar(self, prop, kind, definition, key, name):
        allowed = [v for v in allowed_values(prop) if isinstance(v, str)]
        if kind == "string" and allowed and len(allowed) <= LONGEST_ENUM:
            return Shape(self.enumeration(allowed, definition, key), False)
        if kind == "string" and name in SECRETS:
            # Qualified, since one of the types is called Secret itself.
            return Shape("InfraDSL.Secret", False)
        if kind == "string":
            target = self.references.of(self.schema, key, name, prop)
            if target:
                return Shape(reference_text(target), True)
        return Shape(SCALARS[kind], True)

    def enumeration(self, values, definition, key):
        names = [definition] if definition else key.split("/")
        identity = ("definition", definition) if definition else ("enum", key)
        name = self.type_name(identity, "".join(naming.upper_camel(n) for n in names), "Value")
        if name not in self.enumerations:
            self.enumerations[name] = Enumeration(name, names[-1], values)
        return name

    def group(self, prop, definition, key, path):
        definition = definition or self.by_content.get(repr(prop))
        identity = ("definition", definition) if definition else ("group", key)
        wanted = definition or "".join(naming.upper_camel(n) for n in key.split("/"))
        name = self.type_name(identity, wanted, "Property")
        if name in self.groups:
            return name
        group = self.groups[name] = Group(name, definition or key.split("/")[-1])
        required = set(prop.get("required") or [])
        owner = definition or key
        for member, schema in prop["properties"].items():
            if f"{path}/{member}" in self.hidden and member not in required:
                continue
            group.parameters.append(
                self.parameter(
                    member, schema, f"{owner}/{member}", f"{path}/{member}", member in required))
        group.parameters = ordered(group.parameters)
        return name

    # -- attributes --------------------------------------------------------------------------

    def make_attributes(self, used):
        """What others can refer to; `used` are the targets that some property of any type names."""
        schema, references = self.schema, self.references
        identifier, arn = references.identifier(schema), references.arn(schema)
        found = []
        if identifier:
            found.append(Attribute("id", dotted(identifier), "ID<Self>", len(schema.primary) == 1))
        if arn:
            found.append(Attribute("arn", dotted(arn), "ARN<Self>", schema.primary == [arn]))
        mine = [t for t in used if t.type == schema.type]
        if any(t.kind == "AnyID" for t in mine):
            source = arn or identifier
            found.append(
                Attribute("anyID", dotted(source), "AnyID<Self>", schema.primary == [source]))
        if schema.type in ("AWS::KMS::Alias", "AWS::KMS::ReplicaKey"):
            source = arn or identifier
            found.append(
                Attribute("anyID", dotted(source), "AnyID<KMS.Key>", schema.primary == [source]))
        named = {t.attribute for t in mine if t.kind == "Name"} - {identifier, arn}
        for name in sorted(set(schema.read_only) | named):
            if name in (identifier, arn) or "*" in name:
                continue
            found += self.attribute(name, name in named)
        taken = {"id", "arn", "node", "body", "modifierOptions"}
        for attribute in found:
            if attribute.type.endswith("Self>") and attribute.name in ("id", "arn"):
                continue
            if attribute.name in taken:
                attribute.name = naming.lower_camel(schema.name) + attribute.aws_name.replace(".", "")
            taken.add(attribute.name)
        unique = {a.name: a for a in reversed(found)}
        self.attributes = [a for a in found if unique[a.name] is a]

    def attribute(self, name, is_name):
        """One attribute, or those of its members where it is an object."""
        schema = self.schema
        if is_name:
            return [Attribute(naming.lower_camel(name), name, "Name<Self>")]
        prop = {"properties": schema.properties}
        for part in name.split("/"):
            prop, _ = schema.resolve((prop.get("properties") or {}).get(part, {}))
        kind = schema.kind(prop)
        if kind == "object":
            return [
                a for member in sorted(prop["properties"])
                if f"{name}/{member}" not in schema.read_only
                for a in self.attribute(f"{name}/{member}", False)]
        swift_name = naming.lower_camel("".join(naming.upper_camel(p) for p in name.split("/")))
        return [Attribute(swift_name, dotted(name), self.attribute_type(name, prop, kind))]

    def attribute_type(self, name, prop, kind):
        if kind in SCALARS:
            target = kind == "string" and self.references.of(
                self.schema, name, name.split("/")[-1], prop)
            return reference_text(target) if target else SCALARS[kind]
        if kind == "array":
            items, _ = self.schema.resolve(element(prop))
            inner = self.schema.kind(items)
            if inner in SCALARS:
                return f"[{self.attribute_type(name, items, inner)}]"
        return "Document"


def ordered(parameters):
    """Required ones first, each part by name; a name that two would have goes to the first."""
    parameters.sort(key=lambda p: (not p.is_required, p.name.lower(), p.aws_name))
    seen = set()
    for parameter in parameters:
        while parameter.name in seen or parameter.name in ("fileID", "line"):
            parameter.name += "Property"
        seen.add(parameter.name)
    return parameters


def dotted(path):
    return path.replace("/", ".")


def reference_text(target):
    _, service, name = target.type.split("::")
    return f"{target.kind}<{service}.{naming.escaped(name)}>"


def describe(prop, kind, replaces):
    """What the signature can't say, in short sentences."""
    facts = []
    least, most = {
        "string": ("minLength", "maxLength"), "array": ("minItems", "maxItems"),
        "integer": ("minimum", "maximum"), "number": ("minimum", "maximum"),
    }.get(kind, ("", ""))
    unit = {"string": " characters", "array": " elements"}.get(kind, "")
    least, most = prop.get(least), prop.get(most)
    if kind == "string" and (prop.get("enum") or prop.get("const")):
        least = most = None
    if least is not None and most is not None:
        facts.append(f"{least} to {most}{unit}." if unit else f"From {least} to {most}.")
    elif most is not None:
        facts.append(f"At most {most}{unit}.")
    elif least:
        facts.append(f"At least {least}{unit}.")
    values = prop.get("enum") or []
    if kind in ("integer", "number") and values:
        facts.append("One of " + ", ".join(str(v) for v in values) + ".")
    default = prop.get("default")
    if isinstance(default, (str, int, float)) and default != "" and "\n" not in str(default):
        text = str(default).lower() if isinstance(default, bool) else str(default)
        facts.append(f"Default: {text}.")
    if replaces:
        facts.append("A change replaces the resource.")
    return facts
