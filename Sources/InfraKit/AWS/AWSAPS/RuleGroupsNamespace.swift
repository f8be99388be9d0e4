// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension APS.RuleGroupsNamespace {
    /// A rule groups namespace of APS.
    ///
    /// A change of `Name` or `Workspace` replaces it. Creates `AWS::APS::RuleGroupsNamespace`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - data: `Data`.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - workspace: `Workspace`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        data: Input<String>,
        name: Input<String>,
        workspace: Input<ARN<APS.Workspace>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Data", data)
        node.set("Name", name)
        node.set("Workspace", workspace)
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

    /// `Arn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name","Workspace"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Arn"],"properties":{"Arn":{"pattern":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:rulegroupsnamespace/[a-zA-Z0-9-]+/[0-9A-Za-z][-.0-9A-Z_a-z]*$","type":"string"},"Data":{"type":"string"},"Name":{"maxLength":64,"minLength":1,"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Workspace":{"pattern":"^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$","references":["AWS::APS::Workspace.Id"],"type":"string"}},"readOnly":["Arn"],"required":["Data","Name","Workspace"],"tagProperty":"Tags"}"##
    }
}
