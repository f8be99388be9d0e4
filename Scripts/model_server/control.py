"""Cloud Control, which makes resources of any type by CloudFormation's schemas."""
import functools
import json
import uuid

from model_server.operations import Service
from model_server.store import Refusal, token

PAGE = 100


class Control:
    """The resources and requests of one region."""

    def __init__(self):
        # Properties by type and identifier.
        self.resources = {}
        # Requests by their own tokens, oldest first.
        self.requests = {}
        # The client's tokens, each with what was asked for and the request it made.
        self.tokens = {}


class Request:
    """A request on its way: each look at it is a step further."""

    def __init__(self, operation, kind, identifier, steps, finish):
        self.event = {
            "TypeName": kind, "RequestToken": str(uuid.uuid4()), "Operation": operation,
            "OperationStatus": "IN_PROGRESS"}
        self.identifier = identifier
        self.steps = steps
        self.finish = finish

    def look(self):
        """The event after another step."""
        if self.event["OperationStatus"] == "IN_PROGRESS":
            self.steps -= 1
            if self.steps == 0:
                self.event["OperationStatus"] = "SUCCESS"
                try:
                    self.finish(self)
                except Refusal as refusal:
                    self.event |= {
                        "OperationStatus": "FAILED", "ErrorCode": refusal.code,
                        "StatusMessage": str(refusal)}
            self.event["Identifier"] = self.identifier
        return dict(self.event)


@functools.cache
def schema(kind):
    # The library takes a second to load, which only those pay who ask for this service.
    from cfnlint.schema import PROVIDER_SCHEMA_MANAGER, ResourceNotFoundError
    try:
        return PROVIDER_SCHEMA_MANAGER.get_resource_schema("us-east-1", kind).schema
    except ResourceNotFoundError as error:
        raise Refusal("TypeNotFoundException", f"The type {kind} cannot be found.") from error


def tops(kind, name):
    """The top-level properties of a list of paths in a schema."""
    return [path.split("/")[2] for path in schema(kind).get(name, []) if path.count("/") == 2]


def invalid(text):
    raise Refusal("InvalidRequestException", text)


def document(text, form):
    try:
        found = json.loads(text)
    except ValueError:
        invalid("The document is no JSON.")
    if not isinstance(found, form):
        invalid(f"The document is no {form.__name__}.")
    return found


def check(kind, properties):
    """Refuses properties that the type does not have, that AWS sets, or that are missing."""
    known = schema(kind)
    for name in properties:
        if name not in known["properties"]:
            invalid(f"extraneous key [{name}] is not permitted")
        if name in tops(kind, "readOnlyProperties"):
            invalid(f"Encountered unsupported property {name}: it is read-only")
    for name in known.get("required", []):
        if name not in properties:
            invalid(f"required key [{name}] not found")


def control(call):
    return call.store.controls.setdefault(call.region, Control())


def begin(call, make):
    """A new request, or that which the client's token made before."""
    here, given = control(call), call.parameters
    name = given.get("ClientToken") or str(uuid.uuid4())
    asked = json.dumps({**given, "ClientToken": name}, sort_keys=True)
    if name not in here.tokens:
        request = make()
        here.tokens[name] = (asked, request)
        here.requests[request.event["RequestToken"]] = request
    before, request = here.tokens[name]
    if before != asked:
        raise Refusal(
            "ClientTokenConflictException", "The token was used for another request.")
    return {"ProgressEvent": dict(request.event)}


def find(call):
    kind, identifier = call.parameters["TypeName"], call.parameters["Identifier"]
    schema(kind)
    found = control(call).resources.get((kind, identifier))
    if found is None:
        raise Refusal(
            "ResourceNotFoundException",
            f"Resource of type '{kind}' with identifier '{identifier}' was not found.")
    return found


