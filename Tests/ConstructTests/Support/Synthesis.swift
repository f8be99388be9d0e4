import InfraGraph
import InfraKit

private struct SampleStack: Stack {
    let id: ConstructID = "test"
    let contents: Contents
    var body: Contents { contents }
}

private struct Sample: Environment {
    let name: EnvironmentName = "test"
    let region: Region = .usEast1
    var contents = Contents()
    var stacks: [any Stack] { SampleStack(contents: contents) }
}

/// The graph of one stack, `test`, in us-east-1.
func synthesize(@ContentsBuilder _ body: () -> Contents) throws -> ResourceGraph {
    var environment = Sample()
    environment.contents = body()
    return try Synthesizer.synthesize(environment)
}

/// The codes of what is wrong with one stack.
func problems(@ContentsBuilder _ body: () -> Contents) -> [String] {
    var environment = Sample()
    environment.contents = body()
    do {
        _ = try Synthesizer.synthesize(environment)
        return []
    } catch {
        return error.all.map(\.code)
    }
}

extension ResourceGraph {
    /// A property as text, with references as `address.Attribute`; nil if it is not set.
    func text(_ address: String, _ path: String) -> String? {
        self[Address("test/\(address)")].flatMap {
            Value.object($0.properties).member(at: path)?.plainText
        }
    }

    /// The names of the resources below an address, without it.
    func addresses(below address: String) -> [String] {
        let prefix = "test/\(address)/"
        return resources.map(\.address.rawValue).filter { $0.hasPrefix(prefix) }
            .map { String($0.dropFirst(prefix.count)) }
    }

    /// The addresses that a resource waits for, in the stack.
    func dependencies(of address: String) -> [String] {
        let resource = self[Address("test/\(address)")]
        return (resource?.dependencies ?? []).map { String($0.address.rawValue.dropFirst(5)) }
    }
}

extension Value {
    /// The value as readable text.
    var plainText: String {
        switch self {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .int(let number): "\(number)"
        case .double(let number): "\(number)"
        case .string(let text): text
        case .list(let elements): elements.map(\.plainText).joined(separator: ", ")
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.plainText)" }
                .joined(separator: ", ") + "}"
        case .reference(let reference):
            "\(reference.address.rawValue.dropFirst(5)).\(reference.attribute)"
        case .join(let parts): parts.map(\.plainText).joined()
        case .secret: "<secret>"
        }
    }
}
