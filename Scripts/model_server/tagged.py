"""How resources are listed, and their tags read, by service: what the tagging API looks over.

What this server answers for itself is not here: its tags are in its store.
"""
import dataclasses
import typing


@dataclasses.dataclass(frozen=True)
class Listing:
    """An operation that lists resources, and where their ARNs and tags are.

    In templates, {Name} stands for a member of an item, {item} for one that is a text, {last}
    for the last word of it or of its Id, {arn} for its ARN, {account} and {region} for these.
    """
    service: str
    # A method of a boto3 client, or what yields items from a client.
    list: str | typing.Callable
    # The path of the items in an answer.
    items: str
    # A template.
    arn: str
    # The path of the tags in an item, or (method, arguments, path in its answer).
    tags: str | tuple
    arguments: dict = dataclasses.field(default_factory=dict)
    # What is listed first; the arguments are templates of its items.
    under: typing.Optional["Listing"] = None
    # A service of the whole world tells of its resources in us-east-1 only.
    is_global: bool = False


def asked(parameter, at="Tags", call="list_tags_for_resource", value="{arn}", **more):
    """Tags that are asked for resource by resource."""
    return call, {parameter: value, **more}, at


# What emulators call otherwise than AWS does.
KINDS = {
    "flow-logs": "vpc-flow-log", "nat-gateway": "natgateway", "vpc-elastic-ip": "elastic-ip"}


def network_resources(client):
    """EC2 tells all tags at once."""
    found = {}
    for page in client.get_paginator("describe_tags").paginate():
        for tag in page["Tags"]:
            key = (tag["ResourceType"], tag["ResourceId"])
            found.setdefault(key, []).append(tag)
    for (kind, name), tags in found.items():
        yield {"ResourceType": KINDS.get(kind, kind), "ResourceId": name, "Tags": tags}


def buckets(client):
    """The buckets of the client's region."""
    for bucket in client.list_buckets()["Buckets"]:
        place = client.get_bucket_location(Bucket=bucket["Name"])["LocationConstraint"]
        if (place or "us-east-1") == client.meta.region_name:
            yield bucket


def organizational_units(client):
    """All units, those of units too."""
    parents = [root["Id"] for root in client.list_roots()["Roots"]]
    pages = client.get_paginator("list_organizational_units_for_parent")
    while parents:
        for page in pages.paginate(ParentId=parents.pop()):
            for unit in page["OrganizationalUnits"]:
                parents.append(unit["Id"])
                yield unit


POLICIES = (
    "AISERVICES_OPT_OUT_POLICY", "BACKUP_POLICY", "RESOURCE_CONTROL_POLICY",
    "SERVICE_CONTROL_POLICY", "TAG_POLICY")


def organization_policies(client):
    """The organization's own policies, of the types that all emulators know."""
    for kind in POLICIES:
        for page in client.get_paginator("list_policies").paginate(Filter=kind):
            yield from (policy for policy in page["Policies"] if not policy["AwsManaged"])


BALANCERS = Listing(
    "elbv2", "describe_load_balancers", "LoadBalancers", "{LoadBalancerArn}",
    asked("ResourceArns", "TagDescriptions.0.Tags", "describe_tags", ["{arn}"]))
LISTENERS = dataclasses.replace(
    BALANCERS, list="describe_listeners", items="Listeners", arn="{ListenerArn}",
    arguments={"LoadBalancerArn": "{LoadBalancerArn}"}, under=BALANCERS)
CLUSTERS = Listing("ecs", "list_clusters", "clusterArns", "{item}", asked("resourceArn", "tags"))
BUSES = Listing("events", "list_event_buses", "EventBuses", "{Arn}", asked("ResourceARN"))
LOGS = asked("resourceArn", "tags")
DATABASES = asked("ResourceName", "TagList")
ACLS = asked("ResourceARN", "TagInfoForResource.TagList")
BACKUPS = asked("ResourceArn", call="list_tags")


def zone(kind):
    return asked(
        "ResourceId", "ResourceTagSet.Tags", value="{last}", ResourceType=kind)


