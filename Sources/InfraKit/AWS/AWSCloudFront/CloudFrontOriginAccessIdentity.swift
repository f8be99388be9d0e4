// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.CloudFrontOriginAccessIdentity {
    /// A cloud front origin access identity of CloudFront.
    ///
    /// Creates `AWS::CloudFront::CloudFrontOriginAccessIdentity`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cloudFrontOriginAccessIdentityConfig: `CloudFrontOriginAccessIdentityConfig`.
    public init(
        _ id: ConstructID,
        cloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CloudFrontOriginAccessIdentityConfig", cloudFrontOriginAccessIdentityConfig)
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

    /// `S3CanonicalUserId`, known after deploy.
    public var s3CanonicalUserId: Input<String> { node.attribute("S3CanonicalUserId") }

    /// The `CloudFrontOriginAccessIdentityConfig` of a cloud front origin access identity.
    public struct CloudFrontOriginAccessIdentityConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CloudFrontOriginAccessIdentityConfig` of its members.
        ///
        /// - Parameters:
        ///   - comment: `Comment`.
        public init(
            comment: Input<String>
        ) {
            var members = Fields()
            members.set("Comment", comment)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"CloudFrontOriginAccessIdentityConfig":{"properties":{"Comment":{"type":"string"}},"required":["Comment"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"CloudFrontOriginAccessIdentityConfig":{"$ref":"#/definitions/CloudFrontOriginAccessIdentityConfig"},"Id":{"type":"string"},"S3CanonicalUserId":{"type":"string"}},"readOnly":["Id","S3CanonicalUserId"],"required":["CloudFrontOriginAccessIdentityConfig"],"traits":{"global":true}}"##
    }
}
