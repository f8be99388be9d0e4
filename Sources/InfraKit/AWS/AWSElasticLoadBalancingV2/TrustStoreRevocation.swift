// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElasticLoadBalancingV2.TrustStoreRevocation {
    /// A trust store revocation of ElasticLoadBalancingV2.
    ///
    /// A change of `RevocationContents` or `TrustStoreArn` replaces it. Creates
    /// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - revocationContents: `RevocationContents`. A change replaces the resource.
    ///   - trustStoreArn: `TrustStoreArn`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        revocationContents: [RevocationContent]? = nil,
        trustStoreArn: Input<ARN<ElasticLoadBalancingV2.TrustStore>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RevocationContents", revocationContents)
        node.set("TrustStoreArn", trustStoreArn)
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

    /// `RevocationId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("RevocationId") }

    /// `TrustStoreRevocations`, known after deploy.
    public var trustStoreRevocations: Input<Document> { node.attribute("TrustStoreRevocations") }

    /// The `RevocationContent` of a trust store revocation.
    public struct RevocationContent: PropertyGroup {
        public let fields: Fields

        /// Makes the `RevocationContent` of its members.
        ///
        /// - Parameters:
        ///   - revocationType: `RevocationType`.
        ///   - s3Bucket: `S3Bucket`.
        ///   - s3Key: `S3Key`.
        ///   - s3ObjectVersion: `S3ObjectVersion`.
        public init(
            revocationType: RevocationContentRevocationType? = nil,
            s3Bucket: Input<ID<S3.Bucket>>? = nil,
            s3Key: Input<String>? = nil,
            s3ObjectVersion: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("RevocationType", revocationType)
            members.set("S3Bucket", s3Bucket)
            members.set("S3Key", s3Key)
            members.set("S3ObjectVersion", s3ObjectVersion)
            fields = members
        }
    }

    /// The values of `RevocationType`.
    public struct RevocationContentRevocationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CRL`
        public static var crl: Self { Self(rawValue: "CRL") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["RevocationContents","TrustStoreArn"],"definitions":{"RevocationContent":{"properties":{"RevocationType":{"enum":["CRL"],"type":"string"},"S3Bucket":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"S3Key":{"type":"string"},"S3ObjectVersion":{"type":"string"}},"type":"object"},"TrustStoreRevocation":{"properties":{"NumberOfRevokedEntries":{"format":"int64","type":"integer"},"RevocationId":{"type":"string"},"RevocationType":{"type":"string"},"TrustStoreArn":{"references":["AWS::ElasticLoadBalancingV2::TrustStore.Id"],"type":"string"}},"type":"object"}},"primaryIdentifier":["RevocationId","TrustStoreArn"],"properties":{"RevocationContents":{"insertionOrder":false,"items":{"$ref":"#/definitions/RevocationContent"},"type":"array"},"RevocationId":{"format":"int64","type":"integer"},"TrustStoreArn":{"references":["AWS::ElasticLoadBalancingV2::TrustStore.Id"],"type":"string"},"TrustStoreRevocations":{"insertionOrder":false,"items":{"$ref":"#/definitions/TrustStoreRevocation"},"type":"array"}},"readOnly":["RevocationId","TrustStoreRevocations"],"writeOnly":["RevocationContents"]}"##
    }
}
