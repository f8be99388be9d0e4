/// A service that a network reaches by a network interface in every zone instead of the internet.
///
/// Costs by hour, zone and byte. A string literal names one that the library does not: the end of
/// its endpoint's name, `ecr.api` of `com.amazonaws.us-east-1.ecr.api`.
public struct InterfaceEndpoint: Hashable, Sendable, ExpressibleByStringLiteral {
    let service: String

    public init(stringLiteral value: String) { service = value }

    public static let ecrAPI: InterfaceEndpoint = "ecr.api"
    public static let ecrDocker: InterfaceEndpoint = "ecr.dkr"
    public static let ecs: InterfaceEndpoint = "ecs"
    public static let logs: InterfaceEndpoint = "logs"
    public static let monitoring: InterfaceEndpoint = "monitoring"
    public static let secretsManager: InterfaceEndpoint = "secretsmanager"
    public static let kms: InterfaceEndpoint = "kms"
    public static let ssm: InterfaceEndpoint = "ssm"
    public static let ssmMessages: InterfaceEndpoint = "ssmmessages"
    public static let sts: InterfaceEndpoint = "sts"
    public static let sns: InterfaceEndpoint = "sns"
    public static let sqs: InterfaceEndpoint = "sqs"
    public static let xRay: InterfaceEndpoint = "xray"

    /// The id of the endpoint inside the network: `endpoint-ecr-api`.
    var id: String { "endpoint-" + service.split(separator: ".").joined(separator: "-") }
}
