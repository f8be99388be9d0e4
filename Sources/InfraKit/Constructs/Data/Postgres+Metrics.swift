import AWSRDS
import InfraDSL

extension Postgres {
    /// Processor use of the primary in percent.
    public var cpuUtilization: Metric { metric("CPUUtilization") }
    /// Free disk space of the primary in bytes, at its least.
    public var freeStorageSpace: Metric { metric("FreeStorageSpace").by(.minimum) }
    /// Free memory of the primary in bytes, at its least.
    public var freeableMemory: Metric { metric("FreeableMemory").by(.minimum) }
    /// Open connections to the primary, at their most.
    public var databaseConnections: Metric { metric("DatabaseConnections").by(.maximum) }
    /// Seconds that a read takes.
    public var readLatency: Metric { metric("ReadLatency") }
    /// Seconds that a write takes.
    public var writeLatency: Metric { metric("WriteLatency") }

    /// Seconds that each read replica is behind.
    public var replicaLags: [Metric] {
        replicas.map { metric("ReplicaLag", of: $0).by(.maximum) }
    }

    private func metric(_ name: String) -> Metric { metric(name, of: instance) }

    private func metric(_ name: String, of instance: RDS.DBInstance) -> Metric {
        Metric("AWS/RDS", name, dimensions: ["DBInstanceIdentifier": instance.id.text])
    }
}
