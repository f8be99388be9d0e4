// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.GroupPolicy {
    /// A group policy of IAM.
    ///
    /// A change of `GroupName` or `PolicyName` replaces it. Creates `AWS::IAM::GroupPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groupName: `GroupName`. 1 to 128 characters. A change replaces the resource.
    ///   - policyName: `PolicyName`. 1 to 128 characters. A change replaces the resource.
    ///   - policyDocument: `PolicyDocument`.
    public init(
        _ id: ConstructID,
        groupName: Input<ID<IAM.Group>>,
        policyName: Input<String>,
        policyDocument: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GroupName", groupName)
        node.set("PolicyName", policyName)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["GroupName","PolicyName"],"primaryIdentifier":["PolicyName","GroupName"],"properties":{"GroupName":{"maxLength":128,"minLength":1,"pattern":"^[\\w+=,.@-]+$","references":["AWS::IAM::Group.Id"],"type":"string"},"PolicyDocument":{"format":"json","type":["object","string"]},"PolicyName":{"maxLength":128,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"}},"required":["GroupName","PolicyName"],"traits":{"global":true}}"#
    }
}
