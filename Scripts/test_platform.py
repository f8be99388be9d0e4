"""Deploys environments to emulators and looks with the `aws` CLI at what came of it.

For each: everything is created and listed as the graph describes it, a second plan is empty, one
changed setting changes just what it must, what a person changed is found and mended. At the end
all are destroyed: nothing of theirs is left, and everything of others.
"""
import argparse
import fnmatch
import json
import pathlib
import sys

import described
import wire

# One setting changed, see Tests/Fixtures/ChangedPlatform: what happens to which addresses.
CHANGES = {
    "release": {"compute/*/task-definition": "replace", "compute/*/service": "update"},
    "tasks": {"compute/*/scaling-target": "update"},
    "budget": {"account/budget": "update"},
}
ADDED_RULE = ("--protocol", "tcp", "--port", "22", "--cidr", "203.0.113.0/24")
LISTED = "the listed emulator differences"


class Checks:
    """Counts what is so and what is not, and prints a line for each."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, what, problem=None):
        """`problem` is what is wrong; nothing if all is well."""
        if problem:
            self.failed += 1
            print(f"FAILED  {what}: {str(problem)[:2000]}", flush=True)
        else:
            self.passed += 1
            print(f"ok  {what}", flush=True)

    def attempt(self, what, step, *arguments):
        """Runs a step; one that fails altogether counts as a failed check."""
        try:
            return step(*arguments)
        except (wire.Failure, KeyError, IndexError, StopIteration) as failure:
            self.check(what, f"{type(failure).__name__}: {failure}")
            return None


class PlatformTest:
    """The checks of one environment."""

    def __init__(self, name, environment, checks, changed):
        self.name = name
        self.environment = environment
        self.emulators = environment.emulators
        self.checks = checks
        self.changed = changed
        self.graph = environment.graph()["resources"]
        self.regions = sorted({resource["region"] for resource in self.graph.values()})
        self.rows = {}

    def check(self, what, problem=None):
        self.checks.check(f"{self.name}: {what}", problem)

    def run(self):
        for what, step in (
                ("deploy creates everything", self.deploy),
                ("the CLI lists what is described", self.list),
                ("a second plan is empty", self.plan_again),
                ("changed settings", self.change_settings),
                ("changes of others are found and mended", self.meddle)):
            if self.checks.attempt(f"{self.name}: {what}", step) is False:
                return

    def measure(self, phase, *arguments, codes=(0,)):
        text, row = self.environment.measured(*arguments, codes=codes)
        size = max(1, len(self.graph))
        row |= {"resources": size, "callsPerResource": round(row["calls"] / size, 2)}
        self.rows[phase] = row
        print(
            f"    {self.name} {phase}: {row['calls']} calls, {row['callsPerResource']} a resource, "
            f"{row['seconds']} s, {row['megabytes']} MB", flush=True)
        return text

    def deploy(self):
        try:
            self.measure("deploy", "deploy", "--yes")
        except wire.Failure as failure:
            self.check("deploy creates everything", failure)
            return False
        state = self.environment.state()
        missing = sorted(
            address for address in self.graph.keys() - state.keys()
            if "existing" not in self.graph[address])
        self.check(f"deploy creates everything, {len(state)} resources", ", ".join(missing))
        return True

    def list(self):
        for kind, count, problems in described.Described(self.environment).compare():
            self.check(f"the CLI lists {count} of {kind} as described", "; ".join(problems))

    def plan_again(self):
        text = self.measure(
            "plan", "plan", "--json", "--detailed-exit-code", codes=(0, 4))
        steps = json.loads(text)["steps"]
        left, shown = wire.unlisted(steps)
        self.check(f"a second plan is empty but for {LISTED}", left)
        kinds = {resource["type"] for resource in self.graph.values()}
        stale = [
            f"{entry['type']} {entry['path']}" for entry in wire.DIFFERENCES
            if "path" in entry and entry["type"] in kinds
            and self.name in entry.get("environments", [self.name])
            and (entry["type"], entry["path"]) not in shown]
        self.check("every listed emulator difference shows", "; ".join(stale))

    def change_settings(self):
        if self.changed is None:
            return
        # What an emulator forgets at first it may keep the second time, so this is the base.
        self.environment.run("deploy", "--yes")
        for setting, patterns in CHANGES.items():
            changed = wire.Environment(
                self.changed, self.environment.folder, self.emulators, CHANGED_SETTING=setting)
            self.change(setting, patterns, changed)
            self.environment.run("deploy", "--yes")

    def change(self, setting, patterns, changed):
        left, _ = wire.unlisted(changed.json("plan")["steps"])
        planned = {address: action for address, (action, _) in left.items()}
        wanted = {
            address: action for pattern, action in patterns.items() for address in self.graph
            if fnmatch.fnmatchcase(address, pattern)}
        self.check(
            f"another {setting} changes just {len(wanted)} resources",
            None if planned == wanted else f"planned {planned}, wanted {wanted}")
        changed.run("deploy", "--yes")
        left, _ = wire.unlisted(changed.json("plan")["steps"])
        self.check(f"after its deploy nothing of another {setting} is left", left)

    def of_type(self, kind):
        state = self.environment.state()
        return {a: state[a] for a in sorted(state) if state[a]["type"] == kind}

    def meddle(self):
        changes = [self.add_rule(), self.delete_alarm(), self.change_count()]
        changes = [change for change in changes if change]
        text = self.measure(
            "drift", "drift", "--json", "--detailed-exit-code", codes=(0, 4))
        drift = json.loads(text)
        found, _ = wire.unlisted(drift["changed"] + drift["absent"])
        for address, what, _ in changes:
            self.check(f"drift finds {what}", None if address in found else f"found {found}")
        others = {a: step for a, step in found.items() if a not in {c[0] for c in changes}}
        self.check("drift finds nothing else", others)
        self.environment.run("deploy", "--yes")
        for _, what, mended in changes:
            self.check(f"deploy mends {what}", None if mended() else "the CLI still sees it")
        left, _ = wire.unlisted(self.environment.json("drift")["changed"])
        self.check("after that there is no drift", left)

    def add_rule(self):
        address, group = next(iter(self.of_type("AWS::EC2::SecurityGroup").items()))
        region, identifier = group["region"], group["identifier"]
        self.emulators.aws(
            "ec2", "authorize-security-group-ingress", "--group-id", identifier, *ADDED_RULE,
            region=region)

        def is_mended():
            answer = self.emulators.aws(
                "ec2", "describe-security-groups", "--group-ids", identifier, region=region)
            return "203.0.113.0/24" not in json.dumps(answer)
        return address, f"a rule added to {address}", is_mended

    def delete_alarm(self):
        address, alarm = next(iter(self.of_type("AWS::CloudWatch::Alarm").items()))
        region, name = alarm["region"], alarm["identifier"]
        self.emulators.aws("cloudwatch", "delete-alarms", "--alarm-names", name, region=region)

        def is_mended():
            again = self.environment.state()[address]["identifier"]
            answer = self.emulators.aws(
                "cloudwatch", "describe-alarms", "--alarm-names", again, region=region)
            return len(answer["MetricAlarms"]) == 1
        return address, f"{address} deleted", is_mended

    def change_count(self):
        """Changes a service's count; where it scales, beyond the limits of the scaling."""
        address, service = next(iter(self.of_type("AWS::ECS::Service").items()))
        name, cluster = service["identifier"].split("|")
        region = service["region"]
        wanted = self.graph[address]["properties"]["DesiredCount"]
        limits = self.graph[address].get("lifecycle", {}).get("driftLimits", {})
        count = limits.get("DesiredCount", [wanted, wanted])[1] + 1
        self.emulators.aws(
            "ecs", "update-service", "--cluster", cluster, "--service", name,
            "--desired-count", str(count), region=region)

        def is_mended():
            answer = self.emulators.aws(
                "ecs", "describe-services", "--cluster", cluster, "--services", name,
                region=region)
            return answer["services"][0]["desiredCount"] == wanted
        return address, f"another count of {address}", is_mended

    def destroy(self):
        self.measure("destroy", "destroy", "--yes")
        self.check("destroy leaves nothing in the state", sorted(self.environment.state()))


