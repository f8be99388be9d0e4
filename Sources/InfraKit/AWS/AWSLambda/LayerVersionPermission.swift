// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.LayerVersionPermission {
    /// A layer version permission of Lambda.
    ///
    /// A change of `Action`, `LayerVersionArn`, `OrganizationId` or `Principal` replaces it.
    /// Creates `AWS::Lambda::LayerVersionPermission`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - action: `Action`. 0 to 22 characters. A change replaces the resource.
    ///   - layerVersionArn: `LayerVersionArn`. A change replaces the resource.
    ///   - principal: `Principal`. A change replaces the resource.
    ///   - organizationId: `OrganizationId`. 0 to 34 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        action: Input<String>,
        layerVersionArn: Input<ARN<Lambda.LayerVersion>>,
        principal: Input<String>,
        organizationId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Action", action)
        node.set("LayerVersionArn", layerVersionArn)
        node.set("Principal", principal)
        node.set("OrganizationId", organizationId)
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
        #"{"createOnly":["Action","LayerVersionArn","OrganizationId","Principal"],"primaryIdentifier":["Id"],"properties":{"Action":{"maxLength":22,"minLength":0,"pattern":"^lambda:GetLayerVersion$","type":"string"},"Id":{"type":"string"},"LayerVersionArn":{"references":["AWS::Lambda::LayerVersion.Id"],"type":"string"},"OrganizationId":{"maxLength":34,"minLength":0,"pattern":"^o-[a-z0-9]{10,32}$","type":"string"},"Principal":{"pattern":"^\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root$","type":"string"}},"readOnly":["Id"],"required":["Action","LayerVersionArn","Principal"]}"#
    }
}
