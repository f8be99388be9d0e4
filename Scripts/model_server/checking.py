"""Checks a request against its operation's model."""
import functools
import re

from model_server import reading, rest

AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=[^/,]+/(\d{8})/([a-z0-9-]+)/([a-z0-9-]+)/aws4_request, ?"
    r"SignedHeaders=([a-z0-9;-]+), ?Signature=[0-9a-f]{64}")


def parameters(invocation, request):
    """The parameters of a request, and what is wrong with it."""
    problems = reading.Problems()
    check_signing(request, problems)
    shape = invocation.operation.input_shape
    if invocation.protocol in ("query", "ec2"):
        values = reading.read_form(invocation, request, problems)
    elif invocation.protocol.startswith("rest-"):
        values = rest.RESTReader(invocation, request, problems).read()
    else:
        is_binary = invocation.protocol == "cbor"
        body = (
            reading.CBORReader().value(request.body) if is_binary
            else reading.json_body(request.body, problems))
        values = {}
        if shape is not None:
            values = reading.DocumentReader(problems, is_binary).read(shape, body, "")
        elif body:
            problems.add("", "there is a body, and the operation takes none")
    if shape is not None and not problems:
        check(shape, values, "", problems)
    return values, problems


def check_signing(request, problems):
    match = AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
    date = request.headers.get("x-amz-date", "")
    if not match:
        problems.add("", "the request is not signed with version 4")
    elif not re.fullmatch(r"\d{8}T\d{6}Z", date) or date[:8] != match[1]:
        problems.add("", f"x-amz-date '{date}' does not fit the day {match[1]} of the signature")
    elif "host" not in match[4].split(";"):
        problems.add("", "the host is not signed")


def check(shape, value, place, problems):
    """Checks presence, sizes, choices and patterns."""
    kind = shape.type_name
    limits = shape.metadata
    if kind == "structure":
        check_members(shape, value, place, problems)
    elif kind == "list":
        check_size(limits, len(value), "items", place, problems)
        for index, item in enumerate(value):
            check(shape.member, item, f"{place}[{index}]", problems)
    elif kind == "map":
        check_size(limits, len(value), "entries", place, problems)
        for key, item in value.items():
            check(shape.key, key, f"{place}.{key} as a key", problems)
            check(shape.value, item, f"{place}.{key}", problems)
    elif kind in ("string", "blob"):
        check_size(limits, len(value), "characters", place, problems)
        if kind == "string":
            check_text(limits, getattr(shape, "enum", None), value, place, problems)
    elif kind in reading.WHOLE or kind in reading.DECIMAL:
        check_size(limits, value, "as a value", place, problems)


def check_members(shape, value, place, problems):
    if getattr(shape, "is_document_type", False):
        return
    for name in shape.required_members:
        if name not in value:
            problems.add(place, f"the required member '{name}' of {shape.name} is missing")
    if getattr(shape, "is_tagged_union", False) and len(value) != 1:
        problems.add(place, f"{shape.name} takes exactly one member, not {sorted(value)}")
    for name, item in value.items():
        check(shape.members[name], item, f"{place}.{name}".lstrip("."), problems)


def check_size(limits, size, what, place, problems):
    least, most = limits.get("min"), limits.get("max")
    if least is not None and size < least:
        problems.add(place, f"{size} {what} is under the least, {least}")
    if most is not None and size > most:
        problems.add(place, f"{size} {what} is over the most, {most}")


def check_text(limits, choices, text, place, problems):
    if choices and text not in choices:
        problems.add(place, f"'{text}' is none of {', '.join(choices)}")
    pattern = compiled(limits["pattern"]) if "pattern" in limits else None
    if pattern and not pattern.search(text):
        problems.add(place, f"'{text}' does not match {limits['pattern']}")


@functools.cache
def compiled(pattern):
    """A pattern of a model; None if it is in a form that Python does not know."""
    try:
        return re.compile(pattern)
    except re.error:
        return None
