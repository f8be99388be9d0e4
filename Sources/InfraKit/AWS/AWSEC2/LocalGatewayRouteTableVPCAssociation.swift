// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.LocalGatewayRouteTableVPCAssociation {
    /// A local gateway route table VPC association of EC2.
    ///
    /// A change of `LocalGatewayRouteTableId` or `VpcId` replaces it. Creates
    /// `AWS::EC2::LocalGatewayRouteTableVPCAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - localGatewayRouteTableId: `LocalGatewayRouteTableId`. A change replaces the resource.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        localGatewayRouteTableId: Input<ID<EC2.LocalGatewayRouteTable>>,
        vpcId: Input<ID<EC2.VPC>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LocalGatewayRouteTableId", localGatewayRouteTableId)
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

    /// `LocalGatewayRouteTableVpcAssociationId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LocalGatewayRouteTableVpcAssociationId") }

    /// `LocalGatewayId`, known after deploy.
    public var localGatewayId: Input<String> { node.attribute("LocalGatewayId") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LocalGatewayRouteTableId","VpcId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":127,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"},"Value":{"maxLength":255,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"}},"type":"object"}},"primaryIdentifier":["LocalGatewayRouteTableVpcAssociationId"],"properties":{"LocalGatewayId":{"type":"string"},"LocalGatewayRouteTableId":{"references":["AWS::EC2::LocalGatewayRouteTable.Id"],"type":"string"},"LocalGatewayRouteTableVpcAssociationId":{"type":"string"},"State":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["LocalGatewayId","LocalGatewayRouteTableVpcAssociationId","State"],"required":["LocalGatewayRouteTableId","VpcId"],"tagProperty":"Tags"}"##
    }
}
