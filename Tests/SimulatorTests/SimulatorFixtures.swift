import Deployer
import InfraGraph
import Simulator

/// Hand-made types, small but shaped like AWS's.
enum Fixture {
    static func schema(_ type: String, _ json: String) -> ResourceSchema {
        ResourceSchema(type: type, facts: try! Value(plainJSON: json))
    }

    static let vpc = schema(
        "AWS::EC2::VPC",
        #"""
        {"properties":{"CidrBlock":{"type":"string","pattern":"^[0-9./]+$"},"VpcId":{"type":"string"},
        "InstanceTenancy":{"type":"string","enum":["default","dedicated"]},
        "DefaultSecurityGroup":{"type":"string"}},
        "required":["CidrBlock"],"createOnly":["CidrBlock"],"readOnly":["VpcId","DefaultSecurityGroup"],
        "primaryIdentifier":["VpcId"],"traits":{"typicalSeconds":1}}
        """#)

    static let subnet = schema(
        "AWS::EC2::Subnet",
        #"""
        {"properties":{"VpcId":{"type":"string","references":["AWS::EC2::VPC.Id"]},
        "CidrBlock":{"type":"string"},"SubnetId":{"type":"string"},"Ipv6CidrBlocks":{"type":"array"},
        "GroupIds":{"type":"array","items":{"type":"string","references":["AWS::EC2::SecurityGroup.Id"]}}},
        "required":["VpcId"],"createOnly":["VpcId"],"readOnly":["SubnetId","Ipv6CidrBlocks"],
        "primaryIdentifier":["SubnetId"],"traits":{"typicalSeconds":1}}
        """#)

    static let role = schema(
        "AWS::IAM::Role",
        #"""
        {"properties":{"RoleName":{"type":"string"},"Arn":{"type":"string"},"RoleId":{"type":"string"},
        "ManagedPolicyArns":{"type":"array","items":{"type":"string","references":["AWS::IAM::ManagedPolicy.Arn"]}}},
        "createOnly":["RoleName"],"readOnly":["Arn","RoleId"],"primaryIdentifier":["RoleName"],
        "traits":{"global":true,"nameProperty":"RoleName","typicalSeconds":1}}
        """#)

    static let database = schema(
        "AWS::RDS::DBInstance",
        #"""
        {"properties":{"DBInstanceIdentifier":{"type":"string"},"Port":{"type":"integer","minimum":1150},
        "MasterUserPassword":{"type":"string","minLength":12},"RoleArn":{"type":"string","references":["AWS::IAM::Role.Arn"]},
        "Note":{"type":"string"},"MultiAZ":{"type":"boolean","default":false},"DBInstanceArn":{"type":"string"},
        "DeletionProtection":{"type":"boolean"},"Endpoint":{"$ref":"#/definitions/Endpoint"}},
        "definitions":{"Endpoint":{"type":"object","properties":{"Address":{"type":"string"},"Port":{"type":"integer"}}}},
        "createOnly":["DBInstanceIdentifier"],"readOnly":["DBInstanceArn","Endpoint","Endpoint/Address","Endpoint/Port"],
        "writeOnly":["MasterUserPassword"],"primaryIdentifier":["DBInstanceIdentifier"],
        "traits":{"nameProperty":"DBInstanceIdentifier","typicalSeconds":300,"deletionProtection":"DeletionProtection",
        "readyAttributes":["Endpoint.Address","Endpoint.Port"]}}
        """#)
}

struct FixedSecret: SecretResolver {
    func secret(_ reference: SecretReference) async throws(Diagnostic) -> String {
        "canary-7f3a-content"
    }
}

/// A cloud over a world in memory, with virtual time.
struct Lab {
    let storage: MemoryWorldStorage
    let clock: VirtualClock
    let cloud: SimulatedCloud
    var world: SimulatedWorld { cloud.world }

    init(
        _ storage: MemoryWorldStorage = MemoryWorldStorage(), _ options: SimulationOptions = .init()
    ) throws {
        self.storage = storage
        let world = try SimulatedWorld(storage, access: .changing(patience: 0))
        clock = VirtualClock(startingAt: max(1000, world.latestTime))
        cloud = SimulatedCloud(world, clock: clock, options: options)
    }

    static func withFault(_ rules: FaultRule...) throws -> Lab {
        var options = SimulationOptions()
        options.faults = rules
        return try Lab(MemoryWorldStorage(), options)
    }

    static func request(
        _ address: Address, _ schema: ResourceSchema, _ properties: [String: Value] = [:],
        region: String = "us-east-1", account: String? = nil, token: String? = nil
    ) -> CreateRequest {
        let token = token ?? "token-" + address.rawValue
        return CreateRequest(
            address: address, type: schema.type, region: region, account: account,
            properties: properties, token: token,
            ownershipTags: [
                "infrakit:lineage": "line", "infrakit:address": address.rawValue,
                "infrakit:token": token,
            ],
            schema: schema, secrets: FixedSecret())
    }

    func create(
        _ address: Address, _ schema: ResourceSchema, _ properties: [String: Value] = [:],
        region: String = "us-east-1", account: String? = nil, token: String? = nil
    ) async throws -> Acceptance {
        try await cloud.create(
            Self.request(
                address, schema, properties, region: region, account: account, token: token))
    }

    func delete(
        _ schema: ResourceSchema, _ identifier: String, region: String = "us-east-1"
    ) async throws {
        try await cloud.delete(
            DeleteRequest(
                handle: handle(schema, identifier, region: region), schema: schema, token: "d"))
    }

    func handle(
        _ schema: ResourceSchema, _ identifier: String, region: String = "us-east-1"
    ) -> ResourceHandle {
        ResourceHandle(address: "a/b", type: schema.type, identifier: identifier, region: region)
    }

    func status(_ schema: ResourceSchema, _ identifier: String) async -> ResourceStatus {
        await cloud.status(of: [handle(schema, identifier)])[0]
    }
}

/// The provider's error of a call that must fail.
func providerError<Answer>(_ body: () async throws -> Answer) async -> ProviderError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? ProviderError
    }
}
