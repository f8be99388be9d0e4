// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.PullTimeUpdateExclusion {
    /// A pull time update exclusion of ECR.
    ///
    /// A change of `PrincipalArn` replaces it. Creates `AWS::ECR::PullTimeUpdateExclusion`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - principalArn: `PrincipalArn`. 0 to 200 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        principalArn: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PrincipalArn", principalArn)
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

    /// `PrincipalArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("PrincipalArn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["PrincipalArn"],"primaryIdentifier":["PrincipalArn"],"properties":{"PrincipalArn":{"maxLength":200,"minLength":0,"pattern":"^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$","type":"string"}},"required":["PrincipalArn"]}"#
    }
}
