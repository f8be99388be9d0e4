"""Receives requests over HTTP/1.1, hands them to who answers, and keeps connections open."""
import asyncio
import http
import http.client
import urllib.parse

from model_server.models import Request

LARGEST_HEAD = 256 * 1024
# Headers that belong to one connection and not to the call.
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "te", "upgrade"}


class Malformed(Exception):
    """What came in is not HTTP."""


async def read_request(reader, writer):
    """The next request of a connection; None at its end."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    lines = head.decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    if len(words) != 3:
        raise Malformed(lines[0])
    headers = {}
    for line in lines[1:]:
        if line:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
    if headers.get("expect", "").lower() == "100-continue":
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    return Request(words[0], words[1], headers, await read_body(reader, headers))


async def read_body(reader, headers):
    if headers.get("transfer-encoding", "").lower() != "chunked":
        return await reader.readexactly(int(headers.get("content-length", 0)))
    parts = []
    while size := int((await reader.readuntil(b"\r\n")).partition(b";")[0], 16):
        parts.append((await reader.readexactly(size + 2))[:-2])
    while await reader.readuntil(b"\r\n") != b"\r\n":
        pass
    return b"".join(parts)


def write_answer(writer, method, status, headers, body):
    try:
        phrase = http.HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    lines = [f"HTTP/1.1 {status} {phrase}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    # An answer without content ends with its head, whatever was to be in it.
    is_empty = status == 204 or status == 304
    if "content-length" not in headers and not is_empty:
        lines.append(f"content-length: {len(body)}")
    writer.write(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
    if method != "HEAD" and not is_empty:
        writer.write(body)


class Front:
    """Serves connections; `respond` gives the status, headers and body for a request."""

    def __init__(self, respond):
        self.respond = respond

    async def connection(self, reader, writer):
        try:
            while request := await read_request(reader, writer):
                status, headers, body = await self.respond(request)
                write_answer(writer, request.method, status, headers, body)
                await writer.drain()
                if request.headers.get("connection", "").lower() == "close":
                    break
        except (
                ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, Malformed,
                ValueError):
            pass  # The other side sends no HTTP or has gone: nobody is there to be told.
        except asyncio.CancelledError:
            pass  # The server ends.
        finally:
            writer.close()

    async def listen(self, port):
        return await asyncio.start_server(
            self.connection, "127.0.0.1", port, limit=LARGEST_HEAD, backlog=256)


def forward(url, request):
    """The answer of another server to the same request."""
    place = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=60)
    try:
        connection.putrequest(
            request.method, request.target, skip_host=True, skip_accept_encoding=True)
        for name, value in request.headers.items():
            if name not in HOP_BY_HOP | {"expect"}:
                connection.putheader(name, value)
        connection.putheader("content-length", str(len(request.body)))
        connection.endheaders(request.body)
        answer = connection.getresponse()
        headers = {
            name.lower(): value for name, value in answer.getheaders()
            if name.lower() not in HOP_BY_HOP}
        if request.method == "HEAD" and answer.getheader("content-length"):
            headers["content-length"] = answer.getheader("content-length")
        return answer.status, headers, answer.read()
    finally:
        connection.close()
