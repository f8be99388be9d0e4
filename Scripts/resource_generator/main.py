"""The command: which services, where to, and the comparison that CI makes."""
import argparse
import filecmp
import json
import os
import re
import shutil
import sys
import tempfile

from . import schemas as registry
from . import swift
from .facts import Facts
from .model import Model
from .references import References
from .traits import Traits

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.dirname(os.path.dirname(HERE))
OUTPUT = os.path.join(PACKAGE, "Sources", "InfraKit", "AWS")


def main(arguments):
    parser = argparse.ArgumentParser(prog="generate-resources", description=__doc__)
    parser.add_argument("--services", help="all, or names separated by commas; default: services.json")
    parser.add_argument("--output", default=OUTPUT, help="the folder to write; default: %(default)s")
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    options = parser.parse_args(arguments)
    schemas = registry.load()
    services = chosen(options.services, schemas)
    if options.check:
        return check(schemas, services, options.output)
    print(write(schemas, services, options.output))
    return 0


def turned_on():
    with open(os.path.join(HERE, "services.json"), encoding="utf-8") as file:
        return sorted(json.load(file))


def chosen(text, schemas):
    known = {s.service for s in schemas.values()}
    names = turned_on() if text is None else sorted(known) if text == "all" else text.split(",")
    unknown = sorted(set(names) - known)
    if unknown:
        sys.exit(f"error: no such service: {', '.join(unknown)}")
    return sorted(set(names))


def write(schemas, services, output):
    """Writes the modules; returns a line that says how much that was."""
    references = References(schemas)
    traits = Traits(references)
    namespaces = {s.service for s in schemas.values()}
    models = {
        name: Model(schema, references, namespaces)
        for name, schema in schemas.items() if schema.service in services}
    # Attributes refer to other types too, so what is used is known after a first round.
    for model in models.values():
        model.make_attributes(references.used)
    files = {}
    for model in models.values():
        model.make_attributes(references.used)
        schema = model.schema
        literal = Facts(schema, references, traits).literal()
        files[f"AWS{schema.service}/{schema.name}.swift"] = swift.resource_file(model, literal)
    add_shared(files, models, services, references.used)
    replace(output, files)
    size = sum(len(text.encode()) for text in files.values())
    counts = ", ".join(f"{n} by {s}" for s, n in sorted(references.counts().items()))
    return (f"{len(services)} services, {len(models)} types, {len(files)} files, {size:,} bytes; "
            f"references: {counts}")


def add_shared(files, models, services, used):
    phantoms = {}
    for target in used:
        _, service, name = target.type.split("::")
        if target.type not in models:
            phantoms.setdefault(service, set()).add(name)
    for service in sorted(set(services) | set(phantoms)):
        own = [m.schema for m in models.values() if m.schema.service == service]
        files[f"AWSReferences/{service}.swift"] = swift.namespace_file(
            service, own, sorted(phantoms.get(service, ())))
        if own:
            files[f"AWS{service}/Exports.swift"] = swift.exports_file()
            files[f"AWS{service}/SchemaLiterals.swift"] = swift.registry_file(service, own)


def replace(output, files):
    """Writes the files and removes what an earlier run left."""
    if os.path.isdir(output):
        for folder in os.listdir(output):
            if folder.startswith("AWS"):
                shutil.rmtree(os.path.join(output, folder))
    for name, text in sorted(files.items()):
        path = os.path.join(output, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def check(schemas, services, output):
    """Compares what is committed with what would be written, and both with Package.swift."""
    problems = []
    with tempfile.TemporaryDirectory() as fresh:
        write(schemas, services, fresh)
        for name in sorted(tree(fresh) | tree(output)):
            ours, theirs = os.path.join(output, name), os.path.join(fresh, name)
            if not os.path.exists(ours):
                problems.append(f"{name} is missing")
            elif not os.path.exists(theirs):
                problems.append(f"{name} is not generated")
            elif not filecmp.cmp(ours, theirs, shallow=False):
                problems.append(f"{name} differs")
    with open(os.path.join(PACKAGE, "Package.swift"), encoding="utf-8") as file:
        match = re.search(r"let services = \[(.*?)\]", file.read(), re.S)
    listed = re.findall(r'"(\w+)"', match.group(1)) if match else []
    if sorted(listed) != turned_on():
        problems.append("Package.swift and services.json turn on different services")
    for problem in problems[:20]:
        print(f"error: {problem}", file=sys.stderr)
    if problems:
        print("fix: Scripts/generate-resources", file=sys.stderr)
    return 1 if problems else 0


def tree(folder):
    return {
        os.path.relpath(os.path.join(root, name), folder)
        for root, _, names in os.walk(folder) for name in names
        if os.path.relpath(root, folder).startswith("AWS")}
