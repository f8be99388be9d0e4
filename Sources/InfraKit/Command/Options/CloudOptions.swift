import AWSProvider
import ArgumentParser

/// Which cloud a command works with, and how the simulated one behaves. Equal seeds give equal
/// runs.
///
/// One flat list: the argument parser looks through nested groups again and again at every start.
struct CloudOptions: ParsableArguments {
    enum Cloud: String, ExpressibleByArgument, CaseIterable {
        case aws
        case simulated
    }

    @Option(help: "The cloud: aws, or simulated for the one inside this program.")
    var cloud: Cloud = .aws

    @Flag(help: "Write what goes over the wire to AWS to the error stream, without secrets.")
    var debugHttp = false

    @Flag(help: "Let credentials that look real go to an endpoint that is not AWS's.")
    var allowRealCredentials = false

    @Option(help: "The role to assume in accounts besides that of the credentials.")
    var accountRole: String = AWSCloud.standardRole

    @Option(
        help: "The folder that keeps states, run logs and the simulated world.",
        completion: .directory)
    var folder: String = ".infrakit"

    @Option(
        help:
            """
            Real seconds per call; more than 0 makes time real. \
            Variable: INFRAKIT_SIMULATED_LATENCY.
            """
    )
    var simulatedLatency: Double?

    @Option(
        help: """
            How many simulated seconds pass in a real one; makes time real. \
            Variable: INFRAKIT_SIMULATED_SPEED.
            """)
    var simulatedSpeed: Double?

    @Option(help: "The seed of identifiers, durations and faults.")
    var simulatedSeed: UInt64 = 1

    @Option(help: "The share of calls that are throttled, from 0 to 1.")
    var simulatedThrottleRate: Double = 0

    @Option(help: "The share of calls that fail and can be repeated, from 0 to 1.")
    var simulatedFailureRate: Double = 0

    @Option(help: "The share of changing calls whose answer is lost, from 0 to 1.")
    var simulatedDropRate: Double = 0

    /// Real seconds per call, from option or variable.
    var latency: Double {
        simulatedLatency ?? Terminal.variable("INFRAKIT_SIMULATED_LATENCY").flatMap(Double.init)
            ?? 0
    }

    /// Simulated seconds in a real one; nil for virtual time.
    var speed: Double? {
        simulatedSpeed ?? Terminal.variable("INFRAKIT_SIMULATED_SPEED").flatMap(Double.init)
            ?? (latency > 0 ? 1 : nil)
    }

    func validate() throws {
        for (name, rate) in [
            ("throttle", simulatedThrottleRate), ("failure", simulatedFailureRate),
            ("drop", simulatedDropRate),
        ] where !(0...1).contains(rate) {
            throw ValidationError(
                "--simulated-\(name)-rate takes a share from 0 to 1, not \(rate).")
        }
        if latency < 0 { throw ValidationError("--simulated-latency takes no negative seconds.") }
        if let speed, speed <= 0 { throw ValidationError("--simulated-speed must be more than 0.") }
    }
}
