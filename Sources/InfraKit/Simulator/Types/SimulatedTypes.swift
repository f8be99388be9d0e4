/// What the schemas do not say about AWS's types: formats of what AWS makes up, and exceptions.
enum SimulatedTypes {
    /// What attributes are when only the end of their name, in lower case, tells.
    static let endings: [(String, String)] = [
        ("port", "{Port|443}"), ("accountid", "{account}"), ("ownerid", "{account}"),
        ("registryid", "{account}"), ("status", "ACTIVE"), ("state", "available"),
        ("version", "1"), ("versionnumber", "1"), ("etag", "E{up:13}"), ("name", "{name}"),
        ("eniid", "eni-0{hex:16}"),
        ("endpoint", "{name}.{shared:12}.{region}.amazonaws.com"),
        ("address", "{name}.{shared:12}.{region}.amazonaws.com"),
        ("domain", "{name}.{shared:12}.{region}.amazonaws.com"),
        ("url", "https://{name}.{shared:12}.{region}.amazonaws.com/"),
        ("uri", "https://{name}.{shared:12}.{region}.amazonaws.com/"),
        ("time", "{time}"), ("timestamp", "{time}"), ("date", "{time}"), ("edat", "{time}"),
    ]

    /// What EC2's identifiers begin with; others begin with the words of the type.
    static let prefixes: [String: String] = [
        "CarrierGateway": "cagw", "CustomerGateway": "cgw", "DHCPOptions": "dopt",
        "EC2Fleet": "fleet",
        "EIPAssociation": "eipassoc", "EgressOnlyInternetGateway": "eigw", "FlowLog": "fl",
        "Host": "h", "Instance": "i", "InternetGateway": "igw", "KeyPair": "key",
        "LaunchTemplate": "lt", "NatGateway": "nat", "NetworkAcl": "acl", "NetworkInterface": "eni",
        "PrefixList": "pl", "RouteTable": "rtb", "SecurityGroup": "sg",
        "SecurityGroupEgress": "sgr",
        "SecurityGroupIngress": "sgr", "Subnet": "subnet", "SubnetCidrBlock": "subnet-cidr-assoc",
        "SubnetNetworkAclAssociation": "aclassoc", "SubnetRouteTableAssociation": "rtbassoc",
        "TransitGateway": "tgw", "TransitGatewayAttachment": "tgw-attach",
        "TransitGatewayRouteTable": "tgw-rtb", "TransitGatewayVpcAttachment": "tgw-attach",
        "VPC": "vpc", "VPCEndpoint": "vpce", "VPCEndpointService": "vpce-svc",
        "VPCPeeringConnection": "pcx", "VPNConnection": "vpn", "VPNGateway": "vgw", "Volume": "vol",
    ]

    /// What ARNs call a service, where it is not the name in lower case.
    static let arnServices: [String: String] = [
        "ApplicationAutoScaling": "autoscaling", "CertificateManager": "acm", "DocDB": "rds",
        "ElasticLoadBalancingV2": "elasticloadbalancing", "OpenSearchService": "es",
        "StepFunctions": "states",
    ]

    /// What ARNs call a type, where it is not its words in lower case.
    static let arnKinds: [String: String] = [
        "CloudWatch::Alarm": "alarm", "CloudWatch::CompositeAlarm": "alarm",
        "DocDB::DBCluster": "cluster",
        "DocDB::DBInstance": "db", "ElastiCache::ReplicationGroup": "replicationgroup",
        "ElastiCache::CacheCluster": "cluster", "RDS::DBCluster": "cluster",
        "RDS::DBInstance": "db",
        "RDS::DBSubnetGroup": "subgrp", "RDS::DBParameterGroup": "pg",
        "ServiceDiscovery::HttpNamespace": "namespace",
        "ServiceDiscovery::PrivateDnsNamespace": "namespace",
        "ServiceDiscovery::PublicDnsNamespace": "namespace", "Events::EventBus": "event-bus",
    ]

    /// Services whose ARNs have a colon between kind and name.
    static let colonServices: Set<String> = [
        "Backup", "CloudWatch", "DocDB", "ElastiCache", "Lambda", "Logs", "RDS", "SecretsManager",
        "StepFunctions",
    ]

    /// Attributes that many resources have in common and that name none.
    static let sharedAttributes = [
        "CanonicalHostedZoneID", "Endpoint.HostedZoneId", "Time", "Timestamp", "Status", "State",
        "OwnerId", "RegistryId", "AccountId",
    ]

    /// Types whose names are unique in all of AWS.
    static let worldwideNames: Set<String> = ["AWS::S3::Bucket"]

    /// Types that may share a name, whatever their schema calls it.
    static let repeatableNames: Set<String> = [
        "AWS::Amplify::App", "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api",
        "AWS::Cognito::IdentityPool", "AWS::Cognito::UserPool", "AWS::Cognito::UserPoolClient",
        "AWS::ECS::TaskDefinition", "AWS::Grafana::Workspace", "AWS::Lambda::LayerVersion",
        "AWS::Lambda::Version", "AWS::Route53::HostedZone",
    ]

    /// Properties within whose value a name is unique, not within the region.
    static let nameScopes: [String: String] = [
        "AWS::CodeDeploy::DeploymentGroup": "ApplicationName", "AWS::EC2::SecurityGroup": "VpcId",
        "AWS::ECS::Service": "Cluster", "AWS::Events::Rule": "EventBusName",
        "AWS::ServiceDiscovery::Service": "NamespaceId", "AWS::WAFv2::IPSet": "Scope",
        "AWS::WAFv2::RegexPatternSet": "Scope", "AWS::WAFv2::RuleGroup": "Scope",
        "AWS::WAFv2::WebACL": "Scope",
    ]

