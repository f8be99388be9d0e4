// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.BucketPolicy {
    /// A bucket policy of S3.
    ///
    /// A change of `Bucket` replaces it. Creates `AWS::S3::BucketPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - bucket: `Bucket`. A change replaces the resource.
    ///   - policyDocument: `PolicyDocument`.
    public init(
        _ id: ConstructID,
        bucket: Input<ID<S3.Bucket>>,
        policyDocument: Document,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Bucket", bucket)
        node.set("PolicyDocument", policyDocument)
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

    /// `Bucket`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Bucket") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Bucket"],"primaryIdentifier":["Bucket"],"properties":{"Bucket":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"PolicyDocument":{"format":"json","type":["object","string"]}},"required":["Bucket","PolicyDocument"]}"#
    }
}
