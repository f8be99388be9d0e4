import InfraGraph

/// What a service answered to a request that it carried out.
public struct OperationOutput: Hashable, Sendable {
    /// The output's members by AWS's names. Timestamps are seconds since the epoch; blobs are text
    /// where they are UTF-8, else `{"$base64": …}`.
    public let value: Value
    /// AWS's id of the request.
    public let requestID: String?

    /// Makes an output.
    public init(value: Value, requestID: String? = nil) {
        self.value = value
        self.requestID = requestID
    }
}
