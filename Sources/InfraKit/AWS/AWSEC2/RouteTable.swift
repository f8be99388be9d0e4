// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.RouteTable {
    /// A route table of EC2.
    ///
    /// A change of `VpcId` replaces it. Creates `AWS::EC2::RouteTable`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        vpcId: Input<ID<EC2.VPC>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
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

    /// `RouteTableId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RouteTableId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["VpcId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["RouteTableId"],"properties":{"RouteTableId":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["RouteTableId"],"required":["VpcId"],"tagProperty":"Tags"}"##
    }
}
