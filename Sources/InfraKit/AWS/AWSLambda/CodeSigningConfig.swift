// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.CodeSigningConfig {
    /// A code signing config of Lambda.
    ///
    /// Creates `AWS::Lambda::CodeSigningConfig`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - allowedPublishers: `AllowedPublishers`.
    ///   - codeSigningPolicies: `CodeSigningPolicies`.
    ///   - description: `Description`. 0 to 256 characters.
    public init(
        _ id: ConstructID,
        allowedPublishers: AllowedPublishers,
        codeSigningPolicies: CodeSigningPolicies? = nil,
        description: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AllowedPublishers", allowedPublishers)
        node.set("CodeSigningPolicies", codeSigningPolicies)
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

    /// `CodeSigningConfigArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("CodeSigningConfigArn") }

    /// `CodeSigningConfigArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("CodeSigningConfigArn") }

    /// `CodeSigningConfigId`, known after deploy.
    public var codeSigningConfigId: Input<String> { node.attribute("CodeSigningConfigId") }

    /// The `AllowedPublishers` of a code signing config.
    public struct AllowedPublishers: PropertyGroup {
        public let fields: Fields

        /// Makes the `AllowedPublishers` of its members.
        ///
        /// - Parameters:
        ///   - signingProfileVersionArns: `SigningProfileVersionArns`. 1 to 20 elements.
        public init(
            signingProfileVersionArns: Input<[String]>
        ) {
            var members = Fields()
            members.set("SigningProfileVersionArns", signingProfileVersionArns)
            fields = members
        }
    }

    /// The `CodeSigningPolicies` of a code signing config.
    public struct CodeSigningPolicies: PropertyGroup {
        public let fields: Fields

        /// Makes the `CodeSigningPolicies` of its members.
        ///
        /// - Parameters:
        ///   - untrustedArtifactOnDeployment: `UntrustedArtifactOnDeployment`. Default: Warn.
        public init(
            untrustedArtifactOnDeployment: CodeSigningPoliciesUntrustedArtifactOnDeployment
        ) {
            var members = Fields()
            members.set("UntrustedArtifactOnDeployment", untrustedArtifactOnDeployment)
            fields = members
        }
    }

    /// The values of `UntrustedArtifactOnDeployment`.
    public struct CodeSigningPoliciesUntrustedArtifactOnDeployment: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Warn`
        public static var warn: Self { Self(rawValue: "Warn") }
        /// `Enforce`
        public static var enforce: Self { Self(rawValue: "Enforce") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"AllowedPublishers":{"properties":{"SigningProfileVersionArns":{"items":{"maxLength":1024,"minLength":12,"pattern":"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)","type":"string"},"maxItems":20,"minItems":1,"type":"array"}},"required":["SigningProfileVersionArns"],"type":"object"},"CodeSigningPolicies":{"properties":{"UntrustedArtifactOnDeployment":{"default":"Warn","enum":["Warn","Enforce"],"type":"string"}},"required":["UntrustedArtifactOnDeployment"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["CodeSigningConfigArn"],"properties":{"AllowedPublishers":{"$ref":"#/definitions/AllowedPublishers"},"CodeSigningConfigArn":{"pattern":"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}","type":"string"},"CodeSigningConfigId":{"pattern":"csc-[a-zA-Z0-9-_\\.]{17}","type":"string"},"CodeSigningPolicies":{"$ref":"#/definitions/CodeSigningPolicies"},"Description":{"maxLength":256,"minLength":0,"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["CodeSigningConfigArn","CodeSigningConfigId"],"required":["AllowedPublishers"],"tagProperty":"Tags"}"##
    }
}
