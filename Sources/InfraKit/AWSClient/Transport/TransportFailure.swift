import InfraGraph

/// A call that brought no complete answer, and whether the server may have acted on it.
public struct TransportFailure: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Kind: String, Hashable, Sendable {
        /// The host has no address.
        case unresolved
        /// Nobody listens there, or the network refuses.
        case unreachable
        /// A time limit has passed.
        case timedOut
        /// The server's certificate or the TLS exchange is not acceptable.
        case untrusted
        /// The connection ended before an answer.
        case closed
        /// The answer ended in the middle.
        case truncated
        /// The answer is larger than allowed.
        case tooLarge
        /// The task was cancelled.
        case cancelled
        /// The transport was shut down.
        case shutDown
        /// libcurl is not on this machine.
        case noLibrary
        /// The request can't be written as HTTP.
        case malformedRequest
        /// Anything else.
        case other
    }

    /// What went wrong.
    public let kind: Kind
    /// Where the request went.
    public let host: String
    /// Says whether any of the request left this machine. If so, its outcome is unknown.
    public let wasSent: Bool
    /// The library's own words.
    public let message: String

    /// Makes a failure.
    public init(_ kind: Kind, host: String, wasSent: Bool, message: String = "") {
        self.kind = kind
        self.host = host
        self.wasSent = wasSent
        self.message = message
    }

    /// The failure in words for a reader.
    public var diagnostic: Diagnostic {
        let said = message.isEmpty ? "" : " (\(message))"
        return Diagnostic(
            code: "no-answer", "a server gave no answer", at: [.init(nil, host)],
            detail: "\(sentence)\(said). " + outcome, fix: advice)
    }

    private var outcome: String {
        wasSent
            ? "The request had been sent, so the server may have done what it asks."
            : "The request was never sent, so nothing has happened."
    }

    private var sentence: String {
        switch kind {
        case .unresolved: "The host \(host) has no address"
        case .unreachable: "No connection to \(host) could be made"
        case .timedOut: "\(host) did not answer in time"
        case .untrusted: "\(host) could not prove that it is \(host)"
        case .closed: "\(host) closed the connection before it answered"
        case .truncated: "The answer of \(host) ended in the middle"
        case .tooLarge: "The answer of \(host) is larger than allowed"
        case .cancelled: "The call to \(host) was cancelled"
        case .shutDown: "The call to \(host) was given up at the end of the run"
        case .noLibrary: "\(host) can't be called, since libcurl can't be loaded"
        case .malformedRequest: "The request to \(host) can't be written as HTTP"
        case .other: "The call to \(host) failed"
        }
    }

    private var advice: String? {
        switch kind {
        case .unresolved: "check the region, the endpoint and the network"
        case .unreachable, .timedOut, .closed, .truncated, .other:
            "check the network, proxy and endpoint, then run the command again"
        case .untrusted:
            "check the endpoint's address; if a proxy has its own certificates, name them in "
                + "AWS_CA_BUNDLE"
        case .noLibrary: "install it: its package is libcurl4 on Debian and Ubuntu"
        case .tooLarge, .cancelled, .shutDown, .malformedRequest: nil
        }
    }
}
