// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.UserPolicy {
    /// A user policy of IAM.
    ///
    /// A change of `PolicyName` or `UserName` replaces it. Creates `AWS::IAM::UserPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyName: `PolicyName`. 1 to 128 characters. A change replaces the resource.
    ///   - userName: `UserName`. 1 to 128 characters. A change replaces the resource.
    ///   - policyDocument: `PolicyDocument`.
    public init(
        _ id: ConstructID,
        policyName: Input<String>,
        userName: Input<ID<IAM.User>>,
        policyDocument: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyName", policyName)
        node.set("UserName", userName)
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
        #"{"createOnly":["PolicyName","UserName"],"primaryIdentifier":["PolicyName","UserName"],"properties":{"PolicyDocument":{"format":"json","type":["object","string"]},"PolicyName":{"maxLength":128,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"},"UserName":{"maxLength":128,"minLength":1,"pattern":"^[\\w+=,.@-]+$","references":["AWS::IAM::User.Id"],"type":"string"}},"required":["PolicyName","UserName"],"traits":{"global":true}}"#
    }
}
