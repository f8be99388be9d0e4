"""ElastiCache: caches of shards and replicas."""
from model_server.store import Kind, Read, Refusal, States, token

SLOTS = 16384


def combination(message):
    return Refusal("InvalidParameterCombinationException", message)


def nodes(call, cache):
    """Lays out shards and nodes anew from their numbers."""
    shards, replicas, port = (cache.hidden[name] for name in ("shards", "replicas", "port"))
    is_cluster = cache.members["ClusterEnabled"]
    domain = f"{cache.identifier}.{token(cache.arn, size=6).lower()}.use1.cache.amazonaws.com"
    groups, clusters = [], []
    for shard in range(1, shards + 1):
        prefix = f"{cache.identifier}-{shard:04}" if is_cluster else cache.identifier
        names = [f"{prefix}-{node:03}" for node in range(1, replicas + 2)]
        clusters += names
        members = [
            {
                "CacheClusterId": name, "CacheNodeId": "0001",
                "PreferredAvailabilityZone": call.region + "abc"[index % 3],
                **({} if is_cluster else {
                    "CurrentRole": "replica" if index else "primary",
                    "ReadEndpoint": {"Address": f"{name}.{domain}", "Port": port}}),
            } for index, name in enumerate(names)]
        group = {"NodeGroupId": f"{shard:04}", "Status": "available", "NodeGroupMembers": members}
        if is_cluster:
            ends = [SLOTS * number // shards for number in (shard - 1, shard)]
            group["Slots"] = f"{ends[0]}-{ends[1] - 1}"
        else:
            group["PrimaryEndpoint"] = {"Address": f"master.{domain}", "Port": port}
            group["ReaderEndpoint"] = {"Address": f"replica.{domain}", "Port": port}
        groups.append(group)
    cache.members |= {"NodeGroups": groups, "MemberClusters": clusters}
    if is_cluster:
        cache.members["ConfigurationEndpoint"] = {"Address": f"clustercfg.{domain}", "Port": port}


def switches(call, cache):
    """What a request gives as a boolean and an answer as a word."""
    for parameter, member in (
            ("AutomaticFailoverEnabled", "AutomaticFailover"), ("MultiAZEnabled", "MultiAZ"),
            ("DataTieringEnabled", "DataTiering")):
        if parameter in call.parameters:
            cache.members[member] = "enabled" if call.parameters[parameter] else "disabled"
    if "ReplicationGroupDescription" in call.parameters:
        cache.members["Description"] = call.parameters["ReplicationGroupDescription"]


def logs(call, cache):
    """Log deliveries by their type; what is not enabled goes."""
    kept = {item["LogType"]: item for item in cache.hidden.get("logs", [])}
    for item in call.parameters.get("LogDeliveryConfigurations", []):
        told = {name: value for name, value in item.items() if name != "Enabled"}
        if item.get("Enabled", True):
            if not {"LogType", "DestinationType", "DestinationDetails", "LogFormat"} <= set(told):
                raise combination("A log delivery has a type, a destination and a format.")
            kept[item["LogType"]] = {**told, "Status": "active"}
        else:
            kept.pop(item.get("LogType"), None)
    cache.hidden["logs"] = list(kept.values())
    cache.members["LogDeliveryConfigurations"] = cache.hidden["logs"]


def consistent(cache):
    """Refuses settings that do not go together."""
    members = cache.members
    failover = members["AutomaticFailover"] == "enabled"
    if members["ClusterEnabled"] and not failover:
        raise combination("Cluster mode needs automatic failover.")
    if members["MultiAZ"] == "enabled" and not failover:
        raise combination("Multi-AZ needs automatic failover.")
    if failover and not members["ClusterEnabled"] and cache.hidden["replicas"] < 1:
        raise combination("Automatic failover needs a replica.")
    if members["AuthTokenEnabled"] and not members["TransitEncryptionEnabled"]:
        raise combination("An auth token needs encryption in transit.")
    if members["UserGroupIds"] and not members["TransitEncryptionEnabled"]:
        raise combination("User groups need encryption in transit.")
    if "KmsKeyId" in members and not members["AtRestEncryptionEnabled"]:
        raise combination("A key needs encryption at rest.")


def kind(surroundings):
    """The kind, told what caches refer to."""

    def made(call, cache):
        given, members = call.parameters, cache.members
        for name in ("CacheNodeType", "Engine"):
            if name not in given:
                raise combination(f"{name} is required for a cache that is not restored.")
        cache.hidden["subnets"] = None
        if "CacheSubnetGroupName" in given:
            cache.hidden["subnets"] = surroundings.subnet_group(call, given["CacheSubnetGroupName"])
        is_cluster = given.get("NumNodeGroups", 1) > 1 or given.get("ClusterMode") == "enabled"
        parameter_group(call, cache)
        if cache.hidden["parameters"]:
            is_cluster = surroundings.has_cluster_mode(call, cache.hidden["parameters"])
        if given.get("ClusterMode") == "enabled" and not is_cluster:
            raise combination("Cluster mode is enabled, and the parameter group has it off.")
        if given.get("NumNodeGroups", 1) > 1 and not is_cluster:
            raise combination("More shards than one need cluster mode.")
        if is_cluster and "NumCacheClusters" in given:
            raise combination("NumCacheClusters is for caches without cluster mode.")
        cache.hidden["shards"] = given.get("NumNodeGroups", 1)
        cache.hidden["replicas"] = given.get(
            "ReplicasPerNodeGroup", given.get("NumCacheClusters", 1) - 1)
        cache.hidden["port"] = given.get("Port", 6379)
        cache.members = {
            "SnapshotRetentionLimit": 0, "SnapshotWindow": "05:00-06:00", "NetworkType": "ipv4",
            "AutoMinorVersionUpgrade": True, "TransitEncryptionEnabled": False,
            "AtRestEncryptionEnabled": False, "AutomaticFailover": "disabled",
            "MultiAZ": "disabled", "DataTiering": "disabled", "IpDiscovery": "ipv4",
            **members, "ClusterEnabled": is_cluster, "PendingModifiedValues": {},
            "ClusterMode": given.get("ClusterMode", "enabled" if is_cluster else "disabled"),
            "AuthTokenEnabled": "AuthToken" in given, "ReplicationGroupCreateTime": call.now,
            "UserGroupIds": given.get("UserGroupIds", [])}
        if cache.members["TransitEncryptionEnabled"]:
            cache.members.setdefault("TransitEncryptionMode", "required")
        switches(call, cache)
        logs(call, cache)
        consistent(cache)
        cache.members["UserGroupIds"] = surroundings.join(
            call, given.get("UserGroupIds", []), cache)
        nodes(call, cache)

    def parameter_group(call, cache):
        name = call.parameters.get("CacheParameterGroupName")
        if name is not None:
            surroundings.has_cluster_mode(call, name)
            cache.hidden["parameters"] = name.lower()
        cache.hidden.setdefault("parameters", None)

    def changed(call, cache):
        given = call.parameters
        parameter_group(call, cache)
        switches(call, cache)
        logs(call, cache)
        leaving = given.get("UserGroupIdsToRemove", [])
        cache.members["UserGroupIds"] = [
            name for name in cache.members["UserGroupIds"]
            if name not in leaving and not given.get("RemoveUserGroups")
        ] + given.get("UserGroupIdsToAdd", [])
        strategy = given.get("AuthTokenUpdateStrategy")
        if ("AuthToken" in given) != (strategy in ("SET", "ROTATE")):
            raise combination("An auth token and how it is to be updated go together.")
        if strategy is not None:
            cache.members["AuthTokenEnabled"] = strategy != "DELETE"
        consistent(cache)
        surroundings.join(call, cache.members["UserGroupIds"], cache)

    def replicas(direction):
        def change(call, cache):
            count = call.parameters.get("NewReplicaCount")
            if count is None:
                raise combination("NewReplicaCount is required.")
            difference = count - cache.hidden["replicas"]
            if difference == 0:
                raise Refusal("NoOperationFault", f"There are {count} replicas.")
            if difference * direction < 0 or count < 0:
                raise Refusal("InvalidParameterValueException", f"{count} is the wrong direction.")
            cache.hidden["replicas"] = count
            consistent(cache)
            nodes(call, cache)
        return change

    def shards(call, cache):
        given = call.parameters
        if not cache.members["ClusterEnabled"]:
            raise Refusal("InvalidReplicationGroupStateFault", "The cache has not cluster mode.")
        count, before = given["NodeGroupCount"], cache.hidden["shards"]
        named = [name for name in ("NodeGroupsToRemove", "NodeGroupsToRetain") if name in given]
        if (count < before) != (len(named) == 1):
            raise combination("Fewer shards need either NodeGroupsToRemove or NodeGroupsToRetain.")
        if named:
            wanted = before - count if named == ["NodeGroupsToRemove"] else count
            if len(given[named[0]]) != wanted:
                raise combination(f"{named[0]} has {len(given[named[0]])} shards, not {wanted}.")
        cache.hidden["shards"] = count
        nodes(call, cache)

    return Kind(
        name="ReplicationGroup", shape="ReplicationGroup", at="ReplicationGroup",
        key="ReplicationGroupId", create="CreateReplicationGroup",
        delete="DeleteReplicationGroup",
        reads=(Read("DescribeReplicationGroups", "ReplicationGroups", by=("ReplicationGroupId",)),),
        updates={
            "ModifyReplicationGroup": changed, "IncreaseReplicaCount": replicas(1),
            "DecreaseReplicaCount": replicas(-1),
            "ModifyReplicationGroupShardConfiguration": shards},
        missing="ReplicationGroupNotFoundFault", exists="ReplicationGroupAlreadyExistsFault",
        arn="arn:aws:elasticache:{region}:{account}:replicationgroup:{id}", arn_member="ARN",
        made=made, gone=lambda call, cache: surroundings.join(call, [], cache),
        states=States(
            "Status", "creating", "available", "modifying", "deleting",
            "InvalidReplicationGroupStateFault"))
