/// The formats of what AWS makes up.
///
/// Templates put `{…}` together from: `{region}`, `{account}`, `{name}` (the resource's name),
/// `{hex:8}`, `{low:8}` (lower case and digits), `{up:8}` (upper case and digits), `{digit:8}`,
/// `{uuid}`, `{shared:12}` (the same for a whole account and region), `{time}`, `{revision}`, any
/// attribute or property by name, `{A|B|literal}` for the first of several, `{swap:A=x>y}` for one
/// with `x` replaced by `y`, `{tail:A}` for what follows its last slash, `{arnof:A}` for a
/// function's ARN. A label after a second colon tells two random parts apart.
extension SimulatedTypes {
    /// By `Service::Type/Attribute`.
    static let templates: [String: String] = [
        "APS::Scraper/ScraperId": "s-{uuid}",
        "APS::Workspace/WorkspaceId": "ws-{uuid}",
        "APS::Workspace/Arn": "arn:aws:aps:{region}:{account}:workspace/{WorkspaceId}",
        "APS::Workspace/PrometheusEndpoint":
            "https://aps-workspaces.{region}.amazonaws.com/workspaces/{WorkspaceId}/",
        "APS::RuleGroupsNamespace/Arn":
            "arn:aws:aps:{region}:{account}:rulegroupsnamespace/ws/{Name}",
        "ApplicationAutoScaling::ScalableTarget/Id":
            "{ResourceId}|{ScalableDimension}|{ServiceNamespace}",
        "ApplicationAutoScaling::ScalingPolicy/Arn":
            "arn:aws:autoscaling:{region}:{account}:scalingPolicy:{uuid}:"
            + "resource/{ServiceNamespace|ecs}/{ResourceId|any}:policyName/{PolicyName}",
        "Backup::BackupPlan/BackupPlanArn":
            "arn:aws:backup:{region}:{account}:backup-plan:{BackupPlanId}",
        "Backup::BackupPlan/BackupPlanId": "{uuid}",
        "Backup::BackupPlan/VersionId": "{low:48}",
        "Backup::BackupSelection/Id": "{BackupPlanId}_{uuid}",
        "Backup::BackupSelection/SelectionId": "{uuid}",
        "Backup::BackupVault/BackupVaultArn":
            "arn:aws:backup:{region}:{account}:backup-vault:{BackupVaultName}",
        "CertificateManager::Certificate/Id": "arn:aws:acm:{region}:{account}:certificate/{uuid}",
        "CloudFront::CachePolicy/Id": "{uuid}",
        "CloudFront::CloudFrontOriginAccessIdentity/S3CanonicalUserId": "{hex:64}",
        "CloudFront::Distribution/DomainName": "d{low:13}.cloudfront.net",
        "CloudFront::Distribution/Id": "E{up:13}",
        "CloudFront::Function/Stage": "LIVE",
        "CloudFront::KeyGroup/Id": "{uuid}",
        "CloudFront::OriginRequestPolicy/Id": "{uuid}",
        "CloudFront::ResponseHeadersPolicy/Id": "{uuid}",
        "CloudFront::VpcOrigin/Id": "vo_{low:22}",
        "CloudTrail::EventDataStore/EventDataStoreArn":
            "arn:aws:cloudtrail:{region}:{account}:eventdatastore/{uuid}",
        "Config::ConfigRule/ConfigRuleId": "config-rule-{low:6}",
        "Config::ConfigRule/Arn":
            "arn:aws:config:{region}:{account}:config-rule/config-rule-{low:6}",
        "Config::ConfigurationRecorder/Id": "{Name|default}",
        "Config::DeliveryChannel/Id": "{Name|default}",
        "DocDB::DBCluster/ClusterResourceId": "cluster-{up:26}",
        "DocDB::DBCluster/Endpoint": "{name}.cluster-{shared:12}.{region}.docdb.amazonaws.com",
        "DocDB::DBCluster/Id": "{DBClusterIdentifier|name}",
        "DocDB::DBCluster/Port": "{Port|27017}",
        "DocDB::DBCluster/ReadEndpoint":
            "{name}.cluster-ro-{shared:12}.{region}.docdb.amazonaws.com",
        "DocDB::DBClusterParameterGroup/Id": "{Name|name}",
        "DocDB::DBInstance/Endpoint": "{name}.{shared:12}.{region}.docdb.amazonaws.com",
        "DocDB::DBInstance/Id": "{DBInstanceIdentifier|name}",
        "DocDB::DBInstance/Port": "27017",
        "DocDB::DBSubnetGroup/Id": "{DBSubnetGroupName|name}",
        "EC2::EIP/AllocationId": "eipalloc-0{hex:16}",
        "EC2::EIP/PublicIp": "{ip}",
        "EC2::Instance/PrivateIp": "10.0.{byte}.{byte:b}",
        "EC2::Instance/PrivateDnsName": "ip-10-0-{byte}-{byte:b}.ec2.internal",
        "EC2::Instance/PublicIp": "{ip}",
        "EC2::KeyPair/KeyFingerprint": "{hex:40}",
        "EC2::LaunchTemplate/DefaultVersionNumber": "1",
        "EC2::LaunchTemplate/LatestVersionNumber": "1",
        "EC2::Route/CidrBlock":
            "{DestinationCidrBlock|DestinationIpv6CidrBlock|DestinationPrefixListId|0.0.0.0/0}",
        "EC2::VPCGatewayAttachment/AttachmentType": "IGW",
        "EC2::SecurityGroup/GroupId": "sg-0{hex:16}",
        "EC2::SecurityGroup/Id": "sg-0{hex:16}",
        "EC2::Subnet/NetworkAclAssociationId": "aclassoc-0{hex:16}",
        "EC2::VPC/DefaultNetworkAcl": "acl-0{hex:16:acl}",
        "EC2::VPC/DefaultSecurityGroup": "sg-0{hex:16:sg}",
        "EC2::VPCCidrBlock/Id": "vpc-cidr-assoc-0{hex:16}",
        "ECR::Repository/RepositoryUri":
            "{account}.dkr.ecr.{region}.amazonaws.com/{RepositoryName}",
        "ECR::RegistryPolicy/RegistryId": "{account}",
        "ECR::ReplicationConfiguration/RegistryId": "{account}",
        "ECR::RegistryScanningConfiguration/RegistryId": "{account}",
        "ECS::Service/Name": "{ServiceName|name}",
        "ECS::Service/Cluster": "default",
        "ECS::Service/ServiceArn":
            "arn:aws:ecs:{region}:{account}:service/{tail:Cluster|default}/{ServiceName|name}",
        "ECS::TaskDefinition/TaskDefinitionArn":
            "arn:aws:ecs:{region}:{account}:task-definition/{Family|name}:{revision}",
        "ElastiCache::CacheCluster/ConfigurationEndpoint.Address":
            "{name}.{shared:6}.cfg.{zone}.cache.amazonaws.com",
        "ElastiCache::CacheCluster/ConfigurationEndpoint.Port": "{Port|11211}",
        "ElastiCache::CacheCluster/RedisEndpoint.Address":
            "{name}.{shared:6}.0001.{zone}.cache.amazonaws.com",
        "ElastiCache::CacheCluster/RedisEndpoint.Port": "{Port|6379}",
        "ElastiCache::ReplicationGroup/ConfigurationEndPoint.Address":
            "clustercfg.{name}.{shared:6}.{zone}.cache.amazonaws.com",
        "ElastiCache::ReplicationGroup/ConfigurationEndPoint.Port": "{Port|6379}",
        "ElastiCache::ReplicationGroup/PrimaryEndPoint.Address":
            "master.{name}.{shared:6}.{zone}.cache.amazonaws.com",
        "ElastiCache::ReplicationGroup/PrimaryEndPoint.Port": "{Port|6379}",
        "ElastiCache::ReplicationGroup/ReadEndPoint.Addresses":
            "{name}-001.{name}.{shared:6}.{zone}.cache.amazonaws.com",
        "ElastiCache::ReplicationGroup/ReadEndPoint.Ports": "{Port|6379}",
        "ElastiCache::ReplicationGroup/ReaderEndPoint.Address":
            "replica.{name}.{shared:6}.{zone}.cache.amazonaws.com",
        "ElastiCache::ReplicationGroup/ReaderEndPoint.Port": "{Port|6379}",
        "ElasticLoadBalancingV2::Listener/ListenerArn":
            "{swap:LoadBalancerArn=:loadbalancer/>:listener/}/{hex:16}",
        "ElasticLoadBalancingV2::ListenerRule/RuleArn":
            "{swap:ListenerArn=:listener/>:listener-rule/}/{hex:16}",
        "ElasticLoadBalancingV2::LoadBalancer/CanonicalHostedZoneID": "Z35SXDOTRQ7X7K",
        "ElasticLoadBalancingV2::LoadBalancer/DNSName":
            "{name}-{digit:10}.{region}.elb.amazonaws.com",
        "ElasticLoadBalancingV2::LoadBalancer/LoadBalancerArn":
            "arn:aws:elasticloadbalancing:{region}:{account}:loadbalancer/{LoadBalancerFullName}",
        "ElasticLoadBalancingV2::LoadBalancer/LoadBalancerFullName": "app/{name}/{hex:16}",
        "ElasticLoadBalancingV2::LoadBalancer/LoadBalancerName": "{name}",
        "ElasticLoadBalancingV2::TargetGroup/TargetGroupArn":
            "arn:aws:elasticloadbalancing:{region}:{account}:{TargetGroupFullName}",
        "ElasticLoadBalancingV2::TargetGroup/TargetGroupFullName": "targetgroup/{name}/{hex:16}",
        "ElasticLoadBalancingV2::TargetGroup/TargetGroupName": "{name}",
        "Events::Rule/Arn": "arn:aws:events:{region}:{account}:rule/{Name|name}",
        "Grafana::Workspace/Endpoint": "{Id}.grafana-workspace.{region}.amazonaws.com",
        "Grafana::Workspace/Id": "g-{hex:10}",
        "Grafana::Workspace/GrafanaVersion": "10.4",
        "GuardDuty::Detector/Id": "{hex:32}",
        "IAM::AccessKey/Id": "AKIA{up:16}",
        "IAM::AccessKey/SecretAccessKey": "<secret>",
        "IAM::ManagedPolicy/DefaultVersionId": "v1",
        "IAM::ManagedPolicy/PolicyArn": "arn:aws:iam::{account}:policy/{ManagedPolicyName|name}",
        "IAM::ManagedPolicy/PolicyId": "ANPA{up:17}",
        "IAM::Role/RoleId": "AROA{up:17}",
        "KMS::Key/Arn": "arn:aws:kms:{region}:{account}:key/{KeyId}",
        "KMS::Key/KeyId": "{uuid}",
        "KMS::ReplicaKey/Arn": "arn:aws:kms:{region}:{account}:key/{KeyId}",
        "KMS::ReplicaKey/KeyId": "mrk-{hex:32}",
        "Lambda::Alias/AliasArn": "{arnof:FunctionName}:{Name}",
        "Lambda::Function/Arn": "arn:aws:lambda:{region}:{account}:function:{FunctionName}",
        "Lambda::LayerVersion/LayerVersionArn":
            "arn:aws:lambda:{region}:{account}:layer:{LayerName|name}:{revision}",
        "Lambda::Url/FunctionUrl": "https://{low:32}.lambda-url.{region}.on.aws/",
        "Lambda::Url/FunctionArn": "{arnof:TargetFunctionArn}",
        "Lambda::Version/FunctionArn": "{arnof:FunctionName}:{revision}",
        "Lambda::Version/Version": "{revision}",
        "Logs::LogGroup/Arn": "arn:aws:logs:{region}:{account}:log-group:{LogGroupName}:*",
        "Organizations::Account/AccountId": "{digit:12}",
        "Organizations::Organization/Id": "o-{low:10}",
        "Organizations::Organization/RootId": "r-{low:4}",
        "Organizations::OrganizationalUnit/Id": "ou-{low:4}-{low:8:b}",
        "Organizations::Policy/Id": "p-{low:10}",
        "RDS::DBCluster/DBClusterResourceId": "cluster-{up:26}",
        "RDS::DBCluster/Endpoint.Address": "{name}.cluster-{shared:12}.{region}.rds.amazonaws.com",
        "RDS::DBCluster/Endpoint.Port": "{Port|5432}",
        "RDS::DBCluster/MasterUserSecret.SecretArn":
            "arn:aws:secretsmanager:{region}:{account}:secret:rds!cluster-{uuid}-{low:6}",
        "RDS::DBInstance/MasterUserSecret.SecretArn":
            "arn:aws:secretsmanager:{region}:{account}:secret:rds!db-{uuid}-{low:6}",
        "RDS::DBCluster/ReadEndpoint.Address":
            "{name}.cluster-ro-{shared:12}.{region}.rds.amazonaws.com",
        "RDS::DBInstance/DbiResourceId": "db-{up:26}",
        "RDS::DBInstance/Endpoint.Address": "{name}.{shared:12}.{region}.rds.amazonaws.com",
        "RDS::DBInstance/Endpoint.HostedZoneId": "Z2R2ITUGPM61AM",
        "RDS::DBInstance/Endpoint.Port": "{Port|5432}",
        "RDS::DBProxy/Endpoint": "{name}.proxy-{shared:12}.{region}.rds.amazonaws.com",
        "Route53::HealthCheck/HealthCheckId": "{uuid}",
        "Route53::HostedZone/Id": "Z{up:20}",
        "Route53::HostedZone/NameServers":
            "ns-{byte:a}.awsdns-11.com ns-{byte:b}.awsdns-22.net "
            + "ns-{byte:c}.awsdns-33.org ns-{byte:d}.awsdns-44.co.uk",
        "Route53::RecordSet/Id": "{HostedZoneId}|{Name}|{Type}|{SetIdentifier}",
        "S3::Bucket/Arn": "arn:aws:s3:::{BucketName}",
        "S3::Bucket/DomainName": "{BucketName}.s3.amazonaws.com",
        "S3::Bucket/DualStackDomainName": "{BucketName}.s3.dualstack.{region}.amazonaws.com",
        "S3::Bucket/RegionalDomainName": "{BucketName}.s3.{region}.amazonaws.com",
        "S3::Bucket/WebsiteURL": "http://{BucketName}.s3-website-{region}.amazonaws.com",
        "SNS::Subscription/Arn": "{TopicArn}:{uuid}",
        "SNS::Topic/TopicArn": "arn:aws:sns:{region}:{account}:{TopicName|name}",
        "SQS::Queue/Arn": "arn:aws:sqs:{region}:{account}:{QueueName|name}",
        "SQS::Queue/QueueUrl": "https://sqs.{region}.amazonaws.com/{account}/{QueueName|name}",
        "SecretsManager::Secret/Id":
            "arn:aws:secretsmanager:{region}:{account}:secret:{Name|name}-{low:6}",
        "ServiceDiscovery::HttpNamespace/Id": "ns-{low:16}",
        "ServiceDiscovery::PrivateDnsNamespace/HostedZoneId": "Z{up:20}",
        "ServiceDiscovery::PrivateDnsNamespace/Id": "ns-{low:16}",
        "ServiceDiscovery::PublicDnsNamespace/HostedZoneId": "Z{up:20}",
        "ServiceDiscovery::PublicDnsNamespace/Id": "ns-{low:16}",
        "ServiceDiscovery::Service/Arn":
            "arn:aws:servicediscovery:{region}:{account}:service/{Id}",
        "ServiceDiscovery::Service/Id": "srv-{low:16}",
        "WAFv2::WebACL/Arn":
            "arn:aws:wafv2:{region}:{account}:{scope}/webacl/{Name|name}/{Id}",
        "WAFv2::WebACL/Capacity": "10",
        "WAFv2::WebACL/Id": "{uuid}",
        "WAFv2::WebACL/LabelNamespace": "awswaf:{account}:webacl:{Name|name}:",
        "WAFv2::IPSet/Arn": "arn:aws:wafv2:{region}:{account}:{scope}/ipset/{Name|name}/{Id}",
        "WAFv2::IPSet/Id": "{uuid}",
        "WAFv2::RegexPatternSet/Id": "{uuid}",
        "WAFv2::RuleGroup/Id": "{uuid}",
    ]
}
