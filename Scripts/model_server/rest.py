"""Reads the parameters of REST requests: from the path, the query string, headers and the body."""
import xml.etree.ElementTree

from model_server import reading
from model_server.reading import name_of, text_value


class RESTReader:
    """Reads one request."""

    def __init__(self, invocation, request, problems):
        self.invocation = invocation
        self.request = request
        self.problems = problems
        self.shape = invocation.operation.input_shape
        self.found = {}

    def read(self):
        members = self.shape.members if self.shape else {}
        words = {word for word, _ in self.request.query}
        fixed = self.invocation.operation.http["requestUri"].partition("?")[2]
        words -= {pair.partition("=")[0] for pair in fixed.split("&")}
        headers = {
            header for header in self.request.headers
            if not reading.COMMON_HEADERS.fullmatch(header) and not self.is_checksum(header)}
        for member, shape in members.items():
            location = shape.serialization.get("location")
            name = name_of(shape, member)
            if location == "uri":
                self.put(member, shape, self.invocation.labels[name])
            elif location == "querystring":
                self.read_query(member, shape, name, words)
            elif location == "header":
                headers.discard(name.lower())
                self.read_header(member, shape, name.lower())
            elif location == "headers":
                taken = {header for header in headers if header.startswith(name.lower())}
                headers -= taken
                self.found[member] = {
                    header[len(name):]: self.request.headers[header] for header in taken}
        for word in sorted(words):
            self.problems.add("", f"'{word}' is not a parameter of the query string")
        for header in sorted(headers):
            self.problems.add("", f"'{header}' is not a header of the operation")
        self.read_body(members)
        return self.found

    def is_checksum(self, header):
        """Whether a header is a checksum that the operation takes beside its parameters."""
        is_taken = "requestAlgorithmMember" in self.invocation.operation.http_checksum
        return is_taken and header.startswith("x-amz-checksum-")

    def put(self, member, shape, text):
        self.found[member] = text_value(shape, text, member, self.problems)

    def read_query(self, member, shape, name, words):
        if shape.type_name == "map":
            pairs = [pair for pair in self.request.query if pair[0] in words]
            words.clear()
            is_list = shape.value.type_name == "list"
            for word, text in pairs:
                entries = self.found.setdefault(member, {})
                entries[word] = [*entries.get(word, []), text] if is_list else text
            return
        texts = [text for word, text in self.request.query if word == name]
        words.discard(name)
        if shape.type_name == "list" and texts:
            self.found[member] = [
                text_value(shape.member, text, member, self.problems) for text in texts]
        elif len(texts) > 1:
            self.problems.add(member, "is there twice")
        elif texts:
            self.put(member, shape, texts[0])

    def read_header(self, member, shape, name):
        if name not in self.request.headers:
            return
        text = self.request.headers[name]
        if shape.type_name == "list":
            self.found[member] = [
                text_value(shape.member, item.strip(), member, self.problems)
                for item in text.split(",")]
        else:
            self.put(member, shape, text)

    def read_body(self, members):
        body = self.request.body
        payload = self.shape.serialization.get("payload") if self.shape else None
        if payload:
            shape = members[payload]
            if shape.type_name in ("blob", "string"):
                if body:
                    self.found[payload] = body
            elif body:
                self.found[payload] = self.read_document(shape, body)
        elif any("location" not in shape.serialization for shape in members.values()):
            if self.shape is not None and body:
                self.found.update(self.read_document(self.shape, body))
        elif body not in (b"", b"{}"):
            self.problems.add("", "there is a body, and the operation takes none")

    def read_document(self, shape, body):
        if self.invocation.protocol == "rest-json":
            self.expect_type("application/json")
            value = reading.json_body(body, self.problems)
            return reading.DocumentReader(self.problems).read(shape, value, "")
        try:
            element = xml.etree.ElementTree.fromstring(body)
        except xml.etree.ElementTree.ParseError as error:
            self.problems.add("", f"the body is not XML: {error}")
            return {}
        reader = reading.XMLReader(self.problems)
        expected = shape.serialization.get("name", shape.name)
        if reader.tag(element) != expected:
            self.problems.add("", f"the body is <{reader.tag(element)}>, not <{expected}>")
        return reader.read(shape, element, "")

    def expect_type(self, expected):
        given = self.request.headers.get("content-type", "")
        if given.partition(";")[0].strip() != expected:
            self.problems.add("", f"the content type is '{given}', not {expected}")
