import InfraDSL

extension Redis {
    /// Processor use of Redis itself in percent, of one machine of one shard; both count from 1.
    public func engineCPUUtilization(shard: Int = 1, machine: Int = 1) -> Metric {
        metric("EngineCPUUtilization", shard, machine)
    }

    /// How much of a machine's memory is in use, in percent.
    public func memoryUsage(shard: Int = 1, machine: Int = 1) -> Metric {
        metric("DatabaseMemoryUsagePercentage", shard, machine).by(.maximum)
    }

    /// How many entries were dropped for want of memory.
    public func evictions(shard: Int = 1, machine: Int = 1) -> Metric {
        metric("Evictions", shard, machine).by(.sum)
    }

    /// Open connections to one machine.
    public func connections(shard: Int = 1, machine: Int = 1) -> Metric {
        metric("CurrConnections", shard, machine).by(.maximum)
    }

    /// One metric of the first machine of every shard.
    public func ofEveryShard(_ metric: (Int) -> Metric) -> [Metric] {
        (1...max(1, shards)).map { metric($0).named("shard \($0)") }
    }

    /// ElastiCache names machines by group, shard and number, and knows no metric of the whole.
    private func metric(_ name: String, _ shard: Int, _ machine: Int) -> Metric {
        let number = padded(machine, 3)
        let machineID: Input<String> =
            isClustered
            ? "\(replicationGroup.id)-\(padded(shard, 4))-\(number)"
            : "\(replicationGroup.id)-\(number)"
        return Metric("AWS/ElastiCache", name, dimensions: ["CacheClusterId": machineID])
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
}
