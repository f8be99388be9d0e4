"""Makes the literal that a generated type carries: what ResourceSchema and PropertySchema read."""
import json
import re

SCALARS = ("string", "integer", "number", "boolean")
BOUNDS = {
    "string": ("pattern", "minLength", "maxLength"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
    "array": ("minItems", "maxItems"),
}
LONGEST_ENUM = 150


class Facts:
    """The facts of one resource type."""

    def __init__(self, schema, references, traits):
        self.schema, self.references, self.traits = schema, references, traits
        self.definitions = {}

    def literal(self):
        schema = self.schema
        facts = {
            "properties": {
                n: self.property(p, n, n) for n, p in sorted(schema.properties.items())},
            "required": schema.required,
            "createOnly": schema.create_only,
            "conditionalCreateOnly": schema.conditional_create_only,
            "readOnly": schema.read_only,
            "writeOnly": schema.write_only,
            "primaryIdentifier": schema.primary,
            "tagProperty": schema.tag_property,
            "traits": self.traits.of(schema),
        }
        facts["definitions"] = self.definitions
        facts = {k: v for k, v in sorted(facts.items()) if v}
        return json.dumps(facts, separators=(",", ":"), sort_keys=True, ensure_ascii=True)

    def property(self, prop, key, name):
        """One property; `key` is its path by definitions."""
        schema = self.schema
        resolved, definition = schema.resolve(prop)
        kind = schema.kind(resolved)
        if definition and kind in ("object", "map"):
            self.define(definition)
            return {"$ref": "#/definitions/" + definition}
        return self.inline(resolved, kind, definition or key, key, name)

    def define(self, definition):
        if definition in self.definitions:
            return
        self.definitions[definition] = None
        resolved, _ = self.schema.resolve(self.schema.definitions[definition])
        kind = self.schema.kind(resolved)
        self.definitions[definition] = self.inline(
            resolved, kind, definition, definition, definition)

    def inline(self, prop, kind, owner, key, name):
        if kind == "any":
            kinds = prop.get("type")
            facts = {"type": kinds} if kinds and kinds != "array" else {}
            if prop.get("format") == "json" or kinds == ["object", "string"]:
                facts["format"] = "json"
            return facts
        facts = {"type": "object" if kind == "map" else kind}
        for bound in BOUNDS.get(kind, ()):
            if bound in prop and (bound != "pattern" or is_safe(prop[bound])):
                facts[bound] = prop[bound]
        if kind in SCALARS:
            self.scalar(prop, kind, key, name, facts)
        elif kind == "array":
            if prop.get("insertionOrder") is False:
                facts["insertionOrder"] = False
            if prop.get("items"):
                facts["items"] = self.property(element(prop), key, name)
        else:
            self.members(prop, owner, facts)
        return facts

    def scalar(self, prop, kind, key, name, facts):
        allowed = allowed_values(prop)
        if allowed and len(allowed) <= LONGEST_ENUM:
            facts["enum"] = allowed
        if isinstance(prop.get("default"), (str, int, float, bool)):
            facts["default"] = prop["default"]
        text = prop.get("format", "")
        if text and not text.startswith("AWS::"):
            facts["format"] = text
        if kind == "string" and not prop.get("enum"):
            target = self.references.of(self.schema, key, name, prop)
            is_own = target and target.type == self.schema.type and key in self.schema.read_only
            if target and not is_own:
                full = f"{self.schema.type}/{key}"
                facts["references"] = self.references.paths(target, full)

    def members(self, prop, owner, facts):
        for group in ("properties", "patternProperties"):
            if prop.get(group):
                facts[group] = {
                    n: self.property(p, f"{owner}/{n}", n) for n, p in sorted(prop[group].items())}
        if prop.get("required"):
            facts["required"] = sorted(set(prop["required"]) & set(prop.get("properties") or {}))
        if prop.get("additionalProperties") is True:
            facts["additionalProperties"] = True


def element(prop):
    """The elements of a list, with the list's own format where they have none."""
    items = prop.get("items") or {}
    own = prop.get("format", "")
    if isinstance(items, dict) and own.startswith("AWS::") and "format" not in items:
        return {**items, "format": own}
    return items


def allowed_values(prop):
    """The values that AWS takes exactly as written; none where case or variants blur it."""
    if "const" in prop:
        return [prop["const"]]
    return prop.get("enum") or []


def is_safe(pattern):
    """Says whether Swift's engine reads the pattern as AWS does."""
    if len(pattern) > 600 or any(0xD800 <= ord(c) < 0xE000 for c in pattern):
        return False
    if re.search(r"&&|--|~~|\\p\{Is|\\[QEGXR]|\(\?[a-z]|[*+?}]\+", pattern):
        return False
    inside = False
    escaped = False
    for character in pattern:
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        elif character == "[":
            if inside:
                return False
            inside = True
        elif character == "]":
            inside = False
    return not inside
