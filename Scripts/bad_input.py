"""Runs a small environment into faults, one after the other, and checks what it says and leaves.

For each case: the exit code; that the message has the words that the case names, and for a resource
its address and line; that no secret is in what was written, in the state or in its journal; that
what was done is recorded. Then the fault is lifted: a deploy finishes, and the next plan is empty.
"""
import argparse
import fnmatch
import http.client
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
SECRET = "marked-secret-3f9a1c/key"
TOKEN = "marked-token-77e0b2/session"
MARKS = (SECRET, TOKEN, urllib.parse.quote(SECRET, safe=""), urllib.parse.quote(TOKEN, safe=""))
SIZE = 10
LINE = r"Benchmarks/GraphBenchmark/\w+\.swift:\d+"
# Words that no message may have: those of a crash, and of our own insides.
UNWANTED = ("Fatal error", "Stack dump", "Optional(", "nil", "ProviderError", "Diagnostic(")
SECONDS = 60


def rule(service, operation, action, **more):
    return {"service": service, "operation": operation, "action": action, **more}


def refuse(service, operation, code, message, status=400, **more):
    return rule(service, operation, "refuse", code=code, message=message, status=status, **more)


class Case:
    """One fault: how it is made, and what must be said."""

    def __init__(self, name, *said, rules=(), code=1, variables=None, without=(), options=(),
                 address="services-0/service-0/", before=False, reads=False, recorded=None,
                 intent=False, recovers=True):
        self.name, self.said, self.rules, self.code = name, said, list(rules), code
        self.variables, self.without, self.options = variables or {}, without, list(options)
        self.address, self.reads, self.intent = address, reads, intent
        # Found out before anything is done.
        self.before = before
        self.recorded = 0 if before else recorded
        self.recovers = recovers


def sts(action, **more):
    return [rule("sts", "GetCallerIdentity", action, **more)]


