"""ElastiCache: what caches stand in, and who may use them."""
import functools

from model_server import parameters, replication
from model_server.operations import Service, Tagging
from model_server.store import Kind, Read, Refusal, States
from model_server.subnets import group_members

FAMILIES = ("redis6.x", "redis7", "valkey7", "valkey8")
WHOLE = {"DataType": "integer"}
SWITCH = {"DataType": "string", "AllowedValues": "yes,no"}
# Parameters of Redis 7 and Valkey.
PARAMETERS = {
    "activedefrag": {"ParameterValue": "no", **SWITCH},
    "activerehashing": {"ParameterValue": "yes", **SWITCH},
    "appendfsync": {
        "ParameterValue": "everysec", "DataType": "string", "IsModifiable": False},
    "cluster-enabled": {"ParameterValue": "no", **SWITCH, "ChangeType": "requires-reboot"},
    "databases": {"ParameterValue": "16", "AllowedValues": "1-1200000", **WHOLE},
    "lazyfree-lazy-eviction": {"ParameterValue": "yes", **SWITCH},
    "maxmemory-policy": {
        "ParameterValue": "volatile-lru", "DataType": "string",
        "AllowedValues": "volatile-lru,allkeys-lru,volatile-lfu,allkeys-lfu,volatile-random,"
        "allkeys-random,volatile-ttl,noeviction"},
    "maxmemory-samples": {"ParameterValue": "3", "AllowedValues": "1-2147483647", **WHOLE},
    "notify-keyspace-events": {"ParameterValue": "", "DataType": "string"},
    "reserved-memory-percent": {"ParameterValue": "25", "AllowedValues": "0-100", **WHOLE},
    "slowlog-log-slower-than": {"ParameterValue": "10000", "DataType": "integer"},
    "slowlog-max-len": {"ParameterValue": "128", "AllowedValues": "0-2147483647", **WHOLE},
    "tcp-keepalive": {"ParameterValue": "300", "AllowedValues": "0-2147483647", **WHOLE},
    "timeout": {"ParameterValue": "0", "AllowedValues": "0-2147483647", **WHOLE},
}


def group_parameters(group):
    found = {
        name: {"IsModifiable": True, "ChangeType": "immediate", **entry}
        for name, entry in PARAMETERS.items()}
    if group.identifier.endswith(".cluster.on"):
        found["cluster-enabled"]["ParameterValue"] = "yes"
    return found


def subnets_changed(call, group):
    vpc, subnets = group_members(call)
    group.members |= {
        "VpcId": vpc, "SupportedNetworkTypes": ["ipv4"],
        "Subnets": [{**subnet, "SupportedNetworkTypes": ["ipv4"]} for subnet in subnets]}


def unused(hidden, refusal):
    """Refuses to delete what a replication group uses."""
    def guard(call, group):
        for user in call.table(REPLICATION_GROUP).values():
            if user.hidden[hidden] == group.identifier:
                raise Refusal(refusal, f"{group.identifier} is used by {user.identifier}.")
    return guard


def family_known(call, group):
    family = call.parameters["CacheParameterGroupFamily"]
    if family not in FAMILIES:
        raise Refusal(
            "InvalidParameterValue", f"CacheParameterGroupFamily {family} is not a valid parameter "
            "group family.")
    group.members["IsGlobal"] = False


SUBNET_GROUP = Kind(
    name="CacheSubnetGroup", shape="CacheSubnetGroup", at="CacheSubnetGroup",
    key="CacheSubnetGroupName", create="CreateCacheSubnetGroup", delete="DeleteCacheSubnetGroup",
    reads=(Read("DescribeCacheSubnetGroups", "CacheSubnetGroups", by=("CacheSubnetGroupName",)),),
    updates={
        "ModifyCacheSubnetGroup":
            lambda call, group: subnets_changed(call, group) if call.subnets else None},
    missing="CacheSubnetGroupNotFoundFault", exists="CacheSubnetGroupAlreadyExistsFault",
    arn="arn:aws:elasticache:{region}:{account}:subnetgroup:{id}", arn_member="ARN",
    made=subnets_changed, guard=unused("subnets", "CacheSubnetGroupInUse"))

