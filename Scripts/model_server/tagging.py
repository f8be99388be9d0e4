"""The tagging API: one view over what all servers have."""
import base64
import re

from model_server.operations import Service
from model_server.store import Refusal

# What AWS leaves open, or works by policies that nobody has here.
NOT_THERE = ("TagsPerPage", "IncludeComplianceDetails", "ExcludeCompliantResources")
ALONE = ("TagFilters", "ResourceTypeFilters", "ResourcesPerPage", "PaginationToken")
MOST = 100
# As many paginations are under way as this at most; the oldest expires.
KEPT = 64


def refuse(text):
    raise Refusal("InvalidParameterException", text)


def check(given):
    """Refuses what AWS refuses beyond the model."""
    for name in NOT_THERE:
        if given.get(name):
            raise Refusal("NotImplemented", f"The model server does not know {name}.")
    if "ResourceARNList" in given:
        for name in ALONE:
            if given.get(name):
                refuse(f"ResourceARNList and {name} can't be given together.")
    if not 1 <= given.get("ResourcesPerPage", MOST) <= MOST:
        refuse(f"ResourcesPerPage is 1 to {MOST}.")
    for entry in given.get("TagFilters", []):
        if not entry.get("Key"):
            refuse("A tag filter has a key.")


def kind_of(arn):
    """The service and the type in an ARN; the type is empty where the ARN has none."""
    words = arn.split(":", 5)
    parts = re.split("[:/]", words[5].removeprefix("/"), maxsplit=1)
    return words[2], parts[0] if len(parts) > 1 else {"s3": "bucket"}.get(words[2], "")


def passes(given, arn, tags):
    """Whether all filters let a resource through."""
    service, kind = kind_of(arn)
    kinds = given.get("ResourceTypeFilters") or [service]
    names = given.get("ResourceARNList") or [arn]
    return arn in names and (service in kinds or f"{service}:{kind}" in kinds) and all(
        entry["Key"] in tags and (
            not entry.get("Values") or tags[entry["Key"]] in entry["Values"])
        for entry in given.get("TagFilters", []))


def found(call):
    """The resources that a first request asks for, by ARN."""
    account, tagged = call.elsewhere()
    for (region, *_), table in list(call.store.tables.items()):
        if region == call.region:
            tagged |= {
                item.arn: dict(item.tags) for item in list(table.values())
                if item.tags and not item.is_gone}
    return [
        {"ResourceARN": arn, "Tags": [{"Key": key, "Value": tags[key]} for key in tags]}
        for arn, tags in sorted(tagged.items())
        if arn.split(":")[4] in ("", account) and passes(call.parameters, arn, tags)]


def get_resources(call):
    check(call.parameters)
    paginations = call.store.paginations
    number, start = "", 0
    token = call.parameters.get("PaginationToken")
    if token:
        try:
            number, _, after = base64.urlsafe_b64decode(token).decode().partition(" ")
            start = int(after)
        except ValueError:
            refuse(f"The token '{token}' is not one of this service.")
        if number not in paginations:
            raise Refusal("PaginationTokenExpiredException", "The pagination token has expired.")
        resources = paginations[number]
    else:
        resources = found(call)
    end = start + min(call.page_size, call.parameters.get("ResourcesPerPage", MOST))
    rest = ""
    if end < len(resources):
        if not number:
            number = str(next(call.store.numbers))
            paginations[number] = resources
            while len(paginations) > KEPT:
                paginations.pop(next(iter(paginations)), None)
        rest = base64.urlsafe_b64encode(f"{number} {end}".encode()).decode()
    return {"PaginationToken": rest, "ResourceTagMappingList": resources[start:end]}


SERVICE = Service(
    "resourcegroupstaggingapi", signing="tagging", invalid="InvalidParameterException",
    others={"GetResources": get_resources}, asks_others=True)
