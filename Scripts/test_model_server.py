"""Tests the model server at INFRAKIT_TEST_MODEL with boto3: a part of Scripts/test-emulators."""
import json
import os
import sys
import urllib.request

import boto3
import botocore.config
import botocore.exceptions

URL = os.environ["INFRAKIT_TEST_MODEL"]
# The client's own checks are off, so that it is the server that refuses.
CONFIG = botocore.config.Config(retries={"max_attempts": 1}, parameter_validation=False)
PASSED = []


def client(service):
    return boto3.client(
        service, region_name="us-east-1", endpoint_url=URL, aws_access_key_id="test",
        aws_secret_access_key="test", config=CONFIG)


def check(what, is_so):
    if not is_so:
        print(f"not so: {what}", file=sys.stderr)
        sys.exit(1)
    PASSED.append(what)
    print(f"ok  {what}")


def refusal(call, **parameters):
    """The code and text with which a call is refused; empty if it is not."""
    try:
        call(**parameters)
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    return "", ""


def violations(method="GET"):
    with urllib.request.urlopen(
            urllib.request.Request(URL + "/violations", method=method), timeout=10) as answer:
        return json.load(answer)["count"]


def tag(key, value):
    return {"Key": key, "Value": value}


def subnet_ids():
    ec2 = client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    return vpc, [
        ec2.create_subnet(
            VpcId=vpc, CidrBlock=f"10.9.{index}.0/24", AvailabilityZone=f"us-east-1{zone}",
        )["Subnet"]["SubnetId"] for index, zone in enumerate("ab")]


def documents(vpc, subnets):
    docdb = client("docdb")
    group = docdb.create_db_subnet_group(
        DBSubnetGroupName="Docs", DBSubnetGroupDescription="of documents", SubnetIds=subnets,
        Tags=[tag("a", "1")])["DBSubnetGroup"]
    check("a subnet group knows its VPC", (group["DBSubnetGroupName"], group["VpcId"]) == (
        "docs", vpc))
    check("unknown subnets are refused", refusal(
        docdb.create_db_subnet_group, DBSubnetGroupName="x", DBSubnetGroupDescription="x",
        SubnetIds=["subnet-0123456789abcdef0"])[0] == "InvalidSubnet")
    docdb.create_db_cluster_parameter_group(
        DBClusterParameterGroupName="docs", DBParameterGroupFamily="docdb5.0", Description="d")
    change = {"ParameterName": "tls", "ParameterValue": "disabled"}
    check("a static parameter can't be changed at once", refusal(
        docdb.modify_db_cluster_parameter_group, DBClusterParameterGroupName="docs",
        Parameters=[{**change, "ApplyMethod": "immediate"}])[0] == "InvalidParameterCombination")
    docdb.modify_db_cluster_parameter_group(
        DBClusterParameterGroupName="docs",
        Parameters=[{**change, "ApplyMethod": "pending-reboot"}])
    pages = docdb.get_paginator("describe_db_cluster_parameters").paginate(
        DBClusterParameterGroupName="docs", PaginationConfig={"PageSize": 2})
    pages = [page["Parameters"] for page in pages]
    own = [item["ParameterName"] for page in pages for item in page if item["Source"] == "user"]
    check("parameters come in pages", len(pages) > 2 and own == ["tls"])
    cluster = docdb.create_db_cluster(
        DBClusterIdentifier="docs", Engine="docdb", MasterUsername="a",
        MasterUserPassword="12345678",
        DBSubnetGroupName="docs", DBClusterParameterGroupName="docs", DeletionProtection=True,
        EnableCloudwatchLogsExports=["audit"], VpcSecurityGroupIds=["sg-1"])["DBCluster"]
    docdb.create_db_instance(
        DBInstanceIdentifier="docs-1", DBInstanceClass="db.r5.large", Engine="docdb",
        DBClusterIdentifier="docs")
    docdb.modify_db_cluster(
        DBClusterIdentifier="docs", BackupRetentionPeriod=7, DeletionProtection=False,
        CloudwatchLogsExportConfiguration={
            "EnableLogTypes": ["profiler"], "DisableLogTypes": ["audit"]})
    found = docdb.describe_db_clusters(
        Filters=[{"Name": "db-cluster-id", "Values": ["docs"]}])["DBClusters"][0]
    check("a cluster is changed", (
        found["BackupRetentionPeriod"], found["EnabledCloudwatchLogsExports"],
        len(found["DBClusterMembers"]), found["Status"]) == (7, ["profiler"], 1, "available"))
    arn = cluster["DBClusterArn"]
    docdb.add_tags_to_resource(ResourceName=arn, Tags=[tag("a", "1"), tag("b", "2")])
    docdb.remove_tags_from_resource(ResourceName=arn, TagKeys=["a"])
    check("tags are kept", docdb.list_tags_for_resource(ResourceName=arn)["TagList"] == [
        tag("b", "2")])
    check("a subnet group in use stays", refusal(
        docdb.delete_db_subnet_group,
        DBSubnetGroupName="docs")[0] == "InvalidDBSubnetGroupStateFault")
    check("a cluster with instances stays", refusal(
        docdb.delete_db_cluster, DBClusterIdentifier="docs",
        SkipFinalSnapshot=True)[0] == "InvalidDBClusterStateFault")
    docdb.delete_db_instance(DBInstanceIdentifier="docs-1")
    docdb.delete_db_cluster(DBClusterIdentifier="docs", SkipFinalSnapshot=True)
    docdb.delete_db_cluster_parameter_group(DBClusterParameterGroupName="docs")
    docdb.delete_db_subnet_group(DBSubnetGroupName="docs")
    check("what is deleted is gone", refusal(
        docdb.describe_db_clusters, DBClusterIdentifier="docs")[0] == "DBClusterNotFoundFault")


