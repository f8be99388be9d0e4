// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.AccessPoint {
    /// An access point of S3.
    ///
    /// A change of `Bucket`, `BucketAccountId`, `Name` or `VpcConfiguration` replaces it. Creates
    /// `AWS::S3::AccessPoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - bucket: `Bucket`. 3 to 255 characters. A change replaces the resource.
    ///   - bucketAccountId: `BucketAccountId`. At most 64 characters.
    ///   - name: `Name`. 3 to 50 characters. A change replaces the resource.
    ///   - policy: `Policy`.
    ///   - publicAccessBlockConfiguration: `PublicAccessBlockConfiguration`.
    ///   - vpcConfiguration: `VpcConfiguration`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        bucket: Input<ID<S3.Bucket>>,
        bucketAccountId: Input<String>? = nil,
        name: Input<String>? = nil,
        policy: Document? = nil,
        publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil,
        vpcConfiguration: VpcConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Bucket", bucket)
        node.set("BucketAccountId", bucketAccountId)
        node.set("Name", name)
        node.set("Policy", policy)
        node.set("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
        node.set("VpcConfiguration", vpcConfiguration)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Alias`, known after deploy.
    public var alias: Input<String> { node.attribute("Alias") }

    /// `NetworkOrigin`, known after deploy.
    public var networkOrigin: Input<String> { node.attribute("NetworkOrigin") }

    /// The `PublicAccessBlockConfiguration` of an access point.
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

    /// The `VpcConfiguration` of an access point.
    public struct VpcConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `VpcConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - vpcId: `VpcId`. 1 to 1024 characters.
        public init(
            vpcId: Input<ID<EC2.VPC>>? = nil
        ) {
            var members = Fields()
            members.set("VpcId", vpcId)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Bucket","BucketAccountId","Name","VpcConfiguration"],"definitions":{"PublicAccessBlockConfiguration":{"properties":{"BlockPublicAcls":{"type":"boolean"},"BlockPublicPolicy":{"type":"boolean"},"IgnorePublicAcls":{"type":"boolean"},"RestrictPublicBuckets":{"type":"boolean"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"type":"string"}},"required":["Key","Value"],"type":"object"},"VpcConfiguration":{"properties":{"VpcId":{"maxLength":1024,"minLength":1,"references":["AWS::EC2::VPC.Id"],"type":"string"}},"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Alias":{"maxLength":63,"minLength":3,"pattern":"^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$","type":"string"},"Arn":{"type":"string"},"Bucket":{"maxLength":255,"minLength":3,"references":["AWS::S3::Bucket.Id"],"type":"string"},"BucketAccountId":{"maxLength":64,"pattern":"^\\d{12}$","type":"string"},"Name":{"maxLength":50,"minLength":3,"pattern":"^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$","type":"string"},"NetworkOrigin":{"enum":["Internet","VPC"],"type":"string"},"Policy":{"format":"json","type":["object","string"]},"PublicAccessBlockConfiguration":{"$ref":"#/definitions/PublicAccessBlockConfiguration"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcConfiguration":{"$ref":"#/definitions/VpcConfiguration"}},"readOnly":["Alias","Arn","NetworkOrigin"],"required":["Bucket"],"tagProperty":"Tags","traits":{"nameProperty":"Name"}}"##
    }
}
