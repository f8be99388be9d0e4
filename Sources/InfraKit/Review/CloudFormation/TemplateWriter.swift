import InfraGraph

/// Writes one template: its resources, the parameters that they turn out to need, its outputs.
struct TemplateWriter {
    let graph: ResourceGraph
    let resources: [Resource]
    let names: [Address: String]
    private var ids: LogicalIDs
    private(set) var parameters: [String: Value] = [:]
    private var parameterNames: [String: String] = [:]
    /// The resources without a name whose name is wanted although CloudFormation can't give it.
    private(set) var needsName: Set<Address> = []
    /// The resources that what is being written refers to in CloudFormation's own way.
    var implied: Set<Address> = []

    init(graph: ResourceGraph, resources: [Resource]) {
        self.graph = graph
        self.resources = resources
        var ids = LogicalIDs()
        var names: [Address: String] = [:]
        for resource in resources {
            names[resource.address] = ids.make(from: resource.address.rawValue)
        }
        self.ids = ids
        self.names = names
        for resource in graph.resources { findNamesNeeded(by: .object(resource.properties)) }
        for output in graph.outputs.values { findNamesNeeded(by: output.value) }
    }

    private mutating func findNamesNeeded(by value: Value) {
        value.forEachReference { reference in
            guard let target = graph[reference.address] else { return }
            let schema = self.schema(of: target)
            if reference.attribute == schema.traits.nameProperty,
                target.properties[reference.attribute] == nil,
                !ReturnValues.isReadOnly(reference.attribute, of: schema),
                !ReturnValues.referenceAttributes(of: schema).contains(reference.attribute)
            {
                needsName.insert(reference.address)
            }
        }
    }

    /// A name that is the resource's own within an account, like those that CloudFormation makes.
    static func stackName(for resource: Resource) -> Value {
        let name = LogicalIDs.camelCase(resource.address.rawValue)
        return ["Fn::Sub": .string("${AWS::StackName}-\(name)")]
    }

    mutating func template(outputs: [Address: ResourceGraph.Output]) -> Value {
        var entries: [String: Value] = [:]
        for resource in resources {
            entries[names[resource.address] ?? ""] = entry(for: resource)
        }
        let outputEntries = self.outputs(outputs)
        var members: [String: Value] = [
            "AWSTemplateFormatVersion": "2010-09-09",
            "Description": .string(description),
            "Resources": .object(entries),
        ]
        if !parameters.isEmpty { members["Parameters"] = .object(parameters) }
        if !outputEntries.isEmpty { members["Outputs"] = .object(outputEntries) }
        return .object(members)
    }

    /// Returns the name of the parameter for something, made when first asked for.
    mutating func parameter(
        for key: String, description: String, isSecret: Bool = false, isList: Bool = false
    ) -> String {
        if let name = parameterNames[key] { return name }
        let name = ids.make(from: key)
        parameterNames[key] = name
        var members: [String: Value] = [
            "Type": isList ? "CommaDelimitedList" : "String", "Description": .string(description),
        ]
        if isSecret { members["NoEcho"] = true }
        parameters[name] = .object(members)
        return name
    }

    private var description: String {
        let system = graph.system.isEmpty ? "" : " of \(graph.system)"
        return "\(graph.environment)\(system), written by InfraKit"
    }

    private mutating func entry(for resource: Resource) -> Value {
        implied = []
        let schema = self.schema(of: resource)
        var properties: [String: Value] = [:]
        for (name, value) in resource.properties.sorted(by: { $0.key < $1.key }) {
            properties[name] = converted(value, at: "\(resource.type)/\(name)")
        }
        if let name = schema.traits.nameProperty, properties[name] == nil,
            schema.root.required.contains(name) || needsName.contains(resource.address)
        {
            properties[name] = Self.stackName(for: resource)
        }
        var members: [String: Value] = [
            "Type": .string(resource.type),
            "Metadata": ["InfraKit": ["Address": .string(resource.address.rawValue)]],
        ]
        if !properties.isEmpty { members["Properties"] = .object(properties) }
        let first = resource.allDependencies.map(\.address).filter { !implied.contains($0) }
            .compactMap { names[$0] }
        if !first.isEmpty { members["DependsOn"] = .list(first.sorted().map { .string($0) }) }
        if let policy = deletionPolicy(of: resource, schema) {
            members["DeletionPolicy"] = policy
            members["UpdateReplacePolicy"] = policy
        }
        return .object(members)
    }

    private func deletionPolicy(of resource: Resource, _ schema: ResourceSchema) -> Value? {
        if resource.lifecycle.isRetained || resource.lifecycle.isProtected { return "Retain" }
        // CloudFormation would keep a snapshot of some types; the deployer's plan says deletion.
        return schema.traits.isStateful ? "Delete" : nil
    }

    func schema(of resource: Resource) -> ResourceSchema {
        graph.schemas[resource.type] ?? ResourceSchema(type: resource.type, facts: [:])
    }

    private mutating func outputs(_ outputs: [Address: ResourceGraph.Output]) -> [String: Value] {
        var outputIDs = LogicalIDs()
        var entries: [String: Value] = [:]
        for (address, output) in outputs.sorted(by: { $0.key < $1.key }) {
            for (name, value) in Self.leaves(output.value, name: address.rawValue) {
                // CloudFormation shows outputs to everybody who may look at the stack.
                guard !value.hasSecret, let text = outputText(value) else { continue }
                var members: [String: Value] = ["Value": text]
                if let summary = output.summary { members["Description"] = .string(summary) }
                entries[outputIDs.make(from: name)] = .object(members)
            }
        }
        return entries
    }

    /// An output is one text, so an object becomes one output for each member.
    private static func leaves(_ value: Value, name: String) -> [(String, Value)] {
        guard case .object(let members) = value else { return [(name, value)] }
        return members.sorted { $0.key < $1.key }.flatMap {
            leaves($0.value, name: "\(name)/\($0.key)")
        }
    }

    private mutating func outputText(_ value: Value) -> Value? {
        if let text = value.scalarText { return .string(text) }
        switch value {
        case .list(let elements):
            return ["Fn::Join": [",", .list(elements.map { converted($0, at: "") })]]
        case .reference(let reference) where isList(reference):
            return ["Fn::Join": [",", converted(value, at: "")]]
        case .reference, .join: return converted(value, at: "")
        case .null, .bool, .int, .double, .string, .object, .secret: return nil
        }
    }

    /// Says whether an attribute is a list of texts.
    func isList(_ reference: Reference) -> Bool {
        guard let resource = graph[reference.address] else { return false }
        var schema: PropertySchema? = self.schema(of: resource).root
        for name in reference.attribute.split(separator: ".") {
            schema = schema?.property(String(name))
        }
        return schema?.types == ["array"]
    }
}