PARAMETER_GROUP = Kind(
    name="CacheParameterGroup", shape="CacheParameterGroup", at="CacheParameterGroup",
    key="CacheParameterGroupName", create="CreateCacheParameterGroup",
    delete="DeleteCacheParameterGroup",
    reads=(Read(
        "DescribeCacheParameterGroups", "CacheParameterGroups", by=("CacheParameterGroupName",)),),
    missing="CacheParameterGroupNotFoundFault", exists="CacheParameterGroupAlreadyExistsFault",
    arn="arn:aws:elasticache:{region}:{account}:parametergroup:{id}", arn_member="ARN",
    made=family_known, guard=unused("parameters", "InvalidCacheParameterGroupStateFault"),
    builtin=tuple(
        (f"default.{family}{suffix}", {
            "CacheParameterGroupName": f"default.{family}{suffix}", "IsGlobal": False,
            "CacheParameterGroupFamily": family,
            "Description": f"Default parameter group for {family}"})
        for family in FAMILIES for suffix in ("", ".cluster.on")))


def user_settings(call, user):
    """What tells how a user logs in, and what the user may do."""
    given = call.parameters
    mode = given.get("AuthenticationMode", {})
    passwords = mode.get("Passwords") or given.get("Passwords") or []
    kind = {"password": "password", "iam": "iam"}.get(mode.get("Type"), "no-password")
    if passwords and (given.get("NoPasswordRequired") or kind == "iam"):
        raise Refusal(
            "InvalidParameterCombinationException", "There are passwords, and none is wanted.")
    if passwords or mode or "NoPasswordRequired" in given:
        user.members["Authentication"] = {
            "Type": "password" if passwords else kind, "PasswordCount": len(passwords)}
    if "AppendAccessString" in given:
        user.members["AccessString"] += " " + given["AppendAccessString"]


def user_made(call, user):
    given = call.parameters
    if not given.get("AuthenticationMode") and not given.get("Passwords") and not given.get(
            "NoPasswordRequired"):
        raise Refusal(
            "InvalidParameterValueException",
            "One of AuthenticationMode, Passwords and NoPasswordRequired is required.")
    user_settings(call, user)
    user.members |= {"MinimumEngineVersion": "6.0", "UserGroupIds": []}


def user_free(call, user):
    for group in call.table(USER_GROUP).values():
        if user.identifier in group.members["UserIds"] and user.members["UserName"] == "default":
            raise Refusal(
                "DefaultUserAssociatedToUserGroupFault",
                f"The user {user.identifier} is the default of {group.identifier}.")


def user_gone(call, user):
    for group in call.table(USER_GROUP).values():
        if user.identifier in group.members["UserIds"]:
            group.members["UserIds"].remove(user.identifier)


USER = Kind(
    name="User", shape="User", at="", key="UserId", create="CreateUser", delete="DeleteUser",
    reads=(Read("DescribeUsers", "Users", by=("UserId",), filters={
        "user-id": "UserId", "user-name": "UserName", "engine": "Engine"}),),
    updates={"ModifyUser": user_settings}, missing="UserNotFoundFault",
    exists="UserAlreadyExistsFault", arn="arn:aws:elasticache:{region}:{account}:user:{id}",
    arn_member="ARN", made=user_made, guard=user_free, gone=user_gone,
    states=States(
        "Status", "creating", "active", "modifying", "deleting", "InvalidUserStateFault"),
    builtin=(("default", {
        "UserId": "default", "UserName": "default", "Engine": "redis",
        "MinimumEngineVersion": "6.0", "AccessString": "on ~* +@all", "UserGroupIds": [],
        "Authentication": {"Type": "no-password", "PasswordCount": 0}}),))


