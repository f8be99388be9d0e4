import Deployer
import InfraGraph

/// Facts and resources that several tests build plans and graphs from.
enum Fixtures {
    static let schemas: [String: ResourceSchema] = Dictionary(
        uniqueKeysWithValues: facts.map { ($0, ResourceSchema(type: $0, facts: $1)) })

    private static let facts: [String: Value] = [
        "AWS::EC2::VPC": [
            "properties": ["CidrBlock": ["type": "string"]], "primaryIdentifier": ["VpcId"],
            "readOnly": ["VpcId"], "createOnly": ["CidrBlock"],
        ],
        "AWS::EC2::Subnet": [
            "primaryIdentifier": ["SubnetId"], "readOnly": ["SubnetId"], "required": ["VpcId"],
        ],
        "AWS::EC2::EIP": [
            "primaryIdentifier": ["PublicIp", "AllocationId"],
            "readOnly": ["PublicIp", "AllocationId"],
        ],
        "AWS::EC2::NatGateway": [
            "primaryIdentifier": ["NatGatewayId"], "readOnly": ["NatGatewayId"],
        ],
        "AWS::RDS::DBInstance": [
            "primaryIdentifier": ["DBInstanceIdentifier"],
            "readOnly": ["Endpoint", "Endpoint/Address", "Endpoint/Port"],
            "traits": ["stateful": true, "nameProperty": "DBInstanceIdentifier"],
        ],
        "AWS::S3::Bucket": [
            "primaryIdentifier": ["BucketName"], "readOnly": ["Arn"],
            "traits": ["stateful": true, "nameProperty": "BucketName"],
        ],
        "AWS::SSM::Parameter": [
            "primaryIdentifier": ["Name"], "traits": ["nameProperty": "Name"],
        ],
        "AWS::SNS::Topic": ["primaryIdentifier": ["TopicArn"], "readOnly": ["TopicArn"]],
        "AWS::WAFv2::IPSet": [
            "primaryIdentifier": ["Name", "Id", "Scope"], "readOnly": ["Arn", "Id"],
            "traits": ["nameProperty": "Name"],
        ],
        "AWS::KMS::Key": [
            "primaryIdentifier": ["KeyId"], "readOnly": ["Arn", "KeyId"],
            "traits": ["stateful": true],
        ],
    ]

    static func graph(
        _ resources: [Resource], outputs: [Address: ResourceGraph.Output] = [:]
    ) -> ResourceGraph {
        ResourceGraph(
            environment: "prod", system: "shop", resources: resources, outputs: outputs,
            schemas: schemas)
    }

    static func resource(
        _ address: Address, _ type: String, _ properties: [String: Value] = [:],
        region: String = "us-east-1"
    ) -> Resource {
        Resource(address, type: type, properties: properties, region: region)
    }

    static func record(_ address: Address, _ type: String, _ identifier: String) -> ResourceRecord {
        ResourceRecord(address: address, type: type, identifier: identifier, region: "us-east-1")
    }

    static func plan(
        _ steps: [Step], leftovers: [ResourceRecord] = [],
        suggestedMoves: [Plan.SuggestedMove] = [],
        outputChanges: [Address: Plan.OutputChange] = [:]
    ) -> Plan {
        Plan(
            graph: graph(steps.compactMap(\.resource)),
            state: State(lineage: "f00d", environment: "prod", system: "shop"), steps: steps,
            leftovers: leftovers, suggestedMoves: suggestedMoves, outputChanges: outputChanges)
    }
}
