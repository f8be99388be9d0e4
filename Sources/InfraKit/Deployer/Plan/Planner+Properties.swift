import InfraGraph

extension Planner {
    /// Returns the properties that a step deploys: the program's, and the name that the deployer
    /// makes up or has made up before. References are not resolved.
    public static func properties(for step: Step, in plan: Plan) -> [String: Value] {
        guard let resource = step.resource else { return [:] }
        var properties = resource.properties
        let schema = plan.schema(ofType: resource.type)
        guard let name = schema.traits.nameProperty, properties[name] == nil else {
            return properties
        }
        switch step.action {
        case .create, .replace:
            properties[name] = .string(newName(for: step, resource, schema, in: plan))
        case .update, .delete, .forget, .move, .none:
            properties[name] = step.record?.properties[name]
        }
        return properties
    }

    /// Returns the generation of the physical resource that a step leaves at its address.
    public static func generation(for step: Step, in plan: Plan) -> Int {
        let recorded = step.record?.generation ?? 0
        switch step.action {
        case .create, .replace:
            return max(plan.state.generations[step.address] ?? 0, recorded) + 1
        case .update, .delete, .forget, .move, .none:
            return recorded
        }
    }

    /// Returns where properties hold secrets: ids and positions joined by `/`, in order of path.
    public static func secretPaths(
        in properties: [String: Value]
    ) -> [(path: String, secret: SecretReference)] {
        var found: [(path: String, secret: SecretReference)] = []
        for (name, value) in properties where value.hasSecret {
            collectSecrets(of: value, at: name, into: &found)
        }
        return found.sorted { $0.path < $1.path }
    }

    private static func collectSecrets(
        of value: Value, at path: String,
        into found: inout [(path: String, secret: SecretReference)]
    ) {
        switch value {
        case .secret(let secret): found.append((path, secret))
        case .list(let parts), .join(let parts):
            for (index, part) in parts.enumerated() {
                collectSecrets(of: part, at: path + "/" + String(index), into: &found)
            }
        case .object(let members):
            for (name, member) in members {
                collectSecrets(of: member, at: path + "/" + name, into: &found)
            }
        case .null, .bool, .int, .double, .string, .reference: break
        }
    }

    /// The generation that a new name tells. What is made anew where nothing is has the name of
    /// the first, so that it is called the same wherever it is made.
    private static func nameGeneration(
        for step: Step, _ schema: ResourceSchema, in plan: Plan
    ) -> Int {
        let isAlone =
            step.action == .create && !PhysicalName.isKeptAfterDeletion(ofType: schema.type)
            && !plan.state.deposed.contains { $0.address == step.address }
        return isAlone ? 1 : generation(for: step, in: plan)
    }

    private static func newName(
        for step: Step, _ resource: Resource, _ schema: ResourceSchema, in plan: Plan
    ) -> String {
        // Queues and topics that keep the order say so at the end of their names.
        let isOrdered =
            resource.properties["FifoQueue"] == true || resource.properties["FifoTopic"] == true
        return PhysicalName.make(
            system: plan.graph.system, environment: plan.graph.environment, address: step.address,
            generation: nameGeneration(for: step, schema, in: plan), lineage: plan.state.lineage,
            schema: schema, suffix: isOrdered ? ".fifo" : "")
    }
}
