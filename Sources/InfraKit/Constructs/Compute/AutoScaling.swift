/// Keeps a service between two numbers of tasks by how busy they are.
public struct AutoScaling: ServiceComponent {
    let tasks: ClosedRange<Int>
    let targets: [Target]

    /// Something measured, and the percentage to aim for.
    struct Target: Sendable {
        let name: String
        let metric: String
        let percent: Double
    }

    /// Scales a service so that its tasks use about so much of their processor and memory.
    ///
    /// - Parameters:
    ///   - targetCPU: Percent. Default: not looked at.
    ///   - targetMemory: Percent. Default: not looked at.
    public init(_ tasks: ClosedRange<Int>, targetCPU: Double? = nil, targetMemory: Double? = nil) {
        self.tasks = tasks
        var targets: [Target] = []
        if let targetCPU {
            targets.append(
                Target(name: "cpu", metric: "ECSServiceAverageCPUUtilization", percent: targetCPU))
        }
        if let targetMemory {
            targets.append(
                Target(
                    name: "memory", metric: "ECSServiceAverageMemoryUtilization",
                    percent: targetMemory))
        }
        self.targets = targets
    }

    public var part: ServicePart { ServicePart(kind: .scaling(self)) }
}
