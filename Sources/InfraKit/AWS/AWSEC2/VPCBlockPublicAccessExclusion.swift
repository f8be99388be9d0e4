// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCBlockPublicAccessExclusion {
    /// A VPC block public access exclusion of EC2.
    ///
    /// A change of `SubnetId` or `VpcId` replaces it. Creates
    /// `AWS::EC2::VPCBlockPublicAccessExclusion`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - internetGatewayExclusionMode: `InternetGatewayExclusionMode`.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        internetGatewayExclusionMode: InternetGatewayExclusionMode,
        subnetId: Input<ID<EC2.Subnet>>? = nil,
        vpcId: Input<ID<EC2.VPC>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("InternetGatewayExclusionMode", internetGatewayExclusionMode)
        node.set("SubnetId", subnetId)
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

    /// `ExclusionId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ExclusionId") }

    /// The values of `InternetGatewayExclusionMode`.
    public struct InternetGatewayExclusionMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `allow-bidirectional`
        public static var allowBidirectional: Self { Self(rawValue: "allow-bidirectional") }
        /// `allow-egress`
        public static var allowEgress: Self { Self(rawValue: "allow-egress") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["SubnetId","VpcId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ExclusionId"],"properties":{"ExclusionId":{"type":"string"},"InternetGatewayExclusionMode":{"enum":["allow-bidirectional","allow-egress"],"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["ExclusionId"],"required":["InternetGatewayExclusionMode"],"tagProperty":"Tags"}"##
    }
}
