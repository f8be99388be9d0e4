// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.RolePolicy {
    /// A role policy of IAM.
    ///
    /// A change of `PolicyName` or `RoleName` replaces it. Creates `AWS::IAM::RolePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyName: `PolicyName`. 1 to 128 characters. A change replaces the resource.
    ///   - roleName: `RoleName`. 1 to 64 characters. A change replaces the resource.
    ///   - policyDocument: `PolicyDocument`.
    public init(
        _ id: ConstructID,
        policyName: Input<String>,
        roleName: Input<ID<IAM.Role>>,
        policyDocument: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyName", policyName)
        node.set("RoleName", roleName)
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
        #"{"createOnly":["PolicyName","RoleName"],"primaryIdentifier":["PolicyName","RoleName"],"properties":{"PolicyDocument":{"format":"json","type":["object","string"]},"PolicyName":{"maxLength":128,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"},"RoleName":{"maxLength":64,"minLength":1,"pattern":"^[\\w+=,.@-]+$","references":["AWS::IAM::Role.Id"],"type":"string"}},"required":["PolicyName","RoleName"],"traits":{"global":true}}"#
    }
}
