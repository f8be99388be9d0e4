// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.ServiceLinkedRole {
    /// A service linked role of IAM.
    ///
    /// A change of `AWSServiceName` or `CustomSuffix` replaces it. Creates
    /// `AWS::IAM::ServiceLinkedRole`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - awsServiceName: `AWSServiceName`. 1 to 128 characters. A change replaces the resource.
    ///   - customSuffix: `CustomSuffix`. 1 to 64 characters. A change replaces the resource.
    ///   - description: `Description`. 0 to 1000 characters.
    public init(
        _ id: ConstructID,
        awsServiceName: Input<String>? = nil,
        customSuffix: Input<String>? = nil,
        description: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AWSServiceName", awsServiceName)
        node.set("CustomSuffix", customSuffix)
        node.set("Description", description)
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

    /// `RoleName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RoleName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["AWSServiceName","CustomSuffix"],"primaryIdentifier":["RoleName"],"properties":{"AWSServiceName":{"maxLength":128,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"},"CustomSuffix":{"maxLength":64,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"},"Description":{"maxLength":1000,"minLength":0,"pattern":"^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$","type":"string"},"RoleName":{"type":"string"}},"readOnly":["RoleName"],"traits":{"global":true},"writeOnly":["AWSServiceName","CustomSuffix"]}"#
    }
}
