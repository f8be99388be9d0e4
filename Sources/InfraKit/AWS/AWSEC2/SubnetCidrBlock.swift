// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SubnetCidrBlock {
    /// A subnet cidr block of EC2.
    ///
    /// A change of `Ipv6CidrBlock`, `Ipv6IpamPoolId`, `Ipv6NetmaskLength` or `SubnetId` replaces
    /// it. Creates `AWS::EC2::SubnetCidrBlock`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    ///   - ipv6CidrBlock: `Ipv6CidrBlock`. At most 42 characters. A change replaces the resource.
    ///   - ipv6IpamPoolId: `Ipv6IpamPoolId`. A change replaces the resource.
    ///   - ipv6NetmaskLength: `Ipv6NetmaskLength`. From 0 to 128. A change replaces the resource.
    public init(
        _ id: ConstructID,
        subnetId: Input<ID<EC2.Subnet>>,
        ipv6CidrBlock: Input<String>? = nil,
        ipv6IpamPoolId: Input<ID<EC2.IPAMPool>>? = nil,
        ipv6NetmaskLength: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SubnetId", subnetId)
        node.set("Ipv6CidrBlock", ipv6CidrBlock)
        node.set("Ipv6IpamPoolId", ipv6IpamPoolId)
        node.set("Ipv6NetmaskLength", ipv6NetmaskLength)
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

    /// `IpSource`, known after deploy.
    public var ipSource: Input<String> { node.attribute("IpSource") }

    /// `Ipv6AddressAttribute`, known after deploy.
    public var ipv6AddressAttribute: Input<String> { node.attribute("Ipv6AddressAttribute") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Ipv6CidrBlock","Ipv6IpamPoolId","Ipv6NetmaskLength","SubnetId"],"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"IpSource":{"type":"string"},"Ipv6AddressAttribute":{"type":"string"},"Ipv6CidrBlock":{"format":"ipv6-network","maxLength":42,"type":"string"},"Ipv6IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"Ipv6NetmaskLength":{"maximum":128,"minimum":0,"type":"integer"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"readOnly":["Id","IpSource","Ipv6AddressAttribute"],"required":["SubnetId"],"writeOnly":["Ipv6IpamPoolId","Ipv6NetmaskLength"]}"#
    }
}
