"""The command: writes the table, or compares it."""
import argparse
import os
import sys

import botocore

from .rules import Rules
from .table import Table

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.dirname(os.path.dirname(HERE))
OUTPUT = os.path.join(
    PACKAGE, "Sources", "InfraKit", "AWSClient", "Endpoints", "EndpointTable+Data.swift")


def main(arguments):
    parser = argparse.ArgumentParser(prog="generate-endpoints", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    parser.add_argument("--output", default=OUTPUT, help="the file; default: %(default)s")
    options = parser.parse_args(arguments)
    rules = Rules()
    text = swift(rules, Table(rules))
    if options.check:
        with open(options.output, encoding="utf-8") as file:
            if file.read() == text:
                return 0
        sys.exit("error: the endpoint table is not what Scripts/generate-endpoints writes")
    with open(options.output, "w", encoding="utf-8") as file:
        file.write(text)
    print(f"{len(rules.services)} services, {len(text.encode()):,} bytes")
    return 0


def swift(rules, table):
    return "\n".join([
        f"// Written by Scripts/generate-endpoints from botocore {botocore.__version__}.", "",
        "extension EndpointTable {",
        literal("partitionLines", map(partition, rules.partitions)), "",
        literal("templateLines", table.templates), "",
        literal("rowLines", table.rows), "",
        literal("serviceLines", table.lines), "}", ""])


def partition(p):
    regions = " ".join(sorted(p["regions"]))
    out = p["outputs"]
    return ";".join([
        p["id"], out["dnsSuffix"], out["dualStackDnsSuffix"], out["implicitGlobalRegion"], regions])


def literal(name, lines):
    body = "\n".join("        " + line for line in lines)
    return f'    static let {name}: StaticString = #"""\n{body}\n        """#'
