import InfraKit

extension ManagementPlatform {
    /// Alarms that page, five dashboards, and traces of requests through the services.
    public struct ObservabilityStack: Stack {
        public let id: ConstructID = "observability"
        /// Every alarm of the platform.
        public let alarms: [Alarm]
        /// Infrastructure overview, ECS cluster, RDS performance, Redis and application.
        public let dashboards: [Dashboard]
        private let outage: CompositeAlarm
        private let traces: [XRay.Group]
        private let sampling: [XRay.SamplingRule]

        /// Describes what watches an environment.
        public init(
            alerts: AlertStack, compute: ComputeStack, data: DataStack, edge: EdgeStack
        ) {
            let watch = PlatformAlarms(alerts)
            let balancer = watch.alarms(of: compute.loadBalancer)
            let alarms =
                watch.alarms(of: compute.services) + balancer
                + watch.alarms(of: data.database) + watch.alarms(of: data.documentDatabase)
                + watch.alarms(of: data.cache) + watch.alarms(of: edge)
            outage = CompositeAlarm(
                "outage", whenAnyOf: balancer, summary: "Visitors get errors or wait too long",
                notifying: [alerts.pages])
            dashboards = [
                PlatformDashboards.infrastructure(compute, data, edge, alarms: alarms),
                PlatformDashboards.cluster(compute),
                PlatformDashboards.database(data),
                PlatformDashboards.cache(data.cache),
                PlatformDashboards.application(compute, edge),
            ]
            traces = PlatformTraces.groups(of: compute.services)
            sampling = PlatformTraces.sampling
            self.alarms = alarms
        }

        public var body: Contents {
            alarms
            outage
            dashboards
            traces
            sampling
        }
    }
}
