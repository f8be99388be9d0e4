"""The command: reads the list, writes the literals, and makes the comparison that CI makes."""
import argparse
import filecmp
import json
import os
import sys
import tempfile

from . import swift
from .trim import Trimmer

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.dirname(os.path.dirname(HERE))
OUTPUT = os.path.join(PACKAGE, "Sources", "InfraKit", "AWSClient", "Models", "Generated")


def main(arguments):
    parser = argparse.ArgumentParser(prog="generate-operations", description=__doc__)
    parser.add_argument("--output", default=OUTPUT, help="the folder to write; default: %(default)s")
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    options = parser.parse_args(arguments)
    try:
        import botocore.loaders as loaders
    except ImportError:
        sys.exit("error: botocore is missing\nfix: pip install -r Scripts/requirements.txt")
    with open(os.path.join(HERE, "operations.json"), encoding="utf-8") as file:
        services = json.load(file, object_pairs_hook=services_once)
    files = written(services, loaders.Loader())
    if options.check:
        return check(files, options.output)
    replace(options.output, files)
    count = sum(len(operations) for operations in services.values())
    size = sum(len(text.encode()) for text in files.values())
    print(f"{len(services)} services, {count} operations, {len(files)} files, {size:,} bytes")
    return 0


def services_once(pairs):
    """The list as a dictionary; a service or an operation that is named twice is refused."""
    names = [name for name, _ in pairs]
    twice = [f"service {name}" for name in repeated(names)]
    for name, operations in pairs:
        twice += [f"operation {operation} of {name}" for operation in repeated(operations)]
    if twice:
        sys.exit("\n".join(f"error: operations.json names {what} twice" for what in twice))
    return dict(pairs)


def repeated(names):
    return sorted({name for name in names if names.count(name) > 1})


def written(services, loader):
    files = {}
    problems = []
    for name, operations in sorted(services.items()):
        model = loader.load_service_model(name, "service-2")
        unknown = sorted(set(operations) - set(model["operations"]))
        problems += [f"{name} has no operation {operation}" for operation in unknown]
        if unknown:
            continue
        trimmer = Trimmer(name, model, paginators(loader, name))
        file = swift.member(name)
        files[f"{file[0].upper()}{file[1:]}.swift"] = swift.service_file(
            name, trimmer, sorted(operations))
    if problems:
        sys.exit("\n".join(f"error: {problem}" for problem in problems))
    files["ServiceLiterals.swift"] = swift.registry_file(sorted(services))
    return files


def paginators(loader, name):
    try:
        return loader.load_service_model(name, "paginators-1")["pagination"]
    except Exception as error:  # botocore's loader has one error type for every absent file
        if type(error).__name__ != "UnknownServiceError" and "DataNotFound" not in type(error).__name__:
            raise
        return {}


def replace(output, files):
    """Writes the files and removes what an earlier run left."""
    os.makedirs(output, exist_ok=True)
    for name in os.listdir(output):
        if name.endswith(".swift") and name not in files:
            os.remove(os.path.join(output, name))
    for name, text in sorted(files.items()):
        with open(os.path.join(output, name), "w", encoding="utf-8") as file:
            file.write(text)


def check(files, output):
    """Compares what is committed with what would be written."""
    problems = []
    committed = set(os.listdir(output)) if os.path.isdir(output) else set()
    with tempfile.TemporaryDirectory() as fresh:
        replace(fresh, files)
        for name in sorted(committed | set(files)):
            ours, theirs = os.path.join(output, name), os.path.join(fresh, name)
            if name not in committed:
                problems.append(f"{name} is missing")
            elif name not in files:
                problems.append(f"{name} is not generated")
            elif not filecmp.cmp(ours, theirs, shallow=False):
                problems.append(f"{name} differs")
    for problem in problems[:20]:
        print(f"error: {problem}", file=sys.stderr)
    if problems:
        print("fix: Scripts/generate-operations", file=sys.stderr)
    return 1 if problems else 0
