import InfraCommand
import InfraDSL

/// An environment with as many resources as one asks for, to measure the ordinary commands with.
@main struct GraphBenchmark: Environment {
    let name: EnvironmentName = "bench"
    let region = Region(BenchmarkSettings.region)

    var stacks: [any Stack] {
        if BenchmarkSettings.areParameters { ParametersStack() }
        let services =
            BenchmarkSettings.areParameters ? 0 : BenchmarkSettings.resources / Service.size
        // Stacks of a hundred services: addresses and neighbours are as many as in real programs.
        for first in stride(from: 0, to: services, by: 100) {
            ServicesStack(number: first / 100, services: min(100, services - first))
        }
    }
}

/// Services that are wired to their neighbours.
struct ServicesStack: Stack {
    let number: Int
    let services: Int

    var id: ConstructID { "services-\(number)" }

    var body: Contents {
        let services = services(count: services)
        services
        if let first = services.first {
            StackOutput("entry", first.topic.arn, summary: "Where events enter.")
        }
    }

    /// Each service knows the one before it, in chains of ten.
    private func services(count: Int) -> [Service] {
        var services: [Service] = []
        for index in 0..<count {
            let upstream = index.isMultiple(of: 10) ? nil : services.last
            services.append(Service("service-\(index)", upstream: upstream))
        }
        return services
    }
}
