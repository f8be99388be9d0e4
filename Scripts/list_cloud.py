"""Lists what exists in the emulators, type by type, from a table of list calls.

A service is asked on the emulator that Scripts/emulators.json gives it. What an emulator still
lists after its deletion, in a state that says so, does not exist.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import sys
import threading

import boto3
import botocore.config
import botocore.exceptions

ROUTES = json.loads((pathlib.Path(__file__).parent / "emulators.json").read_text())
ADDRESS = "infrakit:address"

# Type, service, operation, the list in the answer, the identifier in an item, and how tags are
# got: the name of a field of the item, or operation(parameter=field) -> list in the answer.
EC2_TAGS = "Tags"
BY_ARN = "list_tags_for_resource(ResourceArn={}) Tags"
BY_XRAY_ARN = "list_tags_for_resource(ResourceARN={}) Tags"
RDS_TAGS = "list_tags_for_resource(ResourceName={}) TagList"
TABLE = [
    ("EC2::VPC", "ec2", "describe_vpcs", "Vpcs", "VpcId", EC2_TAGS),
    ("EC2::Subnet", "ec2", "describe_subnets", "Subnets", "SubnetId", EC2_TAGS),
    ("EC2::InternetGateway", "ec2", "describe_internet_gateways", "InternetGateways",
     "InternetGatewayId", EC2_TAGS),
    ("EC2::NatGateway", "ec2", "describe_nat_gateways", "NatGateways", "NatGatewayId", EC2_TAGS),
    ("EC2::EIP", "ec2", "describe_addresses", "Addresses", "AllocationId", EC2_TAGS),
    ("EC2::RouteTable", "ec2", "describe_route_tables", "RouteTables", "RouteTableId", EC2_TAGS),
    ("EC2::SecurityGroup", "ec2", "describe_security_groups", "SecurityGroups", "GroupId",
     EC2_TAGS),
    ("EC2::SecurityGroupRule", "ec2", "describe_security_group_rules", "SecurityGroupRules",
     "SecurityGroupRuleId", EC2_TAGS),
    ("EC2::NetworkAcl", "ec2", "describe_network_acls", "NetworkAcls", "NetworkAclId", EC2_TAGS),
    ("EC2::FlowLog", "ec2", "describe_flow_logs", "FlowLogs", "FlowLogId", EC2_TAGS),
    ("EC2::VPCEndpoint", "ec2", "describe_vpc_endpoints", "VpcEndpoints", "VpcEndpointId",
     EC2_TAGS),
    ("ElasticLoadBalancingV2::LoadBalancer", "elbv2", "describe_load_balancers", "LoadBalancers",
     "LoadBalancerArn", "describe_tags(ResourceArns=[]) TagDescriptions.Tags"),
    ("ElasticLoadBalancingV2::TargetGroup", "elbv2", "describe_target_groups", "TargetGroups",
     "TargetGroupArn", "describe_tags(ResourceArns=[]) TagDescriptions.Tags"),
    ("ECS::Cluster", "ecs", "list_clusters", "clusterArns", None,
     "list_tags_for_resource(resourceArn={}) tags"),
    ("ECS::TaskDefinition", "ecs", "list_task_definitions", "taskDefinitionArns", None,
     "list_tags_for_resource(resourceArn={}) tags"),
    ("ECS::Service", "ecs", "list_services(cluster={list_clusters clusterArns})",
     "serviceArns", None, "list_tags_for_resource(resourceArn={}) tags"),
    ("ServiceDiscovery::PrivateDnsNamespace", "servicediscovery", "list_namespaces", "Namespaces",
     "Arn", "list_tags_for_resource(ResourceARN={}) Tags"),
    ("ServiceDiscovery::Service", "servicediscovery", "list_services", "Services", "Arn",
     "list_tags_for_resource(ResourceARN={}) Tags"),
    ("ECR::Repository", "ecr", "describe_repositories", "repositories", "repositoryArn",
     "list_tags_for_resource(resourceArn={}) tags"),
    ("RDS::DBInstance", "rds", "describe_db_instances", "DBInstances", "DBInstanceArn", RDS_TAGS),
    ("RDS::DBSubnetGroup", "rds", "describe_db_subnet_groups", "DBSubnetGroups",
     "DBSubnetGroupArn", RDS_TAGS),
    ("RDS::DBParameterGroup", "rds", "describe_db_parameter_groups", "DBParameterGroups",
     "DBParameterGroupArn", RDS_TAGS),
    ("DocDB::DBCluster", "docdb", "describe_db_clusters", "DBClusters", "DBClusterArn", RDS_TAGS),
    ("DocDB::DBInstance", "docdb", "describe_db_instances", "DBInstances", "DBInstanceArn",
     RDS_TAGS),
    ("DocDB::DBSubnetGroup", "docdb", "describe_db_subnet_groups", "DBSubnetGroups",
     "DBSubnetGroupArn", RDS_TAGS),
    ("DocDB::DBClusterParameterGroup", "docdb", "describe_db_cluster_parameter_groups",
     "DBClusterParameterGroups", "DBClusterParameterGroupArn", RDS_TAGS),
    ("ElastiCache::SubnetGroup", "elasticache", "describe_cache_subnet_groups",
     "CacheSubnetGroups", "ARN", RDS_TAGS),
    ("ElastiCache::ParameterGroup", "elasticache", "describe_cache_parameter_groups",
     "CacheParameterGroups", "ARN", RDS_TAGS),
    ("ElastiCache::ReplicationGroup", "elasticache", "describe_replication_groups",
     "ReplicationGroups", "ARN", RDS_TAGS),
    ("S3::Bucket", "s3", "list_buckets", "Buckets", "Name",
     "get_bucket_tagging(Bucket={}) TagSet"),
    ("CloudFront::Distribution", "cloudfront", "list_distributions", "DistributionList.Items",
     "ARN", "list_tags_for_resource(Resource={}) Tags.Items"),
    ("CloudFront::OriginAccessControl", "cloudfront", "list_origin_access_controls",
     "OriginAccessControlList.Items", "Id", None),
    ("CloudFront::Function", "cloudfront", "list_functions", "FunctionList.Items", "Name", None),
    ("Route53::HostedZone", "route53", "list_hosted_zones", "HostedZones", "Id",
     "list_tags_for_resource(ResourceId={2},ResourceType=hostedzone) ResourceTagSet.Tags"),
    ("Route53::HealthCheck", "route53", "list_health_checks", "HealthChecks", "Id",
     "list_tags_for_resource(ResourceId={},ResourceType=healthcheck) ResourceTagSet.Tags"),
    ("CertificateManager::Certificate", "acm", "list_certificates", "CertificateSummaryList",
     "CertificateArn", "list_tags_for_certificate(CertificateArn={}) Tags"),
    ("WAFv2::WebACL", "wafv2", "list_web_acls(Scope=REGIONAL)", "WebACLs", "ARN",
     "list_tags_for_resource(ResourceARN={}) TagInfoForResource.TagList"),
    ("WAFv2::WebACL(CLOUDFRONT)", "wafv2", "list_web_acls(Scope=CLOUDFRONT)", "WebACLs", "ARN",
     "list_tags_for_resource(ResourceARN={}) TagInfoForResource.TagList"),
    ("WAFv2::IPSet", "wafv2", "list_ip_sets(Scope=REGIONAL)", "IPSets", "ARN",
     "list_tags_for_resource(ResourceARN={}) TagInfoForResource.TagList"),
    ("Shield::Protection", "shield", "list_protections", "Protections", "ProtectionArn",
     "list_tags_for_resource(ResourceARN={}) Tags"),
    ("KMS::Key", "kms", "list_keys", "Keys", "KeyId", "list_resource_tags(KeyId={}) Tags"),
    ("KMS::Alias", "kms", "list_aliases", "Aliases", "AliasName", None),
    ("IAM::Role", "iam", "list_roles", "Roles", "RoleName", "list_role_tags(RoleName={}) Tags"),
    ("IAM::ManagedPolicy", "iam", "list_policies(Scope=Local)", "Policies", "Arn",
     "list_policy_tags(PolicyArn={}) Tags"),
    ("IAM::InstanceProfile", "iam", "list_instance_profiles", "InstanceProfiles",
     "InstanceProfileName", "list_instance_profile_tags(InstanceProfileName={}) Tags"),
    ("IAM::OIDCProvider", "iam", "list_open_id_connect_providers", "OpenIDConnectProviderList",
     "Arn", "list_open_id_connect_provider_tags(OpenIDConnectProviderArn={}) Tags"),
    ("SecretsManager::Secret", "secretsmanager", "list_secrets", "SecretList", "ARN", "Tags"),
    ("SSM::Parameter", "ssm", "describe_parameters", "Parameters", "Name",
     "list_tags_for_resource(ResourceType=Parameter,ResourceId={}) TagList"),
    ("Logs::LogGroup", "logs", "describe_log_groups", "logGroups", "logGroupName",
     "list_tags_log_group(logGroupName={}) tags"),
    ("CloudWatch::Alarm", "cloudwatch", "describe_alarms(AlarmTypes=[MetricAlarm])",
     "MetricAlarms", "AlarmArn", "list_tags_for_resource(ResourceARN={}) Tags"),
    ("CloudWatch::CompositeAlarm", "cloudwatch", "describe_alarms(AlarmTypes=[CompositeAlarm])",
     "CompositeAlarms", "AlarmArn", "list_tags_for_resource(ResourceARN={}) Tags"),
    ("CloudWatch::Dashboard", "cloudwatch", "list_dashboards", "DashboardEntries",
     "DashboardName", None),
    ("SNS::Topic", "sns", "list_topics", "Topics", "TopicArn", BY_ARN),
    ("SNS::Subscription", "sns", "list_subscriptions", "Subscriptions", "SubscriptionArn", None),
    ("SQS::Queue", "sqs", "list_queues", "QueueUrls", None, "list_queue_tags(QueueUrl={}) Tags"),
    ("Events::Rule", "events", "list_rules", "Rules", "Arn",
     "list_tags_for_resource(ResourceARN={}) Tags"),
    ("Lambda::Function", "lambda", "list_functions", "Functions", "FunctionArn",
     "list_tags(Resource={}) Tags"),
    ("CloudTrail::Trail", "cloudtrail", "describe_trails", "trailList", "TrailARN",
     "list_tags(ResourceIdList=[]) ResourceTagList.TagsList"),
    ("GuardDuty::Detector", "guardduty", "list_detectors", "DetectorIds", None, None),
    ("Config::ConfigurationRecorder", "config", "describe_configuration_recorders",
     "ConfigurationRecorders", "name", None),
    ("Config::DeliveryChannel", "config", "describe_delivery_channels", "DeliveryChannels",
     "name", None),
    ("Config::ConfigRule", "config", "describe_config_rules", "ConfigRules", "ConfigRuleName",
     "list_tags_for_resource(ResourceArn={ConfigRuleArn}) Tags"),
    ("Backup::BackupVault", "backup", "list_backup_vaults", "BackupVaultList", "BackupVaultArn",
     "list_tags(ResourceArn={}) Tags"),
    ("Backup::BackupPlan", "backup", "list_backup_plans", "BackupPlansList", "BackupPlanArn",
     "list_tags(ResourceArn={}) Tags"),
    ("Budgets::Budget", "budgets", "describe_budgets(AccountId=123456789012)", "Budgets",
     "BudgetName", None),
    ("Organizations::Policy", "organizations", "list_policies(Filter=SERVICE_CONTROL_POLICY)",
     "Policies", "Arn", None),
    ("APS::Workspace", "amp", "list_workspaces", "workspaces", "workspaceId", "tags"),
    ("APS::RuleGroupsNamespace", "amp",
     "list_rule_groups_namespaces(workspaceId={list_workspaces workspaces.workspaceId})",
     "ruleGroupsNamespaces", "arn", "tags"),
    ("Grafana::Workspace", "grafana", "list_workspaces", "workspaces", "id", "tags"),
    ("XRay::Group", "xray", "get_groups", "Groups", "GroupARN", BY_XRAY_ARN),
    ("XRay::SamplingRule", "xray", "get_sampling_rules", "SamplingRuleRecords",
     "SamplingRule.RuleARN", BY_XRAY_ARN),
    ("ApplicationAutoScaling::ScalableTarget", "application-autoscaling",
     "describe_scalable_targets(ServiceNamespace=ecs)", "ScalableTargets", "ResourceId", None),
    ("ApplicationAutoScaling::ScalingPolicy", "application-autoscaling",
     "describe_scaling_policies(ServiceNamespace=ecs)", "ScalingPolicies", "PolicyARN", None),
]
# What is listed after its deletion: where its state is, in the form of the tags above, and the
# values that say so. {1} stands for word 1 of the identifier between slashes, counted from 0.
GONE = {
    "EC2::NatGateway": ("State", {"deleted"}),
    "EC2::VPCEndpoint": ("State", {"deleted"}),
    "ECS::Cluster": ("describe_clusters(clusters=[]) clusters.status", {"INACTIVE"}),
    "ECS::Service": ("describe_services(cluster={1},services=[]) services.status", {"INACTIVE"}),
    "KMS::Key": ("describe_key(KeyId={}) KeyMetadata.KeyState", {"PendingDeletion"}),
}
GLOBAL = {"iam", "s3", "cloudfront", "route53", "shield", "budgets", "organizations",
          "WAFv2::WebACL(CLOUDFRONT)"}
HOME = ["us-east-1"]


def field(value, path):
    """The value at a path of names; of lists, all values together."""
    for name in path.split("."):
        if isinstance(value, list):
            inner = [item.get(name) for item in value]
            value = [part for one in inner for part in (one if isinstance(one, list) else [one])]
        else:
            value = (value or {}).get(name)
    return value


def part(identifier, value):
    """What {} and {N} stand for: an identifier, or its word N between slashes."""
    if value == "{}":
        return identifier
    if value[0] == "{" and value[1:-1].isdigit():
        return identifier.split("/")[int(value[1:-1])]
    return value


def parse_call(text, identifier=None):
    """`operation(name=value,…)` as a name and arguments; {}, {N}, [] stand for the identifier."""
    name, _, rest = text.partition("(")
    arguments = {}
    for pair in filter(None, rest.rstrip(")").split(",")):
        key, value = pair.split("=")
        if value == "[]":
            arguments[key] = [identifier]
        elif value.startswith("["):
            arguments[key] = [value[1:-1]]
        else:
            arguments[key] = part(identifier, value)
    return name, arguments


def pages(client, name, arguments):
    """The pages of a list call; {operation list} in an argument stands for each item of it."""
    for key, value in arguments.items():
        if isinstance(value, str) and value.startswith("{"):
            parents, path = value[1:-1].split(" ")
            for page in pages(client, parents, {}):
                for parent in field(page, path):
                    yield from pages(client, name, {**arguments, key: parent})
            return
    if client.can_paginate(name):
        yield from client.get_paginator(name).paginate(**arguments)
    else:
        yield getattr(client, name)(**arguments)


def address(client, how, item, identifier):
    """The infrakit:address tag, or nothing."""
    if how is None:
        return None
    if " " not in how:
        tags = item.get(how)
    else:
        call, path = how.split(" ")
        # A member of the item in braces, where the tags go by another name than the list.
        for member in re.findall(r"{([A-Z]\w+)}", call):
            call = call.replace(f"{{{member}}}", item[member])
        name, arguments = parse_call(call, identifier)
        try:
            tags = field(getattr(client, name)(**arguments), path)
        except botocore.exceptions.ClientError:
            return None
    if isinstance(tags, dict):
        return tags.get(ADDRESS)
    for tag in tags or []:
        if (tag.get("Key") or tag.get("key") or tag.get("TagKey")) == ADDRESS:
            return tag.get("Value") or tag.get("value") or tag.get("TagValue")
    return None


def is_gone(client, kind, item, identifier):
    """Whether an item is only listed because it existed."""
    if kind not in GONE:
        return False
    how, values = GONE[kind]
    if " " not in how:
        return item.get(how) in values
    call, path = how.split(" ")
    name, arguments = parse_call(call, identifier)
    state = field(getattr(client, name)(**arguments), path)
    return all(one in values for one in (state if isinstance(state, list) else [state]))


# A session keeps the models it has read, and is not made for two threads at a time.
SESSION = boto3.session.Session()
SESSION_LOCK = threading.Lock()
CLIENTS = {}


def client_for(service, region):
    """A client of a service, and the emulator that it asks."""
    with SESSION_LOCK:
        key = (service, region)
        if key not in CLIENTS:
            CLIENTS[key] = make_client(service, region)
        return CLIENTS[key]


def emulator_of(service):
    """The emulator that a service of boto3 is on."""
    model = SESSION._session.get_service_model(service)
    entry = ROUTES["services"].get(model.service_id.upper().replace(" ", "_"))
    return entry["emulator"] if entry else ROUTES["default"]


def make_client(service, region):
    emulator = emulator_of(service)
    return emulator, SESSION.client(
        service, region_name=region, aws_access_key_id="test", aws_secret_access_key="test",
        endpoint_url=os.environ[f"INFRAKIT_TEST_{emulator.upper()}"],
        config=botocore.config.Config(
            retries={"max_attempts": 1}, s3={"addressing_style": "path"}))


def is_of_service(item, service):
    """RDS and DocumentDB answer each other's calls; the engine tells them apart."""
    if not isinstance(item, dict) or service not in ("rds", "docdb") or "Engine" not in item:
        return True
    return (item["Engine"] == "docdb") == (service == "docdb")


