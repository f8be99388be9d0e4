// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.EnclaveCertificateIamRoleAssociation {
    /// An enclave certificate iam role association of EC2.
    ///
    /// A change of `CertificateArn` or `RoleArn` replaces it. Creates
    /// `AWS::EC2::EnclaveCertificateIamRoleAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - certificateArn: `CertificateArn`. 1 to 1283 characters. A change replaces the resource.
    ///   - roleArn: `RoleArn`. 1 to 1283 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        certificateArn: Input<ARN<CertificateManager.Certificate>>,
        roleArn: Input<ARN<IAM.Role>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CertificateArn", certificateArn)
        node.set("RoleArn", roleArn)
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

    /// `CertificateS3BucketName`, known after deploy.
    public var certificateS3BucketName: Input<String> { node.attribute("CertificateS3BucketName") }

    /// `CertificateS3ObjectKey`, known after deploy.
    public var certificateS3ObjectKey: Input<String> { node.attribute("CertificateS3ObjectKey") }

    /// `EncryptionKmsKeyId`, known after deploy.
    public var encryptionKmsKeyId: Input<AnyID<KMS.Key>> { node.attribute("EncryptionKmsKeyId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["CertificateArn","RoleArn"],"primaryIdentifier":["CertificateArn","RoleArn"],"properties":{"CertificateArn":{"maxLength":1283,"minLength":1,"pattern":"^arn:aws[A-Za-z0-9-]{0,64}:acm:[A-Za-z0-9-]{1,64}:([0-9]{12})?:certificate/.+$","references":["AWS::CertificateManager::Certificate.Id"],"type":"string"},"CertificateS3BucketName":{"type":"string"},"CertificateS3ObjectKey":{"type":"string"},"EncryptionKmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"RoleArn":{"maxLength":1283,"minLength":1,"pattern":"^arn:aws[A-Za-z0-9-]{0,64}:iam:.*:([0-9]{12})?:role/.+$","references":["AWS::IAM::Role.Arn"],"type":"string"}},"readOnly":["CertificateS3BucketName","CertificateS3ObjectKey","EncryptionKmsKeyId"],"required":["CertificateArn","RoleArn"]}"#
    }
}