    /// Types that only resources of their own region can use, also by ARN.
    static let regionalOnly: Set<String> = ["AWS::CertificateManager::Certificate"]

    /// What a text begins with that names a thing of AWS itself.
    static let ownedByAWS = [
        "alias/aws/", "aws/", "arn:aws:iam::aws:", "arn:aws:ssm:", "AWSManagedRules", "default",
        "Default", "FARGATE", "AmazonProvidedDNS", "AWS", "CodeDeployDefault.", "ami-", "/aws/",
        "Managed-", "aws:", "pl-", "local", "arn:aws:rds:::", "Z2FDTNDATAQYW2", "ELBSecurityPolicy",
    ]

    /// Parts of ARNs of things that AWS itself makes in an account.
    static let ownedByAWSInAccount = [
        ":alias/aws/", ":role/aws-service-role/", ":role/aws-reserved/", ":event-bus/default",
        ":security-policy/", "::aws:",
    ]

    /// Properties that name things of AWS itself: the zone of a load balancer or a distribution.
    static let pathsOwnedByAWS = ["AliasTarget/HostedZoneId"]

    /// CloudFront's managed policies, which have ids like anybody's.
    static let managedPolicies: Set<String> = [
        "658327ea-f89d-4fab-a63d-7e88639e58f6", "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
        "b2884449-e4de-46a7-ac36-70bc7f1ddd6d", "08627262-05a9-4f76-9ded-b50ca2e3a84f",
        "83da9c7e-98b4-4e11-a168-04f0df8e2c65", "2e54312d-136d-493c-8eb9-b001f22f67d2",
        "216adef6-5c7f-47e4-b989-5492eafa07d3", "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf",
        "acba4595-bd28-49b8-b9fe-13317c0390fa", "59781a5b-3903-41f3-afcb-af62929ccde1",
        "33f36d7e-f396-46d9-90e0-52428a34d9dc", "b689b0a8-53d0-40ab-baf2-68738e2966ac",
        "67f7725c-6f97-4210-82d7-5512b31e9d03", "5cc3b908-e619-4b99-88e5-2cf7f45965bd",
        "60669652-455b-4ae9-85a4-c4c02393f86c", "e61eb60c-9c35-4d20-a928-2b84e02af89c",
        "eaab4381-ed33-4a86-88ca-d9558dc6cd63",
    ]

    /// The code of a refused request, by service; `ValidationException` elsewhere.
    static let invalidCodes: [String: String] = [
        "DocDB": "InvalidParameterValue", "EC2": "InvalidParameterValue",
        "ElastiCache": "InvalidParameterValue", "IAM": "ValidationError",
        "ElasticLoadBalancingV2": "ValidationError", "RDS": "InvalidParameterValue",
        "S3": "InvalidArgument", "SNS": "InvalidParameter", "Route53": "InvalidInput",
        "CloudFront": "InvalidArgument", "Lambda": "InvalidParameterValueException",
        "ECS": "InvalidParameterException", "KMS": "ValidationException",
        "WAFv2": "WAFInvalidParameterException",
    ]

    /// The code for a thing that does not exist, by service; `{}` stands for the type's name.
    static let notFoundCodes: [String: String] = [
        "DocDB": "{}NotFoundFault", "EC2": "Invalid{}ID.NotFound", "ElastiCache": "{}NotFoundFault",
        "ElasticLoadBalancingV2": "{}NotFound", "IAM": "NoSuchEntity", "KMS": "NotFoundException",
        "RDS": "{}NotFoundFault", "Route53": "NoSuch{}", "S3": "NoSuch{}", "SNS": "NotFound",
        "CloudFront": "NoSuch{}", "SQS": "QueueDoesNotExist",
        "WAFv2": "WAFNonexistentItemException",
    ]

    /// The code for a name that is taken, by service; `ResourceAlreadyExistsException` elsewhere.
    static let existsCodes: [String: String] = [
        "DocDB": "{}AlreadyExistsFault", "EC2": "Invalid{}.Duplicate",
        "ElastiCache": "{}AlreadyExistsFault", "ElasticLoadBalancingV2": "Duplicate{}Name",
        "IAM": "EntityAlreadyExists", "KMS": "AlreadyExistsException",
        "RDS": "{}AlreadyExistsFault",
        "S3": "BucketAlreadyExists", "SSM": "ParameterAlreadyExists",
        "SecretsManager": "ResourceExistsException", "CloudFront": "{}AlreadyExists",
        "ECR": "RepositoryAlreadyExistsException", "WAFv2": "WAFDuplicateItemException",
        "Lambda": "ResourceConflictException",
    ]

    /// The code for a thing that others still use, by service; `ResourceInUseException` elsewhere.
    static let busyCodes: [String: String] = [
        "EC2": "DependencyViolation", "ElasticLoadBalancingV2": "ResourceInUse",
        "IAM": "DeleteConflict", "RDS": "InvalidDBClusterStateFault", "S3": "BucketNotEmpty",
        "CloudFront": "{}InUse", "Route53": "HostedZoneNotEmpty",
        "WAFv2": "WAFAssociatedItemException",
    ]
}