def without_repeats(resources):
    """Subnet groups have no engine: what RDS and DocumentDB both list is listed once."""
    seen = {}
    for item in resources:
        key = (item["emulator"], item["region"], item["identifier"])
        if seen.setdefault(key, item["type"]) == item["type"]:
            yield item


def listing(row, region):
    """What exists of a type, or in its place why that is not known."""
    kind, service, call, path, name, tags = row
    emulator, client = client_for(service, region)
    place = {"emulator": emulator, "type": f"AWS::{kind}", "region": region}
    operation, arguments = parse_call(call)
    found = []
    try:
        for page in pages(client, operation, arguments):
            for item in field(page, path) or []:
                if not is_of_service(item, service):
                    continue
                identifier = field(item, name) if name else item
                # What is there by itself, such as the default parameter groups, may have no ARN.
                if identifier is None or is_gone(client, kind, item, identifier):
                    continue
                found.append({
                    **place, "identifier": identifier,
                    "address": address(client, tags, item, identifier)})
    except Exception as error:  # An emulator that lacks a service answers in any form at all.
        return [], [{**place, "reason": " ".join(str(error).split())[:160]}]
    return found, []


def main():
    parser = argparse.ArgumentParser(prog="list-cloud", description=__doc__)
    parser.add_argument("--ours", action="store_true", help="only what has an infrakit:address")
    parser.add_argument("--region", action="append", help="default: us-east-1")
    options = parser.parse_args()
    regions = options.region or ["us-east-1"]
    work = [
        (row, region) for row in TABLE
        for region in (HOME if row[1] in GLOBAL or row[0] in GLOBAL else regions)]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda arguments: listing(*arguments), work))
    resources = list(without_repeats(item for found, _ in results for item in found))
    if options.ours:
        resources = [item for item in resources if item["address"]]
    unknown = [item for _, missing in results for item in missing]
    json.dump({"resources": resources, "unknown": unknown}, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