class Others:
    """What others have in the account: made with the CLI before, and there at the end."""

    def __init__(self, emulators, regions):
        self.emulators = emulators
        self.regions = regions
        self.bucket = "bucket-of-others"
        emulators.aws("s3api", "create-bucket", "--bucket", self.bucket, region="us-east-1")
        for region in regions:
            emulators.aws("ec2", "create-vpc", "--cidr-block", "172.20.0.0/16", region=region)
        self.before = self.listed()

    def listed(self):
        return {
            (item["type"], item["region"], item["identifier"]): item["address"]
            for item in self.emulators.listing(self.regions)}

    def check(self, checks):
        after = self.listed()
        ours = sorted(f"{key[0]} {after[key]}" for key in after if after[key])
        checks.check("nothing of ours is left", "; ".join(ours))
        missing = sorted(self.before.keys() - after.keys())
        checks.check(f"all {len(self.before)} things of others are there", missing)
        more = sorted(
            key for key in after.keys() - self.before.keys()
            if not after[key] and not is_left_behind(*key))
        checks.check("nothing else was added", more)


def is_left_behind(kind, _region, identifier):
    """Whether an emulator is known to leave this behind."""
    return any(
        entry["type"] == kind and fnmatch.fnmatchcase(identifier, entry["left"])
        for entry in wire.DIFFERENCES if "left" in entry)


def run(options, emulators, checks):
    """Tests the environments side by side in one account; returns what was measured."""
    folder = emulators.folder / "state"
    tests = []
    for pair in options.environment:
        name, executable = pair.split("=", 1)
        environment = wire.Environment(pathlib.Path(executable), folder, emulators)
        tests.append(PlatformTest(
            name, environment, checks, options.changed if name == "prod" else None))
    others = Others(emulators, sorted({region for test in tests for region in test.regions}))
    for test in tests:
        test.run()
    for test in reversed(tests):
        checks.attempt(f"{test.name}: destroy", test.destroy)
    checks.attempt("what is left", others.check, checks)
    return {test.name: test.rows for test in tests}


def main():
    parser = argparse.ArgumentParser(prog="test-platform", description=__doc__.splitlines()[0])
    parser.add_argument("environment", nargs="+", help="NAME=EXECUTABLE; prod before dr")
    parser.add_argument("--changed", help="the executable of Tests/Fixtures/ChangedPlatform")
    parser.add_argument("--json", type=pathlib.Path, help="where to write what was measured")
    options = parser.parse_args()
    wire.end_by_signals()
    checks = Checks()
    rows = {}
    with wire.Emulators(is_counted=True) as emulators:
        rows = run(options, emulators, checks)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n")
    print(f"platform test: {checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
