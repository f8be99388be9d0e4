// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.IPAMPoolCidr {
    /// An IPAM pool cidr of EC2.
    ///
    /// A change of `Cidr`, `IpamPoolId` or `NetmaskLength` replaces it. Creates
    /// `AWS::EC2::IPAMPoolCidr`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ipamPoolId: `IpamPoolId`. A change replaces the resource.
    ///   - cidr: `Cidr`. A change replaces the resource.
    ///   - netmaskLength: `NetmaskLength`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        ipamPoolId: Input<ID<EC2.IPAMPool>>,
        cidr: Input<String>? = nil,
        netmaskLength: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IpamPoolId", ipamPoolId)
        node.set("Cidr", cidr)
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

    /// `IpamPoolCidrId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("IpamPoolCidrId") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Cidr","IpamPoolId","NetmaskLength"],"primaryIdentifier":["IpamPoolId","IpamPoolCidrId"],"properties":{"Cidr":{"format":"ipv4-network","type":"string"},"IpamPoolCidrId":{"type":"string"},"IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"NetmaskLength":{"type":"integer"},"State":{"type":"string"}},"readOnly":["IpamPoolCidrId","State"],"required":["IpamPoolId"]}"#
    }
}
