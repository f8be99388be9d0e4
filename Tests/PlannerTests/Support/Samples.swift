import Deployer
import InfraGraph

func vpc(
    _ address: Address = "net/vpc", _ properties: [String: Value] = ["CidrBlock": "10.0.0.0/16"]
)
    -> Resource
{
    Resource(address, type: "Test::Net::VPC", properties: properties, region: "us-east-1")
}

func subnet(
    _ address: Address = "net/subnet", in vpc: Address = "net/vpc", cidr: Value = "10.0.1.0/24"
)
    -> Resource
{
    Resource(
        address, type: "Test::Net::Subnet",
        properties: ["VpcId": .reference(Reference(vpc, "VpcId")), "CidrBlock": cidr],
        region: "us-east-1")
}

func service(_ properties: [String: Value]) -> Resource {
    Resource("app/service", type: "Test::App::Service", properties: properties, region: "us-east-1")
}

func database(
    _ address: Address = "shop/database", _ properties: [String: Value] = ["Engine": "15"]
) -> Resource {
    Resource(address, type: "Test::Data::Database", properties: properties, region: "us-east-1")
}

func link(_ address: Address = "net/link", from: Value) -> Resource {
    Resource(address, type: "Test::Net::Link", properties: ["From": from], region: "us-east-1")
}

func graph(_ resources: [Resource], outputs: [Address: ResourceGraph.Output] = [:]) -> ResourceGraph
{
    ResourceGraph(
        environment: "prod", system: "shop", resources: resources, outputs: outputs,
        schemas: Types.all)
}

/// The state after the resources were deployed from nothing.
func deployed(_ resources: [Resource], outputs: [Address: ResourceGraph.Output] = [:]) -> State {
    var state = State(lineage: "lineage", environment: "prod", system: "shop")
    let graph = graph(resources, outputs: outputs)
    let plan = Planner.plan(graph: graph, state: state)
    var attributes: [Address: [String: Value]] = [:]
    for step in plan.steps {
        let name = step.address.rawValue
        attributes[step.address] = [
            "Arn": .string("arn:" + name), "VpcId": .string("vpc:" + name),
            "SubnetId": .string("subnet:" + name), "Id": .string("id:" + name),
            "Endpoint.Address": .string("host:" + name),
        ]
    }
    for step in plan.steps {
        guard let resource = step.resource else { continue }
        let properties = Planner.properties(for: step, in: plan).mapValues {
            $0.resolving { attributes[$0.address]?[$0.attribute] }
        }
        state.resources[step.address] = ResourceRecord(
            address: step.address, type: resource.type, identifier: "id:" + step.address.rawValue,
            region: resource.region, properties: properties,
            attributes: attributes[step.address] ?? [:], dependencies: resource.allDependencies,
            lifecycle: resource.lifecycle)
        state.generations[step.address] = 1
        state.types[resource.type] = Types.all[resource.type]?.facts
    }
    for (address, output) in outputs {
        state.outputs[address] = ResourceGraph.Output(
            output.value.resolving { attributes[$0.address]?[$0.attribute] })
    }
    return state
}

/// What a refresh finds when nobody has changed anything, but for the changes given.
func observations(
    of state: State, changing changes: [Address: (inout [String: Value]) -> Void] = [:]
) -> [Address: Observation] {
    var result: [Address: Observation] = [:]
    for (address, record) in state.resources {
        var properties = record.properties
        changes[address]?(&properties)
        result[address] = .found(properties: properties, attributes: record.attributes)
    }
    return result
}
