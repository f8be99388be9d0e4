// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.AccessGrantsInstance {
    /// An access grants instance of S3.
    ///
    /// A change of `Tags` replaces it. Creates `AWS::S3::AccessGrantsInstance`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - identityCenterArn: `IdentityCenterArn`.
    public init(
        _ id: ConstructID,
        identityCenterArn: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IdentityCenterArn", identityCenterArn)
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

    /// `AccessGrantsInstanceArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AccessGrantsInstanceArn") }

    /// `AccessGrantsInstanceArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("AccessGrantsInstanceArn") }

    /// `AccessGrantsInstanceId`, known after deploy.
    public var accessGrantsInstanceId: Input<String> { node.attribute("AccessGrantsInstanceId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Tags"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["AccessGrantsInstanceArn"],"properties":{"AccessGrantsInstanceArn":{"type":"string"},"AccessGrantsInstanceId":{"type":"string"},"IdentityCenterArn":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["AccessGrantsInstanceArn","AccessGrantsInstanceId"],"tagProperty":"Tags"}"##
    }
}
