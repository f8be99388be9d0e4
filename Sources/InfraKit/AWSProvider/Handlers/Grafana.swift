import InfraGraph

/// Grafana.
enum GrafanaHandlers {
    static let all = [workspace]

    static let workspace = ResourceHandler(
        "AWS::Grafana::Workspace", "grafana", create: Call("CreateWorkspace"),
        identifier: "{=id}",
        read: .each("DescribeWorkspace", ["workspaceId": "{id}"], at: "workspace"),
        delete: Call("DeleteWorkspace", ["workspaceId": "{id}"])
    ).with {
        let workspace: [String: Argument] = ["workspaceId": "{id}"]
        let arn: Argument = "arn:{partition}:grafana:{region}:{account}:/workspaces/{id}"
        $0.createdAt = "workspace"
        $0.names = [
            "DataSources": "workspaceDataSources", "Description": "workspaceDescription",
            "Name": "workspaceName",
            "NotificationDestinations": "workspaceNotificationDestinations",
            "OrganizationalUnits": "workspaceOrganizationalUnits", "RoleArn": "workspaceRoleArn",
            "PluginAdminEnabled": "configuration",
        ]
        $0.readNames = [
            "DataSources": "dataSources", "Description": "description", "Name": "name",
            "NotificationDestinations": "notificationDestinations",
            "OrganizationalUnits": "organizationalUnits",
            "AuthenticationProviders": "authentication.providers",
            "PluginAdminEnabled": "PluginAdmin.pluginAdminEnabled",
            "SamlConfiguration": "Saml",
        ]
        $0.details = [
            Detail(
                "PluginAdmin", for: "PluginAdminEnabled",
                .each("DescribeWorkspaceConfiguration", workspace, at: "configuration.plugins")),
            Detail(
                "Saml", for: "SamlConfiguration",
                .each(
                    "DescribeWorkspaceAuthentication", workspace,
                    at: "authentication.saml.configuration")),
        ]
        $0.updates = [
            UpdateCall(
                "UpdateWorkspace", workspace,
                "AccountAccessType DataSources Description Name NotificationDestinations "
                    + "OrganizationRoleName OrganizationalUnits PermissionType RoleArn "
                    + "StackSetName",
                resets: ["DataSources": [], "Description": "", "NotificationDestinations": []]),
            UpdateCall(
                "UpdateWorkspace", workspace, "VpcConfiguration",
                removal: Call(
                    "UpdateWorkspace", ["workspaceId": "{id}", "removeVpcConfiguration": true])),
            UpdateCall(
                "UpdateWorkspace", workspace, "NetworkAccessControl",
                removal: Call(
                    "UpdateWorkspace",
                    ["workspaceId": "{id}", "removeNetworkAccessConfiguration": true])),
            UpdateCall(
                "UpdateWorkspaceAuthentication", workspace,
                "AuthenticationProviders SamlConfiguration", sends: .all),
            UpdateCall(
                "UpdateWorkspaceConfiguration", workspace, "GrafanaVersion PluginAdminEnabled",
                sends: .all, resets: ["PluginAdminEnabled": configuration(false)]),
        ]
        // The type has no property for tags; these carry the ownership only.
        $0.tags = Tagging(
            "TagResource", "UntagResource", ["resourceArn": arn], as: .map("tags"), keys: "tagKeys",
            readAt: "tags")
        $0.attributes = [
            "Id": "{id}", "Endpoint": "{=endpoint}", "Status": "{=status}",
            "CreationTimestamp": "{=created}", "ModificationTimestamp": "{=modified}",
            "SamlConfigurationStatus": "{=authentication.samlConfigurationStatus}",
        ]
        $0.readiness = Readiness(
            "status", ready: ["ACTIVE"],
            failed: [
                "FAILED", "CREATION_FAILED", "UPDATE_FAILED", "UPGRADE_FAILED",
                "VERSION_UPDATE_FAILED", "DELETION_FAILED", "LICENSE_REMOVAL_FAILED", "DEGRADED",
            ], reason: "degradedWorkspaceReason")
        $0.writing = { properties, _ in
            if case .bool(let flag)? = properties["PluginAdminEnabled"] {
                properties["PluginAdminEnabled"] = configuration(flag)
            }
        }
    }

    /// Grafana takes some settings as JSON text.
    private static func configuration(_ hasPluginAdmin: Bool) -> Value {
        let settings: Value = ["plugins": ["pluginAdminEnabled": .bool(hasPluginAdmin)]]
        return .string(settings.plainJSON())
    }
}
