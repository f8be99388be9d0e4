import InfraGraph

extension Operation {
    /// Makes the request, without endpoint and signature.
    ///
    /// - Parameters:
    ///   - input: The input's members by AWS's names. Timestamps are seconds since the epoch or ISO
    ///     text; blobs are text, or `{"$base64": …}`.
    ///   - token: Fills the client token where the input has none.
    /// - Throws: ``Diagnostic`` `invalid-request` with everything that does not fit the model.
    public func request(
        for input: Value, idempotencyToken token: String? = nil
    ) throws(Diagnostic) -> HTTPRequest {
        let input = filled(input, with: token)
        try check(input)
        var request = HTTPRequest(method: method)
        switch model.wireProtocol {
        case .json: encodeJSON(input, &request)
        case .query, .ec2: encodeForm(input, &request)
        case .restJSON, .restXML: encodeREST(input, &request)
        }
        request.hostPrefix = prefix(for: input)
        if isCompressible, request.body.count >= Gzip.threshold { compress(&request) }
        if needsChecksum { addChecksum(to: &request) }
        return request
    }

    private func filled(_ input: Value, with token: String?) -> Value {
        guard case .object(var members) = input == .null ? .object([:]) : input, let token else {
            return input == .null ? .object([:]) : input
        }
        for name in idempotencyTokens where members[name] == nil || members[name] == .null {
            members[name] = .string(token)
        }
        return .object(members)
    }

    private func check(_ input: Value) throws(Diagnostic) {
        var check = InputCheck(model: model)
        if let shape = inputShape { check.check(input, shape, "") }
        guard !check.problems.isEmpty else { return }
        throw Diagnostic(
            code: "invalid-request", "a request does not fit the service's model",
            detail: "\(name) of \(model.name): " + check.problems.joined(separator: " "))
    }

    private func encodeJSON(_ input: Value, _ request: inout HTTPRequest) {
        let target = model.metadata.targetPrefix.map { $0 + "." + name } ?? name
        request.headers.add("X-Amz-Target", target)
        request.headers.add("Content-Type", "application/x-amz-json-" + model.metadata.jsonVersion)
        if model.metadata.isQueryCompatible { request.headers.add("x-amzn-query-mode", "true") }
        let body = inputShape.map { JSONBody(model: model).encoded(input, $0) } ?? .object([:])
        request.body = Array(body.plainJSON().utf8)
    }

    private func encodeForm(_ input: Value, _ request: inout HTTPRequest) {
        request.headers.add("Content-Type", "application/x-www-form-urlencoded")
        request.body = FormBody(self, input).bytes
    }

    private func encodeREST(_ input: Value, _ request: inout HTTPRequest) {
        let members = input.objectValue ?? [:]
        let rest = RESTRequest(operation: self, input: members)
        request.path = rest.path()
        request.query = rest.query()
        request.headers = rest.headers()
        guard let shape = inputShape else { return }
        let (body, type) = restBody(members, shape)
        request.body = body
        if !body.isEmpty, request.headers["Content-Type"] == nil {
            request.headers.add("Content-Type", type)
        }
    }

    private func restBody(_ members: [String: Value], _ shape: Shape) -> ([UInt8], String) {
        guard let payload = shape.payload else {
            return shape.hasBodyMembers ? structureBody(members, shape, input) : ([], "")
        }
        let inner = model.shape(payload.shapeName)
        let value = members[payload.name]
        switch inner.kind {
        case .blob: return (value.flatMap(Blob.bytes) ?? [], "application/octet-stream")
        case .string: return (Array((value?.scalarText ?? "").utf8), "text/plain")
        case .structure:
            return structureBody(value?.objectValue, inner, payload)
        default:
            guard let value else { return ([], "") }
            let json = JSONBody(model: model).encoded(value, inner, payload)
            return (Array(json.plainJSON().utf8), "application/json")
        }
    }

    /// A structure as a body. XML bodies that would hold nothing are left out, JSON ones are `{}`.
    private func structureBody(
        _ members: [String: Value]?, _ shape: Shape, _ place: Member?
    ) -> ([UInt8], String) {
        if model.wireProtocol == .restJSON {
            let json = JSONBody(model: model).encoded(.object(members ?? [:]), shape)
            return (Array(json.plainJSON().utf8), "application/json")
        }
        let isPayload = place !== input
        guard let members, isPayload || holdsBody(members, shape) else { return ([], "") }
        // Only services that name the payload's namespace at the place mean its name there too.
        let placeName = !isPayload || place?.xmlNamespace != nil ? place?.locationName : nil
        var writer = XMLWriter(model: model)
        writer.writeRoot(
            members, shape, name: placeName ?? shape.locationName ?? shape.name,
            namespace: place?.xmlNamespace ?? shape.xmlNamespace)
        return (writer.bytes, "application/xml")
    }

    private func holdsBody(_ members: [String: Value], _ shape: Shape) -> Bool {
        shape.members.contains { $0.location == .body && members[$0.name] ?? .null != .null }
    }

    private func prefix(for input: Value) -> String {
        guard let hostPrefix else { return "" }
        return RESTRequest.filled(hostPrefix[...]) { name, _ in input[name]?.scalarText ?? "" }
    }

    private func compress(_ request: inout HTTPRequest) {
        request.body = Gzip.compressed(request.body)
        let before = request.headers["Content-Encoding"].map { $0 + ", " } ?? ""
        request.headers["Content-Encoding"] = before + "gzip"
    }

    private func addChecksum(to request: inout HTTPRequest) {
        let isThere = request.headers.fields.contains { field in
            let name = field.name.lowercased()
            return name == "content-md5" || name.hasPrefix("x-amz-checksum-")
        }
        if isThere { return }
        let checksum = CRC32.checksum(request.body)
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (24 - 8 * $0)) }
        request.headers["x-amz-sdk-checksum-algorithm"] = "CRC32"
        request.headers["x-amz-checksum-crc32"] = Blob.encoded(bytes)
    }
}
