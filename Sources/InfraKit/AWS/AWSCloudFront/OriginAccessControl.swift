// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.OriginAccessControl {
    /// An origin access control of CloudFront.
    ///
    /// Creates `AWS::CloudFront::OriginAccessControl`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - originAccessControlConfig: `OriginAccessControlConfig`.
    public init(
        _ id: ConstructID,
        originAccessControlConfig: OriginAccessControlConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("OriginAccessControlConfig", originAccessControlConfig)
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

    /// The `OriginAccessControlConfig` of an origin access control.
    public struct OriginAccessControlConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `OriginAccessControlConfig` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - originAccessControlOriginType: `OriginAccessControlOriginType`.
        ///   - signingBehavior: `SigningBehavior`.
        ///   - signingProtocol: `SigningProtocol`.
        ///   - description: `Description`.
        public init(
            name: Input<String>,
            originAccessControlOriginType: Input<String>,
            signingBehavior: Input<String>,
            signingProtocol: Input<String>,
            description: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("OriginAccessControlOriginType", originAccessControlOriginType)
            members.set("SigningBehavior", signingBehavior)
            members.set("SigningProtocol", signingProtocol)
            members.set("Description", description)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"OriginAccessControlConfig":{"properties":{"Description":{"type":"string"},"Name":{"type":"string"},"OriginAccessControlOriginType":{"pattern":"^(s3|mediastore|lambda|mediapackagev2)$","type":"string"},"SigningBehavior":{"pattern":"^(never|no-override|always)$","type":"string"},"SigningProtocol":{"pattern":"^(sigv4)$","type":"string"}},"required":["Name","OriginAccessControlOriginType","SigningBehavior","SigningProtocol"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"OriginAccessControlConfig":{"$ref":"#/definitions/OriginAccessControlConfig"}},"readOnly":["Id"],"required":["OriginAccessControlConfig"],"traits":{"global":true}}"##
    }
}
