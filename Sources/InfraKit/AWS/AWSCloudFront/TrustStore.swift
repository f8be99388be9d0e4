// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.TrustStore {
    /// A trust store of CloudFront.
    ///
    /// A change of `Name` replaces it. Creates `AWS::CloudFront::TrustStore`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. A change replaces the resource.
    ///   - caCertificatesBundleSource: `CaCertificatesBundleSource`.
    ///   - useClientCertificateOCSPEndpoint: `UseClientCertificateOCSPEndpoint`.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        caCertificatesBundleSource: CaCertificatesBundleSource? = nil,
        useClientCertificateOCSPEndpoint: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("CaCertificatesBundleSource", caCertificatesBundleSource)
        node.set("UseClientCertificateOCSPEndpoint", useClientCertificateOCSPEndpoint)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `ETag`, known after deploy.
    public var eTag: Input<String> { node.attribute("ETag") }

    /// `LastModifiedTime`, known after deploy.
    public var lastModifiedTime: Input<String> { node.attribute("LastModifiedTime") }

    /// `NumberOfCaCertificates`, known after deploy.
    public var numberOfCaCertificates: Input<Int> { node.attribute("NumberOfCaCertificates") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `CaCertificatesBundleS3Location` of a trust store.
    public struct CaCertificatesBundleS3Location: PropertyGroup {
        public let fields: Fields

        /// Makes the `CaCertificatesBundleS3Location` of its members.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`.
        ///   - key: `Key`.
        ///   - region: `Region`.
        ///   - version: `Version`.
        public init(
            bucket: Input<String>,
            key: Input<String>,
            region: Input<String>,
            version: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Bucket", bucket)
            members.set("Key", key)
            members.set("Region", region)
            members.set("Version", version)
            fields = members
        }
    }

    /// The `CaCertificatesBundleSource` of a trust store.
    public struct CaCertificatesBundleSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `CaCertificatesBundleSource` of its members.
        ///
        /// - Parameters:
        ///   - caCertificatesBundleS3Location: `CaCertificatesBundleS3Location`.
        public init(
            caCertificatesBundleS3Location: CaCertificatesBundleS3Location
        ) {
            var members = Fields()
            members.set("CaCertificatesBundleS3Location", caCertificatesBundleS3Location)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"CaCertificatesBundleS3Location":{"properties":{"Bucket":{"type":"string"},"Key":{"type":"string"},"Region":{"type":"string"},"Version":{"type":"string"}},"required":["Bucket","Key","Region"],"type":"object"},"CaCertificatesBundleSource":{"properties":{"CaCertificatesBundleS3Location":{"$ref":"#/definitions/CaCertificatesBundleS3Location"}},"required":["CaCertificatesBundleS3Location"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"pattern":"^arn:aws:cloudfront::[0-9]{12}:trust-store/[A-Za-z0-9_]+$","type":"string"},"CaCertificatesBundleSource":{"$ref":"#/definitions/CaCertificatesBundleSource"},"ETag":{"type":"string"},"Id":{"type":"string"},"LastModifiedTime":{"type":"string"},"Name":{"type":"string"},"NumberOfCaCertificates":{"type":"integer"},"Status":{"enum":["PENDING","ACTIVE","FAILED"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"UseClientCertificateOCSPEndpoint":{"type":"boolean"}},"readOnly":["Arn","ETag","Id","LastModifiedTime","NumberOfCaCertificates","Status"],"required":["Name"],"tagProperty":"Tags","traits":{"global":true},"writeOnly":["CaCertificatesBundleSource"]}"##
    }
}
