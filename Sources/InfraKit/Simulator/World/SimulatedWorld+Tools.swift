import InfraGraph

extension SimulatedWorld {
    /// Returns the resource with an identifier, an address, an ARN or the form `TYPE:IDENTIFIER`.
    ///
    /// - Throws: ``Diagnostic`` `simulator-unknown-resource` with the nearest name,
    ///   `simulator-ambiguous-resource` if it fits several.
    public func resource(named name: String) throws(Diagnostic) -> SimulatedResource {
        let all = resources
        let found = all.filter { $0.identifier == name || $0.address?.rawValue == name }
        let exact =
            found.isEmpty
            ? all.filter { $0.qualifiedName == name || $0.ownNames.contains(name) } : found
        if exact.count == 1 { return exact[0] }
        if exact.count > 1 { throw .ambiguousResource(name, exact.map(\.qualifiedName)) }
        let names = all.flatMap { [$0.identifier] + ($0.address.map { [$0.rawValue] } ?? []) }
        throw .unknownResource(name, nearest: Suggestion.nearest(to: name, among: names))
    }

    /// Changes a property behind the deployer's back: `Path/To=value`.
    ///
    /// The value is JSON or plain text; without one the property is removed. Returns the resource
    /// as it is now.
    public func change(_ name: String, _ change: String) throws(Diagnostic) -> SimulatedResource {
        guard let sign = change.firstIndex(of: "="), sign != change.startIndex else {
            throw .malformedChange(change, "It has no `=` between a property and its value.")
        }
        let path = change[..<sign].split(separator: "/")
        let text = String(change[change.index(after: sign)...])
        var resource = try resource(named: name)
        let whole = Value.object(resource.properties)
        if text.isEmpty {
            resource.properties = whole.removing(path[...]).objectValue ?? [:]
        } else {
            guard let changed = whole.setting(path[...], to: Self.value(of: text))?.objectValue
            else {
                throw .malformedChange(
                    change, "`\(change[..<sign])` leads through something that has no members.")
            }
            resource.properties = changed
        }
        let final = resource
        try self.change { (editor) throws(Diagnostic) in try editor.record([.put(final)]) }
        return resource
    }

    /// Deletes a resource behind the deployer's back, at once.
    ///
    /// - Throws: ``Diagnostic`` `simulator-in-use` while others refer to it, unless forced.
    public func delete(_ name: String, force: Bool = false) throws(Diagnostic) {
        let resource = try resource(named: name)
        try change { (editor) throws(Diagnostic) in
            let users = editor.contents.users(of: resource.number, at: editor.contents.latestTime)
            guard force || users.isEmpty else {
                throw .simulatedInUse(name, by: users.map(\.displayName))
            }
            try editor.record([.drop(resource.number)])
        }
    }

    /// Puts something into the world that the deployer did not make, for programs that look it up.
    public func add(
        type: String, identifier: String, region: String, account: String = "123456789012",
        isGlobal: Bool = false, properties: [String: Value] = [:], attributes: [String: Value] = [:]
    ) throws(Diagnostic) {
        try change { (editor) throws(Diagnostic) in
            var resource = SimulatedResource(
                type: type, account: account, region: region, isGlobal: isGlobal,
                identifier: identifier, properties: properties, attributes: attributes,
                createdAt: editor.contents.latestTime)
            resource.number = editor.contents.number(for: resource.key)
            resource.readyAt = resource.createdAt
            try editor.record([.put(resource)])
        }
    }

    /// Deletes everything.
    public func reset() throws(Diagnostic) {
        try change { (editor) throws(Diagnostic) in
            try editor.record(editor.contents.sorted.map { .drop($0.number) })
        }
    }

    private static func value(of text: String) -> Value {
        do throws(Diagnostic) {
            return try Value(plainJSON: text)
        } catch {
            return .string(text)
        }
    }
}

extension SimulatedResource {
    /// Type and identifier: `AWS::EC2::VPC:vpc-0abc`.
    public var qualifiedName: String { type + ":" + identifier }

    /// What a user knows it by: its address, else type and identifier.
    public var displayName: String { address?.rawValue ?? qualifiedName }
}
