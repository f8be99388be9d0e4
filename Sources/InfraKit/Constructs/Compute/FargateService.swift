import AWSEC2
import AWSECS
import AWSIAM
import AWSLogs
import AWSServiceDiscovery
import InfraDSL

/// A service of containers on Fargate, in private subnets, with roles and a security group of its
/// own.
///
/// A version that does not get well is rolled back by itself. Out of the service go HTTPS and the
/// connections it declares; in come those that others declare, and its load balancer.
/// Creates `AWS::ECS::Service`, `AWS::ECS::TaskDefinition` and what they need.
public struct FargateService: Connectable, Grantable {
    public var node: Node
    /// The service itself.
    public let service: ECS.Service
    /// The cluster it runs in.
    public let cluster: ECSCluster
    public let securityGroup: EC2.SecurityGroup
    public let port: Int?
    private let ownsCluster: Bool
    private let task: TaskParts
    private let exposure: ExposureParts?
    private let connections: ServiceConnections
    private let discovery: ServiceDiscovery.Service?
    private let scaling: ScalingParts?

    /// Makes a service.
    ///
    /// - Parameters:
    ///   - tier: Default: the first private tier of the network.
    ///   - cluster: Default: a cluster of its own.
    ///   - cpu: In units, of which 1024 are one processor. Default: 512.
    ///   - memory: In MiB. Fargate takes certain pairs with `cpu` only. Default: 1024.
    ///   - port: The port that the container listens on. Default: none, for a worker.
    ///   - tasks: How many tasks run; with `AutoScaling`, how many at first. Default: 2.
    ///   - egress: Where tasks may connect to besides connections. Default: HTTPS, which pulling
    ///     images, reading secrets and writing lines needs.
    public init(
        _ id: ConstructID, in network: Network, tier: NetworkTier? = nil,
        cluster: ECSCluster? = nil, image: ContainerImage, command: [String]? = nil,
        cpu: Int = 512, memory: Int = 1024, port: Int? = nil, tasks: Int = 2,
        architecture: ProcessorArchitecture = .x86, deployment: ServiceDeployment = .rolling,
        egress: [Egress] = [.https], logRetentionDays: Int = 90,
        fileID: StaticString = #fileID, line: UInt = #line,
        @ServiceBuilder _ components: () -> [ServicePart] = { [] }
    ) {
        var node = Node(id, Self.self, fileID, line)
        let parts = ServiceParts(components())
        let home = cluster ?? ECSCluster("cluster", in: network).part(of: node)
        let group = EC2.SecurityGroup.closed(
            "security-group", in: network, description: "Service \(id.rawValue)", egress: egress
        ).part(of: node)
        let task = TaskParts(
            TaskParts.Shape(
                name: id.rawValue, image: image, cpu: cpu, memory: memory, port: port,
                architecture: architecture, command: command, logRetentionDays: logRetentionDays),
            parts, node: node)
        let exposure = parts.exposure.map {
            ExposureParts(
                $0, of: id.rawValue, port: port, in: network, securityGroup: group,
                deployment: deployment, node: node)
        }
        let discovery = Self.discovery(parts.discovery, in: home)?.part(of: node)
        let subnets = tier.map { network.subnets(in: $0) } ?? network.privateSubnets
        let service = Self.service(
            parts, task, exposure, discovery, in: home, subnets: subnets, securityGroup: group,
            tasks: tasks, deployment: deployment
        ).part(of: node).dependsOn(network.outboundRoutes)
        for problem in Self.problems(parts, home, port: port, deployment) { node.report(problem) }
        self.service = service
        self.cluster = home
        ownsCluster = cluster == nil
        securityGroup = group
        self.port = port
        self.task = task
        self.exposure = exposure
        self.discovery = discovery
        connections = ServiceConnections(
            parts.connections, from: group, named: id.rawValue, owner: node, fileID: fileID,
            line: line
        ).part(of: node)
        scaling = parts.scaling.map {
            ScalingParts($0, of: service, in: home.cluster, node: node)
        }
        self.node = node
    }

    public var body: Contents {
        if ownsCluster { cluster }
        securityGroup
        task.contents
        if let exposure { exposure.contents }
        discovery
        connections
        service
        if let scaling { scaling.contents }
    }

    /// The role that the containers act with.
    public var role: IAM.Role { task.role }
    /// The role that ECS starts the containers with.
    public var executionRole: IAM.Role { task.executionRole }
    /// Where the containers' lines go.
    public var logGroup: Logs.LogGroup { task.logGroup }
    /// What runs.
    public var taskDefinition: ECS.TaskDefinition { task.definition }
}
