"""Kills deploys of a built environment with SIGKILL, deploys again, and checks what is left.

Each point has a cloud and a folder of its own, so points run side by side. A point is green if
after the last deploy no address exists twice, the cloud and the state hold the same resources, and
the next plan is empty. Of the emulators of AWS, Scripts/list-cloud tells what they hold.
"""
import argparse
import collections
import concurrent.futures
import contextlib
import json
import queue
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import wire

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

    deploying = ("deploy", "--cloud", "simulated", "--yes", *PACE)
    variables = None

    def __init__(self, executable, folder):
        self.executable = executable
        self.folder = folder

    def command(self, *arguments):
        return [self.executable, *arguments, "--folder", self.folder]

    def run(self, *arguments):
        return subprocess.run(
            self.command(*arguments), stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=LIMIT, check=False, env=self.variables)

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
                self.command(*self.deploying), stdin=subprocess.DEVNULL, stdout=output,
                stderr=output, env=self.variables)
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

    def finish(self):
        """Deploys; nothing has to be deleted by hand."""
        self.deploy()
        return 0

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


class WiredEnvironment(Environment):
    """A built environment that deploys to emulators of AWS over the wire."""

    deploying = ("deploy", "--cloud", "aws", "--yes")

    def __init__(self, executable, folder, emulators, wanted):
        super().__init__(executable, folder)
        self.emulators = emulators
        self.variables = emulators.variables
        self.wanted = wanted

    def listing(self):
        """How often each address of each type exists, and the identifiers."""
        text = wire.command(self.executable, "synth", variables=self.variables)
        resources = json.loads(text)["resources"]
        regions = sorted({resource["region"] for resource in resources.values()})
        items = self.emulators.listing(regions)
        counted = collections.Counter((item["type"], item["address"] or "") for item in items)
        return counted, items

    def finish(self):
        """Deploys; returns how many resources had to be deleted by hand before."""
        try:
            self.deploy()
        except Failure:
            deleted = self.delete_unrecognised()
            if not deleted:
                raise
            self.deploy()
            return deleted
        return 0

    def delete_unrecognised(self):
        """Deletes what an emulator does not let anybody recognise; returns how many there were."""
        recorded = {item["type"] for item in self.read("state", "list", "--cloud", "aws")}
        lost = {entry["type"]: entry["delete"] for entry in wire.DIFFERENCES if "delete" in entry}
        found = [
            item for item in self.listing()[1]
            if item["type"] in lost and item["type"] not in recorded]
        for item in found:
            words = [item["identifier"] if word == "{}" else word for word in lost[item["type"]]]
            self.emulators.aws(*words, region=item["region"])
        return len(found)

    def check(self):
        """Raises unless the emulators hold what they hold after a deploy without a kill."""
        counted, items = self.listing()
        if self.wanted is not None and counted != self.wanted:
            raise Failure(
                f"exist too often: {sorted((counted - self.wanted).items())}; "
                f"do not exist: {sorted((self.wanted - counted).items())}")
        state = {item["address"]: item for item in self.read("state", "list", "--cloud", "aws")}
        lost = [
            f"{item['address']} ({item['identifier']})" for item in items
            if item["address"] and not is_recorded(
                item["identifier"], state.get(item["address"]))]
        if lost:
            raise Failure(f"exist and are not recorded: {lost}")
        plan = self.run("plan", "--cloud", "aws", "--json")
        left = wire.unlisted(json.loads(plan.stdout)["steps"])[0]
        if plan.returncode != 0 or left:
            raise Failure(f"the next plan has {left}\n{plan.stderr}")
        return len(state)


def is_recorded(listed, record):
    """Whether a record is that of what is listed: by an ARN, a name in it, or an identifier."""
    if record is None:
        return False
    names = record["identifier"].split("|")
    words = re.split("[/:]", listed)
    return any(name == listed or re.split("[/:]", name)[-1] in words for name in names)


class Simulated:
    """Gives each point a simulated cloud of its own, in its folder."""

    def __init__(self, executable, _jobs):
        self.executable = executable

    @contextlib.contextmanager
    def environment(self, folder):
        yield Environment(self.executable, folder)

    def close(self):
        """Nothing runs."""


class Wired:
    """Gives each point emulators that hold nothing; there are as many as points at a time."""

    def __init__(self, executable, jobs):
        self.executable = executable
        self.wanted = None
        self.emulators = [wire.Emulators() for _ in range(jobs)]
        self.free = queue.SimpleQueue()
        for one in self.emulators:
            self.free.put(one)

    @contextlib.contextmanager
    def environment(self, folder):
        emulators = self.free.get()
        try:
            emulators.renew()
            environment = WiredEnvironment(self.executable, folder, emulators, self.wanted)
            yield environment
            if self.wanted is None:
                self.wanted = environment.listing()[0]
        finally:
            self.free.put(emulators)

    def close(self):
        for one in self.emulators:
            one.close()


def run_point(cloud, number, count, seed, length):
    """Runs one point; returns what to print and whether it is green."""
    chance = random.Random(f"{seed}/{number}")
    moments = [length * (number + chance.random()) / count]
    while chance.random() < 0.3 and len(moments) < 4:
        moments.append(length * chance.random())
    folder = tempfile.mkdtemp(prefix="infrakit-crash.")
    label = f"point {number + 1:>3}  killed at " + ", ".join(f"{m:.2f} s" for m in moments)
    try:
        with cloud.environment(folder) as environment:
            kills = sum(environment.deploy(kill_after=moment)[0] for moment in moments)
            deleted = environment.finish()
            resources = environment.check()
    except (Failure, wire.Failure, subprocess.TimeoutExpired) as failure:
        return f"{label}  FAILED, see {folder}\n{failure}", False
    shutil.rmtree(folder)
    early = "" if kills == len(moments) else f" ({len(moments) - kills} had finished before)"
    early += f" ({deleted} deleted by hand, see emulator-differences.json)" if deleted else ""
    return f"{label}{early}  ok, {resources} resources", True


def measure(cloud):
    """The seconds of a deploy that nobody disturbs."""
    with tempfile.TemporaryDirectory(prefix="infrakit-crash.") as folder:
        with cloud.environment(folder) as environment:
            _, seconds = environment.deploy()
            resources = environment.check()
    print(f"an undisturbed deploy of {resources} resources takes {seconds:.1f} s", flush=True)
    return seconds


def stop(number, _frame):
    with LOCK:
        for process in RUNNING:
            process.kill()
    sys.exit(128 + number)


def run_points(cloud, options):
    """Runs all points; returns how many failed."""
    try:
        length = measure(cloud)
    except (Failure, wire.Failure) as failure:
        sys.exit(f"error: the deploy fails without being killed: {failure}")
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        points = [
            pool.submit(run_point, cloud, i, options.points, options.seed, length)
            for i in range(options.points)]
        try:
            for point in points:
                line, is_green = point.result()
                print(line, flush=True)
                failed += not is_green
        except SystemExit:
            pool.shutdown(cancel_futures=True)
            raise
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("executable")
    parser.add_argument("--cloud", choices=["simulated", "aws"], default="simulated")
    parser.add_argument("--points", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument("--jobs", type=int, help="points at a time; default: 4, of emulators 2")
    options = parser.parse_args()
    options.jobs = options.jobs or {"simulated": 4, "aws": 2}[options.cloud]
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    print(f"seed {options.seed}", flush=True)
    cloud = {"simulated": Simulated, "aws": Wired}[options.cloud](options.executable, options.jobs)
    try:
        failed = run_points(cloud, options)
    finally:
        cloud.close()
    print(f"crash test: {options.points - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