def caches(subnets):
    cache = client("elasticache")
    cache.create_cache_subnet_group(
        CacheSubnetGroupName="c", CacheSubnetGroupDescription="d", SubnetIds=subnets)
    cache.create_cache_parameter_group(
        CacheParameterGroupName="c", CacheParameterGroupFamily="redis7", Description="d")
    cache.modify_cache_parameter_group(
        CacheParameterGroupName="c",
        ParameterNameValues=[{"ParameterName": "cluster-enabled", "ParameterValue": "yes"}])
    cache.create_user(
        UserId="u", UserName="default", Engine="redis", AccessString="on ~* +@all",
        NoPasswordRequired=True)
    cache.create_user_group(UserGroupId="g", Engine="redis", UserIds=["u"])
    cache.create_replication_group(
        ReplicationGroupId="c", ReplicationGroupDescription="d", Engine="redis", NumNodeGroups=2,
        ReplicasPerNodeGroup=1, CacheNodeType="cache.t4g.small", CacheParameterGroupName="c",
        CacheSubnetGroupName="c", AutomaticFailoverEnabled=True, TransitEncryptionEnabled=True,
        UserGroupIds=["g"], Tags=[tag("a", "1")], LogDeliveryConfigurations=[{
            "LogType": "slow-log", "DestinationType": "cloudwatch-logs", "LogFormat": "json",
            "DestinationDetails": {"CloudWatchLogsDetails": {"LogGroup": "l"}}}])
    cache.increase_replica_count(
        ReplicationGroupId="c", NewReplicaCount=2, ApplyImmediately=True)
    cache.modify_replication_group_shard_configuration(
        ReplicationGroupId="c", NodeGroupCount=1, NodeGroupsToRetain=["0001"],
        ApplyImmediately=True)
    found = cache.describe_replication_groups(ReplicationGroupId="c")["ReplicationGroups"][0]
    check("a cache has its nodes", found["MemberClusters"] == [
        "c-0001-001", "c-0001-002", "c-0001-003"])
    tags = cache.list_tags_for_resource(ResourceName=found["ARN"])["TagList"]
    check("a cache has its tags and logs", (
        tags, found["LogDeliveryConfigurations"][0]["Status"]) == ([tag("a", "1")], "active"))
    check("a user group in use stays", refusal(
        cache.delete_user_group, UserGroupId="g")[0] == "InvalidUserGroupState")
    check("a change that is refused changes nothing", (
        refusal(
            cache.modify_replication_group, ReplicationGroupId="c", AutomaticFailoverEnabled=False,
        )[0],
        cache.describe_replication_groups()["ReplicationGroups"][0]["AutomaticFailover"],
    ) == ("InvalidParameterCombination", "enabled"))
    cache.delete_replication_group(ReplicationGroupId="c")
    for delete, name in (
            ("user_group", "UserGroupId"), ("cache_parameter_group", "CacheParameterGroupName"),
            ("cache_subnet_group", "CacheSubnetGroupName")):
        getattr(cache, f"delete_{delete}")(**{name: "g" if delete == "user_group" else "c"})
    cache.delete_user(UserId="u")
    check("a cache is gone", refusal(
        cache.describe_replication_groups,
        ReplicationGroupId="c")[0] == "ReplicationGroupNotFoundFault")


