import Deployer
import InfraGraph

/// Policies, what carries roles, and what roles trust.
enum PolicyHandlers {
    static let all = [
        managedPolicy, instanceProfile, identityProvider, serviceLinkedRole,
    ]

    static let managedPolicy = ResourceHandler(
        "AWS::IAM::ManagedPolicy", "iam", create: Call("CreatePolicy"), identifier: "{=Arn}",
        read: .each("GetPolicy", ["PolicyArn": "{id}"], at: "Policy"),
        delete: Call("DeletePolicy", ["PolicyArn": "{id}"])
    ).with {
        $0.createdAt = "Policy"
        $0.names = ["ManagedPolicyName": "PolicyName"]
        $0.readNames = ["PolicyDocument": "Version.Document"]
        $0.details =
            [
                Detail(
                    "Version", for: "PolicyDocument",
                    .each(
                        "GetPolicyVersion",
                        ["PolicyArn": "{id}", "VersionId": "{=DefaultVersionId}"],
                        at: "PolicyVersion")),
                Detail(
                    "Versions", for: "Tags", isList: true,
                    .each("ListPolicyVersions", ["PolicyArn": "{id}"], at: "Versions[]")),
            ] + attachments.map(\.detail)
        $0.updates = [
            UpdateCall(
                removal.operation, removal.arguments, "PolicyDocument", step: makeRoom),
            UpdateCall(
                "CreatePolicyVersion", ["PolicyArn": "{id}", "SetAsDefault": true],
                "PolicyDocument"),
        ]
        $0.lists =
            attachments.map(\.change)
            + [ListChange("OldVersions", add: removal, remove: removal, isRemovedFirst: true)]
        $0.made = ["OldVersions"]
        $0.reading = { resource, _ in
            for attachment in attachments { attachment.read(&resource) }
            let versions = resource["Versions"]?.listValue ?? []
            resource["OldVersions"] = .list(versions.filter { $0["IsDefaultVersion"] != true })
        }
        $0.tags = tagging("Policy", ["PolicyArn": "{id}"])
        $0.attributes = [
            "PolicyArn": "{id}", "PolicyId": "{=PolicyId}",
            "DefaultVersionId": "{=DefaultVersionId}",
            "CreateDate": "{=CreateDate}", "UpdateDate": "{=UpdateDate}",
            "IsAttachable": "{=IsAttachable}",
            "PermissionsBoundaryUsageCount": "{=PermissionsBoundaryUsageCount}",
        ]
        $0.lookup = .listed(
            .each("ListPolicies", ["Scope": "Local"], at: "Policies[]", id: "{=Arn}"),
            "{=PolicyName}", equals: "{ManagedPolicyName}")
    }

    private static let removal = Call(
        "DeletePolicyVersion", ["PolicyArn": "{id}", "VersionId": "{=VersionId}"])

    /// Removes the oldest versions: AWS keeps five, newest first.
    @Sendable private static func makeRoom(
        _ cloud: AWSCloud, _ scope: Scope, _ removal: Call
    ) async throws(ProviderError) {
        let handler = try cloud.handler("AWS::IAM::ManagedPolicy")
        let versions = try await cloud.current(handler, scope)["OldVersions"]?.listValue ?? []
        for version in versions.dropFirst(3) {
            var inner = scope
            inner.answer = version
            try await cloud.remove(inner, with: removal, handler)
        }
    }

    static let instanceProfile = ResourceHandler(
        "AWS::IAM::InstanceProfile", "iam", create: Call("CreateInstanceProfile"),
        identifier: "{=InstanceProfileName}",
        read: .each(
            "GetInstanceProfile", ["InstanceProfileName": "{id}"], at: "InstanceProfile"),
        delete: Call("DeleteInstanceProfile", ["InstanceProfileName": "{id}"])
    ).with {
        $0.createdAt = "InstanceProfile"
        let member: [String: Argument] = ["InstanceProfileName": "{id}", "RoleName": "{=}"]
        $0.lists = [
            ListChange(
                "Roles", add: Call("AddRoleToInstanceProfile", member),
                remove: Call("RemoveRoleFromInstanceProfile", member), isRemovedFirst: true)
        ]
        $0.reading = { resource, _ in
            let roles = resource["Roles"]?.listValue ?? []
            resource["Roles"] = .list(roles.compactMap { $0["RoleName"] })
        }
        $0.tags = tagging("InstanceProfile", ["InstanceProfileName": "{id}"])
        $0.attributes = ["InstanceProfileName": "{id}", "Arn": "{=Arn}"]
        $0.lookup = .identifier("{InstanceProfileName}")
    }

