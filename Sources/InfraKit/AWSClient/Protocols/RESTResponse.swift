import InfraGraph

/// The parts of a REST answer outside its body.
struct RESTResponse {
    let model: ServiceModel
    let response: HTTPResponse

    /// The members of a structure that are in the headers and the status.
    func members(_ shape: Shape) -> [String: Value] {
        var result: [String: Value] = [:]
        for member in shape.members {
            switch member.location {
            case .statusCode: result[member.name] = .int(response.status)
            case .header: result[member.name] = header(member)
            case .headers: result[member.name] = prefixed(member)
            case .body, .querystring, .uri: break
            }
        }
        return result
    }

    private func header(_ member: Member) -> Value? {
        guard let text = response.headers[member.wireName] else { return nil }
        let shape = model.shape(member.shapeName)
        if member.isJSONText || shape.isJSONText {
            guard let bytes = Blob.decoded(text) else { return .string(text) }
            return Value(jsonText: String(decoding: bytes, as: UTF8.self))
        }
        guard shape.kind == .list, let element = shape.element else {
            return Scalar.value(text, shape)
        }
        let inner = model.shape(element.shapeName)
        let all = response.headers.values(member.wireName).joined(separator: ", ")
        let texts = inner.kind == .timestamp ? HeaderList.dates(all) : HeaderList.values(all)
        return .list(texts.map { Scalar.value($0, inner) })
    }

    private func prefixed(_ member: Member) -> Value? {
        let prefix = member.locationName ?? ""
        var result: [String: Value] = [:]
        for field in response.headers.fields where field.name.utf8.count >= prefix.utf8.count {
            let start = String(field.name.prefix(prefix.count))
            guard HTTPHeaders.isEqual(start, prefix) else { continue }
            result[String(field.name.dropFirst(prefix.count))] = .string(field.value)
        }
        return result.isEmpty ? nil : .object(result)
    }
}
