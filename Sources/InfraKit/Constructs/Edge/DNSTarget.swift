import AWSElasticLoadBalancingV2
import InfraDSL

/// A construct that a name can stand for directly, without the cost of a second look-up.
public protocol DNSTarget: Construct {
    /// AWS's own name for the construct.
    var dnsName: Output<String> { get }
    /// The zone of AWS's own name.
    var hostedZoneID: Output<String> { get }
    /// Whether Route 53 can ask AWS how the construct is.
    var reportsHealth: Bool { get }
}

extension DNSTarget {
    public var reportsHealth: Bool { true }
}

extension ApplicationLoadBalancer: DNSTarget {}
