// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.Integration {
    /// An integration of RDS.
    ///
    /// A change of `AdditionalEncryptionContext`, `KMSKeyId`, `SourceArn` or `TargetArn` replaces
    /// it. Creates `AWS::RDS::Integration`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - sourceArn: `SourceArn`. 1 to 255 characters. A change replaces the resource.
    ///   - targetArn: `TargetArn`. 20 to 2048 characters. A change replaces the resource.
    ///   - additionalEncryptionContext: `AdditionalEncryptionContext`.
    ///   - dataFilter: `DataFilter`. 1 to 25600 characters.
    ///   - description: `Description`. 1 to 1000 characters.
    ///   - integrationName: `IntegrationName`. 1 to 64 characters.
    ///   - kmsKeyId: `KMSKeyId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        sourceArn: Input<String>,
        targetArn: Input<String>,
        additionalEncryptionContext: [String: Input<String>]? = nil,
        dataFilter: Input<String>? = nil,
        description: Input<String>? = nil,
        integrationName: Input<String>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SourceArn", sourceArn)
        node.set("TargetArn", targetArn)
        node.set("AdditionalEncryptionContext", additionalEncryptionContext)
        node.set("DataFilter", dataFilter)
        node.set("Description", description)
        node.set("IntegrationName", integrationName)
        node.set("KMSKeyId", kmsKeyId)
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

    /// `IntegrationArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("IntegrationArn") }

    /// `IntegrationArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("IntegrationArn") }

    /// `CreateTime`, known after deploy.
    public var createTime: Input<String> { node.attribute("CreateTime") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AdditionalEncryptionContext","KMSKeyId","SourceArn","TargetArn"],"definitions":{"EncryptionContextMap":{"patternProperties":{"^[\\s\\S]*$":{"maxLength":131072,"minLength":0,"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["IntegrationArn"],"properties":{"AdditionalEncryptionContext":{"$ref":"#/definitions/EncryptionContextMap"},"CreateTime":{"type":"string"},"DataFilter":{"maxLength":25600,"minLength":1,"type":"string"},"Description":{"maxLength":1000,"minLength":1,"type":"string"},"IntegrationArn":{"type":"string"},"IntegrationName":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$","type":"string"},"KMSKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"SourceArn":{"maxLength":255,"minLength":1,"pattern":"^arn:aws[a-z\\-]*:rds(-[a-z]*)?:[a-z0-9\\-]*:[0-9]*:(cluster|db):[a-z][a-z0-9]*(-[a-z0-9]+)*$","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"},"TargetArn":{"maxLength":2048,"minLength":20,"type":"string"}},"readOnly":["CreateTime","IntegrationArn"],"required":["SourceArn","TargetArn"],"tagProperty":"Tags"}"##
    }
}
