// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.KeyPair {
    /// A key pair of EC2.
    ///
    /// A change of `KeyFormat`, `KeyName`, `KeyType`, `PublicKeyMaterial` or `Tags` replaces it.
    /// Creates `AWS::EC2::KeyPair`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - keyName: `KeyName`. A change replaces the resource.
    ///   - keyFormat: `KeyFormat`. Default: pem. A change replaces the resource.
    ///   - keyType: `KeyType`. Default: rsa. A change replaces the resource.
    ///   - publicKeyMaterial: `PublicKeyMaterial`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        keyName: Input<String>,
        keyFormat: KeyFormat? = nil,
        keyType: KeyType? = nil,
        publicKeyMaterial: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("KeyName", keyName)
        node.set("KeyFormat", keyFormat)
        node.set("KeyType", keyType)
        node.set("PublicKeyMaterial", publicKeyMaterial)
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

    /// `KeyName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("KeyName") }

    /// `KeyFingerprint`, known after deploy.
    public var keyFingerprint: Input<String> { node.attribute("KeyFingerprint") }

    /// `KeyPairId`, known after deploy.
    public var keyPairId: Input<String> { node.attribute("KeyPairId") }

    /// The values of `KeyFormat`.
    public struct KeyFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pem`
        public static var pem: Self { Self(rawValue: "pem") }
        /// `ppk`
        public static var ppk: Self { Self(rawValue: "ppk") }
    }

    /// The values of `KeyType`.
    public struct KeyType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `rsa`
        public static var rsa: Self { Self(rawValue: "rsa") }
        /// `ed25519`
        public static var ed25519: Self { Self(rawValue: "ed25519") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["KeyFormat","KeyName","KeyType","PublicKeyMaterial","Tags"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["KeyName"],"properties":{"KeyFingerprint":{"type":"string"},"KeyFormat":{"default":"pem","enum":["pem","ppk"],"type":"string"},"KeyName":{"type":"string"},"KeyPairId":{"type":"string"},"KeyType":{"default":"rsa","enum":["rsa","ed25519"],"type":"string"},"PublicKeyMaterial":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["KeyFingerprint","KeyPairId"],"required":["KeyName"],"tagProperty":"Tags","writeOnly":["KeyFormat"]}"##
    }
}
