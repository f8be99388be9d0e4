import AWSClient
import Deployer
import InfraGraph

extension ProviderError {
    /// What a call that brought no result means for the next step.
    init(
        _ failure: CallFailure, isChange: Bool, call: String? = nil, userText: [String] = [],
        notFoundCodes: Set<String> = []
    ) {
        switch failure {
        case .refused(let error):
            let kind = Self.kind(error, isChange, userText, notFoundCodes)
            let signer = kind == .credentials ? error.signer.map { " with the \($0)" } : nil
            self.init(
                kind, code: error.code, message: error.message, requestID: error.requestID,
                call: "`\(error.operation)` of \(error.service)" + (signer ?? ""),
                cause: error.diagnostic)
        case .noAnswer(let failure):
            let diagnostic = failure.diagnostic
            self.init(
                Self.kind(failure, isChange), code: "NoAnswer." + failure.kind.rawValue,
                message: diagnostic.detail, call: call, cause: diagnostic)
        case .notSent(let diagnostic):
            self.init(
                Self.kind(diagnostic), code: diagnostic.code, message: diagnostic.detail,
                cause: diagnostic)
        case .cancelled:
            self.init(.transient, code: "Cancelled", message: "The call was given up.")
        }
    }

    private static func kind(
        _ error: AWSError, _ isChange: Bool, _ userText: [String], _ notFoundCodes: Set<String>
    ) -> Kind {
        if notFoundCodes.contains(where: { error.isMeant(by: $0) }) { return .notFound }
        let errorClass = error.errorClass(isChange: isChange, excluding: userText)
        switch errorClass {
        case .throttle: return .throttled
        case .transient: return .transient
        case .propagation: return .propagating
        case .unknownOutcome: return .unknownOutcome
        case .credentials: return .credentials
        case .denied: return .denied
        case .notFound: return .notFound
        case .busy, .invalid, .terminal:
            if isTaken(error.code) || isTakenOfLambda(error) { return .alreadyExists }
            if isQuota(error.code) { return .quota }
            return errorClass == .busy ? .busy : errorClass == .invalid ? .invalid : .terminal
        }
    }

    /// AWS's services have many names for the same.
    private static func isTaken(_ code: String) -> Bool {
        let words = ["AlreadyExists", "Duplicate", "AlreadyOwned", "AlreadyAssociated"]
        return words.contains(where: code.contains) && code != "DuplicateRequest"
            || ["QueueNameExists", "ResourceExistsException", "PriorityInUse"].contains(code)
            || code.hasSuffix("AlreadyExist") || code == "InvalidSubnet.Conflict"
    }

    /// Lambda has one code for a name that is taken and for what is in the midst of a change.
    private static func isTakenOfLambda(_ error: AWSError) -> Bool {
        error.code == "ResourceConflictException" && error.message.contains("already exist")
    }

    private static func isQuota(_ code: String) -> Bool {
        code.contains("LimitExceeded") || code.contains("QuotaExceeded")
            || code.hasPrefix("TooMany")
    }

    /// Credentials and endpoints are the same for all calls; a request is one resource's.
    private static func kind(_ diagnostic: Diagnostic) -> Kind {
        switch diagnostic.code {
        case "invalid-request", "unknown-operation", "unknown-service", "unknown-region",
            "no-endpoint", "malformed-endpoint":
            .invalid
        case "no-answer": .transient
        default: .credentials
        }
    }

    private static func kind(_ failure: TransportFailure, _ isChange: Bool) -> Kind {
        switch failure.kind {
        case .untrusted, .noLibrary, .malformedRequest, .tooLarge: .terminal
        default: failure.wasSent && isChange ? .unknownOutcome : .transient
        }
    }
}

extension AWSError {
    /// Says whether a code, or a code and words of the message after a colon, mean this error.
    fileprivate func isMeant(by pattern: String) -> Bool {
        let parts = pattern.split(separator: ":", maxSplits: 1)
        guard kind != .unreadable, let first = parts.first, first == code else { return false }
        return parts.count == 1 || message.contains(parts[1])
    }
}
