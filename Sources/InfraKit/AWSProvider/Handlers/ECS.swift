import InfraGraph

/// Clusters, task definitions and services.
enum ECSHandlers {
    static let all = [cluster, taskDefinition, service]

    private static func tagging(_ arn: Argument) -> Tagging {
        Tagging(
            onCreate: .list("tags", key: "key", value: "value"),
            add: Call("TagResource", ["resourceArn": arn]),
            form: .list("tags", key: "key", value: "value"),
            remove: Call("UntagResource", ["resourceArn": arn]), keys: "tagKeys", readAt: "tags")
    }

    static let cluster = ResourceHandler(
        "AWS::ECS::Cluster", "ecs", create: Call("CreateCluster"), identifier: "{=clusterName}",
        read: .many(
            "DescribeClusters", "clusters[]", by: .list("clusters"), id: "{=clusterName}",
            ["include": ["TAGS", "SETTINGS", "CONFIGURATIONS"]]),
        delete: Call("DeleteCluster", ["cluster": "{id}"])
    ).with {
        $0.createdAt = "cluster"
        $0.names = ["ClusterSettings": "settings"]
        $0.updates = [
            UpdateCall(
                "UpdateCluster", ["cluster": "{id}"],
                "ClusterSettings Configuration ServiceConnectDefaults"),
            UpdateCall(
                "PutClusterCapacityProviders", ["cluster": "{id}"],
                "CapacityProviders DefaultCapacityProviderStrategy", sendsAll: true,
                resets: ["CapacityProviders": [], "DefaultCapacityProviderStrategy": []]),
        ]
        $0.tags = tagging("arn:{partition}:ecs:{region}:{account}:cluster/{id}")
        $0.attributes = ["ClusterName": "{id}", "Arn": "{=clusterArn}"]
        $0.readiness = Readiness(
            "status", ready: ["ACTIVE"], failed: ["FAILED"], gone: ["INACTIVE"])
        $0.notFoundCodes = ["MISSING", "ClusterNotFoundException"]
        $0.takesOver = true
        $0.isRepeatable = true
        $0.lookup = .identifier("{ClusterName}")
    }

    static let taskDefinition = ResourceHandler(
        "AWS::ECS::TaskDefinition", "ecs", create: Call("RegisterTaskDefinition"),
        identifier: "{=taskDefinitionArn}",
        read: .each("DescribeTaskDefinition", ["taskDefinition": "{id}"], at: "taskDefinition"),
        delete: Call("DeregisterTaskDefinition", ["taskDefinition": "{id}"])
    ).with {
        $0.createdAt = "taskDefinition"
        $0.names = ["ProxyConfiguration/ProxyConfigurationProperties": "properties"]
        $0.details = [
            Detail(
                "tags", for: "Tags",
                .each("ListTagsForResource", ["resourceArn": "{id}"], at: "tags"))
        ]
        $0.tags = tagging("{id}")
        $0.attributes = ["TaskDefinitionArn": "{id}"]
        $0.readiness = Readiness(
            "status", ready: ["ACTIVE"], gone: ["INACTIVE", "DELETE_IN_PROGRESS"])
    }

    static let service = ResourceHandler(
        "AWS::ECS::Service", "ecs", create: Call("CreateService"),
        identifier: "{=serviceArn}|{Cluster|=clusterArn}",
        read: .many(
            "DescribeServices", "services[]", by: .list("services"), key: "{id.0}",
            id: "{=serviceArn}|{Cluster|=clusterArn}",
            ["cluster": "{id.1}", "include": ["TAGS"]], pageSize: 10),
        delete: Call("DeleteService", ["service": "{id.0}", "cluster": "{id.1}", "force": true])
    ).with {
        $0.createdAt = "service"
        $0.names = ["PlacementStrategies": "placementStrategy"]
        $0.tokenMember = "clientToken"
        $0.reading = { resource, scope in
            resource["cluster"] = scope.properties["Cluster"] ?? resource["clusterArn"]
        }
        $0.updates = [
            UpdateCall(
                "UpdateService", ["service": "{id.0}", "cluster": "{id.1}"],
                "AvailabilityZoneRebalancing CapacityProviderStrategy DeploymentConfiguration "
                    + "DesiredCount EnableECSManagedTags EnableExecuteCommand ForceNewDeployment "
                    + "HealthCheckGracePeriodSeconds LoadBalancers NetworkConfiguration "
                    + "PlacementConstraints PlacementStrategies PlatformVersion PropagateTags "
                    + "ServiceConnectConfiguration ServiceRegistries TaskDefinition "
                    + "VolumeConfigurations VpcLatticeConfigurations")
        ]
        $0.tags = tagging("{id.0}")
        $0.attributes = ["ServiceArn": "{id.0}", "Name": "{=serviceName}"]
        $0.readiness = Readiness(
            "deployments.0.rolloutState", ready: ["COMPLETED"], failed: ["FAILED"],
            gone: ["INACTIVE"], reason: "deployments.0.rolloutStateReason", gonePath: "status")
        $0.notFoundCodes = ["MISSING", "ServiceNotFoundException", "ClusterNotFoundException"]
        $0.lookup = .search(
            .many(
                "DescribeServices", "services[]", by: .list("services"), key: "{ServiceName}",
                id: "{=serviceArn}|{Cluster|=clusterArn}", ["cluster": "{Cluster}"]))
    }
}
