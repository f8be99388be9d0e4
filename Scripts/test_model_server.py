"""Tests the model server at INFRAKIT_TEST_MODEL with boto3: a part of Scripts/test-emulators."""
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.request

import boto3
import botocore.config
import botocore.exceptions
import botocore.parsers

URL = os.environ["INFRAKIT_TEST_MODEL"]
# The client's own checks are off, so that it is the server that refuses.
CONFIG = botocore.config.Config(retries={"max_attempts": 1}, parameter_validation=False)
PASSED = []


def client(service, url=URL, region="us-east-1"):
    return boto3.client(
        service, region_name=region, endpoint_url=url, aws_access_key_id="test",
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


def noted(method="GET"):
    """What the server says of violations."""
    with urllib.request.urlopen(
            urllib.request.Request(URL + "/violations", method=method), timeout=10) as answer:
        return json.load(answer)


def violations(method="GET"):
    return noted(method)["count"]


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


def any_types():
    control = client("cloudcontrol")
    kind = {"TypeName": "AWS::CodeDeploy::Application"}
    wanted = json.dumps({"ApplicationName": "a", "ComputePlatform": "ECS"})
    begun, again = (
        control.create_resource(**kind, DesiredState=wanted, ClientToken="t")["ProgressEvent"]
        for _ in range(2))
    check("a token makes one request", begun["RequestToken"] == again["RequestToken"])
    check("a token is of one request only", refusal(
        control.delete_resource, **kind, Identifier="a",
        ClientToken="t")[0] == "ClientTokenConflictException")
    waiter = control.get_waiter("resource_request_success")
    waiter.wait(RequestToken=begun["RequestToken"], WaiterConfig={"Delay": 0, "MaxAttempts": 5})
    check("what is not of the type is refused", refusal(
        control.create_resource, **kind, DesiredState='{"Name": "a"}')[0]
        == "InvalidRequestException")
    change = {"op": "add", "path": "/ComputePlatform", "value": "Lambda"}
    check("what can't be changed is refused", refusal(
        control.update_resource, **kind, Identifier="a", PatchDocument=json.dumps([change]))[0]
        == "NotUpdatableException")
    second = control.create_resource(**kind, DesiredState=wanted)["ProgressEvent"]
    for _ in range(2):
        second = control.get_resource_request_status(
            RequestToken=second["RequestToken"])["ProgressEvent"]
    check("a taken name fails later", second["ErrorCode"] == "AlreadyExists")
    control.delete_resource(**kind, Identifier="a")
    check("a resource of any type is gone", refusal(
        control.get_resource, **kind, Identifier="a")[0] == "ResourceNotFoundException")
    check("a type that nobody knows is refused", refusal(
        control.get_resource, TypeName="AWS::New::Thing",
        Identifier="a")[0] == "TypeNotFoundException")


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


def one_view():
    """The tagging API tells of what all emulators have."""
    view = client("resourcegroupstaggingapi")

    def told(**parameters):
        pages = view.get_paginator("get_resources").paginate(**parameters)
        return {
            item["ResourceARN"]: {tag["Key"]: tag["Value"] for tag in item["Tags"]}
            for page in pages for item in page["ResourceTagMappingList"]}

    def topic(name, region="us-east-1", **tags):
        return client("sns", os.environ["INFRAKIT_TEST_MOTO"], region).create_topic(
            Name=name, Tags=[tag(key, value) for key, value in tags.items()])["TopicArn"]

    everywhere = {
        topic("view", view="moto", same="1"): {"view": "moto", "same": "1"},
        client("servicediscovery", os.environ["INFRAKIT_TEST_MINISTACK"]).get_namespace(
            Id=namespace())["Namespace"]["Arn"]: {"view": "ministack", "same": "1"},
        client("xray").create_group(
            GroupName="view", Tags=[tag("view", "model"), tag("same", "2")],
        )["Group"]["GroupARN"]: {"view": "model", "same": "2"}}
    bare, far = topic("bare"), topic("far", "us-west-2", view="far")
    of_key = [{"Key": "view"}]
    check("one view has what is on all emulators", told(TagFilters=of_key) == everywhere)
    check("what has no tags or is elsewhere is not told", not {bare, far} & set(told()))
    check("a filter's values are alternatives", {
        tags["view"] for tags in told(TagFilters=[
            {"Key": "view", "Values": ["moto", "model"]}]).values()} == {"moto", "model"})
    check("all filters have to fit", {
        tags["view"] for tags in told(TagFilters=[
            *of_key, {"Key": "same", "Values": ["1"]}]).values()} == {"moto", "ministack"})
    kinds = told(TagFilters=of_key, ResourceTypeFilters=["xray:group", "servicediscovery"])
    check("types are filtered", {tags["view"] for tags in kinds.values()} == {
        "model", "ministack"})
    check("ARNs are looked up", list(told(ResourceARNList=[list(everywhere)[0], bare])) == [
        list(everywhere)[0]])
    first = view.get_resources(TagFilters=of_key, ResourcesPerPage=2)
    rest = view.get_resources(
        TagFilters=of_key, ResourcesPerPage=2, PaginationToken=first["PaginationToken"])
    check("resources come in pages", [
        (len(page["ResourceTagMappingList"]), bool(page["PaginationToken"]))
        for page in (first, rest)] == [(2, True), (1, False)])
    check("nothing in the view violated a model", violations() == 0)
    for what, parameters in (
            ("a page that is too large", {"ResourcesPerPage": 101}),
            ("a token of nobody", {"PaginationToken": "x"}),
            ("a list of ARNs with filters", {"ResourceARNList": [bare], "TagFilters": of_key})):
        check(f"{what} is refused", refusal(
            view.get_resources, **parameters)[0] == "InvalidParameterException")
    view.meta.events.register(
        "before-call.resource-groups-tagging-api.*", lambda params, **_: params.update(
            body=json.dumps({**json.loads(params["body"]), "Surplus": 1}).encode()))
    code, text = refusal(view.get_resources)
    check("an unknown parameter of the view is refused", (
        code == "InvalidParameterException" and "'Surplus'" in text and violations() == 1))
    violations("DELETE")
    client("xray").delete_group(GroupName="view")


def namespace():
    """A namespace on ministack."""
    discovery = client("servicediscovery", os.environ["INFRAKIT_TEST_MINISTACK"])
    discovery.create_http_namespace(
        Name="view", Tags=[tag("view", "ministack"), tag("same", "1")])
    return next(
        item["Id"] for item in discovery.list_namespaces()["Namespaces"]
        if item["Name"] == "view")


def passed_on():
    """Requests of each protocol that another server answers, each with a mistake."""
    mistakes = [
        ("kms", "create_key", {"Tags": [{"TagKey": 1, "TagValue": "1"}]},
         "Tags[0].TagKey: 1 is not of type string"),
        ("ec2", "describe_vpcs", {"MaxResults": 1}, "MaxResults: 1 as a value is under the"),
        ("sns", "set_topic_attributes", {"TopicArn": "t"}, "'AttributeName' of SetTopicAttr"),
        ("s3", "put_bucket_acl", {"Bucket": "b", "ACL": "X"}, "ACL: 'X' is none of private"),
        ("route53", "create_hosted_zone", {"Name": "n", "CallerReference": ""},
         "CallerReference: 0 characters is under the least"),
        ("cloudwatch", "describe_alarms", {"StateValue": "X"}, "StateValue: 'X' is none of OK"),
    ]
    for service, operation, parameters, problem in mistakes:
        violations("DELETE")
        # moto answers some mistakes with a page of HTML.
        with contextlib.suppress(botocore.parsers.ResponseParserError):
            refusal(getattr(client(service), operation), **parameters)
        told = [text for item in noted()["violations"] for text in item["problems"]]
        check(f"a mistake for {service} is noted", any(problem in text for text in told))
    violations("DELETE")


def slow_and_alone():
    """A server of its own, with states on the way, small pages and nobody behind it."""
    script = pathlib.Path(__file__).parent / "model-server"
    process = subprocess.Popen(
        [sys.executable, script, "--pending-seconds", "1", "--page-size", "1"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={name: value for name, value in os.environ.items() if not name.startswith("AWS_")})
    try:
        url = process.stdout.readline().strip()
        cache = client("elasticache", url)
        for name in ("u", "v"):
            cache.create_user(
                UserId=name, UserName=name, Engine="redis", AccessString="on",
                NoPasswordRequired=True, Tags=[tag("name", name)])
        check("a resource is on its way at first", cache.describe_users(
            UserId="u")["Users"][0]["Status"] == "creating")
        check("what is on its way is left alone", refusal(
            cache.delete_user, UserId="u")[0] == "InvalidUserState")
        pages = [page["Users"] for page in cache.get_paginator("describe_users").paginate()]
        check("pages are as small as wanted", [len(page) for page in pages] == [1, 1, 1])
        time.sleep(1.1)
        check("then it is there", cache.delete_user(UserId="u")["Status"] == "deleting")
        check("it takes its time to go", cache.describe_users(
            UserId="u")["Users"][0]["Status"] == "deleting")
        time.sleep(1.1)
        check("then it is gone", refusal(cache.describe_users, UserId="u")[0] == "UserNotFound")
        view = client("resourcegroupstaggingapi", url).get_resources()
        check("without others the view has what is here", [
            item["Tags"] for item in view["ResourceTagMappingList"]] == [[tag("name", "v")]])
        check("what nobody serves is refused", refusal(
            client("kms", url).list_keys)[0] == "NotImplemented")
    finally:
        process.terminate()
        check("it ends when told to", process.wait(timeout=10) == 0)
        check("what the view lacks is named", "tagging leaves out sns list_topics: "
              "AWS_ENDPOINT_URL_SNS is not set" in process.stderr.read())


def main():
    vpc, subnets = subnet_ids()
    documents(vpc, subnets)
    caches(subnets)
    traces()
    dashboards()
    any_types()
    check("nothing so far violated a model", violations() == 0)
    metrics()
    rejections()
    one_view()
    passed_on()
    slow_and_alone()
    print(f"model server: {len(PASSED)} passed")


if __name__ == "__main__":
    main()
