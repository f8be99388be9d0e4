import InfraKit

/// When somebody is paged, and when a mailbox will do.
struct PlatformAlarms {
    private let pages: [Topic]
    private let notices: [Topic]
    private let globalPages: [Topic]

    init(_ alerts: ManagementPlatform.AlertStack) {
        pages = [alerts.pages]
        notices = [alerts.notices]
        globalPages = [alerts.globalPages]
    }

    func alarms(of services: [FargateService]) -> [Alarm] {
        services.flatMap { service in
            let name = service.node.id
            return [
                Alarm(
                    "\(name)-cpu", when: service.cpuUtilization, is: .above(85), forPeriods: 5,
                    summary: "\(name) is at the end of its processors", notifying: notices),
                Alarm(
                    "\(name)-memory", when: service.memoryUtilization, is: .above(85),
                    forPeriods: 5, summary: "\(name) is at the end of its memory",
                    notifying: notices),
                Alarm(
                    "\(name)-tasks", when: service.runningTasks, is: .below(1), forPeriods: 2,
                    summary: "No task of \(name) runs", missingData: .bad, notifying: pages),
            ]
        }
    }

    func alarms(of balancer: ApplicationLoadBalancer) -> [Alarm] {
        [
            Alarm(
                "no-service", when: balancer.fiveHundreds, is: .above(10), forPeriods: 2,
                summary: "No healthy service takes requests", missingData: .good, notifying: pages),
            Alarm(
                "service-errors", when: balancer.serviceFiveHundreds, is: .above(50), forPeriods: 3,
                summary: "Services fail requests", missingData: .good, notifying: pages),
            Alarm(
                "slow-answers", when: balancer.responseTime.by(.percentile(95)), is: .above(2),
                forPeriods: 5, summary: "One answer in twenty takes over 2 seconds",
                missingData: .good, notifying: pages),
        ]
    }

    func alarms(of database: Postgres) -> [Alarm] {
        let primary = [
            Alarm(
                "database-cpu", when: database.cpuUtilization, is: .above(80), forPeriods: 10,
                summary: "The database is at the end of its processors", notifying: pages),
            Alarm(
                "database-storage", when: database.freeStorageSpace, is: .below(50 * gibibyte),
                summary: "Less than 50 GiB of disk are free", notifying: pages),
            Alarm(
                "database-memory", when: database.freeableMemory, is: .below(2 * gibibyte),
                forPeriods: 5, summary: "Less than 2 GiB of memory are free", notifying: notices),
            Alarm(
                "database-connections", when: database.databaseConnections, is: .above(1500),
                forPeriods: 5, summary: "Connections run out", notifying: pages),
            Alarm(
                "database-read-latency", when: database.readLatency, is: .above(0.05),
                forPeriods: 5, summary: "A read takes over 50 milliseconds", notifying: notices),
            Alarm(
                "database-write-latency", when: database.writeLatency, is: .above(0.1),
                forPeriods: 5, summary: "A write takes over 100 milliseconds", notifying: notices),
        ]
        let replicas = database.replicaLags.enumerated().map { index, lag in
            Alarm(
                "replica-\(index + 1)-lag", when: lag, is: .above(60), forPeriods: 5,
                summary: "A read replica is over a minute behind", notifying: pages)
        }
        return primary + replicas
    }

    func alarms(of database: DocumentDatabase) -> [Alarm] {
        [
            Alarm(
                "document-database-cpu", when: database.cpuUtilization, is: .above(80),
                forPeriods: 10, summary: "The document database is at the end of its processors",
                notifying: pages),
            Alarm(
                "document-database-memory", when: database.freeableMemory, is: .below(2 * gibibyte),
                forPeriods: 5, summary: "Less than 2 GiB of memory are free", notifying: notices),
        ]
    }

    /// Every machine has alarms of its own: ElastiCache measures nothing over all of them.
    func alarms(of cache: Redis) -> [Alarm] {
        (1...cache.replicasPerShard + 1).flatMap { machine in
            [
                Alarm(
                    "cache-\(machine)-cpu", when: cache.engineCPUUtilization(machine: machine),
                    is: .above(80), forPeriods: 5,
                    summary: "The cache is at the end of its processor", notifying: pages),
                Alarm(
                    "cache-\(machine)-memory", when: cache.memoryUsage(machine: machine),
                    is: .above(85), forPeriods: 5,
                    summary: "The cache is at the end of its memory", notifying: pages),
                Alarm(
                    "cache-\(machine)-evictions", when: cache.evictions(machine: machine),
                    is: .above(100), forPeriods: 5, summary: "The cache forgets what is in use",
                    missingData: .good, notifying: notices),
            ]
        }
    }

    /// What AWS measures in us-east-1 only.
    func alarms(of edge: ManagementPlatform.EdgeStack) -> [Alarm] {
        let health = Alarm(
            "unreachable", when: edge.healthCheck.healthyPercentage, is: .below(50), forPeriods: 2,
            summary: "Most of the world can't reach the platform", missingData: .bad,
            notifying: globalPages)
        let cdn = edge.cdn.map {
            Alarm(
                "cdn-errors", when: $0.serverErrorRate, is: .above(5),
                summary: "The CDN fails over 5 % of requests", missingData: .good,
                notifying: globalPages)
        }
        let firewall = edge.firewall.map {
            Alarm(
                "blocked-requests", when: $0.blockedRequests, is: .above(10_000), forPeriods: 5,
                summary: "The firewall blocks an attack", missingData: .good,
                notifying: globalPages)
        }
        return [health, cdn, firewall].compactMap { $0 }.map { $0.region(.usEast1) }
    }

    private let gibibyte = 1_073_741_824.0
}
