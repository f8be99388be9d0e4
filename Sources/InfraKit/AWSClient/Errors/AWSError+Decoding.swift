import InfraGraph

extension AWSError {
    /// A refusal in the service's own form; unreadable if it is in no form that we know.
    init(refusal response: HTTPResponse, of operation: Operation) {
        let found =
            operation.model.wireProtocol.isJSON
            ? Self.json(response, operation) : Self.xml(response, operation)
        if let found {
            self = found
        } else if response.body.isEmpty, operation.method == "HEAD" {
            // Answers to HEAD have no body; the status is all that is said.
            self.init(
                service: operation.model.name, operation: operation.name,
                code: Self.code(ofStatus: response.status), status: response.status,
                requestID: response.requestID)
        } else {
            self.init(
                unreadable: response, of: operation,
                why: "It is neither JSON nor XML in the form of an error of AWS.")
        }
    }

    // MARK: JSON

    private static func json(_ response: HTTPResponse, _ operation: Operation) -> AWSError? {
        var members: [String: Value] = [:]
        do {
            members = try Value(plainJSON: response.body).objectValue ?? [:]
        } catch {
            if !response.body.isEmpty { return nil }
        }
        func text(_ names: String...) -> String? {
            names.lazy.compactMap { members[$0]?.stringValue }.first
        }
        let modelled = response.headers["x-amzn-errortype"] ?? text("__type", "code", "Code")
        guard let modelled else { return nil }
        let name = plainCode(modelled)
        var error = AWSError(
            service: operation.model.name, operation: operation.name, code: name,
            message: text("message", "Message", "errorMessage") ?? "",
            fault: fault(response.status), status: response.status,
            requestID: response.requestID, body: excerpt(response))
        if let shape = operation.model.errorShape(code: name, of: operation) {
            let body = JSONBody(model: operation.model).decoded(.object(members), shape)
            var details = body?.objectValue ?? [:]
            details.merge(bound(shape, response, operation)) { body, _ in body }
            error.details = .object(details)
        }
        error.applyQueryError(response.headers["x-amzn-query-error"])
        return error
    }

    /// The code without the namespace before it and the address after it.
    private static func plainCode(_ text: String) -> String {
        let name = text.split(separator: "#", omittingEmptySubsequences: false).last ?? ""
        return String(name.prefix { $0 != ":" && $0 != ";" })
    }

    /// Services that left the query protocol say in a header what the code was there.
    private mutating func applyQueryError(_ header: String?) {
        guard let parts = header?.split(separator: ";"), let first = parts.first else { return }
        code = String(first)
        if parts.count > 1 { fault = Fault(rawValue: String(parts[1])) ?? fault }
    }

    // MARK: XML

    private static func xml(_ response: HTTPResponse, _ operation: Operation) -> AWSError? {
        guard let root = XMLNode.parse(response.body) else { return nil }
        let inside = root.child("Error") ?? root.child("Errors")?.child("Error")
        let node = root.name == "Error" ? root : inside
        guard let node, let code = node.text(of: "Code") else { return nil }
        var error = AWSError(
            service: operation.model.name, operation: operation.name, code: trimmed(code),
            message: trimmed(node.text(of: "Message") ?? node.text(of: "message") ?? ""),
            fault: node.text(of: "Type").flatMap { Fault(rawValue: $0) } ?? fault(response.status),
            status: response.status,
            requestID: root.requestID ?? node.text(of: "RequestId") ?? response.requestID,
            body: excerpt(response))
        if let shape = operation.model.errorShape(code: error.code, of: operation) {
            var details = XMLBody(model: operation.model).members(node, shape)
            details.merge(bound(shape, response, operation)) { body, _ in body }
            error.details = .object(details)
        }
        return error
    }

    private static func bound(
        _ shape: Shape, _ response: HTTPResponse, _ operation: Operation
    ) -> [String: Value] {
        guard operation.model.wireProtocol.isREST else { return [:] }
        return RESTResponse(model: operation.model, response: response).members(shape)
    }

    private static func fault(_ status: Int) -> Fault? {
        switch status {
        case 400..<500: .sender
        case 500..<600: .receiver
        default: nil
        }
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
