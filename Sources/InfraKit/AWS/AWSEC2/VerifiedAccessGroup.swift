// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VerifiedAccessGroup {
    /// A verified access group of EC2.
    ///
    /// Creates `AWS::EC2::VerifiedAccessGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - verifiedAccessInstanceId: `VerifiedAccessInstanceId`.
    ///   - description: `Description`.
    ///   - policyDocument: `PolicyDocument`.
    ///   - policyEnabled: `PolicyEnabled`.
    ///   - sseSpecification: `SseSpecification`.
    public init(
        _ id: ConstructID,
        verifiedAccessInstanceId: Input<ID<EC2.VerifiedAccessInstance>>,
        description: Input<String>? = nil,
        policyDocument: Input<String>? = nil,
        policyEnabled: Input<Bool>? = nil,
        sseSpecification: SseSpecification? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("VerifiedAccessInstanceId", verifiedAccessInstanceId)
        node.set("Description", description)
        node.set("PolicyDocument", policyDocument)
        node.set("PolicyEnabled", policyEnabled)
        node.set("SseSpecification", sseSpecification)
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

    /// `VerifiedAccessGroupId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VerifiedAccessGroupId") }

    /// `VerifiedAccessGroupArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("VerifiedAccessGroupArn") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `LastUpdatedTime`, known after deploy.
    public var lastUpdatedTime: Input<String> { node.attribute("LastUpdatedTime") }

    /// `Owner`, known after deploy.
    public var owner: Input<String> { node.attribute("Owner") }

    /// The `SseSpecification` of a verified access group.
    public struct SseSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `SseSpecification` of its members.
        ///
        /// - Parameters:
        ///   - customerManagedKeyEnabled: `CustomerManagedKeyEnabled`.
        ///   - kmsKeyArn: `KmsKeyArn`.
        public init(
            customerManagedKeyEnabled: Input<Bool>? = nil,
            kmsKeyArn: Input<ARN<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("CustomerManagedKeyEnabled", customerManagedKeyEnabled)
            members.set("KmsKeyArn", kmsKeyArn)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"SseSpecification":{"properties":{"CustomerManagedKeyEnabled":{"type":"boolean"},"KmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["VerifiedAccessGroupId"],"properties":{"CreationTime":{"type":"string"},"Description":{"type":"string"},"LastUpdatedTime":{"type":"string"},"Owner":{"type":"string"},"PolicyDocument":{"type":"string"},"PolicyEnabled":{"type":"boolean"},"SseSpecification":{"$ref":"#/definitions/SseSpecification"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VerifiedAccessGroupArn":{"type":"string"},"VerifiedAccessGroupId":{"type":"string"},"VerifiedAccessInstanceId":{"references":["AWS::EC2::VerifiedAccessInstance.Id"],"type":"string"}},"readOnly":["CreationTime","LastUpdatedTime","Owner","VerifiedAccessGroupArn","VerifiedAccessGroupId"],"required":["VerifiedAccessInstanceId"],"tagProperty":"Tags"}"##
    }
}
