"""What a graph describes, compared with what the `aws` CLI lists.

Expected values are those of the graph. References in it are followed with what the state has of
their targets; all else comes from the CLI.
"""
import re

# What of a type is compared: where the CLI lists it, the identifier that the state has too, and
# property of the graph -> field of the item. `[]` goes into a list, `#` counts.
TABLE = {
    "AWS::EC2::VPC": {
        "call": ("ec2", "describe-vpcs"), "items": "Vpcs", "identifier": "VpcId",
        "properties": {"CidrBlock": "CidrBlock"}},
    "AWS::EC2::Subnet": {
        "call": ("ec2", "describe-subnets"), "items": "Subnets", "identifier": "SubnetId",
        "properties": {
            "CidrBlock": "CidrBlock", "AvailabilityZone": "AvailabilityZone", "VpcId": "VpcId"}},
    "AWS::ECS::Service": {
        "call": ("ecs", "describe-services", "--cluster", "{Cluster}", "--services", "{}"),
        "items": "services", "identifier": "serviceArn",
        "properties": {
            "DesiredCount": "desiredCount", "TaskDefinition": "taskDefinition",
            "LoadBalancers[].TargetGroupArn": "loadBalancers[].targetGroupArn",
            "NetworkConfiguration.AwsvpcConfiguration.Subnets[]":
                "networkConfiguration.awsvpcConfiguration.subnets[]"}},
    "AWS::RDS::DBInstance": {
        "call": ("rds", "describe-db-instances"), "items": "DBInstances",
        "identifier": "DBInstanceIdentifier",
        "properties": {
            "DBInstanceClass": "DBInstanceClass", "MultiAZ": "MultiAZ", "Engine": "Engine",
            "StorageEncrypted": "StorageEncrypted", "KmsKeyId": "KmsKeyId",
            "AllocatedStorage": "AllocatedStorage", "PubliclyAccessible": "PubliclyAccessible",
            "SourceDBInstanceIdentifier": "ReadReplicaSourceDBInstanceIdentifier"}},
    "AWS::DocDB::DBCluster": {
        "call": ("docdb", "describe-db-clusters"), "items": "DBClusters",
        "identifier": "DBClusterIdentifier",
        "properties": {"StorageEncrypted": "StorageEncrypted", "KmsKeyId": "KmsKeyId"}},
    "AWS::DocDB::DBInstance": {
        "call": ("docdb", "describe-db-instances"), "items": "DBInstances",
        "identifier": "DBInstanceIdentifier",
        "properties": {
            "DBInstanceClass": "DBInstanceClass", "DBClusterIdentifier": "DBClusterIdentifier"}},
    "AWS::ElastiCache::ReplicationGroup": {
        "call": ("elasticache", "describe-replication-groups"), "items": "ReplicationGroups",
        "identifier": "ReplicationGroupId",
        "properties": {
            "CacheNodeType": "CacheNodeType", "NumNodeGroups": "NodeGroups#",
            "AtRestEncryptionEnabled": "AtRestEncryptionEnabled", "ClusterMode": "ClusterMode",
            "TransitEncryptionEnabled": "TransitEncryptionEnabled"}},
    "AWS::ElasticLoadBalancingV2::LoadBalancer": {
        "call": ("elbv2", "describe-load-balancers"), "items": "LoadBalancers",
        "identifier": "LoadBalancerArn",
        "properties": {
            "Scheme": "Scheme", "Type": "Type", "Subnets[]": "AvailabilityZones[].SubnetId"}},
    "AWS::CloudFront::Distribution": {
        "call": ("cloudfront", "list-distributions"), "items": "DistributionList.Items",
        "identifier": "Id",
        "properties": {
            "DistributionConfig.Aliases[]": "Aliases.Items[]",
            "DistributionConfig.Origins[].DomainName": "Origins.Items[].DomainName",
            "DistributionConfig.Enabled": "Enabled",
            "DistributionConfig.WebACLId": "WebACLId"}},
    "AWS::Route53::RecordSet": {
        "call": ("route53", "list-resource-record-sets", "--hosted-zone-id", "{HostedZoneId}"),
        "items": "ResourceRecordSets", "identifier": ("Name", "Type", "SetIdentifier"),
        "properties": {
            "Name": "Name", "Type": "Type", "Failover": "Failover",
            "SetIdentifier": "SetIdentifier", "HealthCheckId": "HealthCheckId",
            "AliasTarget.DNSName": "AliasTarget.DNSName",
            "ResourceRecords[]": "ResourceRecords[].Value"}},
}


