import InfraDSL
import InfraGraph

/// The components of a service, sorted by kind, and what is wrong with them.
struct ServiceParts {
    private(set) var variables: [Variable] = []
    private(set) var secrets: [SecretVariable] = []
    private(set) var connections: [Connection] = []
    private(set) var statements: [PolicyStatement] = []
    private(set) var sidecars: [Sidecar] = []
    private(set) var scaling: AutoScaling?
    private(set) var discovery: DiscoveryName?
    private(set) var exposure: Exposure?
    private(set) var problems: [Diagnostic] = []

    init(_ parts: [ServicePart]) {
        for part in parts {
            switch part.kind {
            case .variable(let variable): variables.append(variable)
            case .secret(let secret): secrets.append(secret)
            case .connection(let connection): connections.append(connection)
            case .allowance(let allowance): statements += allowance.statements
            case .sidecar(let sidecar):
                sidecars.append(sidecar)
                statements += sidecar.rights.flatMap(\.statements)
            case .scaling(let new): set(\.scaling, new, "AutoScaling")
            case .discovery(let new): set(\.discovery, new, "DiscoveryName")
            case .exposure(let new): set(\.exposure, new, "Exposure")
            }
        }
        // The order in the body means nothing, so it must not change the task definition.
        variables.sort { $0.name < $1.name }
        secrets.sort { $0.name < $1.name }
        sidecars.sort { $0.name < $1.name }
        let names = variables.map(\.name) + secrets.map(\.name)
        let repeated = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
        problems += repeated.sorted().map { .repeatedVariable($0) }
    }

    private mutating func set<T>(
        _ member: WritableKeyPath<ServiceParts, T?>, _ new: T, _ kind: String
    ) {
        if self[keyPath: member] != nil { problems.append(.repeatedComponent(kind)) }
        self[keyPath: member] = new
    }
}
