// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.ReplicationGroup {
    /// A replication group of ElastiCache.
    ///
    /// A change of `AtRestEncryptionEnabled`, `CacheSubnetGroupName`, `DataTieringEnabled`,
    /// `GlobalReplicationGroupId`, `KmsKeyId`, `NetworkType`, `Port`, `PreferredCacheClusterAZs`,
    /// `ReplicasPerNodeGroup`, `ReplicationGroupId`, `SnapshotArns` or `SnapshotName` replaces it.
    /// Creates `AWS::ElastiCache::ReplicationGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - replicationGroupDescription: `ReplicationGroupDescription`.
    ///   - atRestEncryptionEnabled: `AtRestEncryptionEnabled`. Default: false.
    ///   - authToken: `AuthToken`.
    ///   - automaticFailoverEnabled: `AutomaticFailoverEnabled`. Default: false.
    ///   - autoMinorVersionUpgrade: `AutoMinorVersionUpgrade`.
    ///   - cacheNodeType: `CacheNodeType`.
    ///   - cacheParameterGroupName: `CacheParameterGroupName`.
    ///   - cacheSecurityGroupNames: `CacheSecurityGroupNames`.
    ///   - cacheSubnetGroupName: `CacheSubnetGroupName`. A change replaces the resource.
    ///   - clusterMode: `ClusterMode`.
    ///   - dataTieringEnabled: `DataTieringEnabled`. A change replaces the resource.
    ///   - engine: `Engine`.
    ///   - engineVersion: `EngineVersion`.
    ///   - globalReplicationGroupId: `GlobalReplicationGroupId`. A change replaces the resource.
    ///   - ipDiscovery: `IpDiscovery`.
    ///   - kmsKeyId: `KmsKeyId`. A change replaces the resource.
    ///   - logDeliveryConfigurations: `LogDeliveryConfigurations`.
    ///   - multiAZEnabled: `MultiAZEnabled`.
    ///   - networkType: `NetworkType`. A change replaces the resource.
    ///   - nodeGroupConfiguration: `NodeGroupConfiguration`.
    ///   - notificationTopicArn: `NotificationTopicArn`.
    ///   - numCacheClusters: `NumCacheClusters`. From 1 to 6.
    ///   - numNodeGroups: `NumNodeGroups`. Default: 1.
    ///   - port: `Port`. A change replaces the resource.
    ///   - preferredCacheClusterAZs: `PreferredCacheClusterAZs`. A change replaces the resource.
    ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`.
    ///   - primaryClusterId: `PrimaryClusterId`.
    ///   - replicasPerNodeGroup: `ReplicasPerNodeGroup`. From 0 to 5.
    ///   - replicationGroupId: `ReplicationGroupId`. A change replaces the resource.
    ///   - securityGroupIds: `SecurityGroupIds`.
    ///   - snapshotArns: `SnapshotArns`. A change replaces the resource.
    ///   - snapshotName: `SnapshotName`. A change replaces the resource.
    ///   - snapshotRetentionLimit: `SnapshotRetentionLimit`. Default: 0.
    ///   - snapshottingClusterId: `SnapshottingClusterId`.
    ///   - snapshotWindow: `SnapshotWindow`.
    ///   - transitEncryptionEnabled: `TransitEncryptionEnabled`. Default: false.
    ///   - transitEncryptionMode: `TransitEncryptionMode`.
    ///   - userGroupIds: `UserGroupIds`. At least 1 elements.
    public init(
        _ id: ConstructID,
        replicationGroupDescription: Input<String>,
        atRestEncryptionEnabled: Input<Bool>? = nil,
        authToken: InfraDSL.Secret? = nil,
        automaticFailoverEnabled: Input<Bool>? = nil,
        autoMinorVersionUpgrade: Input<Bool>? = nil,
        cacheNodeType: Input<String>? = nil,
        cacheParameterGroupName: Input<ID<ElastiCache.ParameterGroup>>? = nil,
        cacheSecurityGroupNames: Input<[String]>? = nil,
        cacheSubnetGroupName: Input<ID<ElastiCache.SubnetGroup>>? = nil,
        clusterMode: ClusterMode? = nil,
        dataTieringEnabled: Input<Bool>? = nil,
        engine: Input<String>? = nil,
        engineVersion: Input<String>? = nil,
        globalReplicationGroupId: Input<ID<ElastiCache.GlobalReplicationGroup>>? = nil,
        ipDiscovery: IpDiscovery? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        logDeliveryConfigurations: [LogDeliveryConfigurationRequest]? = nil,
        multiAZEnabled: Input<Bool>? = nil,
        networkType: NetworkType? = nil,
        nodeGroupConfiguration: [NodeGroupConfiguration]? = nil,
        notificationTopicArn: Input<ARN<SNS.Topic>>? = nil,
        numCacheClusters: Input<Int>? = nil,
        numNodeGroups: Input<Int>? = nil,
        port: Input<Int>? = nil,
        preferredCacheClusterAZs: Input<[String]>? = nil,
        preferredMaintenanceWindow: Input<String>? = nil,
        primaryClusterId: Input<String>? = nil,
        replicasPerNodeGroup: Input<Int>? = nil,
        replicationGroupId: Input<String>? = nil,
        securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        snapshotArns: Input<[String]>? = nil,
        snapshotName: Input<String>? = nil,
        snapshotRetentionLimit: Input<Int>? = nil,
        snapshottingClusterId: Input<String>? = nil,
        snapshotWindow: Input<String>? = nil,
        transitEncryptionEnabled: Input<Bool>? = nil,
        transitEncryptionMode: TransitEncryptionMode? = nil,
        userGroupIds: Input<[ID<ElastiCache.UserGroup>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ReplicationGroupDescription", replicationGroupDescription)
        node.set("AtRestEncryptionEnabled", atRestEncryptionEnabled)
        node.set("AuthToken", authToken)
        node.set("AutomaticFailoverEnabled", automaticFailoverEnabled)
        node.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
        node.set("CacheNodeType", cacheNodeType)
        node.set("CacheParameterGroupName", cacheParameterGroupName)
        node.set("CacheSecurityGroupNames", cacheSecurityGroupNames)
        node.set("CacheSubnetGroupName", cacheSubnetGroupName)
        node.set("ClusterMode", clusterMode)
        node.set("DataTieringEnabled", dataTieringEnabled)
        node.set("Engine", engine)
        node.set("EngineVersion", engineVersion)
        node.set("GlobalReplicationGroupId", globalReplicationGroupId)
        node.set("IpDiscovery", ipDiscovery)
        node.set("KmsKeyId", kmsKeyId)
        node.set("LogDeliveryConfigurations", logDeliveryConfigurations)
        node.set("MultiAZEnabled", multiAZEnabled)
        node.set("NetworkType", networkType)
        node.set("NodeGroupConfiguration", nodeGroupConfiguration)
        node.set("NotificationTopicArn", notificationTopicArn)
        node.set("NumCacheClusters", numCacheClusters)
        node.set("NumNodeGroups", numNodeGroups)
        node.set("Port", port)
        node.set("PreferredCacheClusterAZs", preferredCacheClusterAZs)
        node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
        node.set("PrimaryClusterId", primaryClusterId)
        node.set("ReplicasPerNodeGroup", replicasPerNodeGroup)
        node.set("ReplicationGroupId", replicationGroupId)
        node.set("SecurityGroupIds", securityGroupIds)
        node.set("SnapshotArns", snapshotArns)
        node.set("SnapshotName", snapshotName)
        node.set("SnapshotRetentionLimit", snapshotRetentionLimit)
        node.set("SnapshottingClusterId", snapshottingClusterId)
        node.set("SnapshotWindow", snapshotWindow)
        node.set("TransitEncryptionEnabled", transitEncryptionEnabled)
        node.set("TransitEncryptionMode", transitEncryptionMode)
        node.set("UserGroupIds", userGroupIds)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `ReplicationGroupId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ReplicationGroupId") }

    /// `ConfigurationEndPoint.Address`, known after deploy.
    public var configurationEndPointAddress: Input<String> {
        node.attribute("ConfigurationEndPoint.Address")
    }

    /// `ConfigurationEndPoint.Port`, known after deploy.
    public var configurationEndPointPort: Input<String> {
        node.attribute("ConfigurationEndPoint.Port")
    }

    /// `PrimaryEndPoint.Address`, known after deploy.
    public var primaryEndPointAddress: Input<String> { node.attribute("PrimaryEndPoint.Address") }

    /// `PrimaryEndPoint.Port`, known after deploy.
    public var primaryEndPointPort: Input<String> { node.attribute("PrimaryEndPoint.Port") }

    /// `ReadEndPoint.Addresses`, known after deploy.
    public var readEndPointAddresses: Input<String> { node.attribute("ReadEndPoint.Addresses") }

    /// `ReadEndPoint.AddressesList`, known after deploy.
    public var readEndPointAddressesList: Input<[String]> {
        node.attribute("ReadEndPoint.AddressesList")
    }

    /// `ReadEndPoint.Ports`, known after deploy.
    public var readEndPointPorts: Input<String> { node.attribute("ReadEndPoint.Ports") }

    /// `ReadEndPoint.PortsList`, known after deploy.
    public var readEndPointPortsList: Input<[String]> { node.attribute("ReadEndPoint.PortsList") }

    /// `ReaderEndPoint.Address`, known after deploy.
    public var readerEndPointAddress: Input<String> { node.attribute("ReaderEndPoint.Address") }

    /// `ReaderEndPoint.Port`, known after deploy.
    public var readerEndPointPort: Input<String> { node.attribute("ReaderEndPoint.Port") }

    /// The `CloudWatchLogsDestinationDetails` of a replication group.
    public struct CloudWatchLogsDestinationDetails: PropertyGroup {
        public let fields: Fields

        /// Makes the `CloudWatchLogsDestinationDetails` of its members.
        ///
        /// - Parameters:
        ///   - logGroup: `LogGroup`.
        public init(
            logGroup: Input<String>
        ) {
            var members = Fields()
            members.set("LogGroup", logGroup)
            fields = members
        }
    }

    /// The `DestinationDetails` of a replication group.
    public struct DestinationDetails: PropertyGroup {
        public let fields: Fields

        /// Makes the `DestinationDetails` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchLogsDetails: `CloudWatchLogsDetails`.
        ///   - kinesisFirehoseDetails: `KinesisFirehoseDetails`.
        public init(
            cloudWatchLogsDetails: CloudWatchLogsDestinationDetails? = nil,
            kinesisFirehoseDetails: KinesisFirehoseDestinationDetails? = nil
        ) {
            var members = Fields()
            members.set("CloudWatchLogsDetails", cloudWatchLogsDetails)
            members.set("KinesisFirehoseDetails", kinesisFirehoseDetails)
            fields = members
        }
    }

    /// The `KinesisFirehoseDestinationDetails` of a replication group.
    public struct KinesisFirehoseDestinationDetails: PropertyGroup {
        public let fields: Fields

        /// Makes the `KinesisFirehoseDestinationDetails` of its members.
        ///
        /// - Parameters:
        ///   - deliveryStream: `DeliveryStream`.
        public init(
            deliveryStream: Input<String>
        ) {
            var members = Fields()
            members.set("DeliveryStream", deliveryStream)
            fields = members
        }
    }

    /// The `LogDeliveryConfigurationRequest` of a replication group.
    public struct LogDeliveryConfigurationRequest: PropertyGroup {
        public let fields: Fields

        /// Makes the `LogDeliveryConfigurationRequest` of its members.
        ///
        /// - Parameters:
        ///   - destinationDetails: `DestinationDetails`.
        ///   - destinationType: `DestinationType`.
        ///   - logFormat: `LogFormat`.
        ///   - logType: `LogType`.
        public init(
            destinationDetails: DestinationDetails,
            destinationType: LogDeliveryConfigurationRequestDestinationType,
            logFormat: LogDeliveryConfigurationRequestLogFormat,
            logType: LogDeliveryConfigurationRequestLogType
        ) {
            var members = Fields()
            members.set("DestinationDetails", destinationDetails)
            members.set("DestinationType", destinationType)
            members.set("LogFormat", logFormat)
            members.set("LogType", logType)
            fields = members
        }
    }

    /// The `NodeGroupConfiguration` of a replication group.
    public struct NodeGroupConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `NodeGroupConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - nodeGroupId: `NodeGroupId`. 1 to 4 characters.
        ///   - primaryAvailabilityZone: `PrimaryAvailabilityZone`.
        ///   - replicaAvailabilityZones: `ReplicaAvailabilityZones`.
        ///   - replicaCount: `ReplicaCount`.
        ///   - slots: `Slots`.
        public init(
            nodeGroupId: Input<String>? = nil,
            primaryAvailabilityZone: Input<String>? = nil,
            replicaAvailabilityZones: Input<[String]>? = nil,
            replicaCount: Input<Int>? = nil,
            slots: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("NodeGroupId", nodeGroupId)
            members.set("PrimaryAvailabilityZone", primaryAvailabilityZone)
            members.set("ReplicaAvailabilityZones", replicaAvailabilityZones)
            members.set("ReplicaCount", replicaCount)
            members.set("Slots", slots)
            fields = members
        }
    }

    /// The values of `ClusterMode`.
    public struct ClusterMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `compatible`
        public static var compatible: Self { Self(rawValue: "compatible") }
        /// `disabled`
        public static var disabled: Self { Self(rawValue: "disabled") }
        /// `enabled`
        public static var enabled: Self { Self(rawValue: "enabled") }
    }

    /// The values of `IpDiscovery`.
    public struct IpDiscovery: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self(rawValue: "ipv6") }
    }

    /// The values of `DestinationType`.
    public struct LogDeliveryConfigurationRequestDestinationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cloudwatch-logs`
        public static var cloudwatchLogs: Self { Self(rawValue: "cloudwatch-logs") }
        /// `kinesis-firehose`
        public static var kinesisFirehose: Self { Self(rawValue: "kinesis-firehose") }
    }

    /// The values of `LogFormat`.
    public struct LogDeliveryConfigurationRequestLogFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `json`
        public static var json: Self { Self(rawValue: "json") }
        /// `text`
        public static var text: Self { Self(rawValue: "text") }
    }

    /// The values of `LogType`.
    public struct LogDeliveryConfigurationRequestLogType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `engine-log`
        public static var engineLog: Self { Self(rawValue: "engine-log") }
        /// `slow-log`
        public static var slowLog: Self { Self(rawValue: "slow-log") }
    }

    /// The values of `NetworkType`.
    public struct NetworkType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `dual_stack`
        public static var dualStack: Self { Self(rawValue: "dual_stack") }
        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self(rawValue: "ipv6") }
    }

    /// The values of `TransitEncryptionMode`.
    public struct TransitEncryptionMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `preferred`
        public static var preferred: Self { Self(rawValue: "preferred") }
        /// `required`
        public static var required: Self { Self(rawValue: "required") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["AuthToken","NodeGroupConfiguration"],"createOnly":["AtRestEncryptionEnabled","CacheSubnetGroupName","DataTieringEnabled","GlobalReplicationGroupId","KmsKeyId","NetworkType","Port","PreferredCacheClusterAZs","ReplicasPerNodeGroup","ReplicationGroupId","SnapshotArns","SnapshotName"],"definitions":{"CloudWatchLogsDestinationDetails":{"properties":{"LogGroup":{"type":"string"}},"required":["LogGroup"],"type":"object"},"DestinationDetails":{"properties":{"CloudWatchLogsDetails":{"$ref":"#/definitions/CloudWatchLogsDestinationDetails"},"KinesisFirehoseDetails":{"$ref":"#/definitions/KinesisFirehoseDestinationDetails"}},"type":"object"},"Endpoint":{"properties":{"Address":{"type":"string"},"Port":{"type":"string"}},"type":"object"},"KinesisFirehoseDestinationDetails":{"properties":{"DeliveryStream":{"type":"string"}},"required":["DeliveryStream"],"type":"object"},"LogDeliveryConfigurationRequest":{"properties":{"DestinationDetails":{"$ref":"#/definitions/DestinationDetails"},"DestinationType":{"enum":["cloudwatch-logs","kinesis-firehose"],"type":"string"},"LogFormat":{"enum":["json","text"],"type":"string"},"LogType":{"enum":["engine-log","slow-log"],"type":"string"}},"required":["DestinationDetails","DestinationType","LogFormat","LogType"],"type":"object"},"NodeGroupConfiguration":{"properties":{"NodeGroupId":{"maxLength":4,"minLength":1,"pattern":"^\\d+$","type":"string"},"PrimaryAvailabilityZone":{"type":"string"},"ReplicaAvailabilityZones":{"items":{"type":"string"},"type":"array"},"ReplicaCount":{"type":"integer"},"Slots":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ReplicationGroupId"],"properties":{"AtRestEncryptionEnabled":{"default":false,"type":"boolean"},"AuthToken":{"type":"string"},"AutoMinorVersionUpgrade":{"type":"boolean"},"AutomaticFailoverEnabled":{"default":false,"type":"boolean"},"CacheNodeType":{"type":"string"},"CacheParameterGroupName":{"references":["AWS::ElastiCache::ParameterGroup.Id"],"type":"string"},"CacheSecurityGroupNames":{"items":{"type":"string"},"type":"array"},"CacheSubnetGroupName":{"references":["AWS::ElastiCache::SubnetGroup.Id"],"type":"string"},"ClusterMode":{"enum":["compatible","disabled","enabled"],"type":"string"},"ConfigurationEndPoint":{"$ref":"#/definitions/Endpoint"},"DataTieringEnabled":{"type":"boolean"},"Engine":{"type":"string"},"EngineVersion":{"type":"string"},"GlobalReplicationGroupId":{"references":["AWS::ElastiCache::GlobalReplicationGroup.Id"],"type":"string"},"IpDiscovery":{"enum":["ipv4","ipv6"],"type":"string"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"LogDeliveryConfigurations":{"items":{"$ref":"#/definitions/LogDeliveryConfigurationRequest"},"type":"array"},"MultiAZEnabled":{"type":"boolean"},"NetworkType":{"enum":["dual_stack","ipv4","ipv6"],"type":"string"},"NodeGroupConfiguration":{"items":{"$ref":"#/definitions/NodeGroupConfiguration"},"type":"array"},"NotificationTopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"},"NumCacheClusters":{"maximum":6,"minimum":1,"type":"integer"},"NumNodeGroups":{"default":1,"type":"integer"},"Port":{"type":"integer"},"PreferredCacheClusterAZs":{"items":{"type":"string"},"type":"array"},"PreferredMaintenanceWindow":{"type":"string"},"PrimaryClusterId":{"type":"string"},"PrimaryEndPoint":{"$ref":"#/definitions/Endpoint"},"ReadEndPoint":{"properties":{"Addresses":{"type":"string"},"AddressesList":{"items":{"type":"string"},"type":"array"},"Ports":{"type":"string"},"PortsList":{"items":{"type":"string"},"type":"array"}},"type":"object"},"ReaderEndPoint":{"$ref":"#/definitions/Endpoint"},"ReplicasPerNodeGroup":{"maximum":5,"minimum":0,"type":"integer"},"ReplicationGroupDescription":{"type":"string"},"ReplicationGroupId":{"type":"string"},"SecurityGroupIds":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"SnapshotArns":{"items":{"type":"string"},"type":"array"},"SnapshotName":{"type":"string"},"SnapshotRetentionLimit":{"default":0,"type":"integer"},"SnapshotWindow":{"type":"string"},"SnapshottingClusterId":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitEncryptionEnabled":{"default":false,"type":"boolean"},"TransitEncryptionMode":{"enum":["preferred","required"],"type":"string"},"UserGroupIds":{"items":{"minLength":1,"pattern":"^[a-zA-Z][a-zA-Z0-9\\-]*$","references":["AWS::ElastiCache::UserGroup.Id"],"type":"string"},"minItems":1,"type":"array"}},"readOnly":["ConfigurationEndPoint","ConfigurationEndPoint/Address","ConfigurationEndPoint/Port","PrimaryEndPoint","PrimaryEndPoint/Address","PrimaryEndPoint/Port","ReadEndPoint","ReadEndPoint/Addresses","ReadEndPoint/AddressesList","ReadEndPoint/Ports","ReadEndPoint/PortsList","ReaderEndPoint","ReaderEndPoint/Address","ReaderEndPoint/Port"],"required":["ReplicationGroupDescription"],"tagProperty":"Tags","traits":{"nameProperty":"ReplicationGroupId","readyAttributes":["ConfigurationEndPoint","ConfigurationEndPoint.Address","ConfigurationEndPoint.Port","PrimaryEndPoint","PrimaryEndPoint.Address","PrimaryEndPoint.Port","ReadEndPoint","ReadEndPoint.Addresses","ReadEndPoint.AddressesList","ReadEndPoint.Ports","ReadEndPoint.PortsList","ReaderEndPoint","ReaderEndPoint.Address","ReaderEndPoint.Port"],"readyProperties":["GlobalReplicationGroupId","PrimaryClusterId"],"stateful":true,"typicalSeconds":600},"writeOnly":["AuthToken","CacheParameterGroupName","CacheSecurityGroupNames","CacheSubnetGroupName","EngineVersion","KmsKeyId","NodeGroupConfiguration","NotificationTopicArn","NumNodeGroups","PreferredCacheClusterAZs","PreferredMaintenanceWindow","PrimaryClusterId","ReplicasPerNodeGroup","SecurityGroupIds","SnapshotArns","SnapshotName"]}"##
    }
}
