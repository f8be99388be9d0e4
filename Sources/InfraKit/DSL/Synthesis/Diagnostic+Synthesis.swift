import InfraGraph

extension Diagnostic {
    static func duplicateID(_ address: Address, _ first: Identity, _ second: Identity) -> Diagnostic
    {
        Diagnostic(
            code: "duplicate-id", "duplicate id",
            at: [
                Place(first.written.location, first.label),
                Place(second.written.location, second.label),
            ],
            detail:
                "Both would have the address `\(address)`, "
                + "so the deployer could not tell them apart.",
            fix: "give one another id, for example \"\(address.name)-2\", named for what it is for")
    }

    static func duplicateStack(_ id: String) -> Diagnostic {
        Diagnostic(
            code: "duplicate-id", "duplicate id", at: [Place(nil, "stack \"\(id)\"")],
            detail: "Two stacks of the environment have the id `\(id)`.", fix: "give one another id"
        )
    }

    static func duplicateOutput(_ address: Address, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            code: "duplicate-output", "duplicate output name",
            at: [Place(location, "StackOutput \"\(address.name)\"")],
            detail: "The stack hands out two values as `\(address)`.", fix: "give one another name")
    }

    static func misplacedOutput(
        _ address: Address, _ expected: Address, _ location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            code: "misplaced-output", "output is not where its key says",
            at: [Place(location, "StackOutput \"\(address.name)\"")],
            detail: "It is handed out as `\(address)`, but others take it as `\(expected)`.",
            fix: "move it to the body of the stack `\(expected.stack)`, or correct the key")
    }

    static func invalidID(_ id: String, _ identity: Identity?) -> Diagnostic {
        Diagnostic(
            code: "invalid-id", "id breaks the naming rule",
            at: [Place(identity?.written.location, identity?.label ?? "stack \"\(id)\"")],
            detail:
                "\"\(id)\" must have lower-case letters, digits and hyphens only, start with a "
                + "letter "
                + "and be at most 32 characters long.",
            fix: "rename it; if it is deployed already, add `.renamed(from:)` with its old address")
    }

    static func unplaced(_ identity: Identity, users: [Address], _ placement: Placement)
        -> Diagnostic
    {
        let name = identity.id
        let users = Array(Set(users)).sorted()
        let userPlaces = users.prefix(5).compactMap { user in
            placement.resources.first { $0.address == user }
                .map { Place($0.identity.written.location, "used by `\(user)`") }
        }
        return Diagnostic(
            code: "unplaced-construct", "construct is used but not placed",
            at: [Place(identity.location, identity.label)] + userPlaces,
            detail: "\(Suggestion.list(users.map(\.rawValue))) "
                + "\(users.count == 1 ? "uses" : "use") \"\(name)\", but no body lists it, "
                + "so it would never be created.",
            fix: "list it in the body of the stack")
    }

    static func existingNotLiteral(_ identity: Identity) -> Diagnostic {
        Diagnostic(
            code: "existing-needs-literal", "existing thing is not named by a literal",
            at: [Place(identity.written.location, identity.label)],
            detail: "A thing that is looked up must be named by text that the program knows.",
            fix: "write its identifier as a string")
    }

    static func secretWithoutName(_ identity: Identity) -> Diagnostic {
        Diagnostic(
            code: "secret-without-name", "secret that is read in the deploy has no name",
            at: [Place(identity.written.location, identity.label)],
            detail: "The deploy reads the secret by a name that the program knows.",
            fix: "give it one: `name:`")
    }

    static func property(_ finding: Validator.Finding, of resource: InfraGraph.Resource)
        -> Diagnostic
    {
        let summaries = [
            "missing-property": "required property is missing",
            "unknown-property": "property does not exist",
            "invalid-property": "value is not allowed",
        ]
        return Diagnostic(
            code: finding.code, summaries[finding.code] ?? finding.code,
            at: [Place(resource.location, "`\(resource.address)` (\(resource.type))")],
            detail: finding.detail, fix: finding.fix)
    }
}
