// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.AccessKey {
    /// An access key of IAM.
    ///
    /// A change of `Serial` or `UserName` replaces it. Creates `AWS::IAM::AccessKey`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - userName: `UserName`. A change replaces the resource.
    ///   - serial: `Serial`. A change replaces the resource.
    ///   - status: `Status`.
    public init(
        _ id: ConstructID,
        userName: Input<ID<IAM.User>>,
        serial: Input<Int>? = nil,
        status: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("UserName", userName)
        node.set("Serial", serial)
        node.set("Status", status)
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

    /// `SecretAccessKey`, known after deploy.
    public var secretAccessKey: Input<String> { node.attribute("SecretAccessKey") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Serial","UserName"],"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"SecretAccessKey":{"type":"string"},"Serial":{"type":"integer"},"Status":{"type":"string"},"UserName":{"references":["AWS::IAM::User.Id"],"type":"string"}},"readOnly":["Id","SecretAccessKey"],"required":["UserName"],"traits":{"global":true}}"#
    }
}
