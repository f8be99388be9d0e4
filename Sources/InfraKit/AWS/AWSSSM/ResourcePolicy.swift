// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.ResourcePolicy {
    /// A resource policy of SSM.
    ///
    /// A change of `ResourceArn` replaces it. Creates `AWS::SSM::ResourcePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policy: `Policy`.
    ///   - resourceArn: `ResourceArn`. 20 to 2048 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        policy: Document,
        resourceArn: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Policy", policy)
        node.set("ResourceArn", resourceArn)
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

    /// `PolicyId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("PolicyId") }

    /// `PolicyHash`, known after deploy.
    public var policyHash: Input<String> { node.attribute("PolicyHash") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["ResourceArn"],"primaryIdentifier":["PolicyId","ResourceArn"],"properties":{"Policy":{"format":"json","type":["object","string"]},"PolicyHash":{"type":"string"},"PolicyId":{"type":"string"},"ResourceArn":{"maxLength":2048,"minLength":20,"type":"string"}},"readOnly":["PolicyHash","PolicyId"],"required":["Policy","ResourceArn"]}"#
    }
}
