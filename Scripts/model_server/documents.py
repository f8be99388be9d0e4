"""DocumentDB."""
import functools

from model_server import parameters
from model_server.operations import Service, Tagging
from model_server.store import ACCOUNT, Kind, Read, Refusal, States, token
from model_server.subnets import group_members

ENABLED = {"ParameterValue": "disabled", "AllowedValues": "enabled,disabled", "DataType": "string"}
# Parameters of docdb4.0 and docdb5.0.
PARAMETERS = {
    "audit_logs": {
        "ParameterValue": "disabled", "DataType": "string", "ApplyType": "dynamic",
        "AllowedValues": "enabled,disabled,ddl,dml_read,dml_write,all,none"},
    "change_stream_log_retention_duration": {
        "ParameterValue": "10800", "AllowedValues": "3600-604800", "DataType": "integer",
        "ApplyType": "dynamic"},
    "default_collection_compression": {**ENABLED, "ApplyType": "dynamic"},
    "profiler": {**ENABLED, "ApplyType": "dynamic"},
    "profiler_sampling_rate": {
        "ParameterValue": "1.0", "DataType": "float", "ApplyType": "dynamic"},
    "profiler_threshold_ms": {
        "ParameterValue": "100", "AllowedValues": "50-2147483646", "DataType": "integer",
        "ApplyType": "dynamic"},
    "tls": {
        "ParameterValue": "enabled", "DataType": "string", "ApplyType": "static",
        "AllowedValues": "disabled,enabled,fips-140-3,tls1.2+,tls1.3+"},
    "ttl_monitor": {
        "ParameterValue": "enabled", "AllowedValues": "enabled,disabled", "DataType": "string",
        "ApplyType": "dynamic"},
}


def group_parameters(resource):
    return {
        name: {
            "IsModifiable": True, **entry,
            "ApplyMethod": "pending-reboot" if entry["ApplyType"] == "static" else "immediate"}
        for name, entry in PARAMETERS.items()}


def subnets_changed(call, group):
    vpc, subnets = group_members(call)
    group.members |= {
        "VpcId": vpc, "SubnetGroupStatus": "Complete", "SupportedNetworkTypes": ["IPV4"],
        "Subnets": [{**subnet, "SubnetStatus": "Active"} for subnet in subnets]}


def subnets_unused(call, group):
    for cluster in call.table(CLUSTER).values():
        if cluster.members["DBSubnetGroup"] == group.identifier:
            raise Refusal(
                "InvalidDBSubnetGroupStateFault",
                f"The subnet group {group.identifier} is used by {cluster.identifier}.")


def parameters_unused(call, group):
    for cluster in call.table(CLUSTER).values():
        if cluster.members["DBClusterParameterGroup"] == group.identifier:
            raise Refusal(
                "InvalidDBParameterGroupStateFault",
                f"The parameter group {group.identifier} is used by {cluster.identifier}.")


SUBNET_GROUP = Kind(
    name="DBSubnetGroup", shape="DBSubnetGroup", at="DBSubnetGroup", key="DBSubnetGroupName",
    create="CreateDBSubnetGroup", delete="DeleteDBSubnetGroup",
    reads=(Read("DescribeDBSubnetGroups", "DBSubnetGroups", by=("DBSubnetGroupName",)),),
    updates={"ModifyDBSubnetGroup": subnets_changed},
    missing="DBSubnetGroupNotFoundFault", exists="DBSubnetGroupAlreadyExistsFault",
    arn="arn:aws:rds:{region}:{account}:subgrp:{id}", arn_member="DBSubnetGroupArn",
    made=subnets_changed, guard=subnets_unused)

PARAMETER_GROUP = Kind(
    name="DBClusterParameterGroup", shape="DBClusterParameterGroup", at="DBClusterParameterGroup",
    key="DBClusterParameterGroupName", create="CreateDBClusterParameterGroup",
    delete="DeleteDBClusterParameterGroup",
    reads=(Read(
        "DescribeDBClusterParameterGroups", "DBClusterParameterGroups",
        by=("DBClusterParameterGroupName",)),),
    missing="DBParameterGroupNotFoundFault", exists="DBParameterGroupAlreadyExistsFault",
    arn="arn:aws:rds:{region}:{account}:cluster-pg:{id}", arn_member="DBClusterParameterGroupArn",
    builtin=tuple(
        (f"default.{family}", {
            "DBClusterParameterGroupName": f"default.{family}", "DBParameterGroupFamily": family,
            "Description": f"Default cluster parameter group for {family}"})
        for family in ("docdb4.0", "docdb5.0")),
    guard=parameters_unused)


def refuse_other_engines(call):
    if call.parameters.get("Engine", "docdb") != "docdb":
        raise Refusal(
            "InvalidParameterValue", f"Unrecognized engine name: {call.parameters['Engine']}")


