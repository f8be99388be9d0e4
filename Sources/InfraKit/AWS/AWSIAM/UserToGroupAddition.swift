// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.UserToGroupAddition {
    /// A user to group addition of IAM.
    ///
    /// Creates `AWS::IAM::UserToGroupAddition`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groupName: `GroupName`.
    ///   - users: `Users`.
    public init(
        _ id: ConstructID,
        groupName: Input<ID<IAM.Group>>,
        users: Input<[String]>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GroupName", groupName)
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
        #"{"primaryIdentifier":["Id"],"properties":{"GroupName":{"references":["AWS::IAM::Group.Id"],"type":"string"},"Id":{"type":"string"},"Users":{"items":{"type":"string"},"type":"array"}},"readOnly":["Id"],"required":["GroupName","Users"],"traits":{"global":true}}"#
    }
}
