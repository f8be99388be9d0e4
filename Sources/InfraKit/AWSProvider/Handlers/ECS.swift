import InfraGraph

/// Container clusters, and what runs in them.
enum ECSHandlers {
    static let all = [cluster, capacityProviders, taskDefinition, service]

    private static func tags(_ arn: Template) -> Tagging {
        let arguments: [String: Argument] = ["resourceArn": .template(arn)]
        let form = Tagging.Form.list("tags", key: "key", value: "value")
        return Tagging(
            "TagResource", "UntagResource", arguments, as: form, keys: "tagKeys", readAt: "tags")
    }

    private static let clusterARN: Template =
        "arn:{partition}:ecs:{region}:{account}:cluster/{id}"

    /// The one call that sets the capacity providers, which takes all of them.
    private static let providers = UpdateCall(
        "PutClusterCapacityProviders", ["cluster": "{id}"],
        "CapacityProviders DefaultCapacityProviderStrategy", sends: .all,
        resets: ["CapacityProviders": [], "DefaultCapacityProviderStrategy": []])

    static let cluster = ResourceHandler(
        "AWS::ECS::Cluster", "ecs", create: Call("CreateCluster"),
        identifier: "{ClusterName}",
        read: .many(
            "DescribeClusters", "clusters[]", by: .list("clusters"), id: "{=clusterName}",
            ["include": ["CONFIGURATIONS", "SETTINGS", "TAGS"]]),
        delete: Call("DeleteCluster", ["cluster": "{id}"])
    ).with {
        $0.createdAt = "cluster"
        $0.names = ["ClusterSettings": "settings"]
        $0.updates = [
            UpdateCall(
                "UpdateCluster", ["cluster": "{id}"],
                "ClusterSettings Configuration ServiceConnectDefaults",
                resets: ["ClusterSettings": [["Name": "containerInsights", "Value": "disabled"]]]),
            providers,
        ]
        $0.tags = tags(clusterARN)
        $0.attributes = ["ClusterName": "{id}", "Arn": clusterARN]
        $0.readiness = Readiness(
            "status", ready: ["ACTIVE"], failed: ["FAILED"], gone: ["INACTIVE"])
        // A second call answers for the first one's cluster, whoever made it.
        $0.isRepeatable = true
        $0.takesOver = true
    }

    static let capacityProviders = ResourceHandler(
        "AWS::ECS::ClusterCapacityProviderAssociations", "ecs",
        create: Call("PutClusterCapacityProviders", ["cluster": "{Cluster}"]),
        identifier: "{Cluster}",
        read: .each(
            "DescribeClusters", ["clusters": ["{id}"]], at: "clusters[].capacityProviders[]"),
        delete: Call(
            "PutClusterCapacityProviders",
            ["cluster": "{id}", "capacityProviders": [], "defaultCapacityProviderStrategy": []])
    ).with {
        $0.readNames = [
            "CapacityProviders": "^.capacityProviders",
            "DefaultCapacityProviderStrategy": "^.defaultCapacityProviderStrategy",
        ]
        $0.updates = [providers]
        $0.attributes = ["Cluster": "{id}"]
        $0.isRepeatable = true
    }

    static let taskDefinition = ResourceHandler(
        "AWS::ECS::TaskDefinition", "ecs", create: Call("RegisterTaskDefinition"),
        identifier: "{=taskDefinitionArn}",
        read: .each(
            "DescribeTaskDefinition", ["taskDefinition": "{id}", "include": ["TAGS"]],
            at: "taskDefinition", beside: ["tags"]),
        delete: Call("DeregisterTaskDefinition", ["taskDefinition": "{id}"])
    ).with {
        $0.createdAt = "taskDefinition"
        $0.tags = tags("{id}")
        $0.attributes = ["TaskDefinitionArn": "{id}"]
        $0.readiness = Readiness(
            "status", ready: ["ACTIVE"], gone: ["INACTIVE", "DELETE_IN_PROGRESS"])
        $0.notFoundCodes = ["ClientException:Unable to describe task definition"]
        // The newest revisions of the family: the creation's own tag tells which it is.
        $0.lookup = .everyOne(
            .each(
                "ListTaskDefinitions",
                ["familyPrefix": "{Family}", "sort": "DESC", "maxResults": 10],
                at: "taskDefinitionArns[]", id: "{=}"
            ).firstPage)
    }

    static let service = ResourceHandler(
        "AWS::ECS::Service", "ecs", create: Call("CreateService"),
        identifier: "{=serviceArn}|{=clusterArn}",
        read: .many(
            "DescribeServices", "services[]", by: .list("services"), key: "{id.0}",
            id: "{=serviceArn}|{=clusterArn}", ["cluster": "{id.1}", "include": ["TAGS"]],
            pageSize: 10),
        delete: Call(
            "DeleteService", ["cluster": "{id.1}", "service": "{id.0}", "force": true])
    ).with {
        $0.createdAt = "service"
        $0.tokenMember = "clientToken"
        $0.names = ["PlacementStrategies": "placementStrategy"]
        $0.readNames = ["Role": "roleArn"]
        $0.coveredByCreate = ["ForceNewDeployment"]
        $0.updates = [
            UpdateCall(
                "UpdateService",
                [
                    "cluster": "{id.1}", "service": "{id.0}",
                    "forceNewDeployment": "{ForceNewDeployment.EnableForceNewDeployment}",
                ],
                "AvailabilityZoneRebalancing CapacityProviderStrategy DeploymentConfiguration "
                    + "DeploymentController DesiredCount EnableECSManagedTags "
                    + "EnableExecuteCommand ForceNewDeployment HealthCheckGracePeriodSeconds "
                    + "LoadBalancers NetworkConfiguration PlacementConstraints "
                    + "PlacementStrategies PlatformVersion PropagateTags "
                    + "ServiceConnectConfiguration ServiceRegistries TaskDefinition "
                    + "VolumeConfigurations VpcLatticeConfigurations",
                resets: [
                    "CapacityProviderStrategy": [], "EnableECSManagedTags": false,
                    "EnableExecuteCommand": false, "HealthCheckGracePeriodSeconds": 0,
                    "LoadBalancers": [], "PlacementConstraints": [], "PlacementStrategies": [],
                    "PropagateTags": "NONE", "ServiceRegistries": [],
                    "VolumeConfigurations": [], "VpcLatticeConfigurations": [],
                ])
        ]
        $0.tags = tags("{id.0}")
        $0.attributes = ["ServiceArn": "{id.0}", "Name": "{=serviceName}"]
        $0.readiness = Readiness(
            "status", ready: ["COMPLETED"], failed: ["FAILED", "ROLLED_BACK"],
            gone: ["INACTIVE"], state: ECSRollout.state, failure: ECSRollout.failure)
        $0.lookup = .listed(
            .each(
                "DescribeServices",
                ["cluster": "{Cluster}", "services": ["{ServiceName}"]], at: "services[]",
                id: "{=serviceArn}|{=clusterArn}"), "{=serviceName}", equals: "{ServiceName}")
        $0.notFoundCodes = ["ServiceNotActiveException"]
    }
}
