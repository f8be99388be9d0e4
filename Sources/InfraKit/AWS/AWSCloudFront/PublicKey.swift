// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.PublicKey {
    /// A public key of CloudFront.
    ///
    /// Creates `AWS::CloudFront::PublicKey`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - publicKeyConfig: `PublicKeyConfig`.
    public init(
        _ id: ConstructID,
        publicKeyConfig: PublicKeyConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PublicKeyConfig", publicKeyConfig)
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

    /// `CreatedTime`, known after deploy.
    public var createdTime: Input<String> { node.attribute("CreatedTime") }

    /// The `PublicKeyConfig` of a public key.
    public struct PublicKeyConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `PublicKeyConfig` of its members.
        ///
        /// - Parameters:
        ///   - callerReference: `CallerReference`.
        ///   - encodedKey: `EncodedKey`.
        ///   - name: `Name`.
        ///   - comment: `Comment`.
        public init(
            callerReference: Input<String>,
            encodedKey: Input<String>,
            name: Input<String>,
            comment: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("CallerReference", callerReference)
            members.set("EncodedKey", encodedKey)
            members.set("Name", name)
            members.set("Comment", comment)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"PublicKeyConfig":{"properties":{"CallerReference":{"type":"string"},"Comment":{"type":"string"},"EncodedKey":{"type":"string"},"Name":{"type":"string"}},"required":["CallerReference","EncodedKey","Name"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"CreatedTime":{"type":"string"},"Id":{"type":"string"},"PublicKeyConfig":{"$ref":"#/definitions/PublicKeyConfig"}},"readOnly":["CreatedTime","Id"],"required":["PublicKeyConfig"],"traits":{"global":true}}"##
    }
}
