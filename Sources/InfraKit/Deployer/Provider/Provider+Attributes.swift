import InfraGraph

extension Provider {
    /// What the cloud says of a resource that was found again; nothing if it can't be read yet.
    func attributes(of handle: ResourceHandle) async -> [String: Value] {
        // What is on record under the name may be of an earlier one.
        var handle = handle
        handle.attributes = [:]
        if case .found(_, let attributes)? = await read([handle]).first { return attributes }
        return [:]
    }
}
