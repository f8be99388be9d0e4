// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.ClientVpnAuthorizationRule {
    /// A client vpn authorization rule of EC2.
    ///
    /// A change of `AccessGroupId`, `AuthorizeAllGroups`, `ClientVpnEndpointId`, `Description` or
    /// `TargetNetworkCidr` replaces it. Creates `AWS::EC2::ClientVpnAuthorizationRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - clientVpnEndpointId: `ClientVpnEndpointId`. A change replaces the resource.
    ///   - targetNetworkCidr: `TargetNetworkCidr`. A change replaces the resource.
    ///   - accessGroupId: `AccessGroupId`. A change replaces the resource.
    ///   - authorizeAllGroups: `AuthorizeAllGroups`. A change replaces the resource.
    ///   - description: `Description`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        clientVpnEndpointId: Input<ID<EC2.ClientVpnEndpoint>>,
        targetNetworkCidr: Input<String>,
        accessGroupId: Input<String>? = nil,
        authorizeAllGroups: Input<Bool>? = nil,
        description: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ClientVpnEndpointId", clientVpnEndpointId)
        node.set("TargetNetworkCidr", targetNetworkCidr)
        node.set("AccessGroupId", accessGroupId)
        node.set("AuthorizeAllGroups", authorizeAllGroups)
        node.set("Description", description)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["AccessGroupId","AuthorizeAllGroups","ClientVpnEndpointId","Description","TargetNetworkCidr"],"primaryIdentifier":["Id"],"properties":{"AccessGroupId":{"type":"string"},"AuthorizeAllGroups":{"type":"boolean"},"ClientVpnEndpointId":{"references":["AWS::EC2::ClientVpnEndpoint.Id"],"type":"string"},"Description":{"type":"string"},"Id":{"type":"string"},"TargetNetworkCidr":{"type":"string"}},"readOnly":["Id"],"required":["ClientVpnEndpointId","TargetNetworkCidr"]}"#
    }
}
