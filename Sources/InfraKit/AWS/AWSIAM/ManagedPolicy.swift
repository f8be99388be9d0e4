// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension IAM.ManagedPolicy {
    /// A managed policy of IAM.
    ///
    /// A change of `Description`, `ManagedPolicyName` or `Path` replaces it. Creates
    /// `AWS::IAM::ManagedPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`. 1 to 131072 characters.
    ///   - description: `Description`. 0 to 1000 characters. A change replaces the resource.
    ///   - groups: `Groups`.
    ///   - managedPolicyName: `ManagedPolicyName`. A change replaces the resource.
    ///   - path: `Path`. 1 to 512 characters. Default: /. A change replaces the resource.
    ///   - roles: `Roles`.
    ///   - users: `Users`.
    public init(
        _ id: ConstructID,
        policyDocument: Input<String>,
        description: Input<String>? = nil,
        groups: Input<[ID<IAM.Group>]>? = nil,
        managedPolicyName: Input<String>? = nil,
        path: Input<String>? = nil,
        roles: Input<[ID<IAM.Role>]>? = nil,
        users: Input<[ID<IAM.User>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("Description", description)
        node.set("Groups", groups)
        node.set("ManagedPolicyName", managedPolicyName)
        node.set("Path", path)
        node.set("Roles", roles)
        node.set("Users", users)
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

    /// `PolicyArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("PolicyArn") }

    /// `PolicyArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("PolicyArn") }

    /// `AttachmentCount`, known after deploy.
    public var attachmentCount: Input<Int> { node.attribute("AttachmentCount") }

    /// `CreateDate`, known after deploy.
    public var createDate: Input<String> { node.attribute("CreateDate") }

    /// `DefaultVersionId`, known after deploy.
    public var defaultVersionId: Input<String> { node.attribute("DefaultVersionId") }

    /// `IsAttachable`, known after deploy.
    public var isAttachable: Input<Bool> { node.attribute("IsAttachable") }

    /// `PermissionsBoundaryUsageCount`, known after deploy.
    public var permissionsBoundaryUsageCount: Input<Int> {
        node.attribute("PermissionsBoundaryUsageCount")
    }

    /// `PolicyId`, known after deploy.
    public var policyId: Input<String> { node.attribute("PolicyId") }

    /// `UpdateDate`, known after deploy.
    public var updateDate: Input<String> { node.attribute("UpdateDate") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Description","ManagedPolicyName","Path"],"primaryIdentifier":["PolicyArn"],"properties":{"AttachmentCount":{"type":"integer"},"CreateDate":{"type":"string"},"DefaultVersionId":{"type":"string"},"Description":{"maxLength":1000,"minLength":0,"type":"string"},"Groups":{"insertionOrder":false,"items":{"references":["AWS::IAM::Group.Id"],"type":"string"},"type":"array"},"IsAttachable":{"type":"boolean"},"ManagedPolicyName":{"type":"string"},"Path":{"default":"/","maxLength":512,"minLength":1,"pattern":"^((/[A-Za-z0-9\\.,\\+@=_-]+)*)/$","type":"string"},"PermissionsBoundaryUsageCount":{"type":"integer"},"PolicyArn":{"type":"string"},"PolicyDocument":{"format":"json","maxLength":131072,"minLength":1,"pattern":"^[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+$","type":"string"},"PolicyId":{"type":"string"},"Roles":{"insertionOrder":false,"items":{"references":["AWS::IAM::Role.Id"],"type":"string"},"type":"array"},"UpdateDate":{"type":"string"},"Users":{"insertionOrder":false,"items":{"references":["AWS::IAM::User.Id"],"type":"string"},"type":"array"}},"readOnly":["AttachmentCount","CreateDate","DefaultVersionId","IsAttachable","PermissionsBoundaryUsageCount","PolicyArn","PolicyId","UpdateDate"],"required":["PolicyDocument"],"traits":{"global":true,"nameProperty":"ManagedPolicyName","typicalSeconds":4}}"#
    }
}
