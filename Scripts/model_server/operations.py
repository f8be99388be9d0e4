"""Carries out operations on kinds of resources, by their tables."""
import base64
import copy
import dataclasses
import functools

from model_server.store import Refusal, Resource, arn


@dataclasses.dataclass(frozen=True)
class Tagging:
    """The operations on tags of a service and the names of their parameters."""
    list: str = "ListTagsForResource"
    add: str = "TagResource"
    remove: str = "UntagResource"
    resource: str = "ResourceARN"
    tags: str = "Tags"
    keys: str = "TagKeys"
    # The member of the answers with all tags; those of `add` and `remove` may have it too.
    told: str = "Tags"
    is_map: bool = False
    missing: str = "ResourceNotFoundException"


@dataclasses.dataclass(frozen=True)
class Service:
    """What the server knows of a service."""
    name: str
    # The service in credential scopes.
    signing: str
    # The code for requests that do not fit the model.
    invalid: str
    kinds: tuple = ()
    tagging: Tagging | None = None
    # Operations that no table describes.
    others: dict = dataclasses.field(default_factory=dict)
    # Operations that are not here are passed on with those of unknown services.
    is_partial: bool = False
    # Operations ask other servers or load libraries, which takes its time.
    asks_others: bool = False

    @functools.cached_property
    def operations(self):
        """What carries out an operation, by its name."""
        found = dict(self.others)
        for kind in self.kinds:
            found[kind.create] = functools.partial(create, kind)
            found[kind.delete] = functools.partial(delete, kind)
            for read in kind.reads:
                found[read.operation] = functools.partial(describe, kind, read)
            for operation, change in kind.updates.items():
                found[operation] = functools.partial(update, kind, change)
        if self.tagging:
            for operation, function in (
                    (self.tagging.list, list_tags), (self.tagging.add, add_tags),
                    (self.tagging.remove, remove_tags)):
                found[operation] = functools.partial(function, self)
        return found


def copied(call, shape):
    """The parameters that a resource has too."""
    return {
        name: value for name, value in call.parameters.items()
        if name in shape.members
        and shape.members[name].type_name == call.operation.input_shape.members[name].type_name}


def tags_of(value):
    """Tags in either form by their keys."""
    if isinstance(value, dict):
        return dict(value)
    return {tag["Key"]: tag.get("Value", "") for tag in value or []}


def told(call, kind, resource):
    """The answer that tells of one resource, as far as the operation answers at all."""
    shape = call.operation.output_shape
    if shape is None or not shape.members:
        return {}
    return {kind.at: resource.view()} if kind.at else trimmed(shape, resource.view())


def identifier_of(call, kind):
    identify = kind.identify or kind.address
    name = identify(call) if identify else call.parameters[kind.key]
    return name.lower() if kind.folds else name


def create(kind, call):
    identifier = identifier_of(call, kind)
    table = call.table(kind)
    if identifier in table:
        raise Refusal(kind.exists, f"{kind.name} {identifier} already exists.")
    members = copied(call, call.shape(kind.shape))
    members.pop(kind.tags_member, None)
    if kind.key in call.shape(kind.shape).members:
        members[kind.key] = identifier
    resource = Resource(
        kind, identifier, arn(kind, call.region, identifier), members,
        tags_of(call.parameters.get(kind.tags)))
    if kind.arn_member:
        members[kind.arn_member] = resource.arn
    kind.made(call, resource)
    if kind.states:
        call.store.pass_through(resource, kind.states.starts)
    table[identifier] = resource
    return told(call, kind, resource)


def selected(call, kind, names):
    """The resource that parameters name."""
    if kind.address:
        return call.find(kind, kind.address(call))
    for name in names:
        if name in call.parameters:
            return call.find(kind, call.parameters[name])
    raise Refusal(kind.missing, f"None of {', '.join(names)} is given.")


def settled(call, kind, resource):
    """Refuses what AWS does not do to a resource on its way to a state."""
    if kind.states and kind.states.refusal and resource.is_passing:
        raise Refusal(
            kind.states.refusal, f"{kind.name} {resource.identifier} is {resource.passing}.")


def selectors(kind):
    """The parameters that may name a resource."""
    return (kind.key, *(name for read in kind.reads for name in read.by))


