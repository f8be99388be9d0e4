// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.Host {
    /// A host of EC2.
    ///
    /// A change of `AssetId`, `AvailabilityZone`, `InstanceFamily`, `InstanceType` or `OutpostArn`
    /// replaces it. Creates `AWS::EC2::Host`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - availabilityZone: `AvailabilityZone`. A change replaces the resource.
    ///   - assetId: `AssetId`. A change replaces the resource.
    ///   - autoPlacement: `AutoPlacement`. Default: on.
    ///   - hostMaintenance: `HostMaintenance`. Default: off.
    ///   - hostRecovery: `HostRecovery`. Default: off.
    ///   - instanceFamily: `InstanceFamily`. A change replaces the resource.
    ///   - instanceType: `InstanceType`. A change replaces the resource.
    ///   - outpostArn: `OutpostArn`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        availabilityZone: Input<String>,
        assetId: Input<String>? = nil,
        autoPlacement: AutoPlacement? = nil,
        hostMaintenance: HostMaintenance? = nil,
        hostRecovery: HostRecovery? = nil,
        instanceFamily: Input<String>? = nil,
        instanceType: Input<String>? = nil,
        outpostArn: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AvailabilityZone", availabilityZone)
        node.set("AssetId", assetId)
        node.set("AutoPlacement", autoPlacement)
        node.set("HostMaintenance", hostMaintenance)
        node.set("HostRecovery", hostRecovery)
        node.set("InstanceFamily", instanceFamily)
        node.set("InstanceType", instanceType)
        node.set("OutpostArn", outpostArn)
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

    /// `HostId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("HostId") }

    /// The values of `AutoPlacement`.
    public struct AutoPlacement: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `on`
        public static var on: Self { Self(rawValue: "on") }
        /// `off`
        public static var off: Self { Self(rawValue: "off") }
    }

    /// The values of `HostMaintenance`.
    public struct HostMaintenance: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `on`
        public static var on: Self { Self(rawValue: "on") }
        /// `off`
        public static var off: Self { Self(rawValue: "off") }
    }

    /// The values of `HostRecovery`.
    public struct HostRecovery: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `on`
        public static var on: Self { Self(rawValue: "on") }
        /// `off`
        public static var off: Self { Self(rawValue: "off") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AssetId","AvailabilityZone","InstanceFamily","InstanceType","OutpostArn"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["HostId"],"properties":{"AssetId":{"type":"string"},"AutoPlacement":{"default":"on","enum":["on","off"],"type":"string"},"AvailabilityZone":{"type":"string"},"HostId":{"type":"string"},"HostMaintenance":{"default":"off","enum":["on","off"],"type":"string"},"HostRecovery":{"default":"off","enum":["on","off"],"type":"string"},"InstanceFamily":{"type":"string"},"InstanceType":{"type":"string"},"OutpostArn":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["HostId"],"required":["AvailabilityZone"],"tagProperty":"Tags"}"##
    }
}
