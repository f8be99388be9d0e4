// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.RegistryPolicy {
    /// A registry policy of ECR.
    ///
    /// Creates `AWS::ECR::RegistryPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyText: `PolicyText`.
    public init(
        _ id: ConstructID,
        policyText: Document,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyText", policyText)
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

    /// `RegistryId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RegistryId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["RegistryId"],"properties":{"PolicyText":{"format":"json","type":["object","string"]},"RegistryId":{"maxLength":12,"minLength":12,"pattern":"^[0-9]{12}$","type":"string"}},"readOnly":["RegistryId"],"required":["PolicyText"]}"#
    }
}