def cases(scene):
    """All cases. What is found before the first change names the first resources all the same."""
    closed = f"http://127.0.0.1:{scene.closed_port}"
    through = scene.proxy
    topic, role, queue, parameter = (
        ("sns", "CreateTopic"), ("iam", "CreateRole"), ("sqs", "CreateQueue"),
        ("ssm", "PutParameter"))
    events = "services-0/service-0/events"
    no_keys = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
    identity = ("sts", "GetCallerIdentity")
    yield Case("empty devices for the shared files", code=0, variables={
        "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null"})
    yield Case("no credentials", "no-credentials", "in this order",
               r"(?s)environment.*profile.*identity.*container.*instance",
               without=no_keys, before=True)
    yield Case("unknown profile", "unknown-profile", "`nobody`", before=True, without=no_keys,
               variables={"AWS_PROFILE": "nobody"})
    yield Case("setting that means nothing", "malformed-config", "`maybe`", before=True,
               address="", variables={"AWS_USE_FIPS_ENDPOINT": "maybe"})
    for code, status in (("InvalidClientTokenId", 403), ("ExpiredToken", 403)):
        yield Case(f"{code} at once", code, "injected-id", "`GetCallerIdentity` of sts",
                   "key test from", "renew or correct", before=True,
                   rules=[refuse(*identity, code, "The security token is not valid", status)])
    yield Case("refused signature that quotes the token", "SignatureDoesNotMatch", "<secret>",
               before=True, rules=[refuse(
                   *identity, "SignatureDoesNotMatch",
                   f"The canonical request was x-amz-security-token:{TOKEN} by {SECRET}", 403)])
    yield Case("UnrecognizedClientException in the midst", "UnrecognizedClientException",
               "injected-id", "`PutParameter` of ssm", "key test from",
               rules=[refuse(*parameter, "UnrecognizedClientException", "no such key")])
    yield Case("ExpiredTokenException in the midst", "ExpiredTokenException", "injected-id",
               "recorded", rules=[refuse(*queue, "ExpiredTokenException", "it has expired")])
    yield Case("access denied", "aws-refused", "AccessDenied", "injected-id",
               "`CreateTopic` of sns",
               "User x is not authorized to perform sns:CreateTopic", "grant this identity",
               address=events, rules=[refuse(
                   *topic, "AccessDenied",
                   "User x is not authorized to perform sns:CreateTopic", 403)])
    yield Case("access denied to reads", "unreadable", "AccessDeniedException", "of ssm",
               reads=True, rules=[refuse("ssm", "GetParameters", "AccessDeniedException", "no")])
    yield Case("connection refused", "no-answer", "No connection to", "check the network",
               before=True, variables={"AWS_ENDPOINT_URL": closed})
    yield Case("host without an address", "no-answer", "has no address", before=True,
               variables={"AWS_ENDPOINT_URL": "http://nobody.invalid"})
    yield Case("no TLS", "no-answer", "could not prove", "AWS_CA_BUNDLE", before=True,
               variables={"AWS_ENDPOINT_URL": through.replace("http:", "https:")})
    yield Case("certificates that are not there", "no-answer", "AWS_CA_BUNDLE", before=True,
               variables={"AWS_ENDPOINT_URL": through.replace("http:", "https:"),
                          "AWS_CA_BUNDLE": "/nowhere/ca.pem"})
    if sys.platform == "linux":
        empty = scene.folder / "libraries"
        empty.mkdir()
        (empty / "libcurl.so.4").touch()
        yield Case("no libcurl", "no-answer", "libcurl can't be loaded", "libcurl4", before=True,
                   variables={"LD_LIBRARY_PATH": str(empty)})
    yield Case("endpoint that is no address", "malformed-endpoint", "`nonsense`", before=True,
               variables={"AWS_ENDPOINT_URL": "nonsense"})
    for status in (200, 404, 502):
        yield Case(f"another web server, {status}", "unreadable-answer", f"status {status}",
                   "<!DOCTYPE html>", "AWS_ENDPOINT_URL", before=True,
                   rules=[rule("*", "*", "html", status=status)])
    yield Case("real keys for an emulator", "real-credentials", "--allow-real-credentials",
               before=True, variables={"AWS_ACCESS_KEY_ID": "AKIAQ3EGTR5LXA7ZQYWN"})
    yield Case("real keys, allowed", code=0, options=["--allow-real-credentials"],
               variables={"AWS_ACCESS_KEY_ID": "AKIAQ3EGTR5LXA7ZQYWN"})
    yield Case("region that does not exist", "unknown-region", "`us-east-9`", "did you mean",
               before=True, variables={"INFRAKIT_BENCH_REGION": "us-east-9"})
    yield Case("throttling without end", "Throttling", "Rate exceeded", "`CreateQueue` of sqs",
               rules=[rule(*queue, "throttle")])
    yield Case("throttling that ends", code=0, variables={"AWS_MAX_ATTEMPTS": "12"},
               rules=[rule("*", "*", "throttle", times=5)])
    # The first call about a topic finds out whether its name is taken.
    yield Case("web page before the midst", "unreadable-answer", "<!DOCTYPE html>",
               "`GetTopicAttributes` of sns", address=events, rules=[rule("sns", "*", "html")])
    yield Case("web page in the midst", "unreadable-answer", "<!DOCTYPE html>",
               "`CreateTopic` of sns",
               address=events, intent=True, rules=[rule("sns", "*", "html", skip=1)])
    yield Case("404 page in the midst", "unreadable-answer", "status 404", address=events,
               rules=[rule(*topic, "html", status=404)])
    yield Case("404 page to reads", "unreadable", "status 404", "of sqs", reads=True,
               rules=[rule("sqs", "*", "html", status=404)])
    yield Case("empty answers", "unreadable-answer", "It is empty", "`CreateTopic` of sns",
               address=events, intent=True, rules=[rule("sns", "*", "empty", skip=1)])
    yield Case("empty answers to reads", "unreadable", "It is empty", reads=True,
               rules=[rule("ssm", "*", "empty")])
    yield Case("failure inside a success", "aws-refused", "InvalidParameter", "said inside",
               "inner-id", address=events, rules=[rule(
                   *topic, "body", text="<ErrorResponse><Error><Type>Sender</Type><Code>"
                   "InvalidParameter</Code><Message>said inside</Message></Error><RequestId>"
                   "inner-id</RequestId></ErrorResponse>")])
    yield Case("answers cut off", "no-answer", "ended in the middle", intent=True,
               rules=[rule("iam", "*", "truncate")])
    yield Case("JSON cut off", "unreadable-answer", "can't be read", intent=True,
               rules=[rule("ssm", "*", "cut")])
    yield Case("XML cut off", "unreadable-answer", "well-formed", "of iam", intent=True,
               rules=[rule("iam", "*", "cut")])
    yield Case("invalid JSON", "unreadable-answer", "can't be read", "`CreateQueue` of sqs",
               intent=True, rules=[rule("sqs", "*", "invalidJSON", skip=1)])
    yield Case("invalid XML", "unreadable-answer", "well-formed", "`CreateTopic` of sns",
               address=events, intent=True, rules=[rule("sns", "*", "invalidXML", skip=1)])
    yield Case("connections that break off", "no-answer", "closed the connection", intent=True,
               rules=[rule("ssm", "*", "reset")])
    yield Case("answer lost once", code=0, rules=[
        rule(*role, "executeThenDrop", times=1), rule(*queue, "executeThenDrop", times=1)])
    yield Case("500 after the call", code=0, rules=[rule(*topic, "executeThen500", times=1)])
    yield Case("slow answers", code=0, rules=[rule("*", "*", "delay", seconds=0.3, times=5)])


