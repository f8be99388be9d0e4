// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAMAllocation {
    /// An IPAM allocation of EC2.
    ///
    /// A change of `Cidr`, `Description`, `IpamPoolId` or `NetmaskLength` replaces it. Creates
    /// `AWS::EC2::IPAMAllocation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ipamPoolId: `IpamPoolId`. A change replaces the resource.
    ///   - cidr: `Cidr`. A change replaces the resource.
    ///   - description: `Description`. A change replaces the resource.
    ///   - netmaskLength: `NetmaskLength`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        ipamPoolId: Input<ID<EC2.IPAMPool>>,
        cidr: Input<String>? = nil,
        description: Input<String>? = nil,
        netmaskLength: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IpamPoolId", ipamPoolId)
        node.set("Cidr", cidr)
        node.set("Description", description)
        node.set("NetmaskLength", netmaskLength)
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

    /// `IpamPoolAllocationId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("IpamPoolAllocationId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Cidr","Description","IpamPoolId","NetmaskLength"],"primaryIdentifier":["IpamPoolId","IpamPoolAllocationId","Cidr"],"properties":{"Cidr":{"format":"ipv4-network","type":"string"},"Description":{"type":"string"},"IpamPoolAllocationId":{"type":"string"},"IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"NetmaskLength":{"type":"integer"}},"readOnly":["IpamPoolAllocationId"],"required":["IpamPoolId"],"writeOnly":["NetmaskLength"]}"#
    }
}
