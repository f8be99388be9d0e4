"""Says what a property refers to: by the schema's format, by rule, or by the curated table."""
import json
import os
import re
from collections import Counter, namedtuple

# kind: ID, ARN, Name or AnyID; attribute: its AWS name, or Id for the primary identifier.
Target = namedtuple("Target", "type kind attribute")
SUFFIXES = ("Identifier", "Arn", "ARN", "Id", "ID", "Name")
KMS_KEY = "AWS::KMS::Key"


class References:
    """Knows every type, so that a property of one can name another."""

    def __init__(self, schemas):
        self.schemas = schemas
        with open(os.path.join(os.path.dirname(__file__), "references.json"), encoding="utf-8") as f:
            table = json.load(f)
        self.table = table["properties"]
        self.names = table["names"]
        self.aliases = table["aliases"]
        self.arns = table["arns"]
        self.identifiers = table["identifiers"]
        self.sources = {}
        self.used = set()
        self.by_service = self.index()

    # -- what a type is called by ------------------------------------------------------------

    def identifier(self, schema):
        """The property that names a resource to AWS; of a compound one the part that AWS makes up."""
        if schema.type in self.identifiers:
            return self.identifiers[schema.type]
        if len(schema.primary) == 1:
            return schema.primary[0]
        made = [p for p in schema.primary if p in schema.read_only]
        return made[0] if len(made) == 1 else None

    def arn(self, schema):
        """The attribute that is the resource's own ARN."""
        if schema.type in self.arns:
            return self.arns[schema.type]
        names = ["arn", schema.name.lower() + "arn"]
        for name in schema.read_only:
            if name.lower() in names:
                return name
        primary = schema.primary[0] if len(schema.primary) == 1 else ""
        if primary in schema.read_only and primary.lower().endswith("arn"):
            return primary
        return None

    def target(self, type_name, attribute):
        """The target of `Type.Attribute`, with AWS's shorthands: Id, Arn, Name, Any and plurals."""
        type_name = self.aliases.get(type_name, type_name)
        attribute = {"Ids": "Id", "Arns": "Arn", "Names": "Name"}.get(attribute, attribute)
        schema = self.schemas.get(type_name)
        if schema is None:
            kind = {"Arn": "ARN", "Name": "Name", "Any": "AnyID"}.get(attribute, "ID")
            return Target(type_name, kind, attribute)
        identifier, arn = self.identifier(schema), self.arn(schema)
        if attribute == "Any":
            return Target(type_name, "AnyID", "Any")
        if attribute == arn or (attribute == "Arn" and arn):
            return Target(type_name, "ARN", "Id" if arn == identifier else arn)
        if attribute in ("Id", identifier):
            return Target(type_name, "ID", "Id")
        if attribute == "Name":
            if identifier and identifier.endswith("Name") or identifier is None:
                return Target(type_name, "ID", "Id")
            attribute = next(
                (n for n in (schema.name + "Name", "Name", "GroupName") if n in schema.properties),
                None)
        if attribute in schema.properties:
            return Target(type_name, "Name", attribute)
        return Target(type_name, "ID", "Id")

    def paths(self, target):
        """The references as the schema literal lists them."""
        if target.kind != "AnyID":
            return [f"{target.type}.{target.attribute}"]
        schema = self.schemas.get(target.type)
        found = [f"{target.type}.Id"]
        arn = schema and self.arn(schema)
        if arn and arn != self.identifier(schema):
            found.append(f"{target.type}.{arn}")
        if target.type == KMS_KEY:
            found.append("AWS::KMS::Alias.Id")
        return found

    # -- what a property takes ---------------------------------------------------------------

    def of(self, schema, key, name, prop):
        """Returns the target of a text property; `key` is its path by definitions."""
        source, target = self.find(schema, key, name, prop)
        if target and target.type == schema.type and key in schema.primary:
            return None
        if target:
            self.sources[f"{schema.type}/{key}"] = source
            self.used.add(target)
        return target

    def find(self, schema, key, name, prop):
        full = f"{schema.type}/{key}"
        if full in self.table:
            text = self.table[full]
            return ("table", self.parse(text) if text else None)
        target = self.by_format(name, prop)
        if target:
            return ("format", target)
        target = self.by_rule(schema, key, name)
        if target:
            return ("rule", target)
        if name in self.names and "enum" not in prop:
            return ("table", self.parse(self.names[name]))
        return (None, None)

    def parse(self, text):
        type_name, attribute = text.rsplit(".", 1)
        return self.target(type_name, attribute)

    def by_format(self, name, prop):
        found = []
        for part in [prop] + [v for k in ("anyOf", "oneOf") for v in prop.get(k) or []]:
            relation = part.get("relationshipRef")
            if str(part.get("format", "")).startswith("AWS::"):
                found.append(self.parse(part["format"]))
            elif relation and relation["typeName"] in self.schemas:
                attribute = relation["propertyPath"].split("/")[-1]
                found.append(self.target(relation["typeName"], attribute))
        found = list(dict.fromkeys(found))
        if any(t.type == KMS_KEY and t.kind == "ID" for t in found):
            return Target(KMS_KEY, "AnyID", "Any")
        if not found or len(found) == 1:
            return found[0] if found else None
        if any(t.type == KMS_KEY for t in found):
            return Target(KMS_KEY, "AnyID", "Any")
        if "Id" in name:
            found.sort(key=lambda t: t.kind != "ID")
            return found[0]
        if len({t.type for t in found}) == 1:
            return Target(found[0].type, "AnyID", "Any")
        return found[0]

    def index(self):
        """By service: lower-case property names that can only mean one type."""
        index = {}
        for schema in self.schemas.values():
            names = index.setdefault(schema.service, {})
            identifier, arn = self.identifier(schema), self.arn(schema)
            stem = schema.name.lower()
            if identifier:
                is_plain = identifier.lower() in ("id", "arn", "name")
                names.setdefault(identifier.lower(), []).append((schema, "Id")) if not is_plain else None
                for suffix in ("id", "name", "identifier"):
                    if identifier.lower() in (suffix, stem + suffix):
                        names.setdefault(stem + suffix, []).append((schema, "Id"))
            if arn:
                names.setdefault(stem + "arn", []).append((schema, "Arn"))
        return index

    def by_rule(self, schema, key, name):
        if not name.endswith(SUFFIXES) and not re.search(r"(Arn|ARN|Id|Name)s$", name):
            return None
        known = self.by_service.get(schema.service, {})
        for part in self.tails(name):
            found = known.get(part)
            if not found:
                continue
            if len({s.type for s, _ in found}) > 1:
                found = [f for f in found if part.startswith(f[0].name.lower())]
            found = [f for f in found if f[0].type != schema.type]
            if len({s.type for s, _ in found}) == 1:
                return self.target(found[0][0].type, found[0][1])
            return None
        return None

    def tails(self, name):
        """`SourceDBInstanceId` -> itself, then its ends that start a word, if long enough."""
        name = re.sub(r"(?<=Arn|ARN)s$|(?<=Id)s$|(?<=Name)s$", "", name)
        yield name.lower()
        if name.endswith("Name"):
            return
        for match in re.finditer(r"(?<=[a-z0-9])(?=[A-Z])", name):
            tail = name[match.start():]
            if len(tail) >= 8:
                yield tail.lower()

    def counts(self):
        return Counter(self.sources.values())
