import InfraGraph

extension Provider {
    /// What the cloud says of a resource that was found again; nothing if it can't be read yet.
    func attributes(of handle: ResourceHandle) async -> [String: Value] {
        if case .found(_, let attributes)? = await read([handle]).first { return attributes }
        return [:]
    }
}