class Scene:
    """The emulator, the proxy before it and the environment."""

    def __init__(self, options):
        self.program, self.moto = options.program, options.moto
        self.folder = pathlib.Path(options.folder)
        self.home = self.folder / "home"
        self.home.mkdir()
        port_file = self.folder / "port"
        self.process = subprocess.Popen(
            [sys.executable, "-B", ROOT / "Scripts" / "counting-proxy", "--to", self.moto,
             "--port-file", port_file],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not (port_file.exists() and port_file.read_text().strip()):
            time.sleep(0.05)
        self.proxy = f"http://127.0.0.1:{port_file.read_text().strip()}"
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.closed_port = listener.getsockname()[1]

    def end(self):
        self.process.terminate()
        self.process.wait()

    def set_rules(self, rules):
        request = urllib.request.Request(
            f"{self.proxy}/__rules", json.dumps(rules).encode(), method="PUT")
        urllib.request.urlopen(request).read()

    def empty_emulator(self):
        address = urllib.parse.urlsplit(self.moto)
        connection = http.client.HTTPConnection(address.hostname, address.port)
        connection.request("POST", "/moto-api/reset")
        connection.getresponse().read()
        connection.close()

    def run(self, place, *arguments, variables=None, without=()):
        environment = {
            name: value for name, value in os.environ.items()
            if not name.startswith("AWS_") and "PROXY" not in name.upper()}
        environment |= {
            "HOME": str(self.home), "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_SESSION_TOKEN": TOKEN, "AWS_ENDPOINT_URL": self.proxy, "AWS_MAX_ATTEMPTS": "2",
            "AWS_EC2_METADATA_DISABLED": "true", "INFRAKIT_BENCH_SIZE": str(SIZE)}
        environment |= variables or {}
        for name in without:
            environment.pop(name, None)
        return subprocess.run(
            [self.program, *arguments, "--folder", place], cwd=ROOT, env=environment, text=True,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False)


def message_of(result):
    """What the error stream says besides the log of the wire."""
    return "".join(
        line for line in result.stderr.splitlines(True) if not line.startswith(("> ", "< ")))


def words_missing(case, message):
    for word in case.said:
        if not re.search(word, message) if "(?s)" in word else word not in message:
            yield f"the message does not say {word!r}"
    if case.code == 0:
        return
    if case.address and case.address not in message:
        yield f"the message does not name {case.address}"
    if case.address and not re.search(LINE, message):
        yield "the message names no line"
    if "fix:" not in message:
        yield "the message says nothing to do"
    for word in UNWANTED:
        if word in message:
            yield f"the message says {word!r}"


def leaks(place, *results):
    texts = {"output": "".join(result.stdout + result.stderr for result in results)}
    for path in pathlib.Path(place).rglob("*"):
        if path.is_file():
            texts[path.name] = path.read_text(errors="replace")
    for name, text in texts.items():
        if any(mark in text for mark in MARKS):
            yield f"a secret is in {name}"
        if re.search(r"Signature=[0-9a-f]{64}", text):
            yield f"a signature is in {name}"


def recorded(scene, place):
    result = scene.run(place, "state", "list", "--json")
    return len(json.loads(result.stdout)) if result.returncode == 0 else result.stderr


def record_problems(case, scene, place, result):
    count = recorded(scene, place)
    if not isinstance(count, int):
        yield f"the state can't be listed: {count}"
    elif case.recorded is not None and count != case.recorded:
        yield f"{count} resources are recorded, not {case.recorded}"
    elif case.code and not case.before and not case.reads and not 0 < count < SIZE + 1:
        yield f"{count} resources are recorded"
    if case.intent and '"intent"' not in "".join(
            path.read_text() for path in pathlib.Path(place).rglob("*.journal")):
        yield "the journal does not hold the intent"


def recovery_problems(case, scene, place):
    scene.set_rules([])
    deploy = scene.run(place, "deploy", "--yes")
    if deploy.returncode != 0:
        yield f"the deploy afterwards ended with {deploy.returncode}: {deploy.stderr[-600:]}"
        return
    plan = scene.run(place, "plan", "--detailed-exit-code")
    if plan.returncode != 0:
        yield f"the plan afterwards ended with {plan.returncode}: {plan.stdout[-600:]}"


def check(case, scene, place):
    """Returns the problems of a case, and what the run wrote."""
    if case.reads:
        scene.run(place, "deploy", "--yes")
    scene.set_rules(case.rules)
    words = ["plan"] if case.reads else ["deploy", "--yes"]
    try:
        result = scene.run(
            place, *words, "--debug-http", *case.options, variables=case.variables,
            without=case.without)
    except subprocess.TimeoutExpired:
        return [f"it took more than {SECONDS} s"], ""
    scene.set_rules([])
    message = message_of(result)
    problems = list(words_missing(case, message))
    if result.returncode != case.code:
        problems.append(f"it ended with {result.returncode}, not {case.code}")
    problems += leaks(place, result)
    problems += record_problems(case, scene, place, result)
    problems += recovery_problems(case, scene, place)
    return problems, message


def main():
    parser = argparse.ArgumentParser(prog="check-bad-input")
    parser.add_argument("--program", required=True)
    parser.add_argument("--moto", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--only", default="*")
    parser.add_argument("--show", action="store_true", help="show the messages too")
    options = parser.parse_args()
    scene = Scene(options)
    counts = {True: 0, False: 0}
    try:
        chosen = [case for case in cases(scene) if fnmatch.fnmatch(case.name, options.only)]
        for number, case in enumerate(chosen):
            scene.empty_emulator()
            started = time.monotonic()
            problems, message = check(case, scene, str(scene.folder / f"case-{number}"))
            counts[not problems] += 1
            mark = "FAILED" if problems else "ok"
            print(f"{mark:<7} {time.monotonic() - started:5.1f} s  {case.name}", flush=True)
            for problem in problems:
                print(f"          {problem}")
            if options.show or problems:
                print("".join(f"        | {line}\n" for line in message.splitlines()[:40]), end="")
    finally:
        scene.end()
    print(f"bad input: {counts[True]} passed, {counts[False]} failed")
    return 1 if counts[False] else 0


if __name__ == "__main__":
    sys.exit(main())