    static let identityProvider = ResourceHandler(
        "AWS::IAM::OIDCProvider", "iam", create: Call("CreateOpenIDConnectProvider"),
        identifier: "{=OpenIDConnectProviderArn}",
        read: .each("GetOpenIDConnectProvider", ["OpenIDConnectProviderArn": "{id}"]),
        delete: Call("DeleteOpenIDConnectProvider", ["OpenIDConnectProviderArn": "{id}"])
    ).with {
        let key: [String: Argument] = ["OpenIDConnectProviderArn": "{id}"]
        let client = key.merging(["ClientID": "{=}"]) { $1 }
        $0.lists = [
            ListChange(
                "ClientIdList", add: Call("AddClientIDToOpenIDConnectProvider", client),
                remove: Call("RemoveClientIDFromOpenIDConnectProvider", client))
        ]
        $0.updates = [UpdateCall("UpdateOpenIDConnectProviderThumbprint", key, "ThumbprintList")]
        $0.reading = { resource, scope in
            // AWS tells addresses without the scheme that it requires.
            let scheme = "https://"
            if let host = resource["Url"]?.stringValue, !host.hasPrefix(scheme),
                scope.properties["Url"]?.stringValue != host
            {
                resource["Url"] = .string(scheme + host)
            }
            // Lists that only a change needs have the program's name.
            resource["ClientIdList"] = resource.removeValue(forKey: "ClientIDList")
        }
        $0.tags = tagging("OpenIDConnectProvider", key)
        $0.attributes = ["Arn": "{id}"]
        $0.isUnique = true
        $0.lookup = .everyOne(
            .each(
                "ListOpenIDConnectProviders", at: "OpenIDConnectProviderList[]", id: "{=Arn}"))
    }

    static let serviceLinkedRole = ResourceHandler(
        "AWS::IAM::ServiceLinkedRole", "iam", create: Call("CreateServiceLinkedRole"),
        identifier: "{=RoleName}",
        read: .each("GetRole", ["RoleName": "{id}"], at: "Role"),
        delete: Call("DeleteServiceLinkedRole", ["RoleName": "{id}"])
    ).with {
        $0.createdAt = "Role"
        // The service may still use it, and says what for.
        $0.afterDeletion = BackgroundWork(
            call: Call(
                "GetServiceLinkedRoleDeletionStatus", ["DeletionTaskId": "{=DeletionTaskId}"]),
            place: "",
            readiness: Readiness(
                "Status", ready: ["SUCCEEDED"], failed: ["FAILED"], failure: refusedDeletion))
        $0.updates = [
            UpdateCall(
                "UpdateRole", ["RoleName": "{id}"], "Description", resets: ["Description": ""])
        ]
        $0.readNames = ["AWSServiceName": "ServiceName", "CustomSuffix": "Suffix"]
        $0.made = ["ServiceName", "Suffix"]
        // AWS tells the service in the path and the suffix in the name.
        $0.reading = { resource, scope in
            let service = resource["Path"]?.stringValue?.split(separator: "/").last
            resource["ServiceName"] = service.map { .string(String($0)) }
            resource["Suffix"] = scope.properties["CustomSuffix"].flatMap { suffix in
                let end = "_" + (suffix.stringValue ?? "")
                return resource["RoleName"]?.stringValue?.hasSuffix(end) == true ? suffix : nil
            }
        }
        // CloudFormation has no tags here, but ours tell whose it is: its name is AWS's choice.
        $0.tags = Tagging("TagRole", "UntagRole", ["RoleName": "{id}"], addsAfterwards: true)
        $0.attributes = ["RoleName": "{id}"]
        $0.lookup = .listed(
            .each(
                "ListRoles", ["PathPrefix": "/aws-service-role/{AWSServiceName}/"],
                at: "Roles[]", id: "{=RoleName}"), "all", equals: "all")
    }

    /// Why a role can't go, with what its service has by it.
    @Sendable private static func refusedDeletion(
        _ task: [String: Value], _ scope: Scope
    ) -> String? {
        let uses = task["Reason"]?["RoleUsageList"]?.listValue ?? []
        let resources = uses.flatMap { $0["Resources"]?.listValue ?? [] }.compactMap(\.scalarText)
        let reason = task["Reason"]?["Reason"]?.scalarText
        if resources.isEmpty { return reason }
        return (reason.map { $0 + " " } ?? "")
            + "In use by \(resources.joined(separator: ", "))."
    }

    private static func tagging(_ kind: String, _ key: [String: Argument]) -> Tagging {
        Tagging("Tag" + kind, "Untag" + kind, key)
    }

    /// What a managed policy can be attached to.
    private struct Attachment: Sendable {
        let kind: String

        var change: ListChange {
            let key: [String: Argument] = ["PolicyArn": "{id}", kind + "Name": "{=}"]
            return ListChange(
                kind + "s", add: Call("Attach\(kind)Policy", key),
                remove: Call("Detach\(kind)Policy", key), isRemovedFirst: true)
        }

        var detail: Detail {
            Detail(
                kind + "s", for: kind + "s Tags", isList: true,
                .each(
                    "ListEntitiesForPolicy",
                    ["PolicyArn": "{id}", "EntityFilter": "\(kind)"],
                    at: "Policy\(kind)s[]"))
        }

        func read(_ resource: inout [String: Value]) {
            guard let list = resource[kind + "s"]?.listValue else { return }
            resource[kind + "s"] = .list(list.compactMap { $0[kind + "Name"] })
        }
    }

    private static let attachments = ["Role", "User", "Group"].map(Attachment.init)
}