def update(kind, change, call):
    resource = selected(call, kind, selectors(kind))
    settled(call, kind, resource)
    saved = copy.deepcopy((resource.members, resource.hidden))
    try:
        resource.members.update(
            (name, value) for name, value in copied(call, call.shape(kind.shape)).items()
            if name != kind.key)
        change(call, resource)
    except Refusal:
        resource.members, resource.hidden = saved
        raise
    if kind.states:
        call.store.pass_through(resource, kind.states.changes)
    return told(call, kind, resource)


def delete(kind, call):
    resource = selected(call, kind, selectors(kind))
    settled(call, kind, resource)
    kind.guard(call, resource)
    kind.gone(call, resource)
    if kind.states:
        call.store.pass_through(resource, kind.states.ends)
        answer = told(call, kind, resource)
        if answer:
            view = answer[kind.at] if kind.at else answer
            view[kind.states.member] = kind.states.told(kind.states.ends)
        return answer
    del call.table(kind)[resource.identifier]
    return told(call, kind, resource)


def passes(call, read, resource):
    for entry in call.parameters.get("Filters", []):
        if entry["Name"] not in read.filters:
            raise Refusal("InvalidParameterValue", f"Unrecognized filter name: {entry['Name']}")
        value = resource.members.get(read.filters[entry["Name"]])
        wanted = {text.lower() for text in entry["Values"]}
        if str(value).lower() not in wanted and resource.arn.lower() not in wanted:
            return False
    return True


def describe(kind, read, call):
    if not read.is_list:
        view = selected(call, kind, read.by or (kind.key,)).view()
        return {read.at: trimmed(call.operation.output_shape.members[read.at], view)}
    if any(name in call.parameters for name in read.by):
        found = [selected(call, kind, read.by)]
    else:
        found = list(call.table(kind).values())
    found = [
        resource for resource in found
        if passes(call, read, resource) and read.where(call, resource)]
    page, rest = one_page(call, found, lambda resource: resource.identifier)
    shape = call.operation.output_shape.members[read.at].member
    return {read.at: [trimmed(shape, resource.view()) for resource in page], **rest}


def trimmed(shape, view):
    """What a shape has of a view: summaries tell less."""
    return {name: value for name, value in view.items() if name in shape.members}


def one_page(call, items, key):
    """A page of items in the order of their keys, and the members that lead to the next."""
    names = call.pages.get(call.operation.name)
    if names is None:
        return items, {}
    items = sorted(items, key=key)
    after = call.parameters.get(names["input_token"])
    if after is not None:
        try:
            last = base64.urlsafe_b64decode(after).decode()
        except ValueError:
            last = None
        if last is None or not last.startswith(call.operation.name + " "):
            raise Refusal("", f"The token '{after}' is not one of this operation.")
        items = [item for item in items if key(item) > last.partition(" ")[2]]
    size = min(call.page_size, call.parameters.get(names.get("limit_key"), call.page_size))
    if len(items) <= size:
        return items, {}
    text = f"{call.operation.name} {key(items[size - 1])}"
    return items[:size], {
        names["output_token"]: base64.urlsafe_b64encode(text.encode()).decode()}


def tagged(service, call):
    name = call.parameters[service.tagging.resource]
    for kind in service.kinds:
        for resource in call.table(kind).values():
            if resource.arn == name:
                return resource
    words = name.lower().split(":")
    missing = {kind.arn.split(":")[5].split("/")[0]: kind.missing for kind in service.kinds}
    code = missing.get(words[5]) if len(words) > 6 else None
    raise Refusal(code or service.tagging.missing, f"{name} not found.")


def all_tags(service, call, resource):
    shape = call.operation.output_shape
    if shape is None or service.tagging.told not in shape.members:
        return {}
    if service.tagging.is_map:
        return {service.tagging.told: dict(resource.tags)}
    tags = [{"Key": key, "Value": value} for key, value in resource.tags.items()]
    return {service.tagging.told: tags}


def list_tags(service, call):
    return all_tags(service, call, tagged(service, call))


def add_tags(service, call):
    resource = tagged(service, call)
    resource.tags.update(tags_of(call.parameters[service.tagging.tags]))
    return all_tags(service, call, resource)


def remove_tags(service, call):
    resource = tagged(service, call)
    for key in call.parameters[service.tagging.keys]:
        resource.tags.pop(key, None)
    return all_tags(service, call, resource)