def cluster_made(call, cluster):
    refuse_other_engines(call)
    given = call.parameters
    has_login = "MasterUserPassword" in given or given.get("ManageMasterUserPassword")
    if "MasterUsername" not in given or not has_login:
        raise Refusal("InvalidParameterValue", "The parameter MasterUsername and a password are "
                      "required for a cluster that is not restored.")
    group = given.get("DBSubnetGroupName", "default")
    if group != "default":
        group = call.find(SUBNET_GROUP, group).identifier
    version = given.get("EngineVersion", "5.0.0")
    domain = f"{token(call.region, size=12).lower()}.{call.region}.docdb.amazonaws.com"
    zones = sorted({
        subnet["SubnetAvailabilityZone"]["Name"]
        for subnet in call.table(SUBNET_GROUP)[group].members["Subnets"]
    }) if group in call.table(SUBNET_GROUP) else [call.region + letter for letter in "abc"]
    default_group = "default.docdb" + ".".join(version.split(".")[:2])
    cluster.members = {
        "BackupRetentionPeriod": 1, "DeletionProtection": False, "EngineVersion": version,
        "Port": 27017, "PreferredBackupWindow": "06:00-06:30", "StorageEncrypted": False,
        "PreferredMaintenanceWindow": "sun:07:00-sun:07:30", "StorageType": "standard",
        "NetworkType": "IPV4", "AvailabilityZones": zones, **cluster.members,
        "DBSubnetGroup": group, "DBClusterParameterGroup": default_group, "MultiAZ": False,
        "Endpoint": f"{cluster.identifier}.cluster-{domain}",
        "ReaderEndpoint": f"{cluster.identifier}.cluster-ro-{domain}",
        "ClusterCreateTime": call.now, "HostedZoneId": "ZNKXH85TT8WVW", "DBClusterMembers": [],
        "DbClusterResourceId": "cluster-" + token(cluster.arn), "AssociatedRoles": [],
        "EnabledCloudwatchLogsExports": given.get("EnableCloudwatchLogsExports", []),
    }
    if cluster.members["StorageEncrypted"] and "KmsKeyId" not in cluster.members:
        cluster.members["KmsKeyId"] = f"arn:aws:kms:{call.region}:{ACCOUNT}:alias/aws/rds"
    cluster_settings(call, cluster)


def cluster_settings(call, cluster):
    """What creation and change have in common."""
    given = call.parameters
    if "DBClusterParameterGroupName" in given:
        cluster.members["DBClusterParameterGroup"] = call.find(
            PARAMETER_GROUP, given["DBClusterParameterGroupName"],
            missing="DBClusterParameterGroupNotFoundFault").identifier
    if "VpcSecurityGroupIds" in given:
        cluster.members["VpcSecurityGroups"] = [
            {"VpcSecurityGroupId": name, "Status": "active"}
            for name in given["VpcSecurityGroupIds"]]
    if given.get("ManageMasterUserPassword"):
        cluster.members["MasterUserSecret"] = {
            "SecretArn": f"arn:aws:secretsmanager:{call.region}:{ACCOUNT}:secret:rds!cluster-"
            + token(cluster.arn, "secret", size=12).lower(), "SecretStatus": "active",
            "KmsKeyId": given.get(
                "MasterUserSecretKmsKeyId",
                f"arn:aws:kms:{call.region}:{ACCOUNT}:alias/aws/secretsmanager")}
    elif given.get("ManageMasterUserPassword") is False:
        cluster.members.pop("MasterUserSecret", None)
    length = len(given.get("MasterUserPassword", "x" * 8))
    if not 8 <= length <= 100:
        raise Refusal("InvalidParameterValue", "A password has 8 to 100 characters.")


def cluster_changed(call, cluster):
    cluster_settings(call, cluster)
    logs = call.parameters.get("CloudwatchLogsExportConfiguration", {})
    enabled = cluster.members["EnabledCloudwatchLogsExports"]
    kept = [name for name in enabled if name not in logs.get("DisableLogTypes", [])]
    cluster.members["EnabledCloudwatchLogsExports"] = kept + [
        name for name in logs.get("EnableLogTypes", []) if name not in kept]


def cluster_guard(call, cluster):
    if cluster.members["DeletionProtection"]:
        raise Refusal(
            "InvalidParameterCombination",
            "Cannot delete protected Cluster, please disable deletion protection and try again.")
    if cluster.members["DBClusterMembers"]:
        raise Refusal(
            "InvalidDBClusterStateFault",
            "Cluster cannot be deleted, it still contains DB instances in non-deleting state.")
    named = "FinalDBSnapshotIdentifier" in call.parameters
    if named == bool(call.parameters.get("SkipFinalSnapshot")):
        raise Refusal(
            "InvalidParameterCombination",
            "Either FinalDBSnapshotIdentifier is given or SkipFinalSnapshot is true.")


