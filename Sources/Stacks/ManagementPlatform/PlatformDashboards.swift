import InfraKit

/// The five dashboards of the platform.
enum PlatformDashboards {
    static func infrastructure(
        _ compute: ManagementPlatform.ComputeStack, _ data: ManagementPlatform.DataStack,
        _ edge: ManagementPlatform.EdgeStack, alarms: [Alarm]
    ) -> Dashboard {
        let balancer = compute.loadBalancer
        let requests = [balancer.requests.named("load balancer")]
        let errors = [
            balancer.fiveHundreds.named("no service"),
            balancer.serviceFiveHundreds.named("services"),
        ]
        let processors =
            compute.services.map { $0.cpuUtilization.named($0.node.id) } + [
                data.database.cpuUtilization.named("database"),
                data.documentDatabase.cpuUtilization.named("document database"),
                data.cache.engineCPUUtilization().named("cache"),
            ]
        return Dashboard(
            "infrastructure-overview",
            [
                .alarms("Alarms", alarms),
                .graph("Requests", requests),
                .graph("Failed requests", errors, isStacked: true),
                .graph("Processors", processors, width: 24),
            ] + Self.edge(edge))
    }

    static func cluster(_ compute: ManagementPlatform.ComputeStack) -> Dashboard {
        let services = compute.services
        return Dashboard(
            "ecs-cluster",
            [
                .graph("Processors", services.map { $0.cpuUtilization.named($0.node.id) }),
                .graph("Memory", services.map { $0.memoryUtilization.named($0.node.id) }),
                .graph(
                    "Running tasks", services.map { $0.runningTasks.named($0.node.id) }, width: 24,
                    isStacked: true),
            ])
    }

    static func database(_ data: ManagementPlatform.DataStack) -> Dashboard {
        let database = data.database
        let latencies = [database.readLatency.named("read"), database.writeLatency.named("write")]
        return Dashboard(
            "rds-performance",
            [
                .graph("Processor", [database.cpuUtilization]),
                .graph("Connections", [database.databaseConnections]),
                .graph("Latency in seconds", latencies),
                .graph("Replica lag in seconds", database.replicaLags),
                .graph("Free memory", [database.freeableMemory]),
                .graph("Free storage", [database.freeStorageSpace]),
            ])
    }

    static func cache(_ cache: Redis) -> Dashboard {
        let machines = Array(1...cache.replicasPerShard + 1)
        func all(_ metric: (Int) -> Metric) -> [Metric] {
            machines.map { metric($0).named("machine \($0)") }
        }
        return Dashboard(
            "redis",
            [
                .graph("Processor", all { cache.engineCPUUtilization(machine: $0) }),
                .graph("Memory", all { cache.memoryUsage(machine: $0) }),
                .graph("Connections", all { cache.connections(machine: $0) }),
                .graph("Evictions", all { cache.evictions(machine: $0) }),
            ])
    }

    static func application(
        _ compute: ManagementPlatform.ComputeStack, _ edge: ManagementPlatform.EdgeStack
    ) -> Dashboard {
        let balancer = compute.loadBalancer
        let times = [
            balancer.responseTime.by(.percentile(50)).named("median"),
            balancer.responseTime.by(.percentile(95)).named("p95"),
            balancer.responseTime.by(.percentile(99)).named("p99"),
        ]
        return Dashboard(
            "application",
            [
                .graph("Requests", [balancer.requests]),
                .graph("Answer time in seconds", times),
                .graph("Failed requests", [balancer.serviceFiveHundreds]),
                .numbers(
                    "Reachable, percent", [edge.healthCheck.healthyPercentage], region: .usEast1),
                .logs(
                    "Latest errors",
                    query: "fields @timestamp, @message | filter @message like /ERROR/ "
                        + "| sort @timestamp desc | limit 50",
                    groups: compute.services.map { $0.logGroup.id.text }),
            ])
    }

    private static func edge(_ edge: ManagementPlatform.EdgeStack) -> [Widget] {
        guard let cdn = edge.cdn, let firewall = edge.firewall else { return [] }
        return [
            .graph("CDN requests", [cdn.requests], region: .usEast1),
            .graph("Blocked requests", [firewall.blockedRequests], region: .usEast1),
        ]
    }
}
