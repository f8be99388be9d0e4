// Written by Scripts/generate-resources. Do not edit.

extension S3 {
    /// The schema facts of every resource type of S3, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[S3.AccessGrant.typeName] = S3.AccessGrant.schemaLiteral
        literals[S3.AccessGrantsInstance.typeName] = S3.AccessGrantsInstance.schemaLiteral
        literals[S3.AccessGrantsLocation.typeName] = S3.AccessGrantsLocation.schemaLiteral
        literals[S3.AccessPoint.typeName] = S3.AccessPoint.schemaLiteral
        literals[S3.Bucket.typeName] = S3.Bucket.schemaLiteral
        literals[S3.BucketPolicy.typeName] = S3.BucketPolicy.schemaLiteral
        literals[S3.MultiRegionAccessPoint.typeName] = S3.MultiRegionAccessPoint.schemaLiteral
        literals[S3.MultiRegionAccessPointPolicy.typeName] = S3.MultiRegionAccessPointPolicy.schemaLiteral
        literals[S3.StorageLens.typeName] = S3.StorageLens.schemaLiteral
        literals[S3.StorageLensGroup.typeName] = S3.StorageLensGroup.schemaLiteral
        return literals
    }
}
