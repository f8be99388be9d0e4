import InfraGraph
import Yams

/// A CloudFormation template of an environment: for review with other tools, and as a way out.
///
/// One for the whole environment if all of it is in one region and account and CloudFormation's
/// limit of 500 resources allows; else one for each region and account, and for each stack of those
/// that are still too large. Values from other templates are parameters.
public struct CloudFormationTemplate: Sendable {
    /// The most resources that CloudFormation takes in one template.
    public static let resourceLimit = 500

    /// What tells this template from its siblings: `prod`, `prod-us-east-1`, `prod-us-east-1-shop`.
    public let name: String
    /// The region to deploy it in.
    public let region: String
    /// The account to deploy it in; nil for that of the credentials.
    public let account: String?
    /// The template.
    public let body: Value

    /// Returns the templates of an environment, in order of their names.
    public static func templates(for graph: ResourceGraph) -> [CloudFormationTemplate] {
        var places: [Place: [Resource]] = [:]
        for resource in graph.resources where resource.existingIdentifier == nil {
            places[Place(resource), default: []].append(resource)
        }
        var parts: [(name: String, place: Place, resources: [Resource])] = []
        for place in places.keys.sorted() {
            let resources = places[place] ?? []
            var name = graph.environment
            if places.count > 1 { name += place.suffix }
            guard resources.count > resourceLimit else {
                parts.append((name, place, resources))
                continue
            }
            let stacks = Dictionary(grouping: resources) { $0.address.stack }
            for stack in stacks.keys.sorted() {
                parts.append(("\(name)-\(stack)", place, stacks[stack] ?? []))
            }
        }
        let owners = Self.owners(
            of: graph.outputs, among: parts.map { $0.resources.map(\.address) })
        return parts.enumerated().map { index, part in
            var writer = TemplateWriter(graph: graph, resources: part.resources)
            let outputs = graph.outputs.filter { owners[$0.key] == index }
            return CloudFormationTemplate(
                name: part.name, region: part.place.region, account: part.place.account,
                body: writer.template(outputs: outputs))
        }
    }

    /// The template as JSON text.
    public var json: String { body.plainJSON(isPretty: true) + "\n" }

    /// Returns the template as YAML text.
    ///
    /// - Throws: ``Diagnostic`` `yaml-failed` if the YAML library refuses the value.
    public func yaml() throws(Diagnostic) -> String {
        do {
            return try Yams.serialize(node: body.yamlNode, width: -1)
        } catch {
            throw Diagnostic(
                code: "yaml-failed", "template can't be written as YAML", detail: "\(error)",
                fix: "write it as JSON instead; CloudFormation takes both")
        }
    }

    private struct Place: Hashable, Comparable {
        let region: String
        let account: String?

        init(_ resource: Resource) {
            region = resource.region
            account = resource.account
        }

        var suffix: String { "-" + region + (account.map { "-" + $0 } ?? "") }

        static func < (lhs: Place, rhs: Place) -> Bool { lhs.suffix < rhs.suffix }
    }

    /// An output belongs to the template with the first resource that it refers to.
    private static func owners(
        of outputs: [Address: ResourceGraph.Output], among parts: [[Address]]
    ) -> [Address: Int] {
        var partOf: [Address: Int] = [:]
        for (index, addresses) in parts.enumerated() {
            for address in addresses { partOf[address] = index }
        }
        return outputs.mapValues { output in
            var owner: Int?
            output.value.forEachReference { owner = owner ?? partOf[$0.address] }
            return owner ?? 0
        }
    }
}

extension Value {
    /// Plain data as YAML, members in order of their names.
    fileprivate var yamlNode: Node {
        switch self {
        case .list(let elements):
            return Node(elements.map(\.yamlNode), Tag(.seq))
        case .object(let members):
            let pairs = members.sorted { $0.key < $1.key }
            return Node(pairs.map { (.scalar($0.key.represented()), $0.value.yamlNode) }, Tag(.map))
        case .string(let text):
            return .scalar(text.represented())
        case .null, .bool, .int, .double, .reference, .join, .secret:
            return Node(plainJSON())
        }
    }
}
