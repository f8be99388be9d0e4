// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Route53.HostedZone {
    /// A hosted zone of Route53.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Route53::HostedZone`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - hostedZoneConfig: `HostedZoneConfig`.
    ///   - hostedZoneFeatures: `HostedZoneFeatures`.
    ///   - name: `Name`. 0 to 1024 characters. A change replaces the resource.
    ///   - queryLoggingConfig: `QueryLoggingConfig`.
    ///   - vpcs: `VPCs`.
    public init(
        _ id: ConstructID,
        hostedZoneConfig: HostedZoneConfig? = nil,
        hostedZoneFeatures: HostedZoneFeatures? = nil,
        name: Input<String>? = nil,
        queryLoggingConfig: QueryLoggingConfig? = nil,
        vpcs: [VPC]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("HostedZoneConfig", hostedZoneConfig)
        node.set("HostedZoneFeatures", hostedZoneFeatures)
        node.set("Name", name)
        node.set("QueryLoggingConfig", queryLoggingConfig)
        node.set("VPCs", vpcs)
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

    /// `NameServers`, known after deploy.
    public var nameServers: Input<[String]> { node.attribute("NameServers") }

    /// The `HostedZoneConfig` of a hosted zone.
    public struct HostedZoneConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `HostedZoneConfig` of its members.
        ///
        /// - Parameters:
        ///   - comment: `Comment`. 0 to 256 characters.
        public init(
            comment: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Comment", comment)
            fields = members
        }
    }

    /// The `HostedZoneFeatures` of a hosted zone.
    public struct HostedZoneFeatures: PropertyGroup {
        public let fields: Fields

        /// Makes the `HostedZoneFeatures` of its members.
        ///
        /// - Parameters:
        ///   - enableAcceleratedRecovery: `EnableAcceleratedRecovery`.
        public init(
            enableAcceleratedRecovery: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("EnableAcceleratedRecovery", enableAcceleratedRecovery)
            fields = members
        }
    }

    /// The `QueryLoggingConfig` of a hosted zone.
    public struct QueryLoggingConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `QueryLoggingConfig` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchLogsLogGroupArn: `CloudWatchLogsLogGroupArn`.
        public init(
            cloudWatchLogsLogGroupArn: Input<ARN<Logs.LogGroup>>
        ) {
            var members = Fields()
            members.set("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn)
            fields = members
        }
    }

    /// The `VPC` of a hosted zone.
    public struct VPC: PropertyGroup {
        public let fields: Fields

        /// Makes the `VPC` of its members.
        ///
        /// - Parameters:
        ///   - vpcId: `VPCId`.
        ///   - vpcRegion: `VPCRegion`.
        public init(
            vpcId: Input<ID<EC2.VPC>>,
            vpcRegion: Input<String>
        ) {
            var members = Fields()
            members.set("VPCId", vpcId)
            members.set("VPCRegion", vpcRegion)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"HostedZoneConfig":{"properties":{"Comment":{"maxLength":256,"minLength":0,"type":"string"}},"type":"object"},"HostedZoneFeatures":{"properties":{"EnableAcceleratedRecovery":{"type":"boolean"}},"type":"object"},"HostedZoneTag":{"properties":{"Key":{"maxLength":128,"type":"string"},"Value":{"maxLength":256,"type":"string"}},"required":["Key","Value"],"type":"object"},"QueryLoggingConfig":{"properties":{"CloudWatchLogsLogGroupArn":{"references":["AWS::Logs::LogGroup.Arn"],"type":"string"}},"required":["CloudWatchLogsLogGroupArn"],"type":"object"},"VPC":{"properties":{"VPCId":{"references":["AWS::EC2::VPC.Id"],"type":"string"},"VPCRegion":{"type":"string"}},"required":["VPCId","VPCRegion"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"HostedZoneConfig":{"$ref":"#/definitions/HostedZoneConfig"},"HostedZoneFeatures":{"$ref":"#/definitions/HostedZoneFeatures"},"HostedZoneTags":{"insertionOrder":false,"items":{"$ref":"#/definitions/HostedZoneTag"},"type":"array"},"Id":{"type":"string"},"Name":{"maxLength":1024,"minLength":0,"type":"string"},"NameServers":{"items":{"type":"string"},"type":"array"},"QueryLoggingConfig":{"$ref":"#/definitions/QueryLoggingConfig"},"VPCs":{"insertionOrder":false,"items":{"$ref":"#/definitions/VPC"},"type":"array"}},"readOnly":["Id","NameServers"],"tagProperty":"HostedZoneTags","traits":{"global":true,"stateful":true,"typicalSeconds":30}}"##
    }
}