def join(call, group, identifiers):
    """Makes users the members of a group, and no others."""
    users = [call.find(USER, name) for name in identifiers]
    names = [user.members["UserName"] for user in users]
    if len(set(names)) != len(names):
        raise Refusal("DuplicateUserNameFault", "Two users of a group have one name.")
    if group.members["Engine"] == "redis" and "default" not in names:
        raise Refusal("DefaultUserRequired", "A group has a user with the name default.")
    group.members["UserIds"] = [user.identifier for user in users]
    for user in call.table(USER).values():
        groups = user.members["UserGroupIds"]
        groups[:] = [name for name in groups if name != group.identifier]
        if user in users:
            groups.append(group.identifier)


def group_made(call, group):
    group.members |= {
        "MinimumEngineVersion": "6.0", "ReplicationGroups": [], "ServerlessCaches": []}
    join(call, group, call.parameters.get("UserIds", []))


def group_changed(call, group):
    leaving = call.parameters.get("UserIdsToRemove", [])
    for name in leaving:
        if name not in group.members["UserIds"]:
            raise Refusal("InvalidParameterValueException", f"{name} is not in the group.")
    staying = [name for name in group.members["UserIds"] if name not in leaving]
    join(call, group, staying + call.parameters.get("UserIdsToAdd", []))


def group_free(call, group):
    if group.members["ReplicationGroups"]:
        raise Refusal(
            "InvalidUserGroupStateFault", f"{group.identifier} is used by "
            + ", ".join(group.members["ReplicationGroups"]))


def group_gone(call, group):
    for user in call.table(USER).values():
        if group.identifier in user.members["UserGroupIds"]:
            user.members["UserGroupIds"].remove(group.identifier)


USER_GROUP = Kind(
    name="UserGroup", shape="UserGroup", at="", key="UserGroupId", create="CreateUserGroup",
    delete="DeleteUserGroup",
    reads=(Read("DescribeUserGroups", "UserGroups", by=("UserGroupId",)),),
    updates={"ModifyUserGroup": group_changed}, missing="UserGroupNotFoundFault",
    exists="UserGroupAlreadyExistsFault",
    arn="arn:aws:elasticache:{region}:{account}:usergroup:{id}", arn_member="ARN",
    made=group_made, guard=group_free, gone=group_gone,
    states=States(
        "Status", "creating", "active", "modifying", "deleting", "InvalidUserGroupStateFault"))


class Surroundings:
    """What a replication group refers to."""

    def subnet_group(self, call, name):
        return call.find(SUBNET_GROUP, name).identifier

    def has_cluster_mode(self, call, name):
        """Whether a parameter group turns cluster mode on."""
        group = call.find(PARAMETER_GROUP, name)
        given = parameters.values(group).get("cluster-enabled")
        return (given or group_parameters(group)["cluster-enabled"])["ParameterValue"] == "yes"

    def join(self, call, names, cache):
        """Ties a cache to user groups, and to no others."""
        groups = [call.find(USER_GROUP, name) for name in names]
        for group in call.table(USER_GROUP).values():
            caches = group.members["ReplicationGroups"]
            caches[:] = [name for name in caches if name != cache.identifier]
            if group in groups:
                caches.append(cache.identifier)
        return [group.identifier for group in groups]


REPLICATION_GROUP = replication.kind(Surroundings())
ABOUT_PARAMETERS = (PARAMETER_GROUP, group_parameters)

SERVICE = Service(
    "elasticache", signing="elasticache", invalid="InvalidParameterValue",
    kinds=(SUBNET_GROUP, PARAMETER_GROUP, REPLICATION_GROUP, USER, USER_GROUP),
    tagging=Tagging(
        add="AddTagsToResource", remove="RemoveTagsFromResource", resource="ResourceName",
        told="TagList", missing="InvalidARNFault"),
    others={
        "DescribeCacheParameters": functools.partial(parameters.describe, *ABOUT_PARAMETERS),
        "ModifyCacheParameterGroup": functools.partial(
            parameters.modify, *ABOUT_PARAMETERS, "ParameterNameValues"),
        "ResetCacheParameterGroup": functools.partial(
            parameters.reset, *ABOUT_PARAMETERS, "ParameterNameValues"),
    })
