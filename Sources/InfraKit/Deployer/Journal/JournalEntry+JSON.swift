import InfraGraph

extension JournalEntry {
    var jsonValue: Value {
        switch self {
        case .begin(let lineage, let serial, let command, let time):
            [
                "entry": "begin", "lineage": .string(lineage), "serial": .int(serial),
                "command": .string(command), "time": .double(time),
            ]
        case .intent(let intent):
            [
                "entry": "intent", "sequence": .int(intent.sequence),
                "operation": .string(intent.operation.rawValue), "token": .string(intent.token),
                "address": .string(intent.record.address.rawValue),
                "record": intent.record.jsonValue, "time": .double(intent.time),
            ]
        case .accepted(let sequence, let identifier, let attributes):
            [
                "entry": "accepted", "sequence": .int(sequence), "identifier": .string(identifier),
                "attributes": .object(attributes),
            ]
        case .done(let sequence, let identifier, let attributes):
            [
                "entry": "done", "sequence": .int(sequence), "identifier": .string(identifier),
                "attributes": .object(attributes),
            ]
        case .failed(let sequence, let isDefinite, let message):
            [
                "entry": "failed", "sequence": .int(sequence), "definite": .bool(isDefinite),
                "message": .string(message),
            ]
        case .abandoned(let sequence): ["entry": "abandoned", "sequence": .int(sequence)]
        case .edit(let edit): edit.jsonValue
        }
    }

    /// Reads an entry; nil if a member is missing or the kind is not known.
    init?(json value: Value) {
        let sequence = value["sequence"]?.intValue ?? 0
        let identifier = value["identifier"]?.stringValue ?? ""
        let attributes = value["attributes"]?.objectValue ?? [:]
        switch value["entry"]?.stringValue {
        case "begin":
            guard let lineage = value["lineage"]?.stringValue,
                let serial = value["serial"]?.intValue,
                case .double(let time)? = value["time"]
            else { return nil }
            self = .begin(
                lineage: lineage, serial: serial, command: value["command"]?.stringValue ?? "",
                time: time)
        case "intent":
            guard let intent = Intent(json: value, sequence: sequence) else { return nil }
            self = .intent(intent)
        case "accepted":
            self = .accepted(sequence: sequence, identifier: identifier, attributes: attributes)
        case "done":
            self = .done(sequence: sequence, identifier: identifier, attributes: attributes)
        case "failed":
            self = .failed(
                sequence: sequence, isDefinite: value["definite"] == true,
                message: value["message"]?.stringValue ?? "")
        case "abandoned": self = .abandoned(sequence: sequence)
        default:
            guard let edit = StateEdit(json: value) else { return nil }
            self = .edit(edit)
        }
    }
}

extension JournalEntry.Intent {
    fileprivate init?(json value: Value, sequence: Int) {
        guard let operation = value["operation"]?.stringValue.flatMap(Operation.init),
            let token = value["token"]?.stringValue, let address = value["address"]?.stringValue,
            let record = ResourceRecord(Address(address), readable: value["record"])
        else { return nil }
        // Journals had no time here once.
        var time = 0.0
        if case .double(let number)? = value["time"] { time = number }
        self.init(
            sequence: sequence, operation: operation, token: token, record: record, time: time)
    }
}

extension ResourceRecord {
    /// Reads a record, or gives nil where the journal reader reports the whole line.
    fileprivate init?(_ address: Address, readable value: Value?) {
        guard let value else { return nil }
        do throws(Diagnostic) {
            try self.init(address, json: value)
        } catch {
            return nil
        }
    }
}

extension StateEdit {
    fileprivate var jsonValue: Value {
        switch self {
        case .moves(let moves):
            [
                "entry": "moves",
                "moves": .object(
                    Dictionary(
                        uniqueKeysWithValues: moves.map {
                            ($0.key.rawValue, .string($0.value.rawValue))
                        })),
            ]
        case .forget(let address): ["entry": "forget", "address": .string(address.rawValue)]
        case .put(let record):
            [
                "entry": "put", "address": .string(record.address.rawValue),
                "record": record.jsonValue,
            ]
        case .type(let name, let facts): ["entry": "type", "name": .string(name), "facts": facts]
        case .account(let account): ["entry": "account", "account": .string(account)]
        case .outputs(let outputs):
            [
                "entry": "outputs",
                "outputs": .object(
                    Dictionary(
                        uniqueKeysWithValues: outputs.map { address, output in
                            var members = ["value": output.value]
                            if let summary = output.summary {
                                members["summary"] = .string(summary)
                            }
                            return (address.rawValue, .object(members))
                        })),
            ]
        }
    }

    fileprivate init?(json value: Value) {
        let address = value["address"]?.stringValue.map { Address($0) }
        switch value["entry"]?.stringValue {
        case "moves":
            guard let members = value["moves"]?.objectValue else { return nil }
            var moves: [Address: Address] = [:]
            for (from, to) in members { moves[Address(from)] = to.stringValue.map { Address($0) } }
            self = .moves(moves)
        case "forget":
            guard let address else { return nil }
            self = .forget(address)
        case "put":
            guard let address, let record = ResourceRecord(address, readable: value["record"])
            else {
                return nil
            }
            self = .put(record)
        case "type":
            guard let name = value["name"]?.stringValue, let facts = value["facts"] else {
                return nil
            }
            self = .type(name, facts)
        case "account":
            guard let account = value["account"]?.stringValue else { return nil }
            self = .account(account)
        case "outputs":
            guard let members = value["outputs"]?.objectValue else { return nil }
            var outputs: [Address: ResourceGraph.Output] = [:]
            for (name, member) in members {
                outputs[Address(name)] = ResourceGraph.Output(
                    member["value"] ?? .null, summary: member["summary"]?.stringValue)
            }
            self = .outputs(outputs)
        default: return nil
        }
    }
}
