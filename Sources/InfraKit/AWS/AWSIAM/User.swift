// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.User {
    /// A user of IAM.
    ///
    /// A change of `UserName` replaces it. Creates `AWS::IAM::User`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groups: `Groups`. 0 to 10 elements.
    ///   - loginProfile: `LoginProfile`.
    ///   - managedPolicyArns: `ManagedPolicyArns`. 0 to 20 elements.
    ///   - path: `Path`. 1 to 512 characters.
    ///   - permissionsBoundary: `PermissionsBoundary`. 20 to 2048 characters.
    ///   - policies: `Policies`.
    ///   - userName: `UserName`. 1 to 64 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        groups: Input<[ID<IAM.Group>]>? = nil,
        loginProfile: LoginProfile? = nil,
        managedPolicyArns: Input<[ARN<IAM.ManagedPolicy>]>? = nil,
        path: Input<String>? = nil,
        permissionsBoundary: Input<String>? = nil,
        policies: [Policy]? = nil,
        userName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Groups", groups)
        node.set("LoginProfile", loginProfile)
        node.set("ManagedPolicyArns", managedPolicyArns)
        node.set("Path", path)
        node.set("PermissionsBoundary", permissionsBoundary)
        node.set("Policies", policies)
        node.set("UserName", userName)
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

    /// `UserName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("UserName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The `LoginProfile` of a user.
    public struct LoginProfile: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoginProfile` of its members.
        ///
        /// - Parameters:
        ///   - password: `Password`.
        ///   - passwordResetRequired: `PasswordResetRequired`.
        public init(
            password: InfraDSL.Secret,
            passwordResetRequired: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Password", password)
            members.set("PasswordResetRequired", passwordResetRequired)
            fields = members
        }
    }

    /// The `Policy` of a user.
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
        ##"{"createOnly":["UserName"],"definitions":{"LoginProfile":{"properties":{"Password":{"type":"string"},"PasswordResetRequired":{"type":"boolean"}},"required":["Password"],"type":"object"},"Policy":{"properties":{"PolicyDocument":{"format":"json","type":["object","string"]},"PolicyName":{"type":"string"}},"required":["PolicyDocument","PolicyName"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["UserName"],"properties":{"Arn":{"type":"string"},"Groups":{"insertionOrder":false,"items":{"references":["AWS::IAM::Group.Id"],"type":"string"},"maxItems":10,"minItems":0,"type":"array"},"LoginProfile":{"$ref":"#/definitions/LoginProfile"},"ManagedPolicyArns":{"insertionOrder":false,"items":{"pattern":"arn:(aws[a-zA-Z-]*)?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+","references":["AWS::IAM::ManagedPolicy.Id"],"type":"string"},"maxItems":20,"minItems":0,"type":"array"},"Path":{"maxLength":512,"minLength":1,"pattern":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","type":"string"},"PermissionsBoundary":{"maxLength":2048,"minLength":20,"type":"string"},"Policies":{"insertionOrder":false,"items":{"$ref":"#/definitions/Policy"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"},"UserName":{"maxLength":64,"minLength":1,"pattern":"^[\\w+=,.@-]+$","type":"string"}},"readOnly":["Arn"],"tagProperty":"Tags","traits":{"global":true,"nameProperty":"UserName"},"writeOnly":["LoginProfile/Password"]}"##
    }
}
