import AWSEC2
import AWSECS
import AWSServiceDiscovery
import InfraDSL
import InfraGraph

extension FargateService {
    static func problems(
        _ parts: ServiceParts, _ cluster: ECSCluster, port: Int?, _ deployment: ServiceDeployment
    ) -> [Diagnostic] {
        var problems = parts.problems
        if parts.exposure != nil, port == nil { problems.append(.exposureWithoutPort) }
        if deployment.isBlueGreen, parts.exposure == nil {
            problems.append(.blueGreenWithoutExposure)
        }
        if parts.discovery != nil, cluster.namespace == nil {
            problems.append(.discoveryWithoutDomain)
        }
        return problems
    }

    static func discovery(
        _ name: DiscoveryName?, in cluster: ECSCluster
    ) -> ServiceDiscovery.Service? {
        guard let name, let namespace = cluster.namespace else { return nil }
        return ServiceDiscovery.Service(
            "discovery",
            dnsConfig: .init(dnsRecords: [.init(ttl: 10.0, type: "A")]),
            healthCheckCustomConfig: .init(failureThreshold: 1.0), name: "\(name.name)",
            namespaceId: namespace.id)
    }

    static func service(
        _ parts: ServiceParts, _ task: TaskParts, _ exposure: ExposureParts?,
        _ discovery: ServiceDiscovery.Service?, in cluster: ECSCluster, subnets: [EC2.Subnet],
        securityGroup: EC2.SecurityGroup, tasks: Int, deployment: ServiceDeployment
    ) -> ECS.Service {
        let place = ECS.Service.AwsVpcConfiguration(
            assignPublicIp: .disabled, securityGroups: [securityGroup.id],
            subnets: Input(subnets.map(\.id)))
        let service = ECS.Service(
            "service", cluster: cluster.cluster.anyID,
            deploymentConfiguration: .init(
                bakeTimeInMinutes: deployment.bakeMinutes.map { Input($0) },
                deploymentCircuitBreaker: .init(enable: true, rollback: true),
                maximumPercent: 200, minimumHealthyPercent: 100,
                strategy: deployment.isBlueGreen ? .blueGreen : .rolling),
            desiredCount: Input(tasks), enableECSManagedTags: true,
            healthCheckGracePeriodSeconds: exposure == nil ? nil : 60,
            loadBalancers: exposure?.loadBalancers,
            networkConfiguration: .init(awsvpcConfiguration: place), propagateTags: .service,
            serviceRegistries: discovery.map { [.init(registryArn: $0.arn)] },
            taskDefinition: task.definition.arn
        ).dependsOn(task.policies).dependsOn(exposure?.prerequisites ?? [])
        // Scaling changes the number of tasks all the time, and a deploy must not change it back.
        guard let scaling = parts.scaling else { return service }
        return service.ignoringDrift(of: "DesiredCount", within: scaling.tasks)
    }
}
