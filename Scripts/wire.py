"""An environment against emulators of its own, and a client that is not InfraKit."""
import json
import os
import pathlib
import platform
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = json.loads((ROOT / "Scripts" / "emulators.json").read_text())
DIFFERENCES = json.loads((ROOT / "Scripts" / "emulator-differences.json").read_text())
LIMIT = 600


class Failure(Exception):
    """What is not so."""


def command(*words, variables=None, codes=(0,)):
    """What a command prints to the standard output."""
    result = subprocess.run(
        [str(word) for word in words], cwd=ROOT, env=variables, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=LIMIT, check=False)
    if result.returncode not in codes:
        raise Failure(
            f"{' '.join(map(str, words))} ended with {result.returncode}:\n"
            f"{(result.stdout + result.stderr)[-3000:]}")
    return result.stdout


class Emulators:
    """Emulators in a temporary folder, each behind a proxy that counts if it is asked to."""

    def __init__(self, is_counted=False):
        self.is_counted = is_counted
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="infrakit-wire."))
        self.proxies = {}
        self.variables = {}

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    @property
    def own(self):
        return {**os.environ, "INFRAKIT_EMULATORS": str(self.folder / "emulators")}

    def start(self):
        command("Scripts/emulators", "start", variables=self.own)
        text = command("Scripts/emulators", "env", variables=self.own)
        told = dict(
            line.removeprefix("export ").split("=", 1) for line in text.splitlines()
            if line.startswith("export "))
        self.direct = {**self.own, **told}
        for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN"):
            self.direct.pop(name, None)
        self.variables = dict(self.direct)
        for name in TABLE["emulators"] if self.is_counted else ():
            self.put_proxy(name, told[f"INFRAKIT_TEST_{name.upper()}"])

    def put_proxy(self, name, url):
        """Leads the calls of an emulator through a proxy."""
        file = self.folder / f"{name}.port"
        file.unlink(missing_ok=True)
        self.proxies[name] = subprocess.Popen(
            [ROOT / "Scripts" / "counting-proxy", "--to", url, "--port-file", file],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        limit = time.monotonic() + 30
        while not file.exists() or not file.read_text().strip():
            if time.monotonic() > limit or self.proxies[name].poll() is not None:
                raise Failure(f"the proxy before {name} does not start")
            time.sleep(0.05)
        through = f"http://127.0.0.1:{file.read_text().strip()}"
        for key, value in self.variables.items():
            if key.startswith("AWS_ENDPOINT_URL") and value == url:
                self.variables[key] = through
        self.proxies[name].url = through

    def renew(self):
        """Starts again with emulators that hold nothing."""
        self.stop()
        self.start()

    def counted(self):
        """The calls since the last time, by service and operation."""
        calls = {}
        for proxy in self.proxies.values():
            with urllib.request.urlopen(f"{proxy.url}/__counts", timeout=30) as answer:
                for service, operations in json.load(answer)["calls"].items():
                    for name, count in operations.items():
                        key = f"{service} {name}"
                        calls[key] = calls.get(key, 0) + count
            request = urllib.request.Request(f"{proxy.url}/__counts", method="DELETE")
            urllib.request.urlopen(request, timeout=30).close()
        return calls

    def stop(self):
        for proxy in self.proxies.values():
            proxy.send_signal(signal.SIGTERM)
            proxy.wait()
        self.proxies.clear()
        command("Scripts/emulators", "stop", variables=self.own)

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def aws(self, service, operation, *arguments, region):
        """What the `aws` CLI prints.

        It is told where to go, since its version 1 does not obey all the variables.
        """
        url = self.direct.get(ENDPOINTS.get(service, f"AWS_ENDPOINT_URL_{service.upper()}"))
        text = command(
            ROOT / ".venv" / "bin" / "aws", service, operation, *arguments, "--region", region,
            "--endpoint-url", url or self.direct["AWS_ENDPOINT_URL"], "--output", "json",
            variables=self.direct)
        return json.loads(text) if text.strip() else None

    def listing(self, regions):
        """All that exists, by Scripts/list-cloud."""
        options = [word for region in regions for word in ("--region", region)]
        listed = json.loads(command("Scripts/list-cloud", *options, variables=self.direct))
        if listed["unknown"]:
            raise Failure(f"cannot be listed: {listed['unknown']}")
        return listed["resources"]


# The services of the CLI whose variable is not just their name.
ENDPOINTS = {
    "elbv2": "AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2", "route53": "AWS_ENDPOINT_URL_ROUTE_53",
    "logs": "AWS_ENDPOINT_URL_CLOUDWATCH_LOGS",
    "application-autoscaling": "AWS_ENDPOINT_URL_APPLICATION_AUTO_SCALING"}


class Environment:
    """A built environment, its state in a folder, and the emulators that it deploys to."""

    def __init__(self, executable, folder, emulators, **variables):
        self.executable = executable
        self.folder = folder
        self.emulators = emulators
        self.more = variables

    def words(self, *arguments):
        return [
            str(self.executable), *arguments, "--cloud", "aws", "--folder", str(self.folder)]

    @property
    def variables(self):
        return {**self.emulators.variables, **self.more}

    def run(self, *arguments, codes=(0,)):
        return command(*self.words(*arguments), variables=self.variables, codes=codes)

    def json(self, *arguments, codes=(0,)):
        return json.loads(self.run(*arguments, "--json", codes=codes))

    def measured(self, *arguments, codes=(0,)):
        """Runs with calls, seconds and memory measured; returns what it printed, and these."""
        if self.emulators.is_counted:
            self.emulators.counted()
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            started = time.monotonic()
            process = subprocess.Popen(
                self.words(*arguments), env=self.variables, stdin=subprocess.DEVNULL, stdout=out,
                stderr=err)
            limit = threading.Timer(LIMIT, process.kill)
            limit.start()
            _, status, usage = os.wait4(process.pid, 0)
            limit.cancel()
            seconds = time.monotonic() - started
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            text, told = out.read(), err.read()
        if process.returncode not in codes:
            raise Failure(
                f"{arguments[0]} ended with {process.returncode}:\n{text[-500:]}\n{told[-3000:]}")
        unit = 1024 if platform.system() == "Linux" else 1 << 20
        calls = self.emulators.counted() if self.emulators.is_counted else {}
        return text, {
            "seconds": round(seconds, 2), "megabytes": round(usage.ru_maxrss / unit, 1),
            "calls": sum(calls.values()), "operations": dict(sorted(calls.items()))}

    def graph(self):
        return json.loads(command(self.executable, "synth", variables=self.variables))

    def state(self):
        return {item["address"]: item for item in self.json("state", "list")}

    def sibling(self, name):
        """Another environment of the system, with the same emulators and the same folder."""
        executable = pathlib.Path(self.executable).with_name(f"{name}-stack")
        return Environment(executable, self.folder, self.emulators, **self.more)

    def output(self, name):
        return self.run("outputs", name).strip()

    def show(self, address):
        return json.loads(self.run("state", "show", address))


def difference(kind, path):
    """The listed emulator difference that a change of a property is, or nothing."""
    for entry in DIFFERENCES:
        if entry["type"] != kind or "path" not in entry:
            continue
        pairs = zip(entry["path"].split("/"), path.split("/"), strict=False)
        if all(listed in (word, "*") for listed, word in pairs):
            return entry["type"], entry["path"]
    return None


def unlisted(steps):
    """Steps of a plan without what the emulators make of them; and the differences that showed.

    Leaves what a step still does: its action, or the paths that nothing explains.
    """
    left, shown = {}, set()
    for step in steps:
        changes = step["changes"]
        known = [difference(step["type"], change["path"]) for change in changes]
        if step["action"] == "update" and changes:
            shown.update(filter(None, known))
            paths = [c["path"] for c, entry in zip(changes, known, strict=True) if not entry]
            if paths:
                left[step["address"]] = ("update", paths)
        else:
            left[step["address"]] = (step["action"], [change["path"] for change in changes])
    return left, shown


def end_by_signals():
    """SIGTERM ends the program like Ctrl-C does, so that what it started is ended too."""
    def stop(number, _frame):
        raise SystemExit(128 + number)
    signal.signal(signal.SIGTERM, stop)
