// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGateway {
    /// A transit gateway of EC2.
    ///
    /// A change of `AmazonSideAsn` or `MulticastSupport` replaces it. Creates
    /// `AWS::EC2::TransitGateway`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - amazonSideAsn: `AmazonSideAsn`. A change replaces the resource.
    ///   - associationDefaultRouteTableId: `AssociationDefaultRouteTableId`.
    ///   - autoAcceptSharedAttachments: `AutoAcceptSharedAttachments`.
    ///   - defaultRouteTableAssociation: `DefaultRouteTableAssociation`.
    ///   - defaultRouteTablePropagation: `DefaultRouteTablePropagation`.
    ///   - description: `Description`.
    ///   - dnsSupport: `DnsSupport`.
    ///   - encryptionSupport: `EncryptionSupport`.
    ///   - multicastSupport: `MulticastSupport`. A change replaces the resource.
    ///   - propagationDefaultRouteTableId: `PropagationDefaultRouteTableId`.
    ///   - securityGroupReferencingSupport: `SecurityGroupReferencingSupport`.
    ///   - transitGatewayCidrBlocks: `TransitGatewayCidrBlocks`.
    ///   - vpnEcmpSupport: `VpnEcmpSupport`.
    public init(
        _ id: ConstructID,
        amazonSideAsn: Input<Int>? = nil,
        associationDefaultRouteTableId: Input<ID<EC2.TransitGatewayRouteTable>>? = nil,
        autoAcceptSharedAttachments: Input<String>? = nil,
        defaultRouteTableAssociation: Input<String>? = nil,
        defaultRouteTablePropagation: Input<String>? = nil,
        description: Input<String>? = nil,
        dnsSupport: Input<String>? = nil,
        encryptionSupport: EncryptionSupport? = nil,
        multicastSupport: Input<String>? = nil,
        propagationDefaultRouteTableId: Input<ID<EC2.TransitGatewayRouteTable>>? = nil,
        securityGroupReferencingSupport: Input<String>? = nil,
        transitGatewayCidrBlocks: Input<[String]>? = nil,
        vpnEcmpSupport: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AmazonSideAsn", amazonSideAsn)
        node.set("AssociationDefaultRouteTableId", associationDefaultRouteTableId)
        node.set("AutoAcceptSharedAttachments", autoAcceptSharedAttachments)
        node.set("DefaultRouteTableAssociation", defaultRouteTableAssociation)
        node.set("DefaultRouteTablePropagation", defaultRouteTablePropagation)
        node.set("Description", description)
        node.set("DnsSupport", dnsSupport)
        node.set("EncryptionSupport", encryptionSupport)
        node.set("MulticastSupport", multicastSupport)
        node.set("PropagationDefaultRouteTableId", propagationDefaultRouteTableId)
        node.set("SecurityGroupReferencingSupport", securityGroupReferencingSupport)
        node.set("TransitGatewayCidrBlocks", transitGatewayCidrBlocks)
        node.set("VpnEcmpSupport", vpnEcmpSupport)
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

    /// `TransitGatewayArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("TransitGatewayArn") }

    /// `EncryptionSupportState`, known after deploy.
    public var encryptionSupportState: Input<String> { node.attribute("EncryptionSupportState") }

    /// The values of `EncryptionSupport`.
    public struct EncryptionSupport: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AmazonSideAsn","MulticastSupport"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AmazonSideAsn":{"format":"int64","type":"integer"},"AssociationDefaultRouteTableId":{"references":["AWS::EC2::TransitGatewayRouteTable.Id"],"type":"string"},"AutoAcceptSharedAttachments":{"type":"string"},"DefaultRouteTableAssociation":{"type":"string"},"DefaultRouteTablePropagation":{"type":"string"},"Description":{"type":"string"},"DnsSupport":{"type":"string"},"EncryptionSupport":{"enum":["disable","enable"],"type":"string"},"EncryptionSupportState":{"type":"string"},"Id":{"type":"string"},"MulticastSupport":{"type":"string"},"PropagationDefaultRouteTableId":{"references":["AWS::EC2::TransitGatewayRouteTable.Id"],"type":"string"},"SecurityGroupReferencingSupport":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayArn":{"type":"string"},"TransitGatewayCidrBlocks":{"items":{"type":"string"},"type":"array"},"VpnEcmpSupport":{"type":"string"}},"readOnly":["EncryptionSupportState","Id","TransitGatewayArn"],"tagProperty":"Tags","traits":{"readyAttributes":["EncryptionSupportState"],"typicalSeconds":120},"writeOnly":["EncryptionSupport"]}"##
    }
}
