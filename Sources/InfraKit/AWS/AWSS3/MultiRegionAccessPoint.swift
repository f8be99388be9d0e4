// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.MultiRegionAccessPoint {
    /// A multi region access point of S3.
    ///
    /// A change of `Name`, `PublicAccessBlockConfiguration` or `Regions` replaces it. Creates
    /// `AWS::S3::MultiRegionAccessPoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - regions: `Regions`. At least 1 elements. A change replaces the resource.
    ///   - name: `Name`. 3 to 50 characters. A change replaces the resource.
    ///   - publicAccessBlockConfiguration: `PublicAccessBlockConfiguration`.
    public init(
        _ id: ConstructID,
        regions: [Region],
        name: Input<String>? = nil,
        publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Regions", regions)
        node.set("Name", name)
        node.set("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// `Alias`, known after deploy.
    public var alias: Input<String> { node.attribute("Alias") }

    /// `CreatedAt`, known after deploy.
    public var createdAt: Input<String> { node.attribute("CreatedAt") }

    /// The `PublicAccessBlockConfiguration` of a multi region access point.
    public struct PublicAccessBlockConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `PublicAccessBlockConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - blockPublicAcls: `BlockPublicAcls`.
        ///   - blockPublicPolicy: `BlockPublicPolicy`.
        ///   - ignorePublicAcls: `IgnorePublicAcls`.
        ///   - restrictPublicBuckets: `RestrictPublicBuckets`.
        public init(
            blockPublicAcls: Input<Bool>? = nil,
            blockPublicPolicy: Input<Bool>? = nil,
            ignorePublicAcls: Input<Bool>? = nil,
            restrictPublicBuckets: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("BlockPublicAcls", blockPublicAcls)
            members.set("BlockPublicPolicy", blockPublicPolicy)
            members.set("IgnorePublicAcls", ignorePublicAcls)
            members.set("RestrictPublicBuckets", restrictPublicBuckets)
            fields = members
        }
    }

    /// The `Region` of a multi region access point.
    public struct Region: PropertyGroup {
        public let fields: Fields

        /// Makes the `Region` of its members.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`. 3 to 63 characters.
        ///   - bucketAccountId: `BucketAccountId`. 12 to 12 characters.
        public init(
            bucket: Input<String>,
            bucketAccountId: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Bucket", bucket)
            members.set("BucketAccountId", bucketAccountId)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name","PublicAccessBlockConfiguration","Regions"],"definitions":{"PublicAccessBlockConfiguration":{"properties":{"BlockPublicAcls":{"type":"boolean"},"BlockPublicPolicy":{"type":"boolean"},"IgnorePublicAcls":{"type":"boolean"},"RestrictPublicBuckets":{"type":"boolean"}},"type":"object"},"Region":{"properties":{"Bucket":{"maxLength":63,"minLength":3,"pattern":"^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$","type":"string"},"BucketAccountId":{"maxLength":12,"minLength":12,"pattern":"^[0-9]{12}$","type":"string"}},"required":["Bucket"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Alias":{"type":"string"},"CreatedAt":{"type":"string"},"Name":{"maxLength":50,"minLength":3,"pattern":"^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$","type":"string"},"PublicAccessBlockConfiguration":{"$ref":"#/definitions/PublicAccessBlockConfiguration"},"Regions":{"items":{"$ref":"#/definitions/Region"},"minItems":1,"type":"array"}},"readOnly":["Alias","CreatedAt"],"required":["Regions"],"traits":{"nameProperty":"Name"}}"##
    }
}
