"""The service models of botocore: which operation a request calls, and by which protocol."""
import dataclasses
import functools
import re
import urllib.parse

import botocore.session

SESSION = botocore.session.get_session()
LABEL = re.compile(r"\{([^}+]+)(\+?)\}")


@dataclasses.dataclass
class Request:
    """What came in over HTTP; header names are in lower case."""
    method: str
    target: str
    headers: dict
    body: bytes

    @functools.cached_property
    def path(self):
        return self.target.partition("?")[0]

    @functools.cached_property
    def query(self):
        return urllib.parse.parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @functools.cached_property
    def form(self):
        """The pairs of a form; empty for any other body."""
        if "x-www-form-urlencoded" not in self.headers.get("content-type", ""):
            return []
        return urllib.parse.parse_qsl(self.body.decode(errors="replace"), keep_blank_values=True)


@dataclasses.dataclass
class Invocation:
    """An operation that a request calls, with the values in its path."""
    operation: object
    protocol: str
    labels: dict


class Route:
    """The method, path and fixed query words by which a REST operation is called."""

    def __init__(self, operation):
        path, _, query = operation.http["requestUri"].partition("?")
        self.operation = operation
        self.method = operation.http["method"]
        self.fixed = set(urllib.parse.parse_qsl(query, keep_blank_values=True))
        self.names = [name for name, _ in LABEL.findall(path)]
        self.path = re.compile(self.pattern(path))
        # Of two operations that are called the same, the newer one is meant.
        self.rank = (len(self.fixed), len(LABEL.sub("", path)), not operation.deprecated)

    @staticmethod
    def pattern(path):
        parts, end = [], 0
        for label in LABEL.finditer(path):
            parts.append(re.escape(path[end:label.start()]))
            parts.append("(.+)" if label[2] else "([^/]*)")
            end = label.end()
        return "".join([*parts, re.escape(path[end:])]) + "/?"

    def labels(self, request):
        """The values in the path; None if the request is not one of this route's."""
        match = self.path.fullmatch(request.path)
        if request.method != self.method or not match or not self.fixed <= set(request.query):
            return None
        return dict(zip(self.names, map(urllib.parse.unquote, match.groups())))


class Model:
    """The model of a service."""

    def __init__(self, service):
        self.service = service
        self.model = SESSION.get_service_model(service)
        self.protocol = self.model.metadata["protocol"]

    @functools.cached_property
    def routes(self):
        operations = [self.model.operation_model(name) for name in self.model.operation_names]
        return sorted(map(Route, operations), key=lambda route: route.rank, reverse=True)

    @functools.cached_property
    def pages(self):
        """What the model says of pagination, by operation."""
        loader = SESSION.get_component("data_loader")
        return loader.load_service_model(self.service, "paginators-1")["pagination"]

    def named(self, name, protocol):
        if name not in self.model.operation_names:
            return None
        return Invocation(self.model.operation_model(name), protocol, {})

    def invocation(self, request):
        """The operation that a request calls; None if the model does not have it."""
        headers = request.headers
        if headers.get("smithy-protocol") == "rpc-v2-cbor":
            return self.named(request.path.rpartition("/operation/")[2], "cbor")
        if "x-amz-target" in headers:
            prefix, _, name = headers["x-amz-target"].rpartition(".")
            known = prefix == self.model.metadata.get("targetPrefix")
            return self.named(name, "json") if known else None
        for name, value in [*request.form, *request.query]:
            if name == "Action":
                return self.named(value, "ec2" if self.protocol == "ec2" else "query")
        if not self.protocol.startswith("rest-"):
            return None
        for route in self.routes:
            labels = route.labels(request)
            if labels is not None:
                return Invocation(route.operation, self.protocol, labels)
        return None


@functools.cache
def model(service):
    return Model(service)
