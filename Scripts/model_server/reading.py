"""Reads the parameters of a request by the shapes of its operation.

Whatever no member of a shape takes is a problem, as is a value that has not the type of its member.
"""
import base64
import binascii
import json
import re

import botocore.parsers
import botocore.utils

WHOLE = {"integer", "long", "short", "byte", "bigInteger"}
DECIMAL = {"float", "double", "bigDecimal"}
# Headers of the transport, of signing and of what clients tell of themselves.
COMMON_HEADERS = re.compile(
    r"host|user-agent|content-(type|length|encoding|md5)|authorization|accept(-\w+)?|connection"
    r"|date|expect|te|transfer-encoding|x-amz-(date|content-sha256|security-token|user-agent"
    r"|api-version|target|trailer|decoded-content-length)|amz-sdk-(invocation-id|request)|x-amzn-trace-id"
    r"|traceparent|smithy-protocol|x-amzn-query-mode|x-amz-query-mode")


class Problems(list):
    """What is wrong with a request, each with the place where it is."""

    def add(self, place, text):
        self.append(f"{place}: {text}" if place else text)


def name_of(shape, member):
    return shape.serialization.get("name", member)


def text_value(shape, text, place, problems):
    """A value that came as text."""
    kind = shape.type_name
    try:
        if kind in WHOLE:
            return int(text)
        if kind in DECIMAL:
            return float(text)
        if kind == "boolean":
            return {"true": True, "false": False}[text]
        if kind == "timestamp":
            botocore.utils.parse_timestamp(text)
        if kind == "blob":
            return base64.b64decode(text, validate=True)
        if kind in ("structure", "list", "map"):
            raise ValueError
    except (ValueError, KeyError, binascii.Error):
        problems.add(place, f"'{text}' is not of type {kind}")
    return text


class DocumentReader:
    """Reads values of JSON, and of CBOR, where `is_binary`."""

    def __init__(self, problems, is_binary=False):
        self.problems = problems
        self.is_binary = is_binary

    def read(self, shape, value, place):
        kind = shape.type_name
        if getattr(shape, "is_document_type", False):
            return value
        types = {"structure": dict, "map": dict, "list": list, "string": str, "boolean": bool}
        if kind in types:
            is_right = isinstance(value, types[kind])
        elif kind in WHOLE:
            is_right = isinstance(value, int) and not isinstance(value, bool)
        elif kind in DECIMAL:
            is_right = isinstance(value, (int, float)) and not isinstance(value, bool)
        elif kind == "blob":
            is_right = isinstance(value, bytes if self.is_binary else str)
        else:
            is_right = not isinstance(value, (dict, list, bool))
        if not is_right:
            self.problems.add(place, f"{json.dumps(value, default=str)[:80]} is not of type {kind}")
            return value
        if kind == "structure":
            return self.read_members(shape, value, place)
        if kind == "list":
            return [
                self.read(shape.member, item, f"{place}[{index}]")
                for index, item in enumerate(value)]
        if kind == "map":
            return {
                key: self.read(shape.value, item, f"{place}.{key}") for key, item in value.items()}
        if kind == "blob" and not self.is_binary:
            return text_value(shape, value, place, self.problems)
        return value

    def read_members(self, shape, value, place):
        rest, found = dict(value), {}
        for member, inner in shape.members.items():
            if "location" in inner.serialization:
                continue
            item = rest.pop(name_of(inner, member), None)
            if item is not None:
                found[member] = self.read(inner, item, f"{place}.{member}".lstrip("."))
        for name in rest:
            self.problems.add(place, f"'{name}' is not a member of {shape.name}")
        return found


