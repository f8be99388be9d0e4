// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.SAMLProvider {
    /// An SAML provider of IAM.
    ///
    /// A change of `AddPrivateKey`, `Name` or `RemovePrivateKey` replaces it. Creates
    /// `AWS::IAM::SAMLProvider`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - addPrivateKey: `AddPrivateKey`. 1 to 16384 characters. A change replaces the resource.
    ///   - assertionEncryptionMode: `AssertionEncryptionMode`.
    ///   - name: `Name`. 1 to 128 characters. A change replaces the resource.
    ///   - privateKeyList: `PrivateKeyList`. At most 2 elements.
    ///   - removePrivateKey: `RemovePrivateKey`. 22 to 64 characters.
    ///   - samlMetadataDocument: `SamlMetadataDocument`. 1000 to 10000000 characters.
    public init(
        _ id: ConstructID,
        addPrivateKey: InfraDSL.Secret? = nil,
        assertionEncryptionMode: AssertionEncryptionMode? = nil,
        name: Input<String>? = nil,
        privateKeyList: [SAMLPrivateKey]? = nil,
        removePrivateKey: Input<String>? = nil,
        samlMetadataDocument: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AddPrivateKey", addPrivateKey)
        node.set("AssertionEncryptionMode", assertionEncryptionMode)
        node.set("Name", name)
        node.set("PrivateKeyList", privateKeyList)
        node.set("RemovePrivateKey", removePrivateKey)
        node.set("SamlMetadataDocument", samlMetadataDocument)
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

    /// `Arn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Arn") }

    /// `SamlProviderUUID`, known after deploy.
    public var samlProviderUUID: Input<String> { node.attribute("SamlProviderUUID") }

    /// The `SAMLPrivateKey` of an SAML provider.
    public struct SAMLPrivateKey: PropertyGroup {
        public let fields: Fields

        /// Makes the `SAMLPrivateKey` of its members.
        ///
        /// - Parameters:
        ///   - keyId: `KeyId`. 22 to 64 characters.
        ///   - timestamp: `Timestamp`.
        public init(
            keyId: Input<String>,
            timestamp: Input<String>
        ) {
            var members = Fields()
            members.set("KeyId", keyId)
            members.set("Timestamp", timestamp)
            fields = members
        }
    }

    /// The values of `AssertionEncryptionMode`.
    public struct AssertionEncryptionMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Allowed`
        public static var allowed: Self { Self(rawValue: "Allowed") }
        /// `Required`
        public static var required: Self { Self(rawValue: "Required") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AddPrivateKey","Name","RemovePrivateKey"],"definitions":{"SAMLPrivateKey":{"properties":{"KeyId":{"maxLength":64,"minLength":22,"pattern":"[A-Z0-9]+","type":"string"},"Timestamp":{"format":"date-time","type":"string"}},"required":["KeyId","Timestamp"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$","type":"string"},"Value":{"maxLength":256,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"AddPrivateKey":{"maxLength":16384,"minLength":1,"pattern":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+","type":"string"},"Arn":{"maxLength":1600,"minLength":1,"type":"string"},"AssertionEncryptionMode":{"enum":["Allowed","Required"],"type":"string"},"Name":{"maxLength":128,"minLength":1,"pattern":"[\\w._-]+","type":"string"},"PrivateKeyList":{"insertionOrder":false,"items":{"$ref":"#/definitions/SAMLPrivateKey"},"maxItems":2,"type":"array"},"RemovePrivateKey":{"maxLength":64,"minLength":22,"pattern":"[A-Z0-9]+","type":"string"},"SamlMetadataDocument":{"maxLength":10000000,"minLength":1000,"type":"string"},"SamlProviderUUID":{"maxLength":64,"minLength":22,"pattern":"[A-Z0-9]+","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"}},"readOnly":["Arn","SamlProviderUUID"],"tagProperty":"Tags","traits":{"global":true,"nameProperty":"Name"},"writeOnly":["AddPrivateKey","RemovePrivateKey"]}"##
    }
}
