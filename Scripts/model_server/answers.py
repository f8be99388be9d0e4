"""Writes answers by the shapes of operations, and errors in the form of each protocol."""
import base64
import datetime
import json
import uuid
import xml.sax.saxutils

from model_server.reading import name_of


class Unfitting(Exception):
    """An answer that its shape does not have: a mistake in a table of this server."""


def members(shape, value):
    unknown = set(value) - set(shape.members)
    if unknown:
        raise Unfitting(f"{shape.name} has no members {sorted(unknown)}")
    return [
        (shape.members[name], name_of(shape.members[name], name), item)
        for name, item in value.items() if item is not None]


def plain(shape, value):
    """A value as JSON has it."""
    if shape.type_name == "structure":
        return {name: plain(inner, item) for inner, name, item in members(shape, value)}
    if shape.type_name == "list":
        return [plain(shape.member, item) for item in value]
    if shape.type_name == "map":
        return {key: plain(shape.value, item) for key, item in value.items()}
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.timestamp() if isinstance(value, datetime.datetime) else value


def elements(shape, value, tag):
    """A value as XML."""
    if shape.type_name == "structure":
        text = "".join(elements(inner, item, name) for inner, name, item in members(shape, value))
    elif shape.type_name == "list":
        word = name_of(shape.member, "member")
        if shape.serialization.get("flattened"):
            return "".join(elements(shape.member, item, word) for item in value)
        text = "".join(elements(shape.member, item, word) for item in value)
    elif isinstance(value, datetime.datetime):
        text = value.strftime("%Y-%m-%dT%H:%M:%SZ")
    elif isinstance(value, bool):
        text = "true" if value else "false"
    else:
        text = xml.sax.saxutils.escape(str(value))
    return f"<{tag}>{text}</{tag}>" if tag else text


def answer(invocation, value):
    """The status, headers and body of a success."""
    operation, request_id = invocation.operation, str(uuid.uuid4())
    shape = operation.output_shape
    headers = {"x-amzn-requestid": request_id}
    if invocation.protocol == "query":
        namespace = operation.service_model.metadata["xmlNamespace"]
        inside = elements(shape, value, shape.serialization["resultWrapper"]) if shape else ""
        body = (
            f'<{operation.name}Response xmlns="{namespace}">{inside}<ResponseMetadata>'
            f"<RequestId>{request_id}</RequestId></ResponseMetadata></{operation.name}Response>")
        return 200, headers | {"content-type": "text/xml"}, body.encode()
    body = json.dumps(plain(shape, value) if shape else {})
    status = operation.http.get("responseCode", 200)
    return status, headers | {"content-type": "application/json"}, body.encode()


def error(protocol, code, message, status=400):
    """The status, headers and body of an error."""
    request_id = str(uuid.uuid4())
    headers = {"x-amzn-requestid": request_id}
    if protocol in ("query", "rest-xml", "ec2"):
        text = xml.sax.saxutils.escape(message)
        inside = f"<Error><Type>Sender</Type><Code>{code}</Code><Message>{text}</Message></Error>"
        if protocol == "ec2":
            body = (
                f"<Response><Errors>{inside}</Errors><RequestID>{request_id}</RequestID>"
                "</Response>")
        else:
            body = f"<ErrorResponse>{inside}<RequestId>{request_id}</RequestId></ErrorResponse>"
        return status, headers | {"content-type": "text/xml"}, body.encode()
    headers |= {"content-type": "application/json", "x-amzn-errortype": code}
    body = json.dumps({"__type": code, "message": message, "Message": message})
    return status, headers, body.encode()
