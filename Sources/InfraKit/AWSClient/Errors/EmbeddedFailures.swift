import InfraGraph

/// Operations that answer with success and say inside which parts failed.
enum EmbeddedFailures {
    /// Where an operation's failures are, and the members that say what failed, how and why.
    struct Place: Sendable {
        /// The list, or an object by name, of what failed.
        let list: String
        /// The code of a failure, as a path; nil where there is none.
        var code: String?
        /// The message of a failure, as a path.
        var message: String?
        /// What failed, as a path.
        var subject: String?
        /// A code for failures that have none.
        var fallback = "PartialFailure"
    }

    /// The operations by service and name.
    static let places: [String: Place] = [
        "ec2 CreateFlowLogs": unsuccessful,
        "ec2 DeleteFlowLogs": unsuccessful,
        "ec2 DeleteVpcEndpoints": unsuccessful,
        "events PutTargets": failedEntries,
        "events RemoveTargets": failedEntries,
        "s3 DeleteObjects": Place(
            list: "Errors", code: "Code", message: "Message", subject: "Key"),
        "ecr BatchDeleteImage": Place(
            list: "failures", code: "failureCode", message: "failureReason",
            subject: "imageId.imageDigest"),
        "ecs RunTask": ecsFailures,
        "ecs DeleteTaskDefinitions": ecsFailures,
        "ssm DeleteParameters": Place(
            list: "InvalidParameters", fallback: "ParameterNotFound"),
        "resourcegroupstaggingapi TagResources": failedResources,
        "resourcegroupstaggingapi UntagResources": failedResources,
        "secretsmanager BatchGetSecretValue": Place(
            list: "Errors", code: "ErrorCode", message: "Message", subject: "SecretId"),
    ]

    private static let unsuccessful = Place(
        list: "Unsuccessful", code: "Error.Code", message: "Error.Message", subject: "ResourceId")
    private static let failedEntries = Place(
        list: "FailedEntries", code: "ErrorCode", message: "ErrorMessage", subject: "TargetId")
    private static let ecsFailures = Place(
        list: "failures", code: "reason", message: "detail", subject: "arn")
    private static let failedResources = Place(
        list: "FailedResourcesMap", code: "ErrorCode", message: "ErrorMessage", subject: "$name")

    /// The failures in an output; empty for most operations and outputs.
    static func failures(in output: Value, of operation: Operation) -> [Value] {
        guard let place = places[operation.model.name + " " + operation.name] else { return [] }
        let elements: [Value]
        switch output[place.list] {
        case .list(let list): elements = list
        case .object(let entries):
            elements = entries.sorted { $0.key < $1.key }.map { entry -> Value in
                var members = entry.value.objectValue ?? [:]
                members["$name"] = .string(entry.key)
                return .object(members)
            }
        default: elements = []
        }
        return elements.map { failure($0, place) }
    }

    private static func failure(_ element: Value, _ place: Place) -> Value {
        func text(_ path: String?) -> String? {
            path.flatMap { Paginator.find($0, in: element)?.scalarText }
        }
        return [
            "Code": .string(text(place.code) ?? place.fallback),
            "Message": .string(text(place.message) ?? ""),
            "Subject": .string(text(place.subject) ?? element.scalarText ?? ""),
        ]
    }
}

extension AWSError {
    /// The failures inside an answer of success, under the code of the first; nil for none.
    init?(embeddedIn output: Value, of operation: Operation, _ response: HTTPResponse) {
        var failures = EmbeddedFailures.failures(in: output, of: operation)
        if failures.isEmpty, let count = output["FailedEntryCount"]?.intValue, count > 0 {
            failures = [["Code": "PartialFailure", "Message": "", "Subject": ""]]
        }
        guard let first = failures.first else { return nil }
        let lines = failures.map { failure in
            ["Subject", "Code", "Message"].compactMap { failure[$0]?.stringValue }
                .filter { !$0.isEmpty }.joined(separator: ": ")
        }
        self.init(
            kind: .embedded, service: operation.model.name, operation: operation.name,
            code: first["Code"]?.stringValue ?? "PartialFailure",
            message: lines.joined(separator: "; "), status: response.status,
            requestID: response.requestID,
            details: ["Failures": .list(failures), "Output": output],
            body: AWSError.excerpt(response))
    }
}
