// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.LocalGatewayVirtualInterfaceGroup {
    /// A local gateway virtual interface group of EC2.
    ///
    /// A change of `LocalBgpAsn`, `LocalBgpAsnExtended` or `LocalGatewayId` replaces it. Creates
    /// `AWS::EC2::LocalGatewayVirtualInterfaceGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - localGatewayId: `LocalGatewayId`. A change replaces the resource.
    ///   - localBgpAsn: `LocalBgpAsn`. A change replaces the resource.
    ///   - localBgpAsnExtended: `LocalBgpAsnExtended`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        localGatewayId: Input<String>,
        localBgpAsn: Input<Int>? = nil,
        localBgpAsnExtended: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LocalGatewayId", localGatewayId)
        node.set("LocalBgpAsn", localBgpAsn)
        node.set("LocalBgpAsnExtended", localBgpAsnExtended)
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

    /// `LocalGatewayVirtualInterfaceGroupId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LocalGatewayVirtualInterfaceGroupId") }

    /// `LocalGatewayVirtualInterfaceGroupArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("LocalGatewayVirtualInterfaceGroupArn") }

    /// `ConfigurationState`, known after deploy.
    public var configurationState: Input<String> { node.attribute("ConfigurationState") }

    /// `LocalGatewayVirtualInterfaceIds`, known after deploy.
    public var localGatewayVirtualInterfaceIds: Input<[ID<EC2.LocalGatewayVirtualInterface>]> {
        node.attribute("LocalGatewayVirtualInterfaceIds")
    }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LocalBgpAsn","LocalBgpAsnExtended","LocalGatewayId"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":127,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"},"Value":{"maxLength":255,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"}},"type":"object"}},"primaryIdentifier":["LocalGatewayVirtualInterfaceGroupId"],"properties":{"ConfigurationState":{"type":"string"},"LocalBgpAsn":{"type":"integer"},"LocalBgpAsnExtended":{"format":"int64","type":"integer"},"LocalGatewayId":{"type":"string"},"LocalGatewayVirtualInterfaceGroupArn":{"type":"string"},"LocalGatewayVirtualInterfaceGroupId":{"type":"string"},"LocalGatewayVirtualInterfaceIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::LocalGatewayVirtualInterface.Id"],"type":"string"},"type":"array"},"OwnerId":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["ConfigurationState","LocalGatewayVirtualInterfaceGroupArn","LocalGatewayVirtualInterfaceGroupId","LocalGatewayVirtualInterfaceIds","OwnerId"],"required":["LocalGatewayId"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true}}"##
    }
}