def pick(value, path):
    """The value at a path; a set of texts for a path through a list."""
    found = [value]
    for word in re.sub(r"(\[\]|#)", r".\1", path).split("."):
        if word == "[]":
            found = [part for one in found for part in one or []]
        elif word == "#":
            found = [len(one or []) for one in found]
        else:
            found = [one.get(word) for one in found if isinstance(one, dict)]
    if "[]" in path:
        return sorted(plain(one) for one in found if one is not None)
    return plain(found[0]) if found and found[0] is not None else None


def plain(value):
    """A value as a text in which equal ones are equal: names with or without a last dot."""
    return str(value).lower().rstrip(".").removeprefix("dualstack.")


class Described:
    """The resources of a graph, with what their references stand for."""

    def __init__(self, environment):
        self.environment = environment
        self.graph = environment.graph()["resources"]
        self.state = environment.state()
        self.shown = {}

    def resolved(self, value):
        if isinstance(value, list):
            return [self.resolved(part) for part in value]
        if not isinstance(value, dict):
            return value
        if "$ref" in value:
            return self.attribute(value["$ref"], value["attribute"])
        if "$join" in value:
            return "".join(str(self.resolved(part)) for part in value["$join"])
        return {name: self.resolved(part) for name, part in value.items()}

    def attribute(self, address, name):
        thing = self.graph[address]
        if thing["type"] == "InfraKit::Environment::Outputs":
            return self.environment.sibling(thing["existing"]).output(name)
        if address not in self.shown:
            self.shown[address] = self.environment.show(address)
        record = self.shown[address]
        for place in ("attributes", "properties"):
            if name in record.get(place, {}):
                return record[place][name]
        return record["identifier"]

    def compare(self):
        """For each type of the table: how many were compared, and what differs."""
        results = []
        for kind, row in TABLE.items():
            addresses = sorted(
                a for a, resource in self.graph.items() if resource["type"] == kind)
            if addresses:
                listed = {}
                problems = [p for a in addresses for p in self.problems(a, row, listed)]
                results.append((kind, len(addresses), problems))
        return results

    def problems(self, address, row, listed):
        """What of a resource is not as described; `listed` keeps the answers of the CLI."""
        if address not in self.state:
            return [f"{address} is not in the state"]
        identifier = self.state[address]["identifier"]
        properties = self.resolved(self.graph[address]["properties"])
        words = {"{}": identifier.split("|")[0]}
        words |= {f"{{{name}}}": value for name, value in properties.items()}
        call = tuple(words.get(word, word) for word in row["call"])
        region = self.state[address]["region"]
        if (call, region) not in listed:
            listed[call, region] = self.environment.emulators.aws(*call, region=region)
        items = listed[call, region]
        for word in row["items"].split("."):
            items = (items or {}).get(word)
        found = [
            item for item in items or []
            if is_item(item, row["identifier"], identifier, properties)]
        if len(found) != 1:
            return [f"{address} ({identifier}) is listed {len(found)} times"]
        return [
            f"{address}: {path} is {pick(found[0], place)}, not {pick(properties, path)}"
            for path, place in row["properties"].items()
            if pick(properties, path) not in (None, [], pick(found[0], place))]


def is_item(item, name, identifier, properties):
    """Whether an item is a resource; without an identifier of its own by some properties."""
    if isinstance(name, tuple):
        return all(pick(item, key) == pick(properties, key) for key in name)
    return item.get(name) in (identifier, identifier.split("|")[-1], identifier.split("|")[0])
