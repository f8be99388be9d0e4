import AWSRoute53
import InfraDSL

/// Asks an address from all over the world whether it answers.
///
/// Creates `AWS::Route53::HealthCheck`.
public struct HealthCheck: Construct {
    public var node: Node
    /// The health check itself.
    public let healthCheck: Route53.HealthCheck

    /// Asks over HTTPS.
    ///
    /// Default: the root, every 30 seconds; three failures in a row are an illness.
    ///
    /// - Parameters:
    ///   - host: the name to ask; a name that fails over itself would hide the illness.
    ///   - intervalSeconds: 10 or 30; a change replaces the check.
    public init(
        _ id: ConstructID, host: Input<String>, path: Input<String> = "/", port: Int = 443,
        intervalSeconds: Int = 30, failures: Int = 3,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        healthCheck = Route53.HealthCheck(
            "health-check",
            healthCheckConfig: .init(
                type: .https, enableSNI: true, failureThreshold: Input(failures),
                fullyQualifiedDomainName: host, measureLatency: true, port: Input(port),
                requestInterval: Input(intervalSeconds), resourcePath: path)
        ).part(of: node)
        self.node = node
    }

    public var body: Contents { healthCheck }

    /// The share of checkers that find it well, in percent. Alarms on it belong in us-east-1.
    public var healthyPercentage: Metric {
        Metric(
            "AWS/Route53", "HealthCheckPercentageHealthy",
            dimensions: ["HealthCheckId": healthCheck.id.text])
    }
}
