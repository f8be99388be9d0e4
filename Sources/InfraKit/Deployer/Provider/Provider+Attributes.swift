import InfraGraph

extension Provider {
    /// The acceptance of a creation whose result was found.
    public func acceptance(of request: CreateRequest, as identifier: String) async -> Acceptance {
        Acceptance(
            identifier: identifier, attributes: await attributes(of: request.handle(identifier)),
            isReady: false)
    }

    /// What the cloud says of a resource that was found again; nothing if it can't be read yet.
    func attributes(of handle: ResourceHandle) async -> [String: Value] {
        // What is on record under the name may be of an earlier one.
        var handle = handle
        handle.attributes = [:]
        if case .found(_, let attributes)? = await read([handle]).first { return attributes }
        return [:]
    }
}
