import InfraGraph
import InfraKit
import Stacks
import Testing

/// What the documents say of production: one row for each fact.
@Suite struct ProductionTests {
    /// How many resources there are of a type.
    static let counts: [(type: String, count: Int)] = [
        ("EC2::VPC", 1), ("EC2::Subnet", 6), ("EC2::NatGateway", 3), ("EC2::EIP", 3),
        ("EC2::InternetGateway", 1), ("EC2::RouteTable", 4), ("EC2::NetworkAcl", 2),
        ("EC2::FlowLog", 1), ("EC2::SecurityGroup", 7),
        ("ECS::Cluster", 1), ("ECS::Service", 3), ("ECS::TaskDefinition", 3),
        ("ECR::Repository", 3),
        ("ElasticLoadBalancingV2::TargetGroup", 4), ("ServiceDiscovery::Service", 3),
        ("ServiceDiscovery::PrivateDnsNamespace", 1), ("ApplicationAutoScaling::ScalableTarget", 3),
        ("RDS::DBInstance", 2), ("DocDB::DBCluster", 1), ("ElastiCache::ReplicationGroup", 1),
        ("Route53::HostedZone", 1), ("Route53::HealthCheck", 1), ("CloudFront::Distribution", 1),
        ("WAFv2::WebACL", 2), ("Shield::Protection", 3), ("CertificateManager::Certificate", 2),
        ("SecretsManager::RotationSchedule", 2), ("Organizations::Organization", 1),
        ("Organizations::OrganizationalUnit", 4), ("Organizations::Policy", 5),
        ("CloudTrail::Trail", 1), ("Config::ConfigurationRecorder", 1), ("GuardDuty::Detector", 1),
        ("Budgets::Budget", 1), ("CloudWatch::Dashboard", 5), ("APS::Workspace", 1),
        ("APS::RuleGroupsNamespace", 1), ("Grafana::Workspace", 1), ("XRay::Group", 3),
        ("XRay::SamplingRule", 3), ("Backup::BackupVault", 2), ("Backup::BackupPlan", 1),
        ("Backup::BackupSelection", 1),
    ]

    @Test(arguments: counts) func countIsAsDescribed(_ type: String, _ count: Int) throws {
        #expect(try Platform.production.get().all(type).count == count)
    }

    struct Fact: Sendable, CustomTestStringConvertible {
        let address: String
        let path: String
        let value: String

        init(_ address: String, _ path: String, _ value: String) {
            self.address = address
            self.path = path
            self.value = value
        }

        var testDescription: String { "\(address) \(path)" }
    }

    @Test(arguments: network + compute + data + edge + account + observability)
    func propertyIsAsDescribed(_ fact: Fact) throws {
        #expect(try Platform.production.get().text(fact.address, fact.path) == fact.value)
    }

    static let network = [
        Fact("network/platform/vpc", "CidrBlock", "10.0.0.0/16"),
        Fact(
            "network/platform/flow-log", "LogGroupName",
            "network/platform/flow-log-group.LogGroupName"),
        Fact("network/platform/flow-log", "TrafficType", "ALL"),
    ]

    static let compute = [
        Fact("compute/cluster/cluster", "ClusterSettings.0.Name", "containerInsights"),
        Fact("compute/cluster/cluster", "ClusterSettings.0.Value", "enabled"),
        Fact("compute/api/task-definition", "RequiresCompatibilities", "FARGATE"),
        Fact("compute/api/service", "DeploymentConfiguration.Strategy", "BLUE_GREEN"),
        Fact("compute/web/service", "DeploymentConfiguration.Strategy", "BLUE_GREEN"),
        Fact(
            "compute/api/scaling-cpu", "TargetTrackingScalingPolicyConfiguration.TargetValue",
            "60.0"),
        Fact("compute/load-balancer/listener", "Port", "443"),
        Fact("compute/load-balancer/listener", "Protocol", "HTTPS"),
        Fact("compute/load-balancer/redirect", "DefaultActions.0.Type", "redirect"),
        Fact("compute/api-images/repository", "ImageScanningConfiguration.ScanOnPush", "true"),
    ]

