import InfraGraph

extension Operation {
    /// Reads an answer.
    ///
    /// - Throws: ``AWSError`` for what the service refused, for an answer that makes no sense, and
    ///   for failures inside an answer that says it succeeded.
    public func output(of response: HTTPResponse) throws(AWSError) -> OperationOutput {
        guard response.isSuccess else { throw AWSError(refusal: response, of: self) }
        let value: Value
        var requestID = response.requestID
        switch model.wireProtocol {
        case .json: value = try decodeJSON(response)
        case .restJSON: value = try decodeRESTJSON(response)
        case .restXML: value = try decodeRESTXML(response)
        case .query, .ec2:
            let root = try decodedXML(response)
            requestID = root?.requestID ?? requestID
            value = try queryOutput(root, response)
        }
        if let failure = AWSError(embeddedIn: value, of: self, response) { throw failure }
        return OperationOutput(value: value, requestID: requestID)
    }

    private func decodeJSON(_ response: HTTPResponse) throws(AWSError) -> Value {
        guard let shape = outputShape else { return .object([:]) }
        if response.body.isEmpty {
            // A list that is not there must not pass for an empty one.
            guard shape.members.isEmpty else { throw isEmpty(response) }
            return .object([:])
        }
        return try decodedJSON(response, shape)
    }

    private func decodedJSON(
        _ response: HTTPResponse, _ shape: Shape
    ) throws(AWSError) -> Value {
        let json: Value
        do {
            json = try Value(plainJSON: response.body)
        } catch {
            throw AWSError(unreadable: response, of: self, why: error.detail)
        }
        if shape.kind == .structure, json.objectValue == nil {
            throw AWSError(unreadable: response, of: self, why: "It is not a JSON object.")
        }
        return JSONBody(model: model).decoded(json, shape) ?? .object([:])
    }

    private func decodeRESTJSON(_ response: HTTPResponse) throws(AWSError) -> Value {
        guard let shape = outputShape else { return .object([:]) }
        var members = RESTResponse(model: model, response: response).members(shape)
        if let payload = shape.payload {
            let inner = model.shape(payload.shapeName)
            if let raw = rawPayload(inner, response) {
                members[payload.name] = raw
            } else if inner.kind != .blob, inner.kind != .string, !response.body.isEmpty {
                members[payload.name] = try decodedJSON(response, inner)
            }
        } else if shape.hasBodyMembers {
            if response.body.isEmpty { throw isEmpty(response) }
            let body = try decodedJSON(response, shape).objectValue ?? [:]
            members.merge(body) { bound, _ in bound }
        }
        return .object(members)
    }

    private func decodeRESTXML(_ response: HTTPResponse) throws(AWSError) -> Value {
        guard let shape = outputShape else {
            try refuseErrorBody(response)
            return .object([:])
        }
        var members = RESTResponse(model: model, response: response).members(shape)
        if let payload = shape.payload {
            let inner = model.shape(payload.shapeName)
            if let raw = rawPayload(inner, response) {
                members[payload.name] = raw
            } else if inner.kind == .structure, let root = try decodedXML(response) {
                members[payload.name] = XMLBody(model: model).value(root, inner, payload)
            }
        } else if shape.hasBodyMembers {
            guard let root = try decodedXML(response) else { throw isEmpty(response) }
            members.merge(bodyMembers(root, shape)) { bound, _ in bound }
        } else {
            try refuseErrorBody(response)
        }
        return .object(members)
    }

    /// The members in the root; a root that is itself the only member is what S3 sends for a
    /// bucket's location.
    private func bodyMembers(_ root: XMLNode, _ shape: Shape) -> [String: Value] {
        let body = XMLBody(model: model)
        let inside = shape.members.filter { $0.location == .body }
        if inside.count == 1, inside[0].wireName == root.name, root.children.isEmpty {
            return [inside[0].name: body.value(root, model.shape(inside[0].shapeName), inside[0])]
        }
        return body.members(root, shape)
    }

    private func rawPayload(_ shape: Shape, _ response: HTTPResponse) -> Value? {
        if response.body.isEmpty { return nil }
        switch shape.kind {
        case .blob: return Blob.value(response.body)
        case .string: return .string(response.text)
        default: return nil
        }
    }

    /// The root of an XML body; nil for an empty one. S3 can send an error after a status of 200.
    private func decodedXML(_ response: HTTPResponse) throws(AWSError) -> XMLNode? {
        guard response.body.contains(where: { $0 > 0x20 }) else { return nil }
        guard let root = XMLNode.parse(response.body) else {
            throw AWSError(
                unreadable: response, of: self, why: "It is not well-formed XML, or it is cut off.")
        }
        if root.isError, outputShape?.kind != .structure || outputShape?.name != "Error" {
            throw AWSError(refusal: response, of: self)
        }
        if root.name.lowercased() == "html" {
            throw AWSError(unreadable: response, of: self, why: "It is a web page.")
        }
        return root
    }

    private func isEmpty(_ response: HTTPResponse) -> AWSError {
        AWSError(unreadable: response, of: self, why: "It is empty.")
    }

    private func refuseErrorBody(_ response: HTTPResponse) throws(AWSError) {
        if response.body.first(where: { $0 > 0x20 }) == UInt8(ascii: "<"),
            XMLNode.parse(response.body)?.isError == true
        {
            throw AWSError(refusal: response, of: self)
        }
    }

    private func queryOutput(
        _ root: XMLNode?, _ response: HTTPResponse
    ) throws(AWSError) -> Value {
        guard let shape = outputShape, !shape.members.isEmpty else { return .object([:]) }
        guard let root else {
            throw isEmpty(response)
        }
        let wrapper = resultWrapper ?? name + "Result"
        let node = model.wireProtocol == .query ? root.child(wrapper) ?? root : root
        return .object(XMLBody(model: model).members(node, shape))
    }
}

extension XMLNode {
    /// Says whether an answer with this root is an error, whatever its status.
    var isError: Bool {
        name == "Error" || name == "ErrorResponse" || (name == "Response" && child("Errors") != nil)
    }

    /// The id of the request where the query protocols write it.
    var requestID: String? {
        child("ResponseMetadata")?.text(of: "RequestId") ?? text(of: "requestId")
            ?? text(of: "RequestId") ?? text(of: "RequestID")
    }
}

extension HTTPResponse {
    /// The id of the request where services with headers write it.
    var requestID: String? {
        headers["x-amzn-RequestId"] ?? headers["x-amz-request-id"] ?? headers["x-amzn-request-id"]
            ?? headers["x-amz-cf-id"]
    }
}
