import InfraGraph

/// How a service's requests and answers are written.
public enum WireProtocol: String, Sendable {
    case json
    case restJSON = "rest-json"
    case restXML = "rest-xml"
    case query
    case ec2

    init(_ facts: Value) {
        self = facts["protocol"]?.stringValue.flatMap(WireProtocol.init) ?? .json
    }

    /// Says whether parts of a message are in the path, the query and the headers.
    var isREST: Bool { self == .restJSON || self == .restXML }

    /// Says whether bodies of answers are JSON; the others are XML.
    var isJSON: Bool { self == .json || self == .restJSON }

    /// The format of timestamps in bodies where the model names none.
    var timestampFormat: Timestamp.Format { isJSON ? .unixTimestamp : .iso8601 }
}
