// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElasticLoadBalancingV2.TrustStore {
    /// A trust store of ElasticLoadBalancingV2.
    ///
    /// A change of `Name` replaces it. Creates `AWS::ElasticLoadBalancingV2::TrustStore`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - caCertificatesBundleS3Bucket: `CaCertificatesBundleS3Bucket`.
    ///   - caCertificatesBundleS3Key: `CaCertificatesBundleS3Key`.
    ///   - caCertificatesBundleS3ObjectVersion: `CaCertificatesBundleS3ObjectVersion`.
    ///   - name: `Name`. 1 to 32 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        caCertificatesBundleS3Bucket: Input<String>? = nil,
        caCertificatesBundleS3Key: Input<String>? = nil,
        caCertificatesBundleS3ObjectVersion: Input<String>? = nil,
        name: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CaCertificatesBundleS3Bucket", caCertificatesBundleS3Bucket)
        node.set("CaCertificatesBundleS3Key", caCertificatesBundleS3Key)
        node.set("CaCertificatesBundleS3ObjectVersion", caCertificatesBundleS3ObjectVersion)
        node.set("Name", name)
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

    /// `TrustStoreArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TrustStoreArn") }

    /// `TrustStoreArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("TrustStoreArn") }

    /// `NumberOfCaCertificates`, known after deploy.
    public var numberOfCaCertificates: Input<Int> { node.attribute("NumberOfCaCertificates") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["TrustStoreArn"],"properties":{"CaCertificatesBundleS3Bucket":{"type":"string"},"CaCertificatesBundleS3Key":{"type":"string"},"CaCertificatesBundleS3ObjectVersion":{"type":"string"},"Name":{"maxLength":32,"minLength":1,"pattern":"^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$","type":"string"},"NumberOfCaCertificates":{"type":"integer"},"Status":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"minItems":1,"type":"array"},"TrustStoreArn":{"type":"string"}},"readOnly":["NumberOfCaCertificates","Status","TrustStoreArn"],"tagProperty":"Tags","traits":{"nameProperty":"Name"},"writeOnly":["CaCertificatesBundleS3Bucket","CaCertificatesBundleS3Key","CaCertificatesBundleS3ObjectVersion"]}"##
    }
}
