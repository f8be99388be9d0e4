// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// A local gateway route table virtual interface group association of EC2.
    ///
    /// A change of `LocalGatewayRouteTableId` or `LocalGatewayVirtualInterfaceGroupId` replaces it.
    /// Creates `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - localGatewayRouteTableId: `LocalGatewayRouteTableId`. A change replaces the resource.
    ///   - localGatewayVirtualInterfaceGroupId: `LocalGatewayVirtualInterfaceGroupId`.
    public init(
        _ id: ConstructID,
        localGatewayRouteTableId: Input<ID<EC2.LocalGatewayRouteTable>>,
        localGatewayVirtualInterfaceGroupId: Input<ID<EC2.LocalGatewayVirtualInterfaceGroup>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LocalGatewayRouteTableId", localGatewayRouteTableId)
        node.set("LocalGatewayVirtualInterfaceGroupId", localGatewayVirtualInterfaceGroupId)
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

    /// `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`, known after deploy.
    public var id: Input<ID<Self>> {
        node.identifier("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId")
    }

    /// `LocalGatewayId`, known after deploy.
    public var localGatewayId: Input<String> { node.attribute("LocalGatewayId") }

    /// `LocalGatewayRouteTableArn`, known after deploy.
    public var localGatewayRouteTableArn: Input<ARN<EC2.LocalGatewayRouteTable>> {
        node.attribute("LocalGatewayRouteTableArn")
    }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LocalGatewayRouteTableId","LocalGatewayVirtualInterfaceGroupId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":127,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"},"Value":{"maxLength":255,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"}},"type":"object"}},"primaryIdentifier":["LocalGatewayRouteTableVirtualInterfaceGroupAssociationId"],"properties":{"LocalGatewayId":{"type":"string"},"LocalGatewayRouteTableArn":{"references":["AWS::EC2::LocalGatewayRouteTable.LocalGatewayRouteTableArn"],"type":"string"},"LocalGatewayRouteTableId":{"references":["AWS::EC2::LocalGatewayRouteTable.Id"],"type":"string"},"LocalGatewayRouteTableVirtualInterfaceGroupAssociationId":{"type":"string"},"LocalGatewayVirtualInterfaceGroupId":{"references":["AWS::EC2::LocalGatewayVirtualInterfaceGroup.Id"],"type":"string"},"OwnerId":{"type":"string"},"State":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["LocalGatewayId","LocalGatewayRouteTableArn","LocalGatewayRouteTableVirtualInterfaceGroupAssociationId","OwnerId","State"],"required":["LocalGatewayRouteTableId","LocalGatewayVirtualInterfaceGroupId"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true}}"##
    }
}