def traces():
    xray = client("xray")
    arn = xray.create_group(
        GroupName="t", FilterExpression='service("t")', Tags=[tag("a", "1")])["Group"]["GroupARN"]
    xray.update_group(GroupName="t", InsightsConfiguration={"InsightsEnabled": True})
    found = xray.get_group(GroupARN=arn)["Group"]
    check("a group of traces is changed", found["InsightsConfiguration"]["InsightsEnabled"])
    rule = {
        "RuleName": "t", "ResourceARN": "*", "Priority": 1, "FixedRate": 0.5, "ReservoirSize": 1,
        "ServiceName": "*", "ServiceType": "*", "Host": "*", "HTTPMethod": "*", "URLPath": "*",
        "Version": 1}
    record = xray.create_sampling_rule(SamplingRule=rule)["SamplingRuleRecord"]["SamplingRule"]
    xray.tag_resource(ResourceARN=record["RuleARN"], Tags=[tag("b", "2")])
    xray.update_sampling_rule(SamplingRuleUpdate={"RuleName": "t", "FixedRate": 0.25})
    rules = [
        (item["SamplingRule"]["RuleName"], item["SamplingRule"]["FixedRate"])
        for page in xray.get_paginator("get_sampling_rules").paginate()
        for item in page["SamplingRuleRecords"]]
    check("a rule is changed, beside the default", rules == [("Default", 0.05), ("t", 0.25)])
    check("a rule has its tags", xray.list_tags_for_resource(
        ResourceARN=record["RuleARN"])["Tags"] == [tag("b", "2")])
    check("a taken name is refused", refusal(
        xray.create_group, GroupName="t")[0] == "InvalidRequestException")
    xray.delete_sampling_rule(RuleName="t")
    xray.delete_group(GroupARN=arn)
    check("a group of traces is gone", xray.get_groups()["Groups"] == [])


def dashboards():
    grafana = client("grafana")
    name = grafana.create_workspace(
        accountAccessType="CURRENT_ACCOUNT", authenticationProviders=["AWS_SSO"],
        permissionType="CUSTOMER_MANAGED", workspaceDataSources=["XRAY"], workspaceName="w",
        tags={"a": "1"})["workspace"]["id"]
    grafana.update_workspace(workspaceId=name, workspaceDescription="d")
    grafana.update_workspace_configuration(
        workspaceId=name, configuration='{"plugins": {"pluginAdminEnabled": true}}')
    grafana.tag_resource(
        resourceArn=f"arn:aws:grafana:us-east-1:123456789012:/workspaces/{name}", tags={"b": "2"})
    found = grafana.describe_workspace(workspaceId=name)["workspace"]
    check("a workspace is changed", (
        found["description"], found["status"], found["tags"], found["dataSources"]) == (
        "d", "ACTIVE", {"a": "1", "b": "2"}, ["XRAY"]))
    settings = grafana.describe_workspace_configuration(workspaceId=name)["configuration"]
    check("a workspace keeps its configuration", json.loads(settings)["plugins"][
        "pluginAdminEnabled"])
    grafana.delete_workspace(workspaceId=name)
    check("a workspace is gone", refusal(
        grafana.describe_workspace, workspaceId=name)[0] == "ResourceNotFoundException")


