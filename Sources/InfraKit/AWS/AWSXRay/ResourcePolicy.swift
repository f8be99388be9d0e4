// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension XRay.ResourcePolicy {
    /// A resource policy of XRay.
    ///
    /// A change of `PolicyName` replaces it. Creates `AWS::XRay::ResourcePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`. 1 to 5120 characters.
    ///   - policyName: `PolicyName`. 1 to 128 characters. A change replaces the resource.
    ///   - bypassPolicyLockoutCheck: `BypassPolicyLockoutCheck`.
    public init(
        _ id: ConstructID,
        policyDocument: Input<String>,
        policyName: Input<String>,
        bypassPolicyLockoutCheck: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("PolicyName", policyName)
        node.set("BypassPolicyLockoutCheck", bypassPolicyLockoutCheck)
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

    /// `PolicyName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("PolicyName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["PolicyName"],"primaryIdentifier":["PolicyName"],"properties":{"BypassPolicyLockoutCheck":{"type":"boolean"},"PolicyDocument":{"maxLength":5120,"minLength":1,"type":"string"},"PolicyName":{"maxLength":128,"minLength":1,"pattern":"[\\w+=,.@-]+","type":"string"}},"required":["PolicyDocument","PolicyName"],"writeOnly":["BypassPolicyLockoutCheck"]}"#
    }
}
