import AWSEC2
import AWSRDS
import AWSSNS
import AWSSQS
import InfraDSL

/// An environment made on the spot from what one stack places.
struct Program: Environment {
    let name: EnvironmentName = "test"
    let system: ConstructID = "lifecycle"
    let region: Region = .usEast1
    private let contents: Contents

    init() { contents = Contents() }

    init(@ContentsBuilder _ contents: () -> Contents) { self.contents = contents() }

    var stacks: [any Stack] { OneStack(contents: contents) }

    private struct OneStack: Stack {
        let id: ConstructID = "shop"
        let contents: Contents
        var body: Contents { contents }
    }
}

/// A small system in which everything depends on something: network, database, queue, topic.
struct Shop {
    var cidr = "10.0.0.0/16"
    var zones = ["a", "b"]
    var databaseClass = "db.t4g.medium"
    var databaseName = "orders"
    var visibilityTimeout = 30
    var hasTopic = true
    var isReversed = false

    var program: Program { Program { contents } }

    private var contents: Contents {
        let vpc = EC2.VPC("vpc", cidrBlock: Input(cidr))
        let subnets = zones.enumerated().map { index, zone in
            EC2.Subnet(
                "subnet-\(zone)", vpcId: vpc.id, availabilityZone: Input("us-east-1" + zone),
                cidrBlock: Input("10.0.\(index).0/24"))
        }
        let group = RDS.DBSubnetGroup(
            "subnets", dbSubnetGroupDescription: "of the shop", subnetIds: Input(subnets.map(\.id)))
        let database = RDS.DBInstance(
            "database", allocatedStorage: "20", dbInstanceClass: Input(databaseClass),
            dbName: Input(databaseName), dbSubnetGroupName: group.id, engine: "postgres",
            manageMasterUserPassword: true, masterUsername: "app")
        let queue = SQS.Queue("orders", visibilityTimeout: Input(visibilityTimeout))
        let topic = SNS.Topic("alerts", displayName: "Alerts of \(database.endpointAddress)")
        let parts: [any Construct] =
            [vpc, group, database, queue] + subnets + (hasTopic ? [topic] : [])
        return placed(isReversed ? parts.reversed() : parts)
    }

    @ContentsBuilder private func placed(_ parts: [any Construct]) -> Contents { parts }
}
