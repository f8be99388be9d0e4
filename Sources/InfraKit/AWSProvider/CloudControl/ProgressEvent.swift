import Deployer
import InfraGraph

/// How far Cloud Control is with a request.
struct ProgressEvent: Sendable {
    let status: String
    /// AWS's name of the resource; unknown while a service still chooses it.
    let identifier: String?
    /// Names the request when its progress is asked for.
    let requestToken: String
    /// The properties as they are now, where the service tells them.
    let properties: [String: Value]
    private let errorCode: String
    private let message: String

    /// The event in an operation's answer.
    init(in output: Value) throws(ProviderError) {
        try self.init(output["ProgressEvent"] ?? .null)
    }

    init(_ event: Value) throws(ProviderError) {
        guard let status = event["OperationStatus"]?.stringValue,
            let token = event["RequestToken"]?.stringValue
        else {
            throw ProviderError(
                .unknownOutcome, code: "NoProgressEvent",
                message: "Cloud Control's answer does not say how far the request is.")
        }
        self.status = status
        requestToken = token
        identifier = event["Identifier"]?.stringValue
        properties = try .init(cloudControl: event["ResourceModel"])
        errorCode = event["ErrorCode"]?.stringValue ?? status
        message = event["StatusMessage"]?.stringValue ?? "The request ended in \(status)."
    }

    var isRunning: Bool { ["PENDING", "IN_PROGRESS", "CANCEL_IN_PROGRESS"].contains(status) }
    var isDone: Bool { status == "SUCCESS" }
    var hasFailed: Bool { !isRunning && !isDone }

    /// Says whether the service made something before it failed.
    var mayHaveMade: Bool {
        identifier != nil
            && ["NotStabilized", "ServiceTimeout", "NetworkFailure"].contains(errorCode)
    }

    /// Why it failed.
    var reason: String { "\(errorCode): \(message)" }

    /// The failure of a request: a repetition under the same token would only be told it again.
    var error: ProviderError {
        let kind: ProviderError.Kind =
            switch errorCode {
            case "AlreadyExists": .alreadyExists
            case "NotFound": .notFound
            case "AccessDenied", "UnauthorizedTaggingOperation": .denied
            case "InvalidCredentials": .credentials
            case "InvalidRequest", "NotUpdatable": .invalid
            case "ServiceLimitExceeded": .quota
            default: .terminal
            }
        return ProviderError(kind, code: errorCode, message: message, call: "Cloud Control")
    }
}

extension [String: Value] {
    /// The properties in one of Cloud Control's texts; none if there is no text.
    init(cloudControl text: Value?) throws(ProviderError) {
        guard let text = text?.stringValue else {
            self = [:]
            return
        }
        do throws(Diagnostic) {
            self = try Value(plainJSON: text).objectValue ?? [:]
        } catch {
            throw ProviderError(
                .terminal, code: "MalformedProperties", message: error.detail,
                call: "Cloud Control")
        }
    }
}
