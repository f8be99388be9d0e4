import InfraGraph

/// Roles and their own policies.
enum IAMHandlers {
    static let all = [role, rolePolicy, policy]

    /// A policy is as many as it has roles, users and groups. What others of them have under its
    /// name is somebody else's: nothing marks it.
    static let policy = ResourceHandler(
        "AWS::IAM::Policy", "iam", create: Call("PutRolePolicy", ["RoleName": "{Roles.0}"]),
        identifier: policyKey,
        read: .many(
            "GetAccountAuthorizationDetails",
            "RoleDetailList[].RolePolicyList[]|UserDetailList[].UserPolicyList[]|"
                + "GroupDetailList[].GroupPolicyList[]",
            by: .all, key: policyKey,
            id: "{=PolicyName}|{=^.RoleName|=^.UserName|=^.GroupName}",
            ["Filter": ["Role", "User", "Group"]]
        ).gathering { scope in
            let name = scope.identifier.prefix { $0 != "|" }
            let holders = Set(kinds.flatMap { scope.properties[$0 + "s"]?.listValue ?? [] })
            if holders.isEmpty { return [scope.identifier] }
            return holders.compactMap(\.stringValue).sorted().map { "\(name)|\($0)" }
        },
        delete: nil
    ).with {
        let document: Argument = "{PolicyDocument}"
        func put(_ kind: String) -> Call {
            Call(
                "Put\(kind)Policy",
                [kind + "Name": "{=}", "PolicyName": "{id.0}", "PolicyDocument": document])
        }
        $0.otherCreates = [
            "Users": Call("PutUserPolicy", ["UserName": "{Users.0}"]),
            "Groups": Call("PutGroupPolicy", ["GroupName": "{Groups.0}"]),
        ]
        $0.reading = joined
        $0.updates = kinds.map { kind in
            let put = put(kind)
            return UpdateCall(
                put.operation, put.arguments, "PolicyDocument", each: kind + "s")
        }
        $0.attributes = ["Id": "{id}"]
        $0.isRepeatable = true
        $0.lists = kinds.map { kind in
            ListChange(
                kind + "s", add: put(kind),
                remove: Call(
                    "Delete\(kind)Policy", [kind + "Name": "{=}", "PolicyName": "{id.0}"]),
                isRemovedFirst: true)
        }
        $0.notOnCreate = ["Roles", "Users", "Groups"]
    }

    private static let kinds = ["Role", "User", "Group"]

    /// Who of the program's has it, and its document; where they differ one that is not as said.
    @Sendable private static func joined(_ policy: inout [String: Value], _ scope: Scope) {
        let copies = policy["Copies"]?.listValue ?? []
        for kind in kinds {
            let holders = copies.compactMap { $0["^"]?[kind + "Name"] }
            let said = scope.properties[kind + "s"]?.listValue ?? []
            if !said.isEmpty { policy[kind + "s"] = .list(said.filter(holders.contains)) }
        }
        let said = scope.properties["PolicyDocument"]
        let documents = copies.compactMap { $0["PolicyDocument"] }
        let other = documents.first { $0.stringValue.flatMap(AnswerMapper.document) != said }
        policy["PolicyDocument"] = other ?? documents.first
        policy["PolicyName"] = copies.first?["PolicyName"]
    }

    private static let policyKey: Template = "{PolicyName}|{Roles.0|Users.0|Groups.0}"

    static let rolePolicy = ResourceHandler(
        "AWS::IAM::RolePolicy", "iam", create: Call("PutRolePolicy"),
        identifier: "{PolicyName}|{RoleName}",
        read: .many(
            "GetAccountAuthorizationDetails", "RoleDetailList[].RolePolicyList[]", by: .all,
            id: "{=PolicyName}|{=^.RoleName}", ["Filter": ["Role"]]
        ).orEach(.each("GetRolePolicy", ["PolicyName": "{id.0}", "RoleName": "{id.1}"])),
        delete: Call("DeleteRolePolicy", ["PolicyName": "{id.0}", "RoleName": "{id.1}"])
    ).with {
        $0.updates = [
            UpdateCall(
                "PutRolePolicy", ["PolicyName": "{id.0}", "RoleName": "{id.1}"], "PolicyDocument")
        ]
        $0.isRepeatable = true
    }

    static let role = ResourceHandler(
        "AWS::IAM::Role", "iam", create: Call("CreateRole"), identifier: "{RoleName}",
        read: .many("ListRoles", "Roles[]", by: .all, id: "{=RoleName}")
            .orEach(.each("GetRole", ["RoleName": "{id}"], at: "Role")),
        delete: Call("DeleteRole", ["RoleName": "{id}"])
    ).with {
        $0.createdAt = "Role"
        $0.readNames = ["PermissionsBoundary": "PermissionsBoundary.PermissionsBoundaryArn"]
        $0.details = [
            Detail(
                "Details", for: "ManagedPolicyArns PermissionsBoundary Policies Tags",
                .many(
                    "GetAccountAuthorizationDetails", "RoleDetailList[]", by: .all,
                    id: "{=RoleName}", ["Filter": ["Role"]]))
        ]
        $0.updates = [
            UpdateCall(
                "UpdateAssumeRolePolicy",
                ["RoleName": "{id}", "PolicyDocument": "{AssumeRolePolicyDocument}"],
                "AssumeRolePolicyDocument"),
            UpdateCall(
                "UpdateRole", ["RoleName": "{id}"], "Description MaxSessionDuration",
                sends: .all, resets: ["Description": "", "MaxSessionDuration": 3600]),
            UpdateCall(
                "PutRolePermissionsBoundary", ["RoleName": "{id}"], "PermissionsBoundary",
                removal: Call("DeleteRolePermissionsBoundary", ["RoleName": "{id}"])),
        ]
        $0.tags = Tagging("TagRole", "UntagRole", ["RoleName": "{id}"])
        $0.attributes = ["RoleName": "{id}", "Arn": "{=Arn}", "RoleId": "{=RoleId}"]
        $0.lists = [
            ListChange(
                "ManagedPolicyArns",
                add: Call("AttachRolePolicy", ["RoleName": "{id}", "PolicyArn": "{=}"]),
                remove: Call("DetachRolePolicy", ["RoleName": "{id}", "PolicyArn": "{=}"]),
                isRemovedFirst: true),
            ListChange(
                "Policies",
                add: Call(
                    "PutRolePolicy",
                    [
                        "RoleName": "{id}", "PolicyName": "{=PolicyName}",
                        "PolicyDocument": "{=PolicyDocument}",
                    ]),
                remove: Call(
                    "DeleteRolePolicy", ["RoleName": "{id}", "PolicyName": "{=PolicyName}"]),
                key: "PolicyName", isRemovedFirst: true),
        ]
        $0.reading = { resource, scope in
            guard let details = resource["Details"]?.objectValue else { return }
            let attached = details["AttachedManagedPolicies"]?.listValue ?? []
            resource["ManagedPolicyArns"] = .list(attached.compactMap { $0["PolicyArn"] })
            // Policies of other resources share the role: only those of its own list count.
            let own = (scope.properties["Policies"]?.listValue ?? []).map { $0["PolicyName"] }
            let policies = details["RolePolicyList"]?.listValue ?? []
            resource["Policies"] = .list(policies.filter { own.contains($0["PolicyName"]) })
            // The list of roles leaves these out.
            resource["Tags"] = details["Tags"]
            resource["PermissionsBoundary"] = details["PermissionsBoundary"]
        }
    }
}