def metrics():
    amp = client("amp")
    made = amp.create_workspace(alias="m", tags={"a": "1"})
    name = made["workspaceId"]
    amp.update_workspace_configuration(workspaceId=name, retentionPeriodInDays=30)
    settings = amp.describe_workspace_configuration(workspaceId=name)["workspaceConfiguration"]
    check("a workspace of metrics keeps its settings", settings["retentionPeriodInDays"] == 30)
    check("what it has not is missing", refusal(
        amp.describe_logging_configuration, workspaceId=name)[0] == "ResourceNotFoundException")
    logs = "arn:aws:logs:us-east-1:123456789012:log-group:m"
    check("patterns are kept", "does not match" in refusal(
        amp.create_logging_configuration, workspaceId=name, logGroupArn=logs)[1])
    violations("DELETE")
    amp.create_logging_configuration(workspaceId=name, logGroupArn=logs + ":*")
    amp.create_rule_groups_namespace(workspaceId=name, name="r", data=b"groups: []")
    amp.put_rule_groups_namespace(workspaceId=name, name="r", data=b"groups: [1]")
    rules = amp.describe_rule_groups_namespace(workspaceId=name, name="r")["ruleGroupsNamespace"]
    check("rules are changed", (rules["data"], rules["status"]["statusCode"]) == (
        b"groups: [1]", "ACTIVE"))
    amp.tag_resource(resourceArn=rules["arn"], tags={"b": "2"})
    check("rules have their tags", amp.list_tags_for_resource(
        resourceArn=rules["arn"])["tags"] == {"b": "2"})
    amp.delete_rule_groups_namespace(workspaceId=name, name="r")
    check("rules are gone", amp.list_rule_groups_namespaces(
        workspaceId=name)["ruleGroupsNamespaces"] == [])
    amp.delete_workspace(workspaceId=name)
    check("a workspace of metrics is gone", refusal(
        amp.describe_workspace, workspaceId=name)[0] == "ResourceNotFoundException")


def add_surplus(params, **_):
    params["body"] = json.dumps({**json.loads(params["body"]), "Surplus": 1}).encode()


def rejections():
    docdb, xray = client("docdb"), client("xray")
    check("nothing that was to be right violated a model", violations() == 0)
    with urllib.request.urlopen(URL + "/health", timeout=10) as answer:
        check("its health can be asked", "docdb" in json.load(answer)["services"])
    xray.meta.events.register("before-call.xray.CreateSamplingRule", add_surplus)
    code, text = refusal(xray.create_sampling_rule, SamplingRule={"Priority": "high"})
    check("a wrong type and an unknown member are refused and named", (
        code == "InvalidRequestException" and "'Surplus' is not a member of" in text
        and 'SamplingRule.Priority: "high" is not of type integer' in text))
    docdb.meta.events.register(
        "before-call.docdb.*", lambda params, **_: params["body"].update(Surplus="1"))
    code, text = refusal(docdb.describe_db_clusters)
    check("an unknown parameter is refused and named", (
        code == "InvalidParameterValue" and "'Surplus'" in text))
    check("a missing member is refused and named", "'GroupName'" in refusal(xray.create_group)[1])
    check("lengths are checked", "33 characters" in refusal(
        xray.create_group, GroupName="t" * 33)[1])
    check("choices are checked", "'X'" in refusal(
        client("grafana").create_workspace, accountAccessType="X", permissionType="X",
        authenticationProviders=[])[1])
    check("violations are counted", violations() == 5)
    violations("DELETE")
    check("violations can be forgotten", violations() == 0)
    identity = client("sts").get_caller_identity()
    check("it tells who calls", identity["Account"] == "123456789012")


def main():
    vpc, subnets = subnet_ids()
    documents(vpc, subnets)
    caches(subnets)
    traces()
    dashboards()
    check("nothing so far violated a model", violations() == 0)
    metrics()
    rejections()
    print(f"model server: {len(PASSED)} passed")


if __name__ == "__main__":
    main()
