// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudFront.StreamingDistribution {
    /// A streaming distribution of CloudFront.
    ///
    /// Creates `AWS::CloudFront::StreamingDistribution`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - streamingDistributionConfig: `StreamingDistributionConfig`.
    public init(
        _ id: ConstructID,
        streamingDistributionConfig: StreamingDistributionConfig,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("StreamingDistributionConfig", streamingDistributionConfig)
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

    /// `DomainName`, known after deploy.
    public var domainName: Input<String> { node.attribute("DomainName") }

    /// The `Logging` of a streaming distribution.
    public struct Logging: PropertyGroup {
        public let fields: Fields

        /// Makes the `Logging` of its members.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`.
        ///   - enabled: `Enabled`.
        ///   - prefix: `Prefix`.
        public init(
            bucket: Input<String>,
            enabled: Input<Bool>,
            prefix: Input<String>
        ) {
            var members = Fields()
            members.set("Bucket", bucket)
            members.set("Enabled", enabled)
            members.set("Prefix", prefix)
            fields = members
        }
    }

    /// The `S3Origin` of a streaming distribution.
    public struct S3Origin: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3Origin` of its members.
        ///
        /// - Parameters:
        ///   - domainName: `DomainName`.
        ///   - originAccessIdentity: `OriginAccessIdentity`.
        public init(
            domainName: Input<String>,
            originAccessIdentity: Input<String>
        ) {
            var members = Fields()
            members.set("DomainName", domainName)
            members.set("OriginAccessIdentity", originAccessIdentity)
            fields = members
        }
    }

    /// The `StreamingDistributionConfig` of a streaming distribution.
    public struct StreamingDistributionConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `StreamingDistributionConfig` of its members.
        ///
        /// - Parameters:
        ///   - comment: `Comment`.
        ///   - enabled: `Enabled`.
        ///   - s3Origin: `S3Origin`.
        ///   - trustedSigners: `TrustedSigners`.
        ///   - aliases: `Aliases`.
        ///   - logging: `Logging`.
        ///   - priceClass: `PriceClass`.
        public init(
            comment: Input<String>,
            enabled: Input<Bool>,
            s3Origin: S3Origin,
            trustedSigners: TrustedSigners,
            aliases: Input<[String]>? = nil,
            logging: Logging? = nil,
            priceClass: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Comment", comment)
            members.set("Enabled", enabled)
            members.set("S3Origin", s3Origin)
            members.set("TrustedSigners", trustedSigners)
            members.set("Aliases", aliases)
            members.set("Logging", logging)
            members.set("PriceClass", priceClass)
            fields = members
        }
    }

    /// The `TrustedSigners` of a streaming distribution.
    public struct TrustedSigners: PropertyGroup {
        public let fields: Fields

        /// Makes the `TrustedSigners` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - awsAccountNumbers: `AwsAccountNumbers`.
        public init(
            enabled: Input<Bool>,
            awsAccountNumbers: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("AwsAccountNumbers", awsAccountNumbers)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Logging":{"properties":{"Bucket":{"type":"string"},"Enabled":{"type":"boolean"},"Prefix":{"type":"string"}},"required":["Bucket","Enabled","Prefix"],"type":"object"},"S3Origin":{"properties":{"DomainName":{"type":"string"},"OriginAccessIdentity":{"type":"string"}},"required":["DomainName","OriginAccessIdentity"],"type":"object"},"StreamingDistributionConfig":{"properties":{"Aliases":{"items":{"type":"string"},"type":"array"},"Comment":{"type":"string"},"Enabled":{"type":"boolean"},"Logging":{"$ref":"#/definitions/Logging"},"PriceClass":{"type":"string"},"S3Origin":{"$ref":"#/definitions/S3Origin"},"TrustedSigners":{"$ref":"#/definitions/TrustedSigners"}},"required":["Comment","Enabled","S3Origin","TrustedSigners"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TrustedSigners":{"properties":{"AwsAccountNumbers":{"items":{"type":"string"},"type":"array"},"Enabled":{"type":"boolean"}},"required":["Enabled"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"DomainName":{"type":"string"},"Id":{"type":"string"},"StreamingDistributionConfig":{"$ref":"#/definitions/StreamingDistributionConfig"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["DomainName","Id"],"required":["StreamingDistributionConfig","Tags"],"tagProperty":"Tags","traits":{"global":true}}"##
    }
}