    static let data = [
        Fact("data/database/instance", "Engine", "postgres"),
        Fact("data/database/instance", "EngineVersion", "15"),
        Fact("data/database/instance", "DBInstanceClass", "db.r5.2xlarge"),
        Fact("data/database/instance", "MultiAZ", "true"),
        Fact("data/database/instance", "BackupRetentionPeriod", "30"),
        Fact("data/database/instance", "AutomaticBackupReplicationRegion", "us-west-2"),
        Fact(
            "data/database/instance", "AutomaticBackupReplicationKmsKeyId", "refuge/key/key.Arn"),
        Fact("data/database/instance", "EnablePerformanceInsights", "true"),
        Fact("data/database/instance", "StorageEncrypted", "true"),
        Fact("data/database/instance", "DeletionProtection", "true"),
        Fact("data/database/instance", "MasterUserPassword", "<secret>"),
        Fact("data/database/login/secret", "ReplicaRegions.0.Region", "us-west-2"),
        Fact(
            "data/database/replica-1", "SourceDBInstanceIdentifier",
            "data/database/instance.DBInstanceIdentifier"),
        Fact("data/cache/replication-group", "Engine", "redis"),
        Fact("data/cache/replication-group", "EngineVersion", "7.1"),
        Fact("data/cache/replication-group", "ClusterMode", "enabled"),
        Fact("data/cache/parameter-group", "Properties.cluster-enabled", "yes"),
        Fact("data/cache/replication-group", "MultiAZEnabled", "true"),
        Fact("data/cache/replication-group", "AtRestEncryptionEnabled", "true"),
        Fact("data/cache/replication-group", "TransitEncryptionEnabled", "true"),
        Fact("data/document-database/cluster", "StorageEncrypted", "true"),
        Fact("data/documents/bucket", "VersioningConfiguration.Status", "Enabled"),
        Fact(
            "data/documents/bucket", "ReplicationConfiguration.Rules.0.Destination.Bucket",
            "refuge/documents/bucket.Arn"),
    ]

    static let edge = [
        Fact("edge/origin/record", "Failover", "PRIMARY"),
        Fact("edge/api/record", "Failover", "PRIMARY"),
        Fact("edge/api/record", "HealthCheckId", "edge/health-check/health-check.HealthCheckId"),
        Fact("edge/api/record", "AliasTarget.EvaluateTargetHealth", "false"),
        Fact(
            "edge/cdn/distribution", "DistributionConfig.WebACLId", "edge/firewall/acl.Arn"),
        Fact("edge/firewall/acl", "Scope", "CLOUDFRONT"),
        Fact("edge/firewall/acl", "Rules.0.Statement.RateBasedStatement.Limit", "2000"),
        Fact("edge/firewall/acl", "Rules.2.Name", "AWSManagedRulesCommonRuleSet"),
        Fact(
            "compute/firewall/acl", "Rules.0.Statement.RateBasedStatement.AggregateKeyType",
            "FORWARDED_IP"),
        Fact("keys/data/key", "EnableKeyRotation", "true"),
        Fact("secrets/session-key/rotation", "RotationRules.AutomaticallyAfterDays", "30"),
    ]

    static let account = [
        Fact("organization/organization", "FeatureSet", "ALL"),
        Fact("organization/keep-records", "Type", "SERVICE_CONTROL_POLICY"),
        Fact(
            "organization/encrypted-storage",
            "Content.Statement.1.Condition.StringNotLike.rds:DatabaseEngine",
            "aurora*, docdb, neptune"),
        Fact("account/trail/trail", "IsMultiRegionTrail", "true"),
        Fact("account/trail/trail", "IsOrganizationTrail", "true"),
        Fact("account/detector", "Enable", "true"),
        Fact("account/budget", "Budget.BudgetLimit.Unit", "USD"),
        Fact("refuge/vault", "EncryptionKeyArn", "refuge/key/key.Arn"),
        Fact(
            "recovery/backups/plan",
            "BackupPlan.BackupPlanRule.0.CopyActions.0.DestinationBackupVaultArn",
            "refuge/vault.BackupVaultArn"),
    ]

    static let observability = [
        Fact("metrics/prometheus", "WorkspaceConfiguration.RetentionPeriodInDays", "15"),
        Fact("metrics/grafana", "RoleArn", "metrics/grafana-role/role.Arn"),
        Fact("alerts/pages/pagerduty", "Protocol", "https"),
        Fact("alerts/pages/pagerduty", "Endpoint", "<secret>"),
        Fact("observability/database-cpu/alarm", "AlarmActions", "alerts/pages/topic.TopicArn"),
    ]

    @Test func servicesAreScrapedEveryFifteenSeconds() throws {
        let text = try #require(
            try Platform.production.get().text(
                "compute/api/task-definition", "ContainerDefinitions"))
        #expect(text.contains("scrape_interval: 15s"))
        #expect(text.contains("job_name: api"))
    }

    @Test func copiesAreInTheOtherRegion() throws {
        let graph = try Platform.production.get()
        #expect(try graph.resource("refuge/documents/bucket").region == "us-west-2")
        #expect(try graph.resource("refuge/vault").region == "us-west-2")
    }

    @Test func servicesHaveRolesOfTheirOwn() throws {
        let graph = try Platform.production.get()
        let roles = graph.all("ECS::TaskDefinition").flatMap {
            [$0.properties["TaskRoleArn"]?.plainText, $0.properties["ExecutionRoleArn"]?.plainText]
        }
        #expect(Set(roles.compactMap { $0 }).count == 6)
    }
}
