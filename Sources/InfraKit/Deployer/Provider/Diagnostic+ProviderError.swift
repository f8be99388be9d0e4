import InfraGraph

extension Diagnostic {
    /// The problem that a call met, with the resource that it was for.
    ///
    /// - Parameter places: the resources that wait for it, most telling first.
    public static func refused(_ error: ProviderError, at places: [Place]) -> Diagnostic {
        var diagnostic = Diagnostic(
            code: "aws-refused", "AWS refused a request", at: places, detail: error.sentence,
            fix: error.fix)
        if let cause = error.cause {
            diagnostic.code = cause.code
            diagnostic.summary = cause.summary
            diagnostic.places += cause.places
            diagnostic.fix = cause.fix ?? error.fix
        }
        if error.kind == .unknownOutcome {
            diagnostic.code = "outcome-unknown"
            diagnostic.summary = "AWS did not say what became of a request"
            diagnostic.fix = error.fix
        }
        return diagnostic
    }
}

extension ProviderError {
    /// What was called and what AWS said, verbatim.
    public var sentence: String {
        if let cause {
            return (call.map { "It was to answer \($0). " } ?? "") + cause.detail
        }
        let id = requestID.map { " (request \($0))" } ?? ""
        let start = call.map { "\($0) failed. " } ?? ""
        let text = "\(start)AWS said \(code): \(message)\(id)"
        return text.hasSuffix(".") ? text : text + "."
    }

    /// What a reader can do about it.
    var fix: String {
        switch kind {
        case .denied:
            return "grant this identity "
                + (call ?? "what AWS names") + ", then run the command again; it goes on from here"
        case .credentials:
            return "renew or correct the credentials, then run the command again; it goes on from "
                + "here"
        case .quota:
            return "ask AWS for a higher quota, then run the command again; it goes on from here"
        case .alreadyExists:
            return "choose another name, or delete the other resource if nobody needs it"
        case .throttled:
            return "run the command again when fewer calls are made; it goes on from here"
        case .transient, .propagating, .busy, .unknownOutcome:
            return "run the command again; it looks for what was made and goes on from here"
        case .invalid, .notFound, .terminal:
            return "correct the construct, then run the command again; it goes on from here"
        }
    }
}
