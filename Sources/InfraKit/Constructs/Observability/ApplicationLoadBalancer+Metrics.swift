import InfraDSL

extension ApplicationLoadBalancer {
    /// How many requests came.
    public var requests: Metric { metric("RequestCount").by(.sum) }
    /// How many requests the load balancer itself failed, for want of a healthy service.
    public var fiveHundreds: Metric { metric("HTTPCode_ELB_5XX_Count").by(.sum) }
    /// How many requests the services failed.
    public var serviceFiveHundreds: Metric { metric("HTTPCode_Target_5XX_Count").by(.sum) }
    /// Seconds that services take for an answer.
    public var responseTime: Metric { metric("TargetResponseTime") }

    private func metric(_ name: String) -> Metric {
        Metric(
            "AWS/ApplicationELB", name,
            dimensions: ["LoadBalancer": loadBalancer.loadBalancerFullName])
    }
}
