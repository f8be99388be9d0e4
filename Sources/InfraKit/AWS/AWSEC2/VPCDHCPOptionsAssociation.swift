// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCDHCPOptionsAssociation {
    /// A VPCDHCP options association of EC2.
    ///
    /// A change of `DhcpOptionsId` or `VpcId` replaces it. Creates
    /// `AWS::EC2::VPCDHCPOptionsAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dhcpOptionsId: `DhcpOptionsId`. A change replaces the resource.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        dhcpOptionsId: Input<ID<EC2.DHCPOptions>>,
        vpcId: Input<ID<EC2.VPC>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DhcpOptionsId", dhcpOptionsId)
        node.set("VpcId", vpcId)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["DhcpOptionsId","VpcId"],"primaryIdentifier":["DhcpOptionsId","VpcId"],"properties":{"DhcpOptionsId":{"references":["AWS::EC2::DHCPOptions.Id"],"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"required":["DhcpOptionsId","VpcId"],"traits":{"replacesAfterDelete":true}}"#
    }
}
