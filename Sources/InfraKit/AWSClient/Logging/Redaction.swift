import InfraGraph

/// Decides which values a log may show: those whose names say that they are no secret.
enum Redaction {
    static let mark = "…"

    static func shown(_ value: String, of name: String) -> String {
        isHarmless(name) && value.utf8.count <= 200 ? value : mark
    }

    static func shown(_ value: String, ofHeader name: String) -> String {
        harmlessHeaders.contains(name.lowercased()) ? value : mark
    }

    /// Returns the names in a body with the harmless values.
    static func outline(of body: [UInt8], type: String) -> String {
        let limit = 4096
        let text: String
        if type.contains("json") {
            text = jsonOutline(body) ?? mark
        } else if type.contains("x-www-form-urlencoded") {
            text = formOutline(String(decoding: body, as: UTF8.self))
        } else if type.contains("xml") {
            text = xmlOutline(String(decoding: body, as: UTF8.self))
        } else {
            text = mark
        }
        return text.utf8.count > limit ? String(text.prefix(limit)) + mark : text
    }

    private static let harmlessHeaders: Set<String> = [
        "accept", "connection", "content-length", "content-type", "date", "host", "server",
        "retry-after", "user-agent", "x-amz-content-sha256", "x-amz-date", "x-amz-id-2",
        "x-amz-request-id", "x-amz-target", "x-amzn-errortype", "x-amzn-requestid",
    ]

    private static let harmlessNames: Set<String> = [
        "Action", "Version", "Code", "RequestId", "RequestID", "Type", "__type", "Status", "State",
        "Engine", "EngineVersion", "MaxResults", "MaxRecords", "MaxItems", "AllocatedStorage",
        "CidrBlock", "AvailabilityZone", "ResourceType", "InstanceType", "VpcId", "SubnetId",
        "GroupId", "InstanceId", "DBInstanceIdentifier", "DBClusterIdentifier", "list-type",
        "max-keys", "X-Amz-Algorithm", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders",
    ]

    private static func isHarmless(_ name: String) -> Bool { harmlessNames.contains(name) }

    private static func jsonOutline(_ body: [UInt8]) -> String? {
        do {
            return masked(try Value(plainJSON: body), name: "").plainJSON()
        } catch {
            return nil
        }
    }

    private static func masked(_ value: Value, name: String) -> Value {
        switch value {
        case .object(let members):
            // Names in a map of the user's, such as environment variables, are no secrets.
            .object(Dictionary(uniqueKeysWithValues: members.map { ($0, masked($1, name: $0)) }))
        case .list(let elements): .list(elements.map { masked($0, name: name) })
        case .null, .bool: value
        default: isHarmless(name) ? value : .string(mark)
        }
    }

    private static func formOutline(_ text: String) -> String {
        text.split(separator: "&").map { item in
            let sides = item.split(separator: "=", maxSplits: 1)
            let name = String(sides[0])
            return name + "=" + shown(sides.count > 1 ? String(sides[1]) : "", of: name)
        }.joined(separator: "&")
    }

    /// Keeps tags without their attributes, and the text behind harmless ones.
    private static func xmlOutline(_ text: String) -> String {
        var outline = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let tag = rest[open...].dropFirst().prefix { !" \t\r\n>".contains($0) }
            if tag.hasPrefix("![CDATA[") { return outline + mark }
            rest = rest[rest.index(after: close)...]
            if tag.hasPrefix("?") || tag.hasPrefix("!") { continue }
            let content = rest.prefix { $0 != "<" }
            let isBlank = content.allSatisfy(\.isWhitespace)
            outline += "<\(tag)>" + (isBlank ? "" : shown(String(content), of: String(tag)))
        }
        return outline
    }
}
