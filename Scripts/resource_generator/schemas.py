"""Reads the registry schemas of cfn-lint and gives every type the same plain shape."""
import json
import os

import cfnlint

ROOT = os.path.join(list(cfnlint.__path__)[0], "data", "schemas")
VARIANTS = ("anyOf", "oneOf", "allOf")


def load():
    """Returns the schema of every AWS type of the first region, by type."""
    namespace = {}
    with open(os.path.join(ROOT, "providers", "us_east_1.py"), encoding="utf-8") as file:
        exec(compile(file.read(), "us_east_1.py", "exec"), namespace)
    schemas = {}
    for name, digest in sorted(namespace["types"].items()):
        if not name.startswith("AWS::") or name.count("::") != 2:
            continue
        with open(os.path.join(ROOT, "resources", digest + ".json"), encoding="utf-8") as file:
            schemas[name] = Schema(name, json.load(file))
    return schemas


def path(pointer):
    """Turns `/properties/A/items/properties/B` into `A/*/B`."""
    parts = pointer.split("/")[2:]
    return "/".join("*" if p == "items" else p for p in parts if p != "properties")


class Schema:
    """One resource type."""

    def __init__(self, name, data):
        self.type = name
        _, self.service, self.name = name.split("::")
        self.data = data
        self.definitions = {
            n: open_object(d) for n, d in (data.get("definitions") or {}).items()
        }
        self.properties = data.get("properties") or {}
        self.required = sorted(set(data.get("required") or []) & set(self.properties))
        self.create_only = self.paths("createOnlyProperties")
        self.conditional_create_only = self.paths("conditionalCreateOnlyProperties")
        self.read_only = self.paths("readOnlyProperties")
        self.write_only = self.paths("writeOnlyProperties")
        self.primary = [path(p) for p in data.get("primaryIdentifier") or []]
        self.tag_property = self.find_tag_property()

    def paths(self, key):
        return sorted({path(p) for p in self.data.get(key) or []} - {""})

    def resolve(self, schema):
        """Follows references; returns the schema and the name of the last definition."""
        name = None
        for _ in range(10):
            if "$ref" not in schema:
                break
            target = schema["$ref"]
            rest = {k: v for k, v in schema.items() if k != "$ref"}
            if target.startswith("#/definitions/") and target[14:] in self.definitions:
                name = target[14:]
                schema = {**self.definitions[name], **rest}
            elif target.startswith("#/properties/") and target[13:] in self.properties:
                schema = {**self.properties[target[13:]], **rest}
            else:
                return rest, None
        return open_object(schema), name

    def kind(self, schema):
        """One of string, integer, number, boolean, array, object, map, any."""
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = kind[0] if len(kind) == 1 else "any"
        if kind == "object" or (kind is None and "properties" in schema):
            if schema.get("properties"):
                return "object"
            return "map" if schema.get("patternProperties") else "any"
        if kind is None and ("enum" in schema or "pattern" in schema or "format" in schema):
            return "string"
        if kind == "string" and schema.get("format") == "json":
            return "any"
        return kind or "any"

    def find_tag_property(self):
        tagging = self.data.get("tagging") or {}
        if tagging.get("taggable") is False and "Tags" not in self.properties:
            return None
        name = path(tagging.get("tagProperty") or "/properties/Tags")
        if name not in self.properties or name in self.read_only:
            return None
        schema, _ = self.resolve(self.properties[name])
        kind = self.kind(schema)
        if kind == "array":
            element, _ = self.resolve(schema.get("items") or {})
            return name if {"Key", "Value"} <= set(element.get("properties") or {}) else None
        is_object = kind == "map" or (kind == "any" and schema.get("type") == "object")
        return name if is_object and name.lower().endswith("tags") else None

    def is_read_only(self, name):
        """Says whether nobody writes any part of a top-level property."""
        if name in self.read_only:
            return name not in self.required and name not in self.create_only
        parts = {p.split("/")[1] for p in self.read_only if p.startswith(name + "/")}
        schema, _ = self.resolve(self.properties[name])
        members = set(schema.get("properties") or {})
        return bool(parts) and members <= parts


def open_object(schema):
    """Gives an object whose members stand only in variants all members of all variants."""
    if schema.get("properties") or schema.get("type") not in (None, "object"):
        return schema
    variants = [v for key in VARIANTS for v in schema.get(key) or []]
    members = {}
    for variant in variants:
        members.update(variant.get("properties") or {})
    if not members:
        return schema
    return {"type": "object", "properties": members, "additionalProperties": False}
