// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkInterfaceAttachment {
    /// A network interface attachment of EC2.
    ///
    /// A change of `DeviceIndex`, `InstanceId` or `NetworkInterfaceId` replaces it. Creates
    /// `AWS::EC2::NetworkInterfaceAttachment`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - deviceIndex: `DeviceIndex`. A change replaces the resource.
    ///   - instanceId: `InstanceId`. A change replaces the resource.
    ///   - networkInterfaceId: `NetworkInterfaceId`. A change replaces the resource.
    ///   - deleteOnTermination: `DeleteOnTermination`. Default: true.
    ///   - enaQueueCount: `EnaQueueCount`.
    ///   - enaSrdSpecification: `EnaSrdSpecification`.
    public init(
        _ id: ConstructID,
        deviceIndex: Input<String>,
        instanceId: Input<ID<EC2.Instance>>,
        networkInterfaceId: Input<ID<EC2.NetworkInterface>>,
        deleteOnTermination: Input<Bool>? = nil,
        enaQueueCount: Input<Int>? = nil,
        enaSrdSpecification: EnaSrdSpecification? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DeviceIndex", deviceIndex)
        node.set("InstanceId", instanceId)
        node.set("NetworkInterfaceId", networkInterfaceId)
        node.set("DeleteOnTermination", deleteOnTermination)
        node.set("EnaQueueCount", enaQueueCount)
        node.set("EnaSrdSpecification", enaSrdSpecification)
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

    /// `AttachmentId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AttachmentId") }

    /// The `EnaSrdSpecification` of a network interface attachment.
    public struct EnaSrdSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `EnaSrdSpecification` of its members.
        ///
        /// - Parameters:
        ///   - enaSrdEnabled: `EnaSrdEnabled`.
        ///   - enaSrdUdpSpecification: `EnaSrdUdpSpecification`.
        public init(
            enaSrdEnabled: Input<Bool>? = nil,
            enaSrdUdpSpecification: EnaSrdSpecificationEnaSrdUdpSpecification? = nil
        ) {
            var members = Fields()
            members.set("EnaSrdEnabled", enaSrdEnabled)
            members.set("EnaSrdUdpSpecification", enaSrdUdpSpecification)
            fields = members
        }
    }

    /// The `EnaSrdUdpSpecification` of a network interface attachment.
    public struct EnaSrdSpecificationEnaSrdUdpSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `EnaSrdUdpSpecification` of its members.
        ///
        /// - Parameters:
        ///   - enaSrdUdpEnabled: `EnaSrdUdpEnabled`.
        public init(
            enaSrdUdpEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("EnaSrdUdpEnabled", enaSrdUdpEnabled)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DeviceIndex","InstanceId","NetworkInterfaceId"],"definitions":{"EnaSrdSpecification":{"properties":{"EnaSrdEnabled":{"type":"boolean"},"EnaSrdUdpSpecification":{"properties":{"EnaSrdUdpEnabled":{"type":"boolean"}},"type":"object"}},"type":"object"}},"primaryIdentifier":["AttachmentId"],"properties":{"AttachmentId":{"type":"string"},"DeleteOnTermination":{"default":true,"type":"boolean"},"DeviceIndex":{"type":"string"},"EnaQueueCount":{"type":"integer"},"EnaSrdSpecification":{"$ref":"#/definitions/EnaSrdSpecification"},"InstanceId":{"references":["AWS::EC2::Instance.Id"],"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"}},"readOnly":["AttachmentId"],"required":["DeviceIndex","InstanceId","NetworkInterfaceId"],"traits":{"replacesAfterDelete":true}}"##
    }
}
