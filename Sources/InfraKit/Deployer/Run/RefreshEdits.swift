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
                    record.properties[name] = properties[name]
                }
                if record != before { edits.append((address, .put(record))) }
            case .unreadable?, nil: continue
            }
        }
        return edits
    }
}
