"""Says what a property refers to: by the schema's format, by rule, or by the curated table."""
import json
import os
import re
from collections import Counter, namedtuple

# kind: ID, ARN, Name or AnyID; attribute: its AWS name, or Id for the primary identifier.
Target = namedtuple("Target", "type kind attribute")
KMS_KEY = "AWS::KMS::Key"


ROLES = (
    "Add", "Default", "Destination", "Ipv4", "Ipv6", "Parent", "Peer", "Primary", "Remote", "Remove",
    "Secondary", "Source", "Target", "Transport")


def tails(name):
    """`SourceDBInstanceId` is looked up whole and without the word that says which of two it is."""
    yield name.lower()
    for role in ROLES:
        if re.match(role + "[A-Z]", name):
            yield name[len(role):].lower()


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
        if arn and (attribute == "Arn" or attribute == arn != "Id"):
            return Target(type_name, "ARN", "Id" if arn == identifier else arn)
        if attribute in ("Id", identifier):
            return Target(type_name, "ID", "Id")
        if attribute == "Name":
            if identifier and identifier.endswith("Name") or identifier is None:
                return Target(type_name, "ID", "Id")
            names = [n for n in (schema.name + "Name", "Name", "GroupName") if n in schema.properties]
            attribute = min(names, key=lambda n: n not in schema.read_only, default=None)
        if attribute in schema.properties:
            return Target(type_name, "Name", attribute)
        return Target(type_name, "ID", "Id")

    def paths(self, target, full=""):
        """The references as the schema literal lists them; `full` is the property's own path."""
        listed = self.table.get(full)
        if isinstance(listed, list):
            return listed
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
            first = text[0] if isinstance(text, list) else text
            return ("table", self.parse(first) if first else None)
        target = self.by_format(name, prop)
        if target:
            return ("format", target)
        local = f"{schema.service}/{name}"
        if local in self.names:
            return ("table", self.parse(self.names[local]) if self.names[local] else None)
        target = self.by_rule(schema, key, name)
        if target:
            return ("rule", target)
        if name in self.names:
            return ("table", self.parse(self.names[name]))
        target = self.by_key_name(name)
        return ("rule" if target else None, target)

    def by_key_name(self, name):
        """`PerformanceInsightsKmsKeyId` and the like."""
        match = re.search(r"(?i:kmskey)(Id|ID|Arn|ARN)$", name)
        if not match:
            return None
        return self.target(KMS_KEY, "Any" if match.group(1) in ("Id", "ID") else "Arn")

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
        if re.search(r"(Arn|ARN)s?$", name):
            found.sort(key=lambda t: t.kind != "ARN")
            return found[0]
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
            if identifier and identifier != arn:
                own = re.sub(r"(identifier|id|name)$", "", identifier.lower())
                if own and own.endswith(stem):
                    names.setdefault(identifier.lower(), []).append((schema, "Id"))
                for suffix in ("id", "name", "identifier"):
                    if identifier.lower() == suffix:
                        names.setdefault(stem + suffix, []).append((schema, "Id"))
            if arn:
                names.setdefault(stem + "arn", []).append((schema, "Arn"))
        return index

    def by_rule(self, schema, key, name):
        if not re.search(r"(Identifier|Arn|ARN|Id|ID|Name)s?$", name):
            return None
        own = key in schema.primary and (key in schema.read_only or name.endswith("Name"))
        if own and len(schema.primary) == 1:
            return None
        known = self.by_service.get(schema.service, {})
        for part in tails(re.sub(r"s$", "", name)):
            types = {s.type: (s, a) for s, a in known.get(part, []) if s.type != schema.type}
            if len(types) > 1:
                types = {t: f for t, f in types.items() if part.startswith(f[0].name.lower())}
            if len(types) == 1:
                found, attribute = next(iter(types.values()))
                return self.target(found.type, attribute)
        return None

    def counts(self):
        return Counter(self.sources.values())
