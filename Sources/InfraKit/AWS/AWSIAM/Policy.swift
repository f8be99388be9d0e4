// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.Policy {
    /// A policy of IAM.
    ///
    /// Creates `AWS::IAM::Policy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`.
    ///   - policyName: `PolicyName`. 1 to 128 characters.
    ///   - groups: `Groups`.
    ///   - roles: `Roles`.
    ///   - users: `Users`.
    public init(
        _ id: ConstructID,
        policyDocument: Document,
        policyName: Input<String>,
        groups: Input<[ID<IAM.Group>]>? = nil,
        roles: Input<[ID<IAM.Role>]>? = nil,
        users: Input<[ID<IAM.User>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("PolicyName", policyName)
        node.set("Groups", groups)
        node.set("Roles", roles)
        node.set("Users", users)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["Id"],"properties":{"Groups":{"insertionOrder":false,"items":{"references":["AWS::IAM::Group.Id"],"type":"string"},"type":"array"},"Id":{"type":"string"},"PolicyDocument":{"format":"json","type":["object","string"]},"PolicyName":{"maxLength":128,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"},"Roles":{"insertionOrder":false,"items":{"references":["AWS::IAM::Role.Id"],"type":"string"},"type":"array"},"Users":{"insertionOrder":false,"items":{"references":["AWS::IAM::User.Id"],"type":"string"},"type":"array"}},"readOnly":["Id"],"required":["PolicyDocument","PolicyName"],"traits":{"global":true}}"#
    }
}
