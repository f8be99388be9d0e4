// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.Role {
    /// A role of IAM.
    ///
    /// A change of `Path` or `RoleName` replaces it. Creates `AWS::IAM::Role`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - assumeRolePolicyDocument: `AssumeRolePolicyDocument`.
    ///   - description: `Description`. 0 to 1000 characters.
    ///   - managedPolicyArns: `ManagedPolicyArns`. 0 to 20 elements.
    ///   - maxSessionDuration: `MaxSessionDuration`. From 3600 to 43200.
    ///   - path: `Path`. 1 to 512 characters. Default: /. A change replaces the resource.
    ///   - permissionsBoundary: `PermissionsBoundary`. 20 to 2048 characters.
    ///   - policies: `Policies`.
    ///   - roleName: `RoleName`. 1 to 64 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        assumeRolePolicyDocument: Document,
        description: Input<String>? = nil,
        managedPolicyArns: Input<[ARN<IAM.ManagedPolicy>]>? = nil,
        maxSessionDuration: Input<Int>? = nil,
        path: Input<String>? = nil,
        permissionsBoundary: Input<ARN<IAM.ManagedPolicy>>? = nil,
        policies: [Policy]? = nil,
        roleName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AssumeRolePolicyDocument", assumeRolePolicyDocument)
        node.set("Description", description)
        node.set("ManagedPolicyArns", managedPolicyArns)
        node.set("MaxSessionDuration", maxSessionDuration)
        node.set("Path", path)
        node.set("PermissionsBoundary", permissionsBoundary)
        node.set("Policies", policies)
        node.set("RoleName", roleName)
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

    /// `RoleName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RoleName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `RoleId`, known after deploy.
    public var roleId: Input<String> { node.attribute("RoleId") }

    /// The `Policy` of a role.
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
        ##"{"createOnly":["Path","RoleName"],"definitions":{"Policy":{"properties":{"PolicyDocument":{"type":["string","object"]},"PolicyName":{"type":"string"}},"required":["PolicyDocument","PolicyName"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["RoleName"],"properties":{"Arn":{"type":"string"},"AssumeRolePolicyDocument":{"format":"json","type":["object","string"]},"Description":{"maxLength":1000,"minLength":0,"pattern":"^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$","type":"string"},"ManagedPolicyArns":{"insertionOrder":false,"items":{"pattern":"arn:(aws[a-zA-Z-]*)?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+","references":["AWS::IAM::ManagedPolicy.Id"],"type":"string"},"maxItems":20,"minItems":0,"type":"array"},"MaxSessionDuration":{"maximum":43200,"minimum":3600,"type":"integer"},"Path":{"default":"/","maxLength":512,"minLength":1,"pattern":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","type":"string"},"PermissionsBoundary":{"maxLength":2048,"minLength":20,"references":["AWS::IAM::ManagedPolicy.Id"],"type":"string"},"Policies":{"insertionOrder":false,"items":{"$ref":"#/definitions/Policy"},"type":"array"},"RoleId":{"type":"string"},"RoleName":{"maxLength":64,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"}},"readOnly":["Arn","RoleId"],"required":["AssumeRolePolicyDocument"],"tagProperty":"Tags","traits":{"global":true,"nameProperty":"RoleName","typicalSeconds":8}}"##
    }
}
