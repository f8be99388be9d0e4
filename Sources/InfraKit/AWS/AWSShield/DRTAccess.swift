// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Shield.DRTAccess {
    /// A DRT access of Shield.
    ///
    /// Creates `AWS::Shield::DRTAccess`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - roleArn: `RoleArn`. At most 2048 characters.
    ///   - logBucketList: `LogBucketList`. 0 to 10 elements.
    public init(
        _ id: ConstructID,
        roleArn: Input<ARN<IAM.Role>>,
        logBucketList: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RoleArn", roleArn)
        node.set("LogBucketList", logBucketList)
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

    /// `AccountId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AccountId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["AccountId"],"properties":{"AccountId":{"type":"string"},"LogBucketList":{"insertionOrder":false,"items":{"maxLength":63,"minLength":3,"type":"string"},"maxItems":10,"minItems":0,"type":"array"},"RoleArn":{"maxLength":2048,"references":["AWS::IAM::Role.Arn"],"type":"string"}},"readOnly":["AccountId"],"required":["RoleArn"],"traits":{"global":true}}"#
    }
}
