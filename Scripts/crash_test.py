"""Kills deploys of a built environment with SIGKILL, deploys again, and checks what is left.

Each point has a folder of its own, so points run side by side. A point is green if after the last
deploy no address exists twice, the simulated cloud and the state hold the same resources, and the
next plan is empty.
"""
import argparse
import collections
import concurrent.futures
import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

# Time is real, so that there are moments to be killed in: a call takes latency seconds, and what
# AWS takes minutes for takes seconds.
PACE = ["--simulated-latency", "0.02", "--simulated-speed", "200"]
LIMIT = 300
RUNNING = set()
LOCK = threading.Lock()


class Failure(Exception):
    """What is wrong at a point."""


class Environment:
    """A built environment with a folder for its state and its simulated cloud."""

    def __init__(self, executable, folder):
        self.executable = executable
        self.folder = folder

    def command(self, *arguments):
        return [self.executable, *arguments, "--folder", self.folder]

    def run(self, *arguments):
        return subprocess.run(
            self.command(*arguments), stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=LIMIT, check=False)

    def read(self, *arguments):
        result = self.run(*arguments, "--json")
        if result.returncode != 0:
            raise Failure(f"{' '.join(arguments)} ended with {result.returncode}: {result.stderr}")
        return json.loads(result.stdout)

    def deploy(self, kill_after=None):
        """Deploys; returns True if the deploy was killed, and how long it ran."""
        started = time.monotonic()
        with tempfile.TemporaryFile("w+") as output:
            process = subprocess.Popen(
                self.command("deploy", "--cloud", "simulated", "--yes", *PACE),
                stdin=subprocess.DEVNULL, stdout=output, stderr=output)
            with LOCK:
                RUNNING.add(process)
            try:
                code = process.wait(timeout=LIMIT if kill_after is None else kill_after)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                if kill_after is None:
                    raise Failure(f"a deploy took more than {LIMIT} s") from None
                return True, time.monotonic() - started
            finally:
                with LOCK:
                    RUNNING.discard(process)
            if code != 0:
                output.seek(0)
                raise Failure(f"a deploy ended with {code}:\n{output.read()[-3000:]}")
        return False, time.monotonic() - started

    def check(self):
        """Raises unless cloud, state and program agree; returns the number of resources."""
        cloud = self.read("simulated", "list")
        state = self.read("state", "list", "--cloud", "simulated")
        addresses = collections.Counter(item["address"] for item in cloud if item["address"])
        doubled = sorted(name for name, count in addresses.items() if count > 1)
        if doubled:
            raise Failure(f"exist more than once: {', '.join(doubled)}")
        existing = {(item["type"], item["identifier"], item["region"]) for item in cloud}
        recorded = {(item["type"], item["identifier"], item["region"]) for item in state}
        if existing - recorded:
            raise Failure(f"exist and are not recorded: {sorted(existing - recorded)}")
        if recorded - existing:
            raise Failure(f"are recorded and do not exist: {sorted(recorded - existing)}")
        plan = self.run("plan", "--cloud", "simulated", "--detailed-exit-code")
        if plan.returncode != 0:
            raise Failure(f"the next plan ended with {plan.returncode}:\n{plan.stdout}{plan.stderr}")
        return len(recorded)


def run_point(executable, number, count, seed, length):
    """Runs one point; returns what to print and whether it is green."""
    chance = random.Random(f"{seed}/{number}")
    moments = [length * (number + chance.random()) / count]
    while chance.random() < 0.3 and len(moments) < 4:
        moments.append(length * chance.random())
    folder = tempfile.mkdtemp(prefix="infrakit-crash.")
    environment = Environment(executable, folder)
    label = f"point {number + 1:>3}  killed at " + ", ".join(f"{m:.2f} s" for m in moments)
    try:
        kills = sum(environment.deploy(kill_after=moment)[0] for moment in moments)
        environment.deploy()
        resources = environment.check()
    except (Failure, subprocess.TimeoutExpired) as failure:
        return f"{label}  FAILED, see {folder}\n{failure}", False
    shutil.rmtree(folder)
    early = "" if kills == len(moments) else f" ({len(moments) - kills} had finished before)"
    return f"{label}{early}  ok, {resources} resources", True


def measure(executable):
    """The seconds of a deploy that nobody disturbs."""
    with tempfile.TemporaryDirectory(prefix="infrakit-crash.") as folder:
        environment = Environment(executable, folder)
        _, seconds = environment.deploy()
        resources = environment.check()
    print(f"an undisturbed deploy of {resources} resources takes {seconds:.1f} s", flush=True)
    return seconds


def stop(number, _frame):
    with LOCK:
        for process in RUNNING:
            process.kill()
    sys.exit(128 + number)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("executable")
    parser.add_argument("--points", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument("--jobs", type=int, default=4, help="points at a time")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    print(f"seed {options.seed}", flush=True)
    try:
        length = measure(options.executable)
    except Failure as failure:
        sys.exit(f"error: the deploy fails without being killed: {failure}")
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        points = [
            pool.submit(run_point, options.executable, i, options.points, options.seed, length)
            for i in range(options.points)]
        for point in points:
            line, is_green = point.result()
            print(line, flush=True)
            failed += not is_green
    print(f"crash test: {options.points - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
