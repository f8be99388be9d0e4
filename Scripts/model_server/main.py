"""Checks every request against its operation's model and answers from it."""
import argparse
import asyncio
import concurrent.futures
import functools
import json
import os
import re
import signal
import sys
import traceback

import botocore.exceptions

from model_server import (
    answers, caches, checking, control, dashboards, documents, identity, prometheus, tagging,
    traces)
from model_server.elsewhere import Elsewhere
from model_server.front import Front, forward
from model_server.models import model
from model_server.store import Call, Refusal, Store
from model_server.subnets import Subnets

SERVICES = {
    module.SERVICE.signing: module.SERVICE
    for module in (caches, control, dashboards, documents, identity, prometheus, tagging, traces)}
# The names of models that are not those that requests are signed with.
MODEL_NAMES = {
    "elasticloadbalancing": "elbv2", "monitoring": "cloudwatch",
    "tagging": "resourcegroupstaggingapi"}
SCOPE = re.compile(r"Credential=([^/]+)/\d{8}/([^/]+)/([^/]+)/aws4_request")


class Server:
    """Answers requests."""

    def __init__(self, options):
        self.options = options
        self.store = Store(options.pending_seconds)
        self.subnets = Subnets(options.ec2 or options.otherwise)
        self.elsewhere = Elsewhere(os.environ, options.otherwise)
        self.violations = []
        self.count = 0
        self.pool = concurrent.futures.ThreadPoolExecutor(64)

    async def respond(self, request):
        """The status, headers and body of an answer."""
        match = SCOPE.search(request.headers.get("authorization", ""))
        if match is None:
            return self.tell(request)
        self.count += 1
        key, region, signing = match.groups()
        service = None if self.options.only_check else SERVICES.get(signing)
        invocation = model(service.name).invocation(request) if service else None
        is_served = invocation is not None and invocation.operation.name in service.operations
        if not is_served and (service is None or service.is_partial):
            return await self.pass_on(request, signing)
        if invocation is None:
            problem = f"{request.method} {request.path} is no operation of {service.name}"
            return self.refuse(service, None, [problem])
        parameters, problems = checking.parameters(invocation, request)
        if problems:
            return self.refuse(service, invocation, problems)
        if not is_served:
            return answers.error(
                invocation.protocol, "NotImplemented",
                f"The model server does not carry out {invocation.operation.name}.")
        return await self.carry_out(service, invocation, parameters, region, key)

    def tell(self, request):
        """What is asked about the server itself; anything else without a signature is wrong."""
        headers = {"content-type": "application/json"}
        if request.path == "/violations":
            if request.method == "DELETE":
                self.violations.clear()
            told = {"count": len(self.violations), "violations": self.violations}
        elif request.path == "/health":
            told = {
                "services": sorted(service.name for service in SERVICES.values()),
                "requests": self.count, "violations": len(self.violations)}
        else:
            self.note(None, None, [f"{request.method} {request.target} is not signed"])
            return answers.error("json", "MissingAuthenticationToken", "Not signed.", 403)
        return 200, headers, json.dumps(told).encode()

    def note(self, service, operation, problems):
        violation = {"service": service, "operation": operation, "problems": list(problems)}
        self.violations.append(violation)
        print("violation", json.dumps(violation), file=sys.stderr, flush=True)

    def refuse(self, service, invocation, problems):
        name = invocation.operation.name if invocation else None
        self.note(service.name, name, problems)
        protocol = invocation.protocol if invocation else model(service.name).protocol
        return answers.error(protocol, service.invalid, "; ".join(problems))

    async def pass_on(self, request, signing):
        """Lets the server for everything else answer."""
        if self.options.otherwise is None:
            return answers.error(
                "json", "NotImplemented", f"The model server does not serve {signing}.")
        self.check(request, MODEL_NAMES.get(signing, signing))
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(
                self.pool, forward, self.options.otherwise, request)
        except OSError as error:
            return answers.error("json", "BadGateway", str(error), 502)

    def check(self, request, service):
        """Notes what is wrong with a request that another server answers."""
        try:
            invocation = model(service).invocation(request)
        except botocore.exceptions.UnknownServiceError:
            self.note(service, None, ["there is no model of this service"])
            return
        if invocation is None:
            self.note(service, None, [f"{request.method} {request.path} is no operation"])
            return
        problems = checking.parameters(invocation, request)[1]
        if problems:
            self.note(service, invocation.operation.name, problems)

    async def carry_out(self, service, invocation, parameters, region, key):
        operation = invocation.operation
        loop = asyncio.get_running_loop()
        try:
            found = {}
            if parameters.get("SubnetIds"):
                found = await loop.run_in_executor(
                    self.pool, self.subnets.look_up, parameters["SubnetIds"], region)
            call = Call(
                service.name, operation, model(service.name).pages, parameters, region,
                self.store, found, self.options.page_size,
                functools.partial(self.elsewhere.resources, region, key))
            carry_out = service.operations[operation.name]
            if service.asks_others:
                told = await loop.run_in_executor(self.pool, carry_out, call)
            else:
                told = carry_out(call)
            return answers.answer(invocation, told)
        except Refusal as refusal:
            return self.error(service, invocation, refusal)
        except Exception:  # A mistake in a table of this server; the client has to notice.
            traceback.print_exc()
            return answers.error(
                invocation.protocol, "ModelServerFailure", traceback.format_exc(limit=-1), 500)

    @staticmethod
    def error(service, invocation, refusal):
        """An error by the code and status that its shape has."""
        code, status = refusal.code or service.invalid, 400
        shapes = invocation.operation.service_model
        if code in shapes.shape_names:
            fault = shapes.shape_for(code).metadata.get("error", {})
            code, status = fault.get("code", code), fault.get("httpStatusCode", 400)
        return answers.error(invocation.protocol, code, str(refusal), status)


async def serve(options):
    server = Server(options)
    for service in SERVICES.values():
        model(service.name)
    listener = await Front(server.respond).listen(options.port)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    print(f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}", flush=True)
    if not options.only_check:
        loop.run_in_executor(server.pool, server.elsewhere.prepare)
    await stop.wait()
    listener.close()


def main(arguments):
    parser = argparse.ArgumentParser(prog="model-server", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument(
        "--page-size", type=int, default=100, help="items in an answer that has pages")
    parser.add_argument(
        "--pending-seconds", type=float, default=0.0,
        help="how long resources stay in states on the way")
    parser.add_argument("--ec2", metavar="URL", help="who knows subnets; default: that of --else")
    parser.add_argument(
        "--else", dest="otherwise", metavar="URL", help="who answers for all other services")
    parser.add_argument(
        "--only-check", action="store_true", help="serve nothing, and check what is passed on")
    asyncio.run(serve(parser.parse_args(arguments)))
    return 0
