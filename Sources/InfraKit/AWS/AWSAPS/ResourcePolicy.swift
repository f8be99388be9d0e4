// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension APS.ResourcePolicy {
    /// A resource policy of APS.
    ///
    /// A change of `WorkspaceArn` replaces it. Creates `AWS::APS::ResourcePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`.
    ///   - workspaceArn: `WorkspaceArn`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        policyDocument: Input<String>,
        workspaceArn: Input<ARN<APS.Workspace>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("WorkspaceArn", workspaceArn)
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

    /// `WorkspaceArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("WorkspaceArn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["WorkspaceArn"],"primaryIdentifier":["WorkspaceArn"],"properties":{"PolicyDocument":{"type":"string"},"WorkspaceArn":{"pattern":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$","references":["AWS::APS::Workspace.Id"],"type":"string"}},"required":["PolicyDocument","WorkspaceArn"]}"#
    }
}
