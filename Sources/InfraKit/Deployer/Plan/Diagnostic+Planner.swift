import InfraGraph

extension Diagnostic {
    static func staleRename(from: Address, to: Address, at place: Place) -> Diagnostic {
        Diagnostic(
            .warning, code: "stale-rename", "rename note is no longer needed", at: [place],
            detail: "`\(to)` has moved from `\(from)` in this environment's state.",
            fix: "when every environment is deployed, delete `.renamed(from: \"\(from)\")`")
    }

    static func unknownAddress(_ address: Address, among known: [Address]) -> Diagnostic {
        let names = known.map(\.rawValue)
        let near =
            names.first { $0.hasSuffix("/" + address.rawValue) }
            ?? names.first { $0.hasPrefix(address.rawValue) }
            ?? Suggestion.nearest(to: address.rawValue, among: withParents(known))
        return Diagnostic(
            code: "unknown-address", "address matches nothing",
            at: [Place(nil, "`\(address)`")],
            detail: "Neither the program nor the state has `\(address)` or anything below it.",
            fix: near.map { "did you mean `\($0)`?" })
    }

    private static func withParents(_ addresses: [Address]) -> [String] {
        var names: Set<String> = []
        for address in addresses {
            var current: Address? = address
            while let place = current, names.insert(place.rawValue).inserted {
                current = place.parent
            }
        }
        return Array(names)
    }

    static func partialPlan(leftOut: Int, of count: Int, first: [String]) -> Diagnostic {
        let names = first.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
        let more = leftOut > 5 ? " and \(leftOut - 5) more" : ""
        return Diagnostic(
            .warning, code: "partial-plan", "plan is partial",
            detail: "\(leftOut) of \(count) resources are left as they are: \(names)\(more). "
                + "Until the rest is deployed, they may not fit together.",
            fix: "deploy without targets and exclusions soon")
    }

    static func unreadable(_ place: Place, _ error: ProviderError) -> Diagnostic {
        Diagnostic(
            .warning, code: "unreadable", "resource could not be read", at: [place],
            detail: "It is left as it is, since nothing is known of it. \(error.sentence)",
            fix: error.cause?.fix ?? error.fix)
    }

    static func halfReplacement(
        _ place: Place, _ address: Address, users: [Address]
    ) -> Diagnostic {
        let names = users.sorted().map(\.rawValue)
        return Diagnostic(
            code: "half-replacement", "replacement leaves out what uses the resource", at: [place],
            detail: "`\(address)` is replaced, but \(Suggestion.list(names)) still "
                + "\(names.count == 1 ? "uses" : "use") the old one and "
                + "\(names.count == 1 ? "is" : "are") left alone by this plan.",
            fix: "plan for them too, or leave `\(address)` out")
    }

    static func replacementOrder(_ place: Place, _ obstacle: String) -> Diagnostic {
        Diagnostic(
            code: "replacement-order", "replacement can't create first", at: [place],
            detail: "The program asks to create the new one before the old one is deleted. "
                + obstacle + ".",
            fix: "leave its name to the deployer, or use `.replaceBeforeDelete()`")
    }

    static func deletionProtection(_ place: Place, _ path: String) -> Diagnostic {
        Diagnostic(
            .warning, code: "deletion-protection", "deletion protection is turned off",
            at: [place],
            detail: "`\(path)` is on; the deploy turns it off to delete the resource.")
    }

    static func protectedResources(_ places: [Place]) -> Diagnostic {
        Diagnostic(
            code: "protected-resource", "plan would destroy a protected resource", at: places,
            detail: "`.protected()` forbids to delete or replace it. Nothing was changed.",
            fix: "restore it as it was, or take `.protected()` away and deploy that first")
    }

    static func dataLoss(
        _ places: [Place], addresses: [Address], environment: String
    ) -> Diagnostic {
        let flags = addresses.map { "--allow-data-loss \($0)" }.joined(separator: " ")
        let them = addresses.count == 1 ? "this one resource" : "these resources"
        return Diagnostic(
            code: "data-loss", "plan would delete stored data", at: places,
            detail: "Deleting or replacing what holds data deletes the data. Nothing was changed.",
            fix: "restore the old program, or allow \(them):\n"
                + "    swift run \(environment)-stack deploy \(flags)")
    }
}

extension StepDraft {
    /// The step in one line: `shop/database  replace, because …`.
    var summary: String {
        guard let reason = step.reasons.first else { return "\(step.address)  \(step.action.word)" }
        let start = reason.hasPrefix("It ") || reason.hasPrefix("Its ") || reason.hasPrefix("The ")
        let text = start ? reason.prefix(1).lowercased() + reason.dropFirst() : reason
        return "\(step.address)  \(step.action.word), because \(text)"
    }
}
