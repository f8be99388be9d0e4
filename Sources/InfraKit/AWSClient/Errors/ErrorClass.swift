/// What an error means for what to do next.
public enum ErrorClass: String, Sendable, CaseIterable {
    /// Too many requests: always try again, more slowly.
    case throttle
    /// A passing fault of a request that changes nothing: try again.
    case transient
    /// A principal is not yet known everywhere: try again if it was made or changed just now.
    case propagation
    /// The resource, or one that it depends on, is in the midst of something: wait.
    case busy
    /// A change that may or may not have been made: look before trying again.
    case unknownOutcome
    /// What was asked for does not exist.
    case notFound
    /// The credentials, or the clock that the signature was made with, are no good.
    case credentials
    /// The credentials are good and do not allow it.
    case denied
    /// The request makes no sense to the service.
    case invalid
    /// Anything else: trying again does not help.
    case terminal
}

extension AWSError {
    /// The class of the error: by its code, then by AWS's own words, then by the HTTP status.
    ///
    /// - Parameters:
    ///   - isChange: Says whether the request changes something, so that a fault leaves in doubt
    ///     whether it did.
    ///   - userText: Names and descriptions that the user chose. They are cut from the message, so
    ///     that a resource called `DependencyViolation` is no dependency violation.
    public func errorClass(isChange: Bool, excluding userText: [String] = []) -> ErrorClass {
        if kind == .unreadable { return unreadableClass(isChange) }
        let byCode =
            ErrorTable.byCode["\(service).\(code)"] ?? ErrorTable.byCode[code]
            ?? ErrorTable.bySuffix(code)
        if let byCode, !ErrorTable.isVague(byCode) { return settled(byCode, isChange) }
        let words = ErrorTable.ownWords(of: message, excluding: userText)
        if let phrase = ErrorTable.phrases.first(where: { $0.matches(words, service: service) }) {
            return phrase.errorClass
        }
        if let byCode { return byCode }
        return settled(ErrorTable.byStatus(status), isChange)
    }

    /// Whoever answered, it was not the service: its "404" says nothing about the resource.
    private func unreadableClass(_ isChange: Bool) -> ErrorClass {
        switch status {
        case 200..<300: isChange ? .unknownOutcome : .transient
        case 429, 500...599: settled(ErrorTable.byStatus(status), isChange)
        default: .terminal
        }
    }

    private func settled(_ errorClass: ErrorClass, _ isChange: Bool) -> ErrorClass {
        // A fault of the server says nothing about what was done before it.
        return errorClass == .transient && isChange && status >= 500 ? .unknownOutcome : errorClass
    }
}
