import InfraGraph

/// A place where a shape is used, with what the place adds to it.
package final class Member: Sendable {
    /// Where in a message a member is written.
    enum Location: String, Sendable {
        case body, header, headers, querystring, uri, statusCode
    }

    package let name: String
    package let shapeName: String
    let location: Location
    let locationName: String?
    let queryName: String?
    let isFlattened: Bool
    let isIdempotencyToken: Bool
    let isJSONText: Bool
    let isAttribute: Bool
    let isSensitive: Bool
    let timestampFormat: Timestamp.Format?
    let xmlNamespace: XMLNamespace?
    /// The parameter of the endpoint rules that takes the member's value.
    let contextParameter: String?

    init(name: String, facts: Value) {
        self.name = name
        shapeName = facts.stringValue ?? facts["shape"]?.stringValue ?? "document"
        location = facts["location"]?.stringValue.flatMap(Location.init) ?? .body
        locationName = facts["locationName"]?.stringValue
        queryName = facts["queryName"]?.stringValue
        isFlattened = facts["flattened"] == true
        isIdempotencyToken = facts["idempotencyToken"] == true
        isJSONText = facts["jsonvalue"] == true
        isAttribute = facts["xmlAttribute"] == true
        isSensitive = facts["sensitive"] == true
        timestampFormat = facts["timestampFormat"]?.stringValue.flatMap(Timestamp.Format.init)
        xmlNamespace = facts["xmlNamespace"].flatMap(XMLNamespace.init)
        contextParameter = facts["contextParameter"]?.stringValue
    }

    /// The name on the wire.
    var wireName: String { locationName ?? name }
}
