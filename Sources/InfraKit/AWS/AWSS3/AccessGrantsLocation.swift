// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.AccessGrantsLocation {
    /// An access grants location of S3.
    ///
    /// A change of `Tags` replaces it. Creates `AWS::S3::AccessGrantsLocation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - iamRoleArn: `IamRoleArn`.
    ///   - locationScope: `LocationScope`.
    public init(
        _ id: ConstructID,
        iamRoleArn: Input<ARN<IAM.Role>>,
        locationScope: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IamRoleArn", iamRoleArn)
        node.set("LocationScope", locationScope)
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

    /// `AccessGrantsLocationId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AccessGrantsLocationId") }

    /// `AccessGrantsLocationArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("AccessGrantsLocationArn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Tags"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["AccessGrantsLocationId"],"properties":{"AccessGrantsLocationArn":{"type":"string"},"AccessGrantsLocationId":{"type":"string"},"IamRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"LocationScope":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["AccessGrantsLocationArn","AccessGrantsLocationId"],"required":["IamRoleArn","LocationScope"],"tagProperty":"Tags"}"##
    }
}
