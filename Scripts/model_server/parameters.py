"""Groups of parameters: those that their engine has, and those that a user has set."""
import re

from model_server.operations import one_page
from model_server.store import Refusal

RANGE = re.compile(r"(\d+)-(\d+)")
SECRET = "parameters"


def values(resource):
    return resource.hidden.setdefault(SECRET, {})


def describe(kind, table, call):
    """Parameters by their source; `table` gives the engine's by the group."""
    resource = call.find(kind, call.parameters[kind.key])
    found = []
    for name, fixed in table(resource).items():
        entry = {"ParameterName": name, **fixed, "Source": "system"}
        if name in values(resource):
            entry |= {**values(resource)[name], "Source": "user"}
        found.append(entry)
    wanted = call.parameters.get("Source")
    if wanted is not None and wanted not in ("user", "system", "engine-default"):
        raise Refusal("InvalidParameterValue", f"Invalid source: {wanted}")
    if wanted is not None:
        found = [entry for entry in found if entry["Source"] == wanted]
    page, rest = one_page(call, found, lambda entry: entry["ParameterName"])
    return {"Parameters": page, **rest}


def known(table, resource, name):
    entry = table(resource).get(name)
    if entry is None:
        raise Refusal("InvalidParameterValue", f"Could not find parameter with name: {name}")
    if not entry.get("IsModifiable", True):
        raise Refusal("InvalidParameterValue", f"The parameter {name} cannot be modified.")
    return entry


def modify(kind, table, member, call):
    """Sets parameters; nothing is set if one is wrong."""
    resource = call.find(kind, call.parameters[kind.key])
    fresh = {}
    for given in call.parameters[member]:
        name = given.get("ParameterName", "")
        entry = known(table, resource, name)
        check(entry, name, given)
        fresh[name] = {
            key: given[key] for key in ("ParameterValue", "ApplyMethod") if key in given}
    values(resource).update(fresh)
    return {kind.key: resource.identifier}


def check(entry, name, given):
    if "ParameterValue" not in given:
        raise Refusal("InvalidParameterValue", f"The parameter {name} has no value.")
    allowed, value = entry.get("AllowedValues"), given["ParameterValue"]
    if allowed and not is_allowed(allowed, value):
        raise Refusal("InvalidParameterValue", f"{name} takes {allowed}, not '{value}'.")
    if entry.get("ApplyType") == "static" and given.get("ApplyMethod") == "immediate":
        raise Refusal(
            "InvalidParameterCombination",
            f"cannot use immediate apply method for static parameter: {name}")


def is_allowed(allowed, value):
    """Whether a value is in a range like 1-10, or one of those between commas."""
    limits = RANGE.fullmatch(allowed)
    if limits is None:
        return value in allowed.split(",")
    return value.isdigit() and int(limits[1]) <= int(value) <= int(limits[2])


def reset(kind, table, member, call):
    resource = call.find(kind, call.parameters[kind.key])
    if call.parameters.get("ResetAllParameters"):
        values(resource).clear()
        return {kind.key: resource.identifier}
    if not call.parameters.get(member):
        raise Refusal("InvalidParameterCombination", "No parameters are given.")
    for given in call.parameters[member]:
        known(table, resource, given.get("ParameterName", ""))
    for given in call.parameters[member]:
        values(resource).pop(given["ParameterName"], None)
    return {kind.key: resource.identifier}
