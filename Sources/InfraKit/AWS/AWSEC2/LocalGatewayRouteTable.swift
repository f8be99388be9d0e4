// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.LocalGatewayRouteTable {
    /// A local gateway route table of EC2.
    ///
    /// A change of `LocalGatewayId` or `Mode` replaces it. Creates
    /// `AWS::EC2::LocalGatewayRouteTable`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - localGatewayId: `LocalGatewayId`. A change replaces the resource.
    ///   - mode: `Mode`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        localGatewayId: Input<String>,
        mode: Mode? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LocalGatewayId", localGatewayId)
        node.set("Mode", mode)
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

    /// `LocalGatewayRouteTableId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LocalGatewayRouteTableId") }

    /// `LocalGatewayRouteTableArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("LocalGatewayRouteTableArn") }

    /// `OutpostArn`, known after deploy.
    public var outpostArn: Input<String> { node.attribute("OutpostArn") }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// The values of `Mode`.
    public struct Mode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `coip`
        public static var coip: Self { Self(rawValue: "coip") }
        /// `direct-vpc-routing`
        public static var directVpcRouting: Self { Self(rawValue: "direct-vpc-routing") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LocalGatewayId","Mode"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":127,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"},"Value":{"maxLength":255,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"}},"type":"object"}},"primaryIdentifier":["LocalGatewayRouteTableId"],"properties":{"LocalGatewayId":{"type":"string"},"LocalGatewayRouteTableArn":{"type":"string"},"LocalGatewayRouteTableId":{"type":"string"},"Mode":{"enum":["coip","direct-vpc-routing"],"type":"string"},"OutpostArn":{"type":"string"},"OwnerId":{"type":"string"},"State":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["LocalGatewayRouteTableArn","LocalGatewayRouteTableId","OutpostArn","OwnerId","State"],"required":["LocalGatewayId"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true}}"##
    }
}
