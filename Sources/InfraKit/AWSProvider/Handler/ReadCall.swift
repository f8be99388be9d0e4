import InfraGraph

/// How resources are read: one call for many, or one for each.
struct ReadCall: Sendable {
    /// How a call that can tell of many is told which.
    enum Selection: Hashable, Sendable {
        /// One call for each resource.
        case one
        /// By a filter with many values, in the member of that name: what is not there is left out.
        case filter(String, member: String)
        /// By a list of identifiers in the member: one that is not there fails the whole call.
        case list(String)
        /// Not at all: every page is read.
        case all
    }

    let call: Call
    /// Where the resources are in the answer: `Vpcs[]`, `RouteTables[].Routes[]`, `Role`. An
    /// element of an inner list has its parent as `^`. Places of the same form are parted by `|`.
    let place: String
    private(set) var selection: Selection
    /// What the selection takes of a resource.
    var key: Template = "{id}"
    /// The identifier of an element of the answer; unused for a call for one that gives no list.
    let identifier: Template?
    /// How many resources one call tells of.
    var pageSize = 100
    /// The call for each, at most one, where a call that tells of all would be too much for a few.
    private var singles: [ReadCall] = []
    private var few = 0
    /// The identifiers of all that one resource is in AWS; they are told together, as `Copies`.
    var copies: (@Sendable (Scope) -> [String])?
    /// Says whether what is looked for is on the first page, as where a list starts at a name.
    var isFirstPageOnly = false
    /// Says whether the call without its list of identifiers tells of all there are.
    private var tellsOfAll = false
    /// Gives identifiers that AWS writes in several ways one form.
    var form: (@Sendable (String) -> String)?
    /// Codes by which AWS says that it is there and has nothing to tell.
    var emptyCodes: Set<String> = []
    /// Members of the whole answer that belong to the one resource in it: `LockToken`.
    var beside: [String] = []

    /// One call for many resources.
    static func many(
        _ operation: String, _ place: String, by selection: Selection, key: Template = "{id}",
        id identifier: Template, _ arguments: [String: Argument] = [:], pageSize: Int = 100
    ) -> Self {
        ReadCall(
            call: Call(operation, arguments), place: place, selection: selection, key: key,
            identifier: identifier, pageSize: pageSize)
    }

    /// One call for each resource; with an identifier it is picked out of a list.
    static func each(
        _ operation: String, _ arguments: [String: Argument] = [:], at place: String = "",
        id identifier: Template? = nil, beside: [String] = []
    ) -> Self {
        ReadCall(
            call: Call(operation, arguments), place: place, selection: .one,
            identifier: identifier, beside: beside)
    }

    /// The read of all, and another one for each of a few.
    func orEach(upTo few: Int = 3, _ single: ReadCall) -> Self {
        var read = self
        read.singles = [single]
        read.few = few
        return read
    }

    /// The read of which the call tells of all there are when it is given no identifiers.
    var orAll: Self {
        var read = self
        read.tellsOfAll = true
        return read
    }

    /// The call for all there are, where the one for some fails with the first that is not there.
    var listing: Self? {
        guard tellsOfAll, case .list = selection else { return nil }
        var read = self
        read.selection = .all
        return read
    }

    /// The read for which an error of that code tells of a resource with nothing set.
    func orEmpty(_ code: String) -> Self {
        var read = self
        read.emptyCodes.insert(code)
        return read
    }

    /// The call that suits a number of resources.
    func suiting(_ count: Int) -> Self {
        count <= few ? single ?? self : self
    }

    /// The call for each resource, beside that for all.
    var single: ReadCall? { singles.first }

    /// The identifier of an element of the answer, or of a resource, in its one form.
    func name(_ identifier: String) -> String { form?(identifier) ?? identifier }

    /// The input that selects some keys.
    func input(for keys: [String], in scope: Scope) -> [String: Value] {
        var input = call.input(in: scope)
        let values = Value.list(keys.map { .string($0) })
        switch selection {
        case .one, .all: break
        case .filter(let name, let member):
            let before = input[member]?.listValue ?? []
            input[member] = .list(before + [["Name": .string(name), "Values": values]])
        case .list(let member): input[member] = values
        }
        return input
    }

    /// The resources in an answer.
    func elements(of output: Value) -> [Value] {
        if place.isEmpty { return [output] }
        let elements = place.split(separator: "|").flatMap { place in
            Self.elements(output, place.split(separator: ".")[...])
        }
        if beside.isEmpty { return elements }
        return elements.map { element in
            var members = element.objectValue ?? [:]
            for name in beside { members[name] = output[name] }
            return .object(members)
        }
    }

    private static func elements(_ value: Value, _ path: ArraySlice<Substring>) -> [Value] {
        guard let part = path.first else { return value == .null ? [] : [value] }
        if let document = value.document { return elements(document, path) }
        let rest = path.dropFirst()
        guard part.hasSuffix("[]") else {
            return value[String(part)].map { elements($0, rest) } ?? []
        }
        let list = value[String(part.dropLast(2))]?.listValue ?? []
        if rest.isEmpty { return list }
        return list.flatMap { parent in
            elements(parent, rest).map { child in
                var members = child.objectValue ?? ["": child]
                members["^"] = parent
                return .object(members)
            }
        }
    }
}

extension ReadCall {
    /// The read of one page only: what is looked for is among the first.
    var firstPage: Self {
        var read = self
        read.isFirstPageOnly = true
        return read
    }

    /// The read with identifiers in one form.
    func named(_ form: @escaping @Sendable (String) -> String) -> Self {
        var read = self
        read.form = form
        return read
    }

    /// The read of what is several in AWS, by their identifiers.
    func gathering(_ copies: @escaping @Sendable (Scope) -> [String]) -> Self {
        var read = self
        read.copies = copies
        return read
    }
}

extension Value {
    /// What JSON text says; nil for what is no such text.
    fileprivate var document: Value? {
        guard case .string(let text) = self, text.hasPrefix("{") else { return nil }
        do throws(Diagnostic) {
            return try Value(plainJSON: text)
        } catch {
            return nil
        }
    }
}
