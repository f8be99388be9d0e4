/// The codes and phrases by which AWS's services say that another attempt may help.
enum RetryTable {
    /// The code without what JSON services put around it: `aws.x#Name:http://…` is `Name`.
    static func plain(_ code: String) -> String {
        let end = code.prefix { $0 != ":" }
        return String(end.split(separator: "#").last ?? end)
    }

    static let codes: [String: RetryClass] = {
        var codes: [String: RetryClass] = [:]
        for (retryClass, names) in byClass {
            for name in names.split(whereSeparator: \.isWhitespace) {
                codes[String(name)] = retryClass
            }
        }
        return codes
    }()

    private static let byClass: [RetryClass: String] = [
        .throttle: """
            BandwidthLimitExceeded EC2ThrottledException LimitExceededException.Rate
            PriorRequestNotComplete ProvisionedThroughputExceededException RequestLimitExceeded
            RequestThrottled RequestThrottledException SlowDown ThrottledException Throttling
            ThrottlingException TooManyRequestsException TooManyRequests
            TransactionInProgressException
            """,
        .transient: "RequestTimeout RequestTimeoutException IDPCommunicationError",
        .unknownOutcome: "InternalError InternalFailure InternalServerError ServiceFailure",
        .propagation: "PrincipalNotFound",
        .busy: "DependencyViolation OperationAborted ResourceInUseException",
        .expiredCredentials: "ExpiredToken ExpiredTokenException TokenRefreshRequired",
        .clockSkew: """
            RequestTimeTooSkewed RequestInTheFuture RequestExpired
            """,
    ]

    /// Codes that can mean a wrong clock as well as wrong keys; the `Date` header decides.
    static let clockSuspects: Set<String> = [
        "AuthFailure", "InvalidSignatureException", "SignatureDoesNotMatch", "AccessDenied",
        "AccessDeniedException", "IncompleteSignature",
    ]

    static let throttlePhrases = ["Rate exceeded", "Request limit exceeded", "reduce your request rate"]

    static let propagationPhrases = [
        "cannot be assumed", "is unable to assume provided role", "role defined for the function",
        "Invalid principal in policy", "Invalid value for the parameter Policy",
        "required permissions for: ENHANCED_MONITORING", "authorized to assume the provided role",
        "invalid principals", "Invalid IAM Instance Profile", "Cannot access stream",
        "KMS key is invalid for CreateGrant", "is not a valid role to allow SNS",
        "permissions required to assume the role", "Caught ServiceAccessDeniedException",
    ]

    static let busyPhrases = [
        "currently in the following state: Pending", "conflicting conditional operation",
        "scheduled for deletion", "wait 60 seconds", "concurrent update operation",
        "because it is in use", "Schema is currently being altered",
    ]
}
