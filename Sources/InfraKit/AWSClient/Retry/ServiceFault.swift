/// What a service says when it refuses, word for word.
public struct ServiceFault: Error, Hashable, Sendable {
    /// Its code: `ThrottlingException`.
    public var code: String
    /// Its message; may be empty.
    public var message: String
    /// The HTTP status.
    public var status: Int
    /// The id under which AWS's support finds the call.
    public var requestID: String?

    /// Makes a fault.
    public init(code: String, message: String, status: Int, requestID: String? = nil) {
        self.code = code
        self.message = message
        self.status = status
        self.requestID = requestID
    }
}