CLUSTER = Kind(
    name="DBCluster", shape="DBCluster", at="DBCluster", key="DBClusterIdentifier",
    create="CreateDBCluster", delete="DeleteDBCluster",
    reads=(Read(
        "DescribeDBClusters", "DBClusters", by=("DBClusterIdentifier",),
        filters={"db-cluster-id": "DBClusterIdentifier"}),),
    updates={"ModifyDBCluster": cluster_changed},
    missing="DBClusterNotFoundFault", exists="DBClusterAlreadyExistsFault",
    arn="arn:aws:rds:{region}:{account}:cluster:{id}", arn_member="DBClusterArn",
    made=cluster_made, guard=cluster_guard,
    states=States(
        "Status", "creating", "available", "modifying", "deleting", "InvalidDBClusterStateFault"))


def instance_made(call, instance):
    refuse_other_engines(call)
    cluster = call.find(CLUSTER, call.parameters["DBClusterIdentifier"])
    group = call.table(SUBNET_GROUP).get(cluster.members["DBSubnetGroup"])
    domain = cluster.members["Endpoint"].partition(".cluster-")[2]
    taken = {
        name: cluster.members[name] for name in (
            "PreferredBackupWindow", "BackupRetentionPeriod", "EngineVersion", "StorageEncrypted",
            "KmsKeyId", "VpcSecurityGroups") if name in cluster.members}
    zones = cluster.members["AvailabilityZones"]
    members = cluster.members["DBClusterMembers"]
    instance.members = {
        "AutoMinorVersionUpgrade": True, "PromotionTier": 1, "CopyTagsToSnapshot": False,
        "PreferredMaintenanceWindow": "sun:07:00-sun:07:30",
        "AvailabilityZone": zones[len(members) % len(zones)],
        "CACertificateIdentifier": "rds-ca-rsa2048-g1", **instance.members, **taken,
        "DBClusterIdentifier": cluster.identifier, "InstanceCreateTime": call.now,
        "DbiResourceId": "db-" + token(instance.arn), "PubliclyAccessible": False,
        "Endpoint": {
            "Address": f"{instance.identifier}.{domain}", "Port": cluster.members["Port"],
            "HostedZoneId": "ZNKXH85TT8WVW"},
        "EnabledCloudwatchLogsExports": cluster.members["EnabledCloudwatchLogsExports"],
        "PerformanceInsightsEnabled": call.parameters.get("EnablePerformanceInsights", False),
    }
    if group is not None:
        instance.members["DBSubnetGroup"] = dict(group.members)
    members.append({
        "DBInstanceIdentifier": instance.identifier, "IsClusterWriter": not members,
        "DBClusterParameterGroupStatus": "in-sync",
        "PromotionTier": instance.members["PromotionTier"]})


def instance_changed(call, instance):
    if "EnablePerformanceInsights" in call.parameters:
        instance.members["PerformanceInsightsEnabled"] = call.parameters[
            "EnablePerformanceInsights"]


def instance_gone(call, instance):
    cluster = call.find(CLUSTER, instance.members["DBClusterIdentifier"])
    members = cluster.members["DBClusterMembers"]
    members[:] = [
        member for member in members if member["DBInstanceIdentifier"] != instance.identifier]
    if members:
        members[0]["IsClusterWriter"] = True


INSTANCE = Kind(
    name="DBInstance", shape="DBInstance", at="DBInstance", key="DBInstanceIdentifier",
    create="CreateDBInstance", delete="DeleteDBInstance",
    reads=(Read(
        "DescribeDBInstances", "DBInstances", by=("DBInstanceIdentifier",),
        filters={
            "db-instance-id": "DBInstanceIdentifier", "db-cluster-id": "DBClusterIdentifier"}),),
    updates={"ModifyDBInstance": instance_changed},
    missing="DBInstanceNotFoundFault", exists="DBInstanceAlreadyExistsFault",
    arn="arn:aws:rds:{region}:{account}:db:{id}", arn_member="DBInstanceArn",
    made=instance_made, gone=instance_gone,
    states=States(
        "DBInstanceStatus", "creating", "available", "modifying", "deleting",
        "InvalidDBInstanceStateFault"))

SERVICE = Service(
    "docdb", signing="rds", invalid="InvalidParameterValue",
    kinds=(SUBNET_GROUP, PARAMETER_GROUP, CLUSTER, INSTANCE),
    tagging=Tagging(
        add="AddTagsToResource", remove="RemoveTagsFromResource", resource="ResourceName",
        told="TagList", missing="DBInstanceNotFoundFault"),
    others={
        "DescribeDBClusterParameters": functools.partial(
            parameters.describe, PARAMETER_GROUP, group_parameters),
        "ModifyDBClusterParameterGroup": functools.partial(
            parameters.modify, PARAMETER_GROUP, group_parameters, "Parameters"),
        "ResetDBClusterParameterGroup": functools.partial(
            parameters.reset, PARAMETER_GROUP, group_parameters, "Parameters"),
    })
