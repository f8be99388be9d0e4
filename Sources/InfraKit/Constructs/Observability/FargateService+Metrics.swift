import InfraDSL

extension FargateService {
    /// Processor use over all tasks, in percent of what they asked for.
    public var cpuUtilization: Metric { metric("CPUUtilization") }
    /// Memory use over all tasks, in percent of what they asked for.
    public var memoryUtilization: Metric { metric("MemoryUtilization") }

    /// How many tasks run. Needs container insights, which clusters have by default.
    public var runningTasks: Metric {
        Metric(
            "ECS/ContainerInsights", "RunningTaskCount", dimensions: dimensions,
            statistic: .minimum)
    }

    private var dimensions: [String: Input<String>] {
        ["ClusterName": cluster.cluster.id.text, "ServiceName": service.name.text]
    }

    private func metric(_ name: String) -> Metric {
        Metric("AWS/ECS", name, dimensions: dimensions)
    }
}
