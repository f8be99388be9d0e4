// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.EIP {
    /// An EIP of EC2.
    ///
    /// A change of `Address`, `IpamPoolId`, `NetworkBorderGroup` or `TransferAddress` replaces it.
    /// Creates `AWS::EC2::EIP`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - address: `Address`. A change replaces the resource.
    ///   - domain: `Domain`.
    ///   - instanceId: `InstanceId`.
    ///   - ipamPoolId: `IpamPoolId`. A change replaces the resource.
    ///   - networkBorderGroup: `NetworkBorderGroup`. A change replaces the resource.
    ///   - publicIpv4Pool: `PublicIpv4Pool`.
    ///   - transferAddress: `TransferAddress`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        address: Input<String>? = nil,
        domain: Input<String>? = nil,
        instanceId: Input<ID<EC2.Instance>>? = nil,
        ipamPoolId: Input<ID<EC2.IPAMPool>>? = nil,
        networkBorderGroup: Input<String>? = nil,
        publicIpv4Pool: Input<String>? = nil,
        transferAddress: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Address", address)
        node.set("Domain", domain)
        node.set("InstanceId", instanceId)
        node.set("IpamPoolId", ipamPoolId)
        node.set("NetworkBorderGroup", networkBorderGroup)
        node.set("PublicIpv4Pool", publicIpv4Pool)
        node.set("TransferAddress", transferAddress)
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

    /// `AllocationId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("AllocationId") }

    /// `PublicIp`, known after deploy.
    public var publicIp: Input<String> { node.attribute("PublicIp") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Address","IpamPoolId","NetworkBorderGroup","TransferAddress"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["PublicIp","AllocationId"],"properties":{"Address":{"type":"string"},"AllocationId":{"type":"string"},"Domain":{"type":"string"},"InstanceId":{"references":["AWS::EC2::Instance.Id"],"type":"string"},"IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"NetworkBorderGroup":{"type":"string"},"PublicIp":{"type":"string"},"PublicIpv4Pool":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransferAddress":{"type":"string"}},"readOnly":["AllocationId","PublicIp"],"tagProperty":"Tags","traits":{"typicalSeconds":2},"writeOnly":["Address","IpamPoolId","TransferAddress"]}"##
    }
}