class QueryReader:
    """Reads the pairs of a form, whose names say the place of each value."""

    def __init__(self, problems, is_ec2=False):
        self.problems = problems
        self.is_ec2 = is_ec2

    def tree(self, pairs):
        """The pairs by the words of their names; the text of a name is at ''."""
        root = {}
        for name, text in pairs:
            node = root
            for word in name.split("."):
                node = node.setdefault(word, {})
            if "" in node:
                self.problems.add("", f"'{name}' is there twice")
            node[""] = text
        return root

    def name(self, shape, member):
        if not self.is_ec2:
            return name_of(shape, member)
        name = shape.serialization.get("queryName")
        if name:
            return name
        name = name_of(shape, member)
        return name[0].upper() + name[1:]

    def read(self, shape, node, place):
        if shape.type_name == "structure":
            return self.read_members(shape, node, place)
        if shape.type_name == "list":
            return self.read_list(shape, node, place)
        if shape.type_name == "map":
            return self.read_map(shape, node, place)
        if set(node) != {""}:
            self.problems.add(place, f"is a {shape.type_name} and has parts {sorted(node)}")
        return text_value(shape, node.get("", ""), place, self.problems)

    def read_members(self, shape, node, place):
        rest, found = dict(node), {}
        for member, inner in shape.members.items():
            word = self.name(inner, member)
            if inner.type_name == "list" and self.is_flat(inner) and not self.is_ec2:
                word = inner.member.serialization.get("name", word)
            if word in rest:
                found[member] = self.read(inner, rest.pop(word), f"{place}.{member}".lstrip("."))
        for word in rest:
            self.problems.add(place, f"'{word}' is not a member of {shape.name}")
        return found

    def is_flat(self, shape):
        return self.is_ec2 or bool(shape.serialization.get("flattened"))

    def items(self, shape, node, place, word):
        """The nodes of a list's items in their order."""
        rest = dict(node)
        if rest.pop("", "") != "":
            self.problems.add(place, f"is a {shape.type_name} and has a text")
        if not self.is_flat(shape):
            node, rest = rest.pop(word, {}), rest
            for other in rest:
                self.problems.add(place, f"has '{other}' where '{word}' belongs")
        else:
            node = rest
        expected = [str(index + 1) for index in range(len(node))]
        if sorted(node) != sorted(expected):
            self.problems.add(place, f"items have the numbers {sorted(node)}")
            return []
        return [node[index] for index in expected]

    def read_list(self, shape, node, place):
        word = name_of(shape.member, "member")
        return [
            self.read(shape.member, item, f"{place}[{index}]")
            for index, item in enumerate(self.items(shape, node, place, word))]

    def read_map(self, shape, node, place):
        words = (name_of(shape.key, "key"), name_of(shape.value, "value"))
        found = {}
        for item in self.items(shape, node, place, "entry"):
            if set(item) - {*words} or words[0] not in item:
                self.problems.add(place, f"an entry has {sorted(item)} in place of {words}")
                continue
            key = self.read(shape.key, item[words[0]], place)
            found[key] = self.read(shape.value, item.get(words[1], {"": ""}), f"{place}.{key}")
        return found


class XMLReader:
    """Reads elements."""

    def __init__(self, problems):
        self.problems = problems

    @staticmethod
    def tag(element):
        return element.tag.rpartition("}")[2]

    def read(self, shape, element, place):
        if shape.type_name == "structure":
            return self.read_members(shape, element, place)
        if shape.type_name == "list":
            word = name_of(shape.member, "member")
            return self.read_items(shape, self.children(element, word, place), place)
        if shape.type_name == "map":
            return self.read_map(shape, self.children(element, "entry", place), place)
        if len(element):
            self.problems.add(place, f"is a {shape.type_name} and has elements")
        return text_value(shape, element.text or "", place, self.problems)

    def children(self, element, word, place):
        for child in element:
            if self.tag(child) != word:
                self.problems.add(place, f"has <{self.tag(child)}> where <{word}> belongs")
        return list(element)

    def read_items(self, shape, elements, place):
        return [
            self.read(shape.member, item, f"{place}[{index}]")
            for index, item in enumerate(elements)]

    def read_map(self, shape, elements, place):
        words = (name_of(shape.key, "key"), name_of(shape.value, "value"))
        found = {}
        for entry in elements:
            parts = {self.tag(part): part for part in entry}
            if set(parts) != {*words}:
                self.problems.add(place, f"an entry has {sorted(parts)} in place of {words}")
                continue
            found[parts[words[0]].text] = self.read(shape.value, parts[words[1]], place)
        return found

    def read_members(self, shape, element, place):
        rest, found = {}, {}
        for child in element:
            rest.setdefault(self.tag(child), []).append(child)
        for member, inner in shape.members.items():
            if "location" in inner.serialization or inner.serialization.get("xmlAttribute"):
                continue
            is_flat = bool(inner.serialization.get("flattened"))
            word = name_of(inner, member)
            if is_flat and inner.type_name == "list":
                word = inner.member.serialization.get("name", word)
            if word not in rest:
                continue
            elements, below = rest.pop(word), f"{place}.{member}".lstrip(".")
            if is_flat:
                read = self.read_items if inner.type_name == "list" else self.read_map
                found[member] = read(inner, elements, below)
                continue
            if len(elements) > 1:
                self.problems.add(below, "is there twice")
            found[member] = self.read(inner, elements[0], below)
        for word in rest:
            self.problems.add(place, f"<{word}> is not a member of {shape.name}")
        return found


class CBORReader(botocore.parsers.BaseRpcV2Parser, botocore.parsers.BaseCBORParser):
    """botocore's decoder of CBOR."""

    def value(self, body):
        return self.parse_data_item(self.get_peekable_stream_from_bytes(body)) if body else {}


def json_body(body, problems):
    if not body:
        return {}
    try:
        return json.loads(body)
    except ValueError as error:
        problems.add("", f"the body is not JSON: {error}")
        return {}


def read_form(invocation, request, problems):
    pairs = [*request.query, *request.form]
    if request.body and not request.form:
        problems.add("", "the body is not a form")
    version = invocation.operation.service_model.api_version
    fixed = {"Action": invocation.operation.name, "Version": version}
    for name, value in fixed.items():
        if (name, value) not in pairs:
            problems.add("", f"{name} is not {value}")
    reader = QueryReader(problems, is_ec2=invocation.protocol == "ec2")
    shape = invocation.operation.input_shape
    tree = reader.tree(pair for pair in pairs if pair[0] not in fixed)
    if shape is None:
        for word in tree:
            problems.add("", f"'{word}' is no parameter; the operation has none")
        return {}
    return reader.read(shape, tree, "")