LISTINGS = (
    Listing("acm", "list_certificates", "CertificateSummaryList", "{CertificateArn}",
            asked("CertificateArn", call="list_tags_for_certificate")),
    Listing("backup", "list_backup_vaults", "BackupVaultList", "{BackupVaultArn}", BACKUPS),
    Listing("backup", "list_backup_plans", "BackupPlansList", "{BackupPlanArn}", BACKUPS),
    Listing("budgets", "describe_budgets", "Budgets",
            "arn:aws:budgets::{account}:budget/{BudgetName}",
            asked("ResourceARN", "ResourceTags"), {"AccountId": "{account}"}, is_global=True),
    Listing("cloudfront", "list_distributions", "DistributionList.Items", "{ARN}",
            asked("Resource", "Tags.Items"), is_global=True),
    Listing("cloudtrail", "describe_trails", "trailList", "{TrailARN}",
            asked("ResourceIdList", "ResourceTagList.0.TagsList", "list_tags", ["{arn}"])),
    *(Listing("cloudwatch", "describe_alarms", kind + "s", "{AlarmArn}", asked("ResourceARN"),
              {"AlarmTypes": [kind]}) for kind in ("MetricAlarm", "CompositeAlarm")),
    Listing("config", "describe_config_rules", "ConfigRules", "{ConfigRuleArn}",
            asked("ResourceArn")),
    Listing("ec2", network_resources, "",
            "arn:aws:ec2:{region}:{account}:{ResourceType}/{ResourceId}", "Tags"),
    Listing("ecr", "describe_repositories", "repositories", "{repositoryArn}",
            asked("resourceArn", "tags")),
    CLUSTERS,
    dataclasses.replace(
        CLUSTERS, list="list_services", items="serviceArns", arguments={"cluster": "{item}"},
        under=CLUSTERS),
    dataclasses.replace(CLUSTERS, list="list_task_definitions", items="taskDefinitionArns"),
    BALANCERS, LISTENERS,
    dataclasses.replace(
        BALANCERS, list="describe_rules", items="Rules", arn="{RuleArn}",
        arguments={"ListenerArn": "{ListenerArn}"}, under=LISTENERS),
    dataclasses.replace(
        BALANCERS, list="describe_target_groups", items="TargetGroups", arn="{TargetGroupArn}"),
    BUSES,
    Listing("events", "list_rules", "Rules", "{Arn}", asked("ResourceARN"),
            {"EventBusName": "{Name}"}, BUSES),
    Listing("guardduty", "list_detectors", "DetectorIds",
            "arn:aws:guardduty:{region}:{account}:detector/{item}",
            asked("DetectorId", call="get_detector", value="{item}")),
    Listing("kms", "list_keys", "Keys", "{KeyArn}",
            asked("KeyId", call="list_resource_tags")),
    Listing("lambda", "list_functions", "Functions", "{FunctionArn}",
            asked("Resource", call="list_tags")),
    Listing("logs", "describe_log_groups", "logGroups", "{arn}", LOGS),
    Listing("logs", "describe_delivery_sources", "deliverySources", "{arn}", LOGS),
    Listing("logs", "describe_delivery_destinations", "deliveryDestinations", "{arn}", LOGS),
    Listing("logs", "describe_deliveries", "deliveries", "{arn}", LOGS),
    Listing("organizations", organizational_units, "", "{Arn}",
            asked("ResourceId", value="{Id}"), is_global=True),
    Listing("organizations", organization_policies, "", "{Arn}",
            asked("ResourceId", value="{Id}"), is_global=True),
    Listing("rds", "describe_db_instances", "DBInstances", "{DBInstanceArn}", DATABASES),
    Listing("rds", "describe_db_subnet_groups", "DBSubnetGroups", "{DBSubnetGroupArn}", DATABASES),
    Listing("rds", "describe_db_parameter_groups", "DBParameterGroups", "{DBParameterGroupArn}",
            DATABASES),
    Listing("route53", "list_hosted_zones", "HostedZones", "arn:aws:route53:::hostedzone/{last}",
            zone("hostedzone"), is_global=True),
    Listing("route53", "list_health_checks", "HealthChecks",
            "arn:aws:route53:::healthcheck/{last}", zone("healthcheck"), is_global=True),
    Listing("s3", buckets, "", "arn:aws:s3:::{Name}",
            asked("Bucket", "TagSet", "get_bucket_tagging", "{Name}")),
    Listing("secretsmanager", "list_secrets", "SecretList", "{ARN}", "Tags"),
    Listing("servicediscovery", "list_namespaces", "Namespaces", "{Arn}", asked("ResourceARN")),
    Listing("servicediscovery", "list_services", "Services", "{Arn}", asked("ResourceARN")),
    Listing("shield", "list_protections", "Protections", "{ProtectionArn}", asked("ResourceARN"),
            is_global=True),
    Listing("sns", "list_topics", "Topics", "{TopicArn}", asked("ResourceArn")),
    Listing("sqs", "list_queues", "QueueUrls", "arn:aws:sqs:{region}:{account}:{last}",
            asked("QueueUrl", call="list_queue_tags", value="{item}")),
    Listing("ssm", "describe_parameters", "Parameters",
            "arn:aws:ssm:{region}:{account}:parameter/{Name}",
            asked("ResourceId", "TagList", value="{Name}", ResourceType="Parameter")),
    *(Listing("wafv2", operation, items, "{ARN}", ACLS, {"Scope": scope, "Limit": 100},
              is_global=scope == "CLOUDFRONT")
      for operation, items in (("list_web_acls", "WebACLs"), ("list_ip_sets", "IPSets"))
      for scope in ("REGIONAL", "CLOUDFRONT")),
)
