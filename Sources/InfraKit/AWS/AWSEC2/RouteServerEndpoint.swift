// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.RouteServerEndpoint {
    /// A route server endpoint of EC2.
    ///
    /// A change of `RouteServerId` or `SubnetId` replaces it. Creates
    /// `AWS::EC2::RouteServerEndpoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - routeServerId: `RouteServerId`. A change replaces the resource.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        routeServerId: Input<ID<EC2.RouteServer>>,
        subnetId: Input<ID<EC2.Subnet>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RouteServerId", routeServerId)
        node.set("SubnetId", subnetId)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `EniAddress`, known after deploy.
    public var eniAddress: Input<String> { node.attribute("EniAddress") }

    /// `EniId`, known after deploy.
    public var eniId: Input<String> { node.attribute("EniId") }

    /// `VpcId`, known after deploy.
    public var vpcId: Input<ID<EC2.VPC>> { node.attribute("VpcId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["RouteServerId","SubnetId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"type":"string"},"EniAddress":{"type":"string"},"EniId":{"type":"string"},"Id":{"type":"string"},"RouteServerId":{"references":["AWS::EC2::RouteServer.Id"],"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["Arn","EniAddress","EniId","Id","VpcId"],"required":["RouteServerId","SubnetId"],"tagProperty":"Tags"}"##
    }
}
