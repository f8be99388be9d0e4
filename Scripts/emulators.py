"""Starts and stops the emulators of Scripts/emulators.json and tells where they are.

An emulator is remembered in a file with its process id, its port and its command line. A process
is ours only while it still has that command line, so that a process id that was given out again
is left alone.
"""
import contextlib
import fcntl
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = json.loads((ROOT / "Scripts" / "emulators.json").read_text())
FOLDER = pathlib.Path(os.environ.get("INFRAKIT_EMULATORS") or ROOT / ".infrakit" / "emulators")
START_LIMIT = 60
STOP_LIMIT = 5
# A port is free when it is chosen, and may be taken when the emulator binds it.
ATTEMPTS = 3


class Failure(Exception):
    """What the user is told."""


def process_field(pid, field):
    """A field of `ps` of a process; empty if there is no such process."""
    result = subprocess.run(
        ["ps", "-ww", "-o", f"{field}=", "-p", str(pid)],
        capture_output=True, text=True, check=False)
    return result.stdout.strip()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Emulator:
    """One emulator: what the table says about it, and the process that was started for it."""

    def __init__(self, name):
        self.name = name
        self.entry = TABLE["emulators"][name]
        self.record_file = FOLDER / f"{name}.json"
        self.log_file = FOLDER / f"{name}.log"

    @property
    def record(self):
        try:
            return json.loads(self.record_file.read_text())
        except (FileNotFoundError, json.JSONDecodeError):
            return None

    @property
    def url(self):
        return f"http://127.0.0.1:{self.record['port']}"

    def is_running(self):
        record = self.record
        if record is None or process_field(record["pid"], "stat").startswith("Z"):
            return False
        return process_field(record["pid"], "command") == record["command"]

    def answers(self):
        try:
            with urllib.request.urlopen(self.url + self.entry["health"], timeout=2) as response:
                return response.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def start(self, fresh):
        """Starts the emulator unless it runs; returns True if it was started.

        `fresh` names emulators that have just been started. One that calls them or passes calls
        on to them knows their old addresses, so it is started again.
        """
        is_stale = not fresh.isdisjoint(self.entry.get("behind", ()))
        if not is_stale and self.is_running() and self.wait_for_answer():
            return False
        self.stop()
        for _ in range(ATTEMPTS):
            self.launch()
            if self.wait_for_answer():
                return True
            self.stop()
        log = self.log_file.read_text(errors="replace")[-2000:]
        raise Failure(f"{self.name} does not answer; its log {self.log_file} ends with\n{log}")

    def launch(self):
        port = free_port()
        words = {
            "venv": str(ROOT / ".venv"), "scripts": str(ROOT / "Scripts"), "port": str(port),
            "folder": str(FOLDER)}
        for name in self.entry.get("behind", ()):
            words[name] = EMULATORS[name].url
        environment = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("AWS_", "MOTO_", "MINISTACK_"))}
        for name, value in self.entry["environment"].items():
            environment[name] = value.format(**words)
        environment.update(self.routes())
        command = [word.format(**words) for word in self.entry["command"]]
        with self.log_file.open("wb") as log:
            process = subprocess.Popen(
                command, env=environment, cwd=FOLDER, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, start_new_session=True)
        self.remember(process.pid, port)

    def routes(self):
        """Where the emulators that this one is behind answer for their services."""
        return {
            f"AWS_ENDPOINT_URL_{service}": EMULATORS[entry["emulator"]].url
            for service, entry in TABLE["services"].items()
            if entry["emulator"] in self.entry.get("behind", ())}

    def remember(self, pid, port):
        command = process_field(pid, "command")
        # For a moment a new process has no command line yet, and only its name is told.
        limit = time.monotonic() + START_LIMIT
        while command.startswith("[") and time.monotonic() < limit:
            time.sleep(0.01)
            command = process_field(pid, "command")
        record = {"pid": pid, "port": port, "command": command}
        fresh = self.record_file.with_suffix(".new")
        fresh.write_text(json.dumps(record) + "\n")
        fresh.replace(self.record_file)

    def wait_for_answer(self):
        """Waits until the emulator answers; returns False if it ended or took too long."""
        limit = time.monotonic() + START_LIMIT
        while time.monotonic() < limit and self.is_running():
            if self.answers():
                return True
            time.sleep(0.05)
        return False

    def stop(self):
        """Ends the process and the ones it started; returns True if there was one."""
        was_running = self.is_running()
        if was_running:
            self.send(signal.SIGTERM)
            limit = time.monotonic() + STOP_LIMIT
            while self.is_running() and time.monotonic() < limit:
                time.sleep(0.05)
            if self.is_running():
                self.send(signal.SIGKILL)
                while self.is_running():
                    time.sleep(0.05)
        self.record_file.unlink(missing_ok=True)
        return was_running

    def send(self, number):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.record["pid"], number)


EMULATORS = {name: Emulator(name) for name in TABLE["emulators"]}


@contextlib.contextmanager
def locked():
    """One start or stop at a time; the lock goes with the process."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def running(name):
    emulator = EMULATORS[name]
    if not emulator.is_running():
        raise Failure(f"{name} is not running; run Scripts/emulators start")
    return emulator.url


def start():
    with locked():
        fresh = set()
        for name, emulator in EMULATORS.items():
            is_new = emulator.start(fresh)
            word = "started" if is_new else "was running"
            if is_new:
                fresh.add(name)
            print(f"{name:<10} {word}, {emulator.url}, process {emulator.record['pid']}")
        if fresh:
            put_before()


def put_before():
    """Puts in what an account has before anything is deployed; what is there already stays."""
    # Only a start calls; all else is spared the half second that this takes.
    import boto3
    import botocore.exceptions

    os.environ.update(variables())
    for entry in TABLE["before"]:
        for region in entry["regions"]:
            client = boto3.client(entry["service"], region_name=region)
            try:
                getattr(client, entry["operation"])(**entry["input"])
            except botocore.exceptions.ClientError as error:
                if error.response["Error"]["Code"] != entry["exists"]:
                    raise Failure(f"before: {entry['operation']} in {region}: {error}") from error


def stop():
    if not FOLDER.exists():
        return
    with locked():
        for name, emulator in reversed(EMULATORS.items()):
            print(f"{name:<10} {'stopped' if emulator.stop() else 'was not running'}")


def status():
    """Prints a line for each emulator; the exit code is 1 unless all answer."""
    code = 0
    for name, emulator in EMULATORS.items():
        if not emulator.is_running():
            text = "not running"
        else:
            word = "answers" if emulator.answers() else "does not answer"
            text = f"{word}, {emulator.url}, process {emulator.record['pid']}"
        code |= "not" in text
        print(f"{name:<10} {text}")
    return code


def variables():
    """The environment that sends each service to its emulator, and nothing to AWS."""
    urls = {name: running(name) for name in EMULATORS}
    result = dict(TABLE["client"])
    result["AWS_ENDPOINT_URL"] = urls[TABLE["default"]]
    for service, entry in TABLE["services"].items():
        result[f"AWS_ENDPOINT_URL_{service}"] = urls[entry["emulator"]]
    for name, url in urls.items():
        result[f"INFRAKIT_TEST_{name.upper()}"] = url
    return result


def env():
    print("unset AWS_PROFILE AWS_SESSION_TOKEN")
    for name, value in variables().items():
        print(f"export {name}={value}")


def main():
    commands = {"start": start, "stop": stop, "status": status, "env": env}
    try:
        return commands[sys.argv[1]]()
    except Failure as failure:
        print(f"error: {failure}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
