// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayMeteringPolicy {
    /// A transit gateway metering policy of EC2.
    ///
    /// A change of `TransitGatewayId` replaces it. Creates
    /// `AWS::EC2::TransitGatewayMeteringPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - transitGatewayId: `TransitGatewayId`. A change replaces the resource.
    ///   - middleboxAttachmentIds: `MiddleboxAttachmentIds`.
    public init(
        _ id: ConstructID,
        transitGatewayId: Input<ID<EC2.TransitGateway>>,
        middleboxAttachmentIds: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("TransitGatewayId", transitGatewayId)
        node.set("MiddleboxAttachmentIds", middleboxAttachmentIds)
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

    /// `TransitGatewayMeteringPolicyId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TransitGatewayMeteringPolicyId") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `UpdateEffectiveAt`, known after deploy.
    public var updateEffectiveAt: Input<String> { node.attribute("UpdateEffectiveAt") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["TransitGatewayId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["TransitGatewayMeteringPolicyId"],"properties":{"MiddleboxAttachmentIds":{"items":{"type":"string"},"type":"array"},"State":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"TransitGatewayMeteringPolicyId":{"type":"string"},"UpdateEffectiveAt":{"type":"string"}},"readOnly":["State","TransitGatewayMeteringPolicyId","UpdateEffectiveAt"],"required":["TransitGatewayId"],"tagProperty":"Tags"}"##
    }
}
