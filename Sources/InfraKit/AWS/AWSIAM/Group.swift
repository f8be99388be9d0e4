// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.Group {
    /// A group of IAM.
    ///
    /// A change of `GroupName` replaces it. Creates `AWS::IAM::Group`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groupName: `GroupName`. 1 to 128 characters. A change replaces the resource.
    ///   - managedPolicyArns: `ManagedPolicyArns`. 0 to 20 elements.
    ///   - path: `Path`. 1 to 512 characters.
    ///   - policies: `Policies`.
    public init(
        _ id: ConstructID,
        groupName: Input<String>? = nil,
        managedPolicyArns: Input<[ARN<IAM.ManagedPolicy>]>? = nil,
        path: Input<String>? = nil,
        policies: [Policy]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GroupName", groupName)
        node.set("ManagedPolicyArns", managedPolicyArns)
        node.set("Path", path)
        node.set("Policies", policies)
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

    /// `GroupName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("GroupName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The `Policy` of a group.
    public struct Policy: PropertyGroup {
        public let fields: Fields

        /// Makes the `Policy` of its members.
        ///
        /// - Parameters:
        ///   - policyDocument: `PolicyDocument`.
        ///   - policyName: `PolicyName`.
        public init(
            policyDocument: Document,
            policyName: Input<String>
        ) {
            var members = Fields()
            members.set("PolicyDocument", policyDocument)
            members.set("PolicyName", policyName)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["GroupName"],"definitions":{"Policy":{"properties":{"PolicyDocument":{"type":["string","object"]},"PolicyName":{"type":"string"}},"required":["PolicyDocument","PolicyName"],"type":"object"}},"primaryIdentifier":["GroupName"],"properties":{"Arn":{"type":"string"},"GroupName":{"maxLength":128,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"},"ManagedPolicyArns":{"insertionOrder":false,"items":{"pattern":"arn:(aws[a-zA-Z-]*)?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+","references":["AWS::IAM::ManagedPolicy.Id"],"type":"string"},"maxItems":20,"minItems":0,"type":"array"},"Path":{"maxLength":512,"minLength":1,"pattern":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","type":"string"},"Policies":{"insertionOrder":false,"items":{"$ref":"#/definitions/Policy"},"type":"array"}},"readOnly":["Arn"],"traits":{"global":true,"nameProperty":"GroupName"}}"##
    }
}
