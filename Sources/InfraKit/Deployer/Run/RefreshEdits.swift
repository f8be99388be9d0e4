import InfraGraph

/// Turns what was read into changes of the record.
enum RefreshEdits {
    static func edits(_ planned: Deployment.Planned) -> [(address: Address, edit: StateEdit)] {
        var edits: [(Address, StateEdit)] = []
        for step in planned.plan.steps {
            guard var record = step.record else { continue }
            let address = step.formerAddress ?? step.address
            switch planned.observations[address] {
            case .absent?: edits.append((address, .forget(address)))
            case .found(let properties, let attributes)?:
                record.address = address
                let before = record
                record.attributes.merge(attributes) { $1 }
                for change in step.changes where change.cause == .drift {
                    let name = String(change.path.prefix { $0 != "/" })
                    let deployed = record.properties[name]
                    record.properties[name] = properties[name]?.keepingSecrets(of: deployed)
                }
                if record != before { edits.append((address, .put(record))) }
            case .unreadable?, nil: continue
            }
        }
        return edits
    }
}

extension Value {
    /// The value with the secrets of what was deployed: a cloud may tell their texts.
    ///
    /// A list that has any stays as it was deployed, since its elements may come in another order.
    func keepingSecrets(of deployed: Value?) -> Value {
        guard let deployed, deployed.hasSecret else { return self }
        guard case .object(let told) = self, case .object(var members) = deployed else {
            return deployed
        }
        members = members.filter(\.value.hasSecret)
        return .object(members.merging(told) { $1.keepingSecrets(of: $0) })
    }
}
