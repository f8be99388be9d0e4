import InfraKit

/// Which requests are traced, and how traces are grouped.
enum PlatformTraces {
    /// A group of traces for each service, with insights into what goes wrong.
    static func groups(of services: [FargateService]) -> [XRay.Group] {
        services.map { service in
            XRay.Group(
                "\(service.node.id)-traces", groupName: "\(Surrounding.name(limit: 32))",
                filterExpression: "service(\"\(service.node.id)\")",
                insightsConfiguration: .init(insightsEnabled: true, notificationsEnabled: false))
        }
    }

    /// Every request that changes something up to ten a second, one in twenty of the rest, and none
    /// that only asks how a service is.
    static var sampling: [XRay.SamplingRule] {
        [
            rule("trace-no-health-checks", 10, path: "*/health", share: 0, perSecond: 0),
            rule("trace-changes", 20, method: "POST", share: 0.2, perSecond: 10),
            rule("trace-the-rest", 1000, share: 0.05, perSecond: 1),
        ]
    }

    private static func rule(
        _ id: ConstructID, _ priority: Int, method: String = "*", path: String = "*", share: Double,
        perSecond: Int
    ) -> XRay.SamplingRule {
        XRay.SamplingRule(
            id,
            samplingRule: .init(
                fixedRate: Input(share), host: "*", httpMethod: Input(method),
                priority: Input(priority), reservoirSize: Input(perSecond), resourceARN: "*",
                serviceName: "*", serviceType: "*", urlPath: Input(path),
                ruleName: "\(Surrounding.name(limit: 32))", version: 1))
    }
}
