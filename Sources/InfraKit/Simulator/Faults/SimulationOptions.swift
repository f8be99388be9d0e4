/// How a simulated cloud behaves; equal options and equal calls give equal answers.
public struct SimulationOptions: Hashable, Sendable {
    /// What all chance comes from: identifiers, durations, faults.
    public var seed: UInt64 = 1
    /// The account of the credentials.
    public var account = "123456789012"
    /// Real seconds that each call takes, half before and half after it is carried out.
    ///
    /// Nothing in virtual time, where calls take none.
    public var latency: Double = 0
    /// How many simulated seconds pass in a real one; must be that of the clock.
    public var speed: Double = 1
    /// What typical provisioning times are multiplied by; 0 makes everything ready at once.
    public var provisioningFactor: Double = 1
    /// The share of calls that are throttled, from 0 to 1.
    public var throttleRate: Double = 0
    /// The share of calls that trip without having been carried out, from 0 to 1.
    public var failureRate: Double = 0
    /// The share of mutating calls that are carried out and whose answer is lost, from 0 to 1.
    public var dropRate: Double = 0
    /// The share of mutating calls that are delivered twice, from 0 to 1.
    public var duplicateRate: Double = 0
    /// Says whether a repeated token answers with the first resource.
    ///
    /// Many AWS calls know no tokens; without them a careless repetition makes a second resource.
    public var honoursTokens = true
    /// What goes wrong on purpose, besides the rates.
    public var faults: [FaultRule] = []

    /// Makes options of a cloud without latency and faults.
    public init() {}
}
