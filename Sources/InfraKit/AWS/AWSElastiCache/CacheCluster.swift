// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.CacheCluster {
    /// A cache cluster of ElastiCache.
    ///
    /// A change of `CacheSubnetGroupName`, `ClusterName`, `Engine`, `NetworkType`, `Port`,
    /// `SnapshotArns` or `SnapshotName` replaces it. Creates `AWS::ElastiCache::CacheCluster`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cacheNodeType: `CacheNodeType`.
    ///   - engine: `Engine`. A change replaces the resource.
    ///   - numCacheNodes: `NumCacheNodes`.
    ///   - autoMinorVersionUpgrade: `AutoMinorVersionUpgrade`.
    ///   - azMode: `AZMode`.
    ///   - cacheParameterGroupName: `CacheParameterGroupName`.
    ///   - cacheSecurityGroupNames: `CacheSecurityGroupNames`.
    ///   - cacheSubnetGroupName: `CacheSubnetGroupName`. A change replaces the resource.
    ///   - clusterName: `ClusterName`. A change replaces the resource.
    ///   - engineVersion: `EngineVersion`.
    ///   - ipDiscovery: `IpDiscovery`.
    ///   - logDeliveryConfigurations: `LogDeliveryConfigurations`.
    ///   - networkType: `NetworkType`. A change replaces the resource.
    ///   - notificationTopicArn: `NotificationTopicArn`.
    ///   - port: `Port`. A change replaces the resource.
    ///   - preferredAvailabilityZone: `PreferredAvailabilityZone`.
    ///   - preferredAvailabilityZones: `PreferredAvailabilityZones`.
    ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`.
    ///   - snapshotArns: `SnapshotArns`. A change replaces the resource.
    ///   - snapshotName: `SnapshotName`. A change replaces the resource.
    ///   - snapshotRetentionLimit: `SnapshotRetentionLimit`.
    ///   - snapshotWindow: `SnapshotWindow`.
    ///   - transitEncryptionEnabled: `TransitEncryptionEnabled`.
    ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`.
    public init(
        _ id: ConstructID,
        cacheNodeType: Input<String>,
        engine: Input<String>,
        numCacheNodes: Input<Int>,
        autoMinorVersionUpgrade: Input<Bool>? = nil,
        azMode: AZMode? = nil,
        cacheParameterGroupName: Input<ID<ElastiCache.ParameterGroup>>? = nil,
        cacheSecurityGroupNames: Input<[String]>? = nil,
        cacheSubnetGroupName: Input<ID<ElastiCache.SubnetGroup>>? = nil,
        clusterName: Input<String>? = nil,
        engineVersion: Input<String>? = nil,
        ipDiscovery: IpDiscovery? = nil,
        logDeliveryConfigurations: [LogDeliveryConfigurationRequest]? = nil,
        networkType: NetworkType? = nil,
        notificationTopicArn: Input<ARN<SNS.Topic>>? = nil,
        port: Input<Int>? = nil,
        preferredAvailabilityZone: Input<String>? = nil,
        preferredAvailabilityZones: Input<[String]>? = nil,
        preferredMaintenanceWindow: Input<String>? = nil,
        snapshotArns: Input<[String]>? = nil,
        snapshotName: Input<String>? = nil,
        snapshotRetentionLimit: Input<Int>? = nil,
        snapshotWindow: Input<String>? = nil,
        transitEncryptionEnabled: Input<Bool>? = nil,
        vpcSecurityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CacheNodeType", cacheNodeType)
        node.set("Engine", engine)
        node.set("NumCacheNodes", numCacheNodes)
        node.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
        node.set("AZMode", azMode)
        node.set("CacheParameterGroupName", cacheParameterGroupName)
        node.set("CacheSecurityGroupNames", cacheSecurityGroupNames)
        node.set("CacheSubnetGroupName", cacheSubnetGroupName)
        node.set("ClusterName", clusterName)
        node.set("EngineVersion", engineVersion)
        node.set("IpDiscovery", ipDiscovery)
        node.set("LogDeliveryConfigurations", logDeliveryConfigurations)
        node.set("NetworkType", networkType)
        node.set("NotificationTopicArn", notificationTopicArn)
        node.set("Port", port)
        node.set("PreferredAvailabilityZone", preferredAvailabilityZone)
        node.set("PreferredAvailabilityZones", preferredAvailabilityZones)
        node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
        node.set("SnapshotArns", snapshotArns)
        node.set("SnapshotName", snapshotName)
        node.set("SnapshotRetentionLimit", snapshotRetentionLimit)
        node.set("SnapshotWindow", snapshotWindow)
        node.set("TransitEncryptionEnabled", transitEncryptionEnabled)
        node.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
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

    /// `ClusterName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ClusterName") }

    /// `ConfigurationEndpoint.Address`, known after deploy.
    public var configurationEndpointAddress: Input<String> {
        node.attribute("ConfigurationEndpoint.Address")
    }

    /// `ConfigurationEndpoint.Port`, known after deploy.
    public var configurationEndpointPort: Input<String> {
        node.attribute("ConfigurationEndpoint.Port")
    }

    /// `RedisEndpoint.Address`, known after deploy.
    public var redisEndpointAddress: Input<String> { node.attribute("RedisEndpoint.Address") }

    /// `RedisEndpoint.Port`, known after deploy.
    public var redisEndpointPort: Input<String> { node.attribute("RedisEndpoint.Port") }

    /// The `CloudWatchLogsDestinationDetails` of a cache cluster.
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

    /// The `DestinationDetails` of a cache cluster.
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

    /// The `KinesisFirehoseDestinationDetails` of a cache cluster.
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

    /// The `LogDeliveryConfigurationRequest` of a cache cluster.
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

    /// The values of `AZMode`.
    public struct AZMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cross-az`
        public static var crossAz: Self { Self(rawValue: "cross-az") }
        /// `single-az`
        public static var singleAz: Self { Self(rawValue: "single-az") }
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["IpDiscovery","PreferredAvailabilityZones"],"createOnly":["CacheSubnetGroupName","ClusterName","Engine","NetworkType","Port","SnapshotArns","SnapshotName"],"definitions":{"CloudWatchLogsDestinationDetails":{"properties":{"LogGroup":{"type":"string"}},"required":["LogGroup"],"type":"object"},"DestinationDetails":{"properties":{"CloudWatchLogsDetails":{"$ref":"#/definitions/CloudWatchLogsDestinationDetails"},"KinesisFirehoseDetails":{"$ref":"#/definitions/KinesisFirehoseDestinationDetails"}},"type":"object"},"Endpoint":{"properties":{"Address":{"type":"string"},"Port":{"type":"string"}},"type":"object"},"KinesisFirehoseDestinationDetails":{"properties":{"DeliveryStream":{"type":"string"}},"required":["DeliveryStream"],"type":"object"},"LogDeliveryConfigurationRequest":{"properties":{"DestinationDetails":{"$ref":"#/definitions/DestinationDetails"},"DestinationType":{"enum":["cloudwatch-logs","kinesis-firehose"],"type":"string"},"LogFormat":{"enum":["json","text"],"type":"string"},"LogType":{"enum":["engine-log","slow-log"],"type":"string"}},"required":["DestinationDetails","DestinationType","LogFormat","LogType"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ClusterName"],"properties":{"AZMode":{"enum":["cross-az","single-az"],"type":"string"},"AutoMinorVersionUpgrade":{"type":"boolean"},"CacheNodeType":{"type":"string"},"CacheParameterGroupName":{"references":["AWS::ElastiCache::ParameterGroup.Id"],"type":"string"},"CacheSecurityGroupNames":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"CacheSubnetGroupName":{"references":["AWS::ElastiCache::SubnetGroup.Id"],"type":"string"},"ClusterName":{"type":"string"},"ConfigurationEndpoint":{"$ref":"#/definitions/Endpoint"},"Engine":{"type":"string"},"EngineVersion":{"type":"string"},"IpDiscovery":{"enum":["ipv4","ipv6"],"type":"string"},"LogDeliveryConfigurations":{"insertionOrder":false,"items":{"$ref":"#/definitions/LogDeliveryConfigurationRequest"},"type":"array"},"NetworkType":{"enum":["dual_stack","ipv4","ipv6"],"type":"string"},"NotificationTopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"},"NumCacheNodes":{"type":"integer"},"Port":{"type":"integer"},"PreferredAvailabilityZone":{"type":"string"},"PreferredAvailabilityZones":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"PreferredMaintenanceWindow":{"type":"string"},"RedisEndpoint":{"$ref":"#/definitions/Endpoint"},"SnapshotArns":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"SnapshotName":{"type":"string"},"SnapshotRetentionLimit":{"type":"integer"},"SnapshotWindow":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitEncryptionEnabled":{"type":"boolean"},"VpcSecurityGroupIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"}},"readOnly":["ConfigurationEndpoint","ConfigurationEndpoint/Address","ConfigurationEndpoint/Port","RedisEndpoint","RedisEndpoint/Address","RedisEndpoint/Port"],"required":["CacheNodeType","Engine","NumCacheNodes"],"tagProperty":"Tags","traits":{"nameProperty":"ClusterName","readyAttributes":["ConfigurationEndpoint","ConfigurationEndpoint.Address","ConfigurationEndpoint.Port","RedisEndpoint","RedisEndpoint.Address","RedisEndpoint.Port"],"stateful":true,"typicalSeconds":300},"writeOnly":["CacheSecurityGroupNames","PreferredAvailabilityZone","SnapshotArns","SnapshotName"]}"##
    }
}
