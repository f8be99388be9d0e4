import InfraGraph

extension Diagnostic {
    static func worldUnusable(path: String, verb: String, reason: String) -> Diagnostic {
        Diagnostic(
            code: "simulator-storage", "simulated world can't be read or written",
            at: [Place(nil, path)], detail: "Trying to \(verb) it gave: \(reason).",
            fix: "check the folder's permissions and the space on the disk")
    }

    static func worldDamaged(line: Int, reason: String) -> Diagnostic {
        Diagnostic(
            code: "simulator-world-damaged", "simulated world is damaged",
            at: [Place(nil, "line \(line) of the world's log")],
            detail:
                "\(reason) Lines after it are intact, so this is no interrupted write, and going "
                + "on would lose resources that a state still names.",
            fix: "restore the file from a copy, or start over with an empty world:\n"
                + "    simulated reset")
    }

    static func worldNewer(_ format: String) -> Diagnostic {
        Diagnostic(
            code: "simulator-world-newer", "simulated world was written by a newer version",
            detail: "Its format is \(format); this version knows up to \(WorldLog.format).",
            fix: "use the newer version of InfraKit, or another folder for the world")
    }

    static let worldBusy = Diagnostic(
        code: "simulator-busy", "simulated world is in use",
        detail: "Another command is changing it right now.",
        fix: "wait until that command has finished, then run this one again")

    static let worldReadOnly = Diagnostic(
        code: "simulator-read-only", "simulated world was opened for reading",
        detail: "A command that only looks tried to change it. This is a bug in InfraKit.")

    static func unknownResource(_ name: String, nearest: String?) -> Diagnostic {
        Diagnostic(
            code: "simulator-unknown-resource", "resource is not in the simulated world",
            at: [Place(nil, name)],
            detail: "Nothing there has `\(name)` as its identifier or address.",
            fix: nearest.map { "did you mean `\($0)`?" })
    }

    static func ambiguousResource(_ name: String, _ found: [String]) -> Diagnostic {
        Diagnostic(
            code: "simulator-ambiguous-resource", "name fits more than one simulated resource",
            at: [Place(nil, name)], detail: "It fits \(Suggestion.list(found)).",
            fix: "say `TYPE:IDENTIFIER`, for example `\(found.first ?? name)`")
    }

    static func malformedChange(_ text: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            code: "simulator-malformed-change", "change of a simulated resource can't be read",
            at: [Place(nil, text)], detail: reason,
            fix: "write `Path/To/Property=value`, with JSON or plain text as the value")
    }

    static func simulatedInUse(_ name: String, by users: [String]) -> Diagnostic {
        Diagnostic(
            code: "simulator-in-use", "simulated resource is in use", at: [Place(nil, name)],
            detail: "\(Suggestion.list(users)) refer to it.",
            fix: "delete those first, or use --force to leave them dangling")
    }
}