def create(call):
    kind = call.parameters["TypeName"]
    properties = document(call.parameters["DesiredState"], dict)
    check(kind, properties)
    number = token(kind, call.parameters["DesiredState"], str(next(call.store.numbers)), size=12)
    for name in tops(kind, "readOnlyProperties") + tops(kind, "primaryIdentifier"):
        properties.setdefault(name, f"{name.lower()}-{number.lower()}")
    identifier = "|".join(str(properties[name]) for name in tops(kind, "primaryIdentifier"))
    resources = control(call).resources

    def finish(request):
        if (kind, identifier) in resources:
            raise Refusal("AlreadyExists", f"{identifier} already exists.")
        resources[kind, identifier] = properties
        request.event["ResourceModel"] = json.dumps(shown(kind, properties))

    return begin(call, lambda: Request("CREATE", kind, identifier, 2, finish))


def shown(kind, properties):
    hidden = tops(kind, "writeOnlyProperties")
    return {name: value for name, value in properties.items() if name not in hidden}


def get(call):
    kind, identifier = call.parameters["TypeName"], call.parameters["Identifier"]
    for request in list(control(call).requests.values()):
        if (request.event["TypeName"], request.identifier) == (kind, identifier):
            request.look()
    described = {
        "Identifier": identifier, "Properties": json.dumps(shown(kind, find(call)))}
    return {"TypeName": kind, "ResourceDescription": described}


def patched(kind, properties, patch):
    """The properties after a JSON patch of whole properties; those never told are told anew."""
    result = shown(kind, properties)
    for step in patch:
        name = step["path"].removeprefix("/").replace("~1", "/").replace("~0", "~")
        if step["op"] in ("remove", "replace") and name not in result:
            invalid(f"{step['path']} is not there to {step['op']}.")
        if name in tops(kind, "createOnlyProperties"):
            raise Refusal("NotUpdatableException", f"{name} can't be changed.")
        if step["op"] == "remove":
            del result[name]
        elif step["op"] in ("add", "replace"):
            result[name] = step["value"]
        else:
            invalid(f"The server does not know {step['op']}.")
    given = tops(kind, "readOnlyProperties")
    check(kind, {name: value for name, value in result.items() if name not in given})
    return result


def update(call):
    kind, identifier = call.parameters["TypeName"], call.parameters["Identifier"]
    patch = document(call.parameters["PatchDocument"], list)
    after = patched(kind, find(call), patch)
    resources = control(call).resources

    def finish(request):
        resources[kind, identifier] = after

    return begin(call, lambda: Request("UPDATE", kind, identifier, 1, finish))


def delete(call):
    kind, identifier = call.parameters["TypeName"], call.parameters["Identifier"]
    resources = control(call).resources

    def make():
        find(call)
        return Request(
            "DELETE", kind, identifier, 1,
            lambda request: resources.pop((kind, identifier), None))

    return begin(call, make)


def status(call):
    request = control(call).requests.get(call.parameters["RequestToken"])
    if request is None:
        raise Refusal("RequestTokenNotFoundException", "There is no such request.")
    return {"ProgressEvent": request.look()}


def requests(call):
    wanted = call.parameters.get("ResourceRequestStatusFilter", {})
    events = [
        {name: value for name, value in request.event.items() if name != "ResourceModel"}
        for request in control(call).requests.values()]
    found = [
        event for event in events
        if event["Operation"] in wanted.get("Operations", [event["Operation"]])
        and event["OperationStatus"] in wanted.get(
            "OperationStatuses", [event["OperationStatus"]])]
    start = int(call.parameters.get("NextToken", 0))
    end = start + min(PAGE, call.page_size)
    rest = {"NextToken": str(end)} if end < len(found) else {}
    return {"ResourceRequestStatusSummaries": found[start:end], **rest}


SERVICE = Service(
    "cloudcontrol", signing="cloudcontrolapi", invalid="InvalidRequestException",
    others={
        "CreateResource": create, "GetResource": get, "UpdateResource": update,
        "DeleteResource": delete, "GetResourceRequestStatus": status,
        "ListResourceRequests": requests}, asks_others=True)
