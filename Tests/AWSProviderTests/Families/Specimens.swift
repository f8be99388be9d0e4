import AWSEC2
import InfraGraph

/// The resources that contract tests take through their lives.
enum Specimens {
    static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    /// A network with a subnet in each of two zones: `vpc`, `one` and `two`.
    static func twoSubnets() throws -> [Specimen] {
        func subnet(_ name: String, _ cidr: Value, _ zone: Value) throws -> Specimen {
            try Specimen(
                name, EC2.Subnet.self,
                ["VpcId": .of("vpc", "VpcId"), "CidrBlock": cidr, "AvailabilityZone": zone])
        }
        return [
            try Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.0.0.0/16"]),
            try subnet("one", "10.0.1.0/24", "us-east-1a"),
            try subnet("two", "10.0.2.0/24", "us-east-1b"),
        ]
    }
}
