"""Facts that the schemas lack: from the curated table, and by rule where it is silent."""
import json
import os


class Traits:
    """Makes the `traits` member of a schema literal."""

    def __init__(self, references):
        self.references = references
        with open(os.path.join(os.path.dirname(__file__), "traits.json"), encoding="utf-8") as file:
            self.table = json.load(file)

    def of(self, schema):
        table, name = self.table, schema.type
        seconds = table["typicalSeconds"].get(name, 1)
        strategy = schema.data.get("replacementStrategy")
        traits = {
            "stateful": name in table["stateful"],
            "global": schema.service in table["globalServices"],
            "replacesAfterDelete": name in table["replacesAfterDelete"]
            or strategy == "delete_then_create",
            "exclusiveProperties": table["exclusiveProperties"].get(name),
            "nameProperty": self.name_property(schema),
            "readyAttributes": self.ready_attributes(schema, seconds),
            "readyProperties": [
                p for p in table["readyProperties"].get(name, []) if p in schema.properties],
            "deletionProtection": table["deletionProtection"].get(name),
            "typicalSeconds": seconds if seconds != 1 else None,
        }
        return {key: value for key, value in traits.items() if value}

    def name_property(self, schema):
        if schema.type in self.table["nameProperty"]:
            name = self.table["nameProperty"][schema.type]
            return None if name in schema.required else name
        if len(schema.primary) != 1:
            return None
        name = schema.primary[0]
        if name in schema.read_only or name in schema.required or "/" in name:
            return None
        prop, _ = schema.resolve(schema.properties.get(name, {}))
        key = f"{schema.type}/{name}"
        target = self.references.find(schema, name, name, prop)[1]
        is_own = target is None or target.type == schema.type
        settable = schema.kind(prop) == "string" and "enum" not in prop
        return name if settable and is_own and key not in self.references.table else None

    def ready_attributes(self, schema, seconds):
        """What AWS tells late: everything it makes up but identifiers and names."""
        if seconds < 10:
            return []
        early = set(self.table["knownAtCreation"].get(schema.type, []))
        early |= set(schema.primary) | {self.references.identifier(schema)}
        early.add(self.references.arn(schema))
        found = []
        for attribute in schema.read_only:
            dotted = attribute.replace("/", ".")
            is_name = attribute.endswith(("Id", "Arn", "ARN", "Name", "ID")) and attribute != "DNSName"
            if attribute in early or is_name or "*" in attribute:
                continue
            found.append(dotted)
            prop, _ = schema.resolve(schema.properties.get(attribute, {}))
            found += [f"{attribute}.{m}" for m in sorted(prop.get("properties") or {})]
        return sorted(set(found))
