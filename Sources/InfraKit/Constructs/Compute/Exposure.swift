/// Puts a service behind a load balancer: which requests it takes, and how it is known to be well.
public struct Exposure: ServiceComponent {
    let loadBalancer: ApplicationLoadBalancer
    let paths: [String]
    let hosts: [String]
    let priority: Int
    let health: String

    /// Takes requests of a load balancer.
    ///
    /// - Parameters:
    ///   - path: The path of requests, with `*` for any text. Default: all.
    ///   - host: The host name of requests, with `*` for any text. Default: all.
    ///   - priority: From 1 to 50000; of several rules that fit, the lowest counts. Every service
    ///     on the load balancer needs one of its own.
    ///   - health: The path that answers 200 when a task is well. Default: `/`.
    public init(
        on loadBalancer: ApplicationLoadBalancer, path: String? = nil, host: String? = nil,
        priority: Int, health: String = "/"
    ) {
        self.loadBalancer = loadBalancer
        // AWS wants a condition in every rule.
        paths = path.map { [$0] } ?? (host == nil ? ["/*"] : [])
        hosts = host.map { [$0] } ?? []
        self.priority = priority
        self.health = health
    }

    public var part: ServicePart { ServicePart(kind: .exposure(self)) }
}
