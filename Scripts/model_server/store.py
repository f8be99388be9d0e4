"""What the server remembers, and what a table says about a kind of resource."""
import dataclasses
import datetime
import hashlib
import itertools
import time
import typing

ACCOUNT = "123456789012"


class Refusal(Exception):
    """An error that the model of the service has; `code` is the name of its shape."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


@dataclasses.dataclass(frozen=True)
class States:
    """The member that tells a state, and its values on the way and at rest."""
    member: str
    starts: str
    rests: str
    changes: str
    ends: str
    # The error for a change or deletion on the way; None if these are allowed.
    refusal: str | None = None
    # The member of the member that has it, where a state is a structure.
    within: str = ""

    def told(self, state):
        return {self.within: state} if self.within else state


@dataclasses.dataclass(frozen=True)
class Read:
    """An operation that reads resources."""
    operation: str
    # The member of the answer with the list, or with the resource if that is not a list.
    at: str
    # The parameters that select one by its identifier or ARN, which has to be there.
    by: tuple = ()
    # The members that filters of a name compare, for operations with a list of filters.
    filters: dict = dataclasses.field(default_factory=dict)
    is_list: bool = True
    # Whether a list has a resource.
    where: typing.Callable = lambda call, resource: True


def nothing(call, resource):
    """A change that has no more to it than its parameters."""


@dataclasses.dataclass(frozen=True)
class Kind:
    """A kind of resource. What has the same name in a request and in the resource is copied."""
    name: str
    # The shape of a resource, the member of the answers that holds it, '' if nothing does.
    shape: str
    at: str
    # The parameter with the identifier; AWS makes one if there is none of this name.
    key: str
    create: str
    delete: str
    reads: tuple
    missing: str
    exists: str
    arn: str
    arn_member: str = ""
    # Changes by operation, each with what it does beyond copying its parameters.
    updates: dict = dataclasses.field(default_factory=dict)
    # Adds what AWS adds to a new resource.
    made: typing.Callable = nothing
    # The identifier of a new resource, where it is not simply the key.
    identify: typing.Callable | None = None
    # The identifier in the parameters of every operation, where it takes more than one of them.
    address: typing.Callable | None = None
    # Refuses a deletion.
    guard: typing.Callable = nothing
    # Undoes what the resource did to others.
    gone: typing.Callable = nothing
    states: States | None = None
    # Identifiers are kept in lower case.
    folds: bool = True
    # What is always there: (identifier, members).
    builtin: tuple = ()
    tags: str = "Tags"
    # The member of a resource with its tags, where reads tell them.
    tags_member: str = ""


class Resource:
    """One resource."""

    def __init__(self, kind, identifier, arn, members, tags):
        self.kind = kind
        self.identifier = identifier
        self.arn = arn
        self.members = members
        self.tags = tags
        # What no answer tells: values of parameters, passwords.
        self.hidden = {}
        self.passing = None
        self.until = 0.0

    @property
    def is_passing(self):
        return self.passing is not None and time.monotonic() < self.until

    @property
    def is_gone(self):
        states = self.kind.states
        return states is not None and self.passing == states.ends and not self.is_passing

    def view(self):
        """The resource as an answer tells it."""
        told = dict(self.members)
        if self.kind.states:
            state = self.passing if self.is_passing else self.kind.states.rests
            told[self.kind.states.member] = self.kind.states.told(state)
        if self.kind.tags_member:
            told[self.kind.tags_member] = dict(self.tags)
        return told


class Store:
    """All resources, by region, service and kind."""

    def __init__(self, pending_seconds=0.0):
        self.pending_seconds = pending_seconds
        self.tables = {}
        # What paginations under way have still to tell, by their numbers.
        self.paginations = {}
        self.numbers = itertools.count(1)
        # Cloud Control's resources and requests, by region.
        self.controls = {}

    def table(self, region, service, kind):
        key = (region, service, kind.name)
        if key not in self.tables:
            self.tables[key] = {
                identifier: Resource(
                    kind, identifier, arn(kind, region, identifier), dict(members), {})
                for identifier, members in kind.builtin}
        table = self.tables[key]
        for identifier in [name for name, item in table.items() if item.is_gone]:
            del table[identifier]
        return table

    def pass_through(self, resource, state):
        resource.passing = state
        resource.until = time.monotonic() + self.pending_seconds


@dataclasses.dataclass
class Call:
    """An operation as it is carried out."""
    service: str
    operation: object
    pages: dict
    parameters: dict
    region: str
    store: Store
    # Subnets that the parameters name, by id, each with its VPC and availability zone.
    subnets: dict
    page_size: int = 100
    # The account of the caller, and the tags by ARN of what other servers have.
    elsewhere: typing.Callable | None = None

    @property
    def now(self):
        return datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)

    def shape(self, name):
        return self.operation.service_model.shape_for(name)

    def table(self, kind):
        return self.store.table(self.region, self.service, kind)

    def find(self, kind, name, missing=None):
        """The resource of an identifier or ARN."""
        table = self.table(kind)
        folded = name.lower() if kind.folds else name
        for identifier, resource in table.items():
            if name == resource.arn or folded == identifier:
                return resource
        raise Refusal(missing or kind.missing, f"{kind.name} {name} not found.")


def arn(kind, region, identifier):
    return kind.arn.format(
        region=region, account=ACCOUNT, id=identifier, token=token(kind.name, identifier))


def token(*words, size=26):
    """Letters that look made up and are the same each time."""
    return hashlib.sha256("/".join(words).encode()).hexdigest()[:size].upper()
