// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudTrail.ResourcePolicy {
    /// A resource policy of CloudTrail.
    ///
    /// A change of `ResourceArn` replaces it. Creates `AWS::CloudTrail::ResourcePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - resourceArn: `ResourceArn`. 3 to 256 characters. A change replaces the resource.
    ///   - resourcePolicy: `ResourcePolicy`.
    public init(
        _ id: ConstructID,
        resourceArn: Input<String>,
        resourcePolicy: Document,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ResourceArn", resourceArn)
        node.set("ResourcePolicy", resourcePolicy)
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

    /// `ResourceArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ResourceArn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["ResourceArn"],"primaryIdentifier":["ResourceArn"],"properties":{"ResourceArn":{"maxLength":256,"minLength":3,"pattern":"^[a-zA-Z0-9._/\\-:]+$","type":"string"},"ResourcePolicy":{"format":"json","type":["object","string"]}},"required":["ResourceArn","ResourcePolicy"]}"#
    }
}
