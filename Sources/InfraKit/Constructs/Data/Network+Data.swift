import AWSEC2
import InfraDSL

extension Network {
    /// Where data lives: isolated subnets, or private ones if the network has no isolated tier.
    var dataSubnetIDs: Input<[ID<EC2.Subnet>]> {
        let subnets = isolatedSubnets.isEmpty ? privateSubnets : isolatedSubnets
        return Input(subnets.map(\.id))
    }
}
