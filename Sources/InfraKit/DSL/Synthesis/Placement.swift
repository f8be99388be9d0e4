import InfraGraph

/// One resource as the walk over the bodies finds it, before references are resolved.
struct PlacedResource {
    let address: Address
    let identity: Identity
    let definition: ResourceDefinition
    let options: NodeOptions
    let region: Region
    let account: Account?
    let formerAddresses: [Address]
}

/// Walks the bodies of an environment and gives every construct its address.
struct Placement {
    private(set) var resources: [PlacedResource] = []
    private(set) var outputs: [(address: Address, output: StackOutput)] = []
    /// The resources that a construct is made of; just itself for a resource.
    private(set) var parts: [ObjectIdentifier: [Address]] = [:]
    private(set) var diagnostics = Diagnostics()
    private var owners: [Address: Identity] = [:]

    init(_ environment: some Environment) {
        var outer = NodeOptions()
        outer.region = environment.region
        outer.account = environment.account
        outer.tags = environment.allTags.mapValues { Input($0) }
        var stackIDs: Set<String> = []
        for stack in environment.stacks {
            if !stackIDs.insert(stack.id.rawValue).inserted {
                diagnostics.add(.duplicateStack(stack.id.rawValue))
                continue
            }
            place(stack, inheriting: outer)
        }
    }

    private mutating func place(_ stack: any Stack, inheriting outer: NodeOptions) {
        if !stack.id.isValid { diagnostics.add(.invalidID(stack.id.rawValue, nil)) }
        var options = NodeOptions()
        options.region = stack.region
        options.account = stack.account
        options.tags = stack.tags.mapValues { Input($0) }
        options.inherit(outer)
        place(stack.body, below: Address(stack.id.rawValue), former: [], inheriting: options)
    }

    private mutating func place(
        _ contents: Contents, below parent: Address, former: [Address],
        inheriting outer: NodeOptions
    ) {
        for component in contents.components {
            switch component {
            case .construct(let construct):
                place(construct, below: parent, former: former, inheriting: outer)
            case .output(let output):
                let address = parent.appending(output.name.rawValue)
                if outputs.contains(where: { $0.address == address }) {
                    diagnostics.add(.duplicateOutput(address, output.location))
                }
                if let expected = output.expectedAddress, expected != address {
                    diagnostics.add(.misplacedOutput(address, expected, output.location))
                }
                outputs.append((address, output))
            }
        }
    }

    private mutating func place(
        _ construct: any Construct, below parent: Address, former: [Address],
        inheriting outer: NodeOptions
    ) {
        let node = construct.node
        let address = parent.appending(node.id)
        if !ConstructID(node.id).isValid {
            diagnostics.add(.invalidID(node.id, node.identity))
        }
        if let first = owners[address] {
            diagnostics.add(.duplicateID(address, first, node.identity))
            return
        }
        owners[address] = node.identity
        for problem in node.problems { diagnostics.add(problem) }
        var options = node.options
        options.inherit(outer)
        let formerAddresses = node.options.formerAddresses + former.map { $0.appending(node.id) }
        if let definition = node.resource {
            guard definition.existing == nil else { return }
            parts[ObjectIdentifier(node.identity)] = [address]
            resources.append(
                PlacedResource(
                    address: address, identity: node.identity, definition: definition,
                    options: options, region: options.region ?? "", account: options.account,
                    formerAddresses: formerAddresses))
        } else {
            let start = resources.count
            place(construct.body, below: address, former: formerAddresses, inheriting: options)
            parts[ObjectIdentifier(node.identity)] = resources[start...].map(\.address)
        }
    }
}

extension Environment {
    /// The environment's tags with `system` and `environment`.
    var allTags: [String: String] {
        ["system": system.rawValue, "environment": name.rawValue].merging(tags) { $1 }
    }
}
