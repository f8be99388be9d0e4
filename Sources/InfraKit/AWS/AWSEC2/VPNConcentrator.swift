// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPNConcentrator {
    /// A VPN concentrator of EC2.
    ///
    /// A change of `TransitGatewayId` or `Type` replaces it. Creates `AWS::EC2::VPNConcentrator`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - transitGatewayId: `TransitGatewayId`. A change replaces the resource.
    ///   - type: `Type`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        transitGatewayId: Input<ID<EC2.TransitGateway>>,
        type: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("TransitGatewayId", transitGatewayId)
        node.set("Type", type)
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

    /// `VpnConcentratorId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VpnConcentratorId") }

    /// `TransitGatewayAttachmentId`, known after deploy.
    public var transitGatewayAttachmentId: Input<String> {
        node.attribute("TransitGatewayAttachmentId")
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["TransitGatewayId","Type"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["VpnConcentratorId"],"properties":{"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayAttachmentId":{"type":"string"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"Type":{"type":"string"},"VpnConcentratorId":{"type":"string"}},"readOnly":["TransitGatewayAttachmentId","VpnConcentratorId"],"required":["TransitGatewayId","Type"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true}}"##
    }
}
