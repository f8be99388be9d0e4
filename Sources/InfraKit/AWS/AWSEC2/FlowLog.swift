// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.FlowLog {
    /// A flow log of EC2.
    ///
    /// A change of `DeliverCrossAccountRole`, `DeliverLogsPermissionArn`, `DestinationOptions`,
    /// `LogDestination`, `LogDestinationType`, `LogFormat`, `LogGroupName`,
    /// `MaxAggregationInterval`, `ResourceId`, `ResourceType` or `TrafficType` replaces it. Creates
    /// `AWS::EC2::FlowLog`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - resourceId: `ResourceId`. A change replaces the resource.
    ///   - resourceType: `ResourceType`. A change replaces the resource.
    ///   - deliverCrossAccountRole: `DeliverCrossAccountRole`. A change replaces the resource.
    ///   - deliverLogsPermissionArn: `DeliverLogsPermissionArn`. A change replaces the resource.
    ///   - destinationOptions: `DestinationOptions`. A change replaces the resource.
    ///   - logDestination: `LogDestination`. A change replaces the resource.
    ///   - logDestinationType: `LogDestinationType`. A change replaces the resource.
    ///   - logFormat: `LogFormat`. A change replaces the resource.
    ///   - logGroupName: `LogGroupName`. A change replaces the resource.
    ///   - maxAggregationInterval: `MaxAggregationInterval`. A change replaces the resource.
    ///   - trafficType: `TrafficType`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        resourceId: Input<String>,
        resourceType: ResourceType,
        deliverCrossAccountRole: Input<String>? = nil,
        deliverLogsPermissionArn: Input<ARN<IAM.Role>>? = nil,
        destinationOptions: DestinationOptions? = nil,
        logDestination: Input<String>? = nil,
        logDestinationType: LogDestinationType? = nil,
        logFormat: Input<String>? = nil,
        logGroupName: Input<ID<Logs.LogGroup>>? = nil,
        maxAggregationInterval: Input<Int>? = nil,
        trafficType: TrafficType? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ResourceId", resourceId)
        node.set("ResourceType", resourceType)
        node.set("DeliverCrossAccountRole", deliverCrossAccountRole)
        node.set("DeliverLogsPermissionArn", deliverLogsPermissionArn)
        node.set("DestinationOptions", destinationOptions)
        node.set("LogDestination", logDestination)
        node.set("LogDestinationType", logDestinationType)
        node.set("LogFormat", logFormat)
        node.set("LogGroupName", logGroupName)
        node.set("MaxAggregationInterval", maxAggregationInterval)
        node.set("TrafficType", trafficType)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// The `DestinationOptions` of a flow log.
    public struct DestinationOptions: PropertyGroup {
        public let fields: Fields

        /// Makes the `DestinationOptions` of its members.
        ///
        /// - Parameters:
        ///   - fileFormat: `FileFormat`.
        ///   - hiveCompatiblePartitions: `HiveCompatiblePartitions`.
        ///   - perHourPartition: `PerHourPartition`.
        public init(
            fileFormat: DestinationOptionsFileFormat,
            hiveCompatiblePartitions: Input<Bool>,
            perHourPartition: Input<Bool>
        ) {
            var members = Fields()
            members.set("FileFormat", fileFormat)
            members.set("HiveCompatiblePartitions", hiveCompatiblePartitions)
            members.set("PerHourPartition", perHourPartition)
            fields = members
        }
    }

    /// The values of `FileFormat`.
    public struct DestinationOptionsFileFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `plain-text`
        public static var plainText: Self { Self(rawValue: "plain-text") }
        /// `parquet`
        public static var parquet: Self { Self(rawValue: "parquet") }
    }

    /// The values of `LogDestinationType`.
    public struct LogDestinationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cloud-watch-logs`
        public static var cloudWatchLogs: Self { Self(rawValue: "cloud-watch-logs") }
        /// `s3`
        public static var s3: Self { Self(rawValue: "s3") }
        /// `kinesis-data-firehose`
        public static var kinesisDataFirehose: Self { Self(rawValue: "kinesis-data-firehose") }
    }

    /// The values of `ResourceType`.
    public struct ResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NetworkInterface`
        public static var networkInterface: Self { Self(rawValue: "NetworkInterface") }
        /// `Subnet`
        public static var subnet: Self { Self(rawValue: "Subnet") }
        /// `VPC`
        public static var vpc: Self { Self(rawValue: "VPC") }
        /// `TransitGateway`
        public static var transitGateway: Self { Self(rawValue: "TransitGateway") }
        /// `TransitGatewayAttachment`
        public static var transitGatewayAttachment: Self {
            Self(rawValue: "TransitGatewayAttachment")
        }
        /// `RegionalNatGateway`
        public static var regionalNatGateway: Self { Self(rawValue: "RegionalNatGateway") }
    }

    /// The values of `TrafficType`.
    public struct TrafficType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACCEPT`
        public static var accept: Self { Self(rawValue: "ACCEPT") }
        /// `ALL`
        public static var all: Self { Self(rawValue: "ALL") }
        /// `REJECT`
        public static var reject: Self { Self(rawValue: "REJECT") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DeliverCrossAccountRole","DeliverLogsPermissionArn","DestinationOptions","LogDestination","LogDestinationType","LogFormat","LogGroupName","MaxAggregationInterval","ResourceId","ResourceType","TrafficType"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"DeliverCrossAccountRole":{"type":"string"},"DeliverLogsPermissionArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"DestinationOptions":{"properties":{"FileFormat":{"enum":["plain-text","parquet"],"type":"string"},"HiveCompatiblePartitions":{"type":"boolean"},"PerHourPartition":{"type":"boolean"}},"required":["FileFormat","HiveCompatiblePartitions","PerHourPartition"],"type":"object"},"Id":{"type":"string"},"LogDestination":{"type":"string"},"LogDestinationType":{"enum":["cloud-watch-logs","s3","kinesis-data-firehose"],"type":"string"},"LogFormat":{"type":"string"},"LogGroupName":{"references":["AWS::Logs::LogGroup.Id"],"type":"string"},"MaxAggregationInterval":{"type":"integer"},"ResourceId":{"type":"string"},"ResourceType":{"enum":["NetworkInterface","Subnet","VPC","TransitGateway","TransitGatewayAttachment","RegionalNatGateway"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TrafficType":{"enum":["ACCEPT","ALL","REJECT"],"type":"string"}},"readOnly":["Id"],"required":["ResourceId","ResourceType"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true}}"##
    }
}
