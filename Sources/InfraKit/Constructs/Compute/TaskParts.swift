import AWSECS
import AWSIAM
import AWSLogs
import InfraDSL

/// The task of a service: what runs, with which rights, and where its lines go.
struct TaskParts {
    /// What the containers act with.
    let role: IAM.Role
    let policy: IAM.RolePolicy?
    /// What ECS starts them with: pulls images, reads secrets, writes lines.
    let executionRole: IAM.Role
    let executionPolicy: IAM.RolePolicy?
    let logGroup: Logs.LogGroup
    let definition: ECS.TaskDefinition

    /// How big a task is, and of what.
    struct Shape {
        let name: String
        let image: ContainerImage
        let cpu: Int
        let memory: Int
        let port: Int?
        let architecture: ProcessorArchitecture
        let command: [String]?
        let logRetentionDays: Int
    }

    init(_ shape: Shape, _ parts: ServiceParts, node: Node) {
        let trust = PolicyDocument.trust([.service("ecs-tasks.amazonaws.com")]).document
        let role = IAM.Role("task-role", assumeRolePolicyDocument: trust).part(of: node)
        let execution = IAM.Role("execution-role", assumeRolePolicyDocument: trust).part(of: node)
        let group = Logs.LogGroup("log-group", retentionInDays: Input(shape.logRetentionDays))
            .part(of: node)
        self.role = role
        policy = IAM.RolePolicy.inline("task-policy", parts.statements, of: role)?.part(of: node)
        executionRole = execution
        executionPolicy = IAM.RolePolicy.inline(
            "execution-policy", Self.starting(shape, parts, logGroup: group), of: execution
        )?.part(of: node)
        logGroup = group
        definition = ECS.TaskDefinition(
            "task-definition", containerDefinitions: Self.containers(shape, parts, logGroup: group),
            cpu: "\(shape.cpu)", executionRoleArn: execution.arn, memory: "\(shape.memory)",
            networkMode: .awsvpc, requiresCompatibilities: [.fargate],
            runtimePlatform: shape.architecture.platform, taskRoleArn: role.arn
        ).part(of: node)
    }

    @ContentsBuilder var contents: Contents {
        role
        policy
        executionRole
        executionPolicy
        logGroup
        definition
    }

    /// What must be attached before a task can start.
    var policies: [IAM.RolePolicy] { [policy, executionPolicy].compactMap { $0 } }

    private static func starting(
        _ shape: Shape, _ parts: ServiceParts, logGroup: Logs.LogGroup
    ) -> [PolicyStatement] {
        let writing = Grant(
            ["logs:CreateLogStream", "logs:PutLogEvents"], on: [logGroup.arn.text])
        let images = [shape.image.pull] + parts.sidecars.map(\.image.pull)
        let pulling = images.compactMap { $0 }.flatMap(\.statements)
        let reading = parts.secrets.flatMap(\.secret.read.statements)
        return writing.statements + pulling + reading
    }

    private static func containers(
        _ shape: Shape, _ parts: ServiceParts, logGroup: Logs.LogGroup
    ) -> [Container] {
        let main = Container(
            image: shape.image.name, name: "\(shape.name)",
            command: shape.command.map { Input($0.map { Input($0) }) },
            environment: environment(parts.variables), essential: true,
            logConfiguration: logging(to: logGroup, prefix: shape.name),
            portMappings: ports(shape.port), secrets: secrets(parts.secrets))
        let others = parts.sidecars.map { sidecar in
            Container(
                image: sidecar.image.name, name: "\(sidecar.name)",
                environment: environment(sidecar.variables), essential: false,
                logConfiguration: logging(to: logGroup, prefix: sidecar.name),
                portMappings: ports(sidecar.port))
        }
        return [main] + others
    }

    private typealias Container = ECS.TaskDefinition.ContainerDefinition

    private static func environment(
        _ variables: [Variable]
    ) -> [ECS.TaskDefinition.KeyValuePair]? {
        guard !variables.isEmpty else { return nil }
        return variables.map { .init(name: "\($0.name)", value: $0.value) }
    }

    private static func secrets(_ secrets: [SecretVariable]) -> [ECS.TaskDefinition.Secret]? {
        guard !secrets.isEmpty else { return nil }
        return secrets.map { .init(name: "\($0.name)", valueFrom: $0.secret.location) }
    }

    private static func ports(_ port: Int?) -> [ECS.TaskDefinition.PortMapping]? {
        port.map { [.init(containerPort: Input($0), protocol: .tcp)] }
    }

    private static func logging(
        to group: Logs.LogGroup, prefix: String
    ) -> ECS.TaskDefinition.LogConfiguration {
        let options: [String: Input<String>] = [
            "awslogs-group": group.id.text,
            "awslogs-region": "\(Surrounding.region)",
            "awslogs-stream-prefix": "\(prefix)",
        ]
        return .init(logDriver: "awslogs", options: options)
    }
}
