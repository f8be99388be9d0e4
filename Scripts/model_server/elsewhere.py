"""Asks the servers of all other services for their resources and the tags of these."""
import concurrent.futures
import sys
import threading

import boto3
import botocore.config

from model_server.models import SESSION, model
from model_server.store import ACCOUNT
from model_server.tagged import LISTINGS

GLOBAL_REGION = "us-east-1"
WIDTH = 16
# As much as a page of the tagging API has.
LARGEST_PAGE = {"ResourcesPerPage": 100, "TagsPerPage": 500}
# Codes that say that there is nothing.
NOTHING = {"AWSOrganizationsNotInUseException", "NoSuchTagSet"}


class Unrouted(Exception):
    """Nobody is known to answer for a service."""


def at(value, path):
    """The value at a path of names and indices; None where it ends early."""
    for name in path.split("."):
        if isinstance(value, list):
            value = value[int(name)] if int(name) < len(value) else None
        else:
            value = (value or {}).get(name)
    return value


def filled(template, words):
    """A template, or a list of them, with words put in."""
    if isinstance(template, list):
        return [filled(item, words) for item in template]
    return template.format_map(words) if isinstance(template, str) else template


def pairs(tags):
    """Tags of any form by their keys."""
    if isinstance(tags, dict):
        return dict(tags)
    found = {}
    for tag in tags or []:
        members = {name.lower().removeprefix("tag"): value for name, value in tag.items()}
        found[members["key"]] = members.get("value") or ""
    return found


class Elsewhere:
    """What other servers have, as one caller sees it.

    `environment` has an AWS_ENDPOINT_URL_<SERVICE> for each service; what has none is asked of
    `otherwise`.
    """

    def __init__(self, environment, otherwise=None):
        self.environment = environment
        self.otherwise = otherwise
        self.session = boto3.session.Session(botocore_session=SESSION)
        self.lock = threading.Lock()
        self.clients = {}
        self.pool = concurrent.futures.ThreadPoolExecutor(WIDTH)

    def client(self, service, region, key, url=None):
        with self.lock:
            if (service, region, key, url) not in self.clients:
                self.clients[service, region, key, url] = self.new_client(
                    service, region, key, url or self.url(service))
            return self.clients[service, region, key, url]

    def url(self, service):
        """Who answers for a service."""
        identifier = model(service).model.service_id
        variable = "AWS_ENDPOINT_URL_" + identifier.replace(" ", "_").upper()
        url = self.environment.get(variable) or self.otherwise
        if url is None:
            raise Unrouted(f"{variable} is not set")
        return url

    def new_client(self, service, region, key, url):
        return self.session.client(
            service, region_name=region, endpoint_url=url, aws_access_key_id=key,
            aws_secret_access_key="test",
            config=botocore.config.Config(
                retries={"max_attempts": 1}, max_pool_connections=WIDTH, connect_timeout=5,
                read_timeout=30, s3={"addressing_style": "path"}))

    def prepare(self):
        """Asks once for nothing: models are loaded here, and services in other servers."""
        self.resources(
            self.environment.get("AWS_REGION", GLOBAL_REGION),
            self.environment.get("AWS_ACCESS_KEY_ID", "test"))

    def account(self, region, key):
        """Whose the key is."""
        try:
            return self.client("sts", region, key).get_caller_identity()["Account"]
        except Exception as error:  # As below.
            leave_out("sts", "get_caller_identity", error)
            return ACCOUNT

    def resources(self, region, key):
        """The account, and the tags of what it has in a region by ARN."""
        account = self.account(region, key)
        words = {"region": region, "account": account}

        def listed(listing, outer=words):
            try:
                client = self.client(listing.service, region, key)
                items = list(self.items(listing, client, outer))
            except Exception as error:  # An emulator that lacks a service answers in any form.
                name = getattr(listing.list, "__name__", listing.list)
                leave_out(listing.service, name, error)
                return []
            inner = [child for child in LISTINGS if child.under is listing]
            return [(listing, client, item) for item in items] + [
                found for child in inner for item in items for found in listed(child, item)]

        listings = [
            item for item in LISTINGS
            if not item.under and (region == GLOBAL_REGION or not item.is_global)]
        found = [item for items in self.pool.map(listed, listings) for item in items]
        urls = sorted({client.meta.endpoint_url for _, client, _ in found})
        known = dict(zip(urls, self.pool.map(lambda url: self.known(url, region, key), urls)))
        tags = self.pool.map(
            lambda entry: known[entry[1].meta.endpoint_url].get(entry[2]["arn"])
            or self.tags(*entry), found)
        return account, {entry[2]["arn"]: told for entry, told in zip(found, tags) if told}

    def known(self, url, region, key):
        """The tags that a server tells of many resources at once, by ARN: far from all."""
        client = self.client("resourcegroupstaggingapi", region, key, url)
        try:
            pages = client.get_paginator("get_resources").paginate(**LARGEST_PAGE)
            return {
                resource["ResourceARN"]: pairs(resource["Tags"]) for page in pages
                for resource in page["ResourceTagMappingList"]}
        except Exception as error:  # As below.
            leave_out("resourcegroupstaggingapi", f"get_resources of {url}", error)
            return {}

    def items(self, listing, client, words):
        """The items of a listing as words, with their ARNs."""
        for item in answered(listing, client, words):
            own = item if isinstance(item, dict) else {"item": item}
            last = str(own.get("Id", own.get("item", ""))).rpartition("/")[2]
            own = {"region": words["region"], "account": words["account"], **own, "last": last}
            # That of a log group ends as a pattern for its streams.
            yield {**own, "arn": filled(listing.arn, own).removesuffix(":*")}

    def tags(self, listing, client, item):
        if isinstance(listing.tags, str):
            return pairs(at(item, listing.tags))
        operation, arguments, path = listing.tags
        arguments = {name: filled(value, item) for name, value in arguments.items()}
        try:
            return pairs(at(getattr(client, operation)(**arguments), path))
        except Exception as error:  # As above.
            leave_out(listing.service, f"{operation} of {item['arn']}", error)
            return {}


def answered(listing, client, words):
    """The items that a client lists."""
    if callable(listing.list):
        yield from listing.list(client)
        return
    arguments = {name: filled(value, words) for name, value in listing.arguments.items()}
    if client.can_paginate(listing.list):
        pages = client.get_paginator(listing.list).paginate(**arguments)
    else:
        pages = [getattr(client, listing.list)(**arguments)]
    for page in pages:
        yield from at(page, listing.items) or []


def leave_out(service, what, error):
    """Says what an answer lacks, unless that is as it should be."""
    if getattr(error, "response", {}).get("Error", {}).get("Code") in NOTHING:
        return
    text = " ".join(str(error).split())[:200]
    print(f"tagging leaves out {service} {what}: {text}", file=sys.stderr, flush=True)
