import InfraGraph

/// Finds the endpoint of a service: one that a setting names, else AWS's own.
public struct EndpointResolver: Sendable {
    /// What the environment and the profile say about endpoints.
    public let overrides: EndpointOverrides

    /// Says whether FIPS variants are meant unless a query says so itself.
    public let usesFIPS: Bool
    /// Says whether dual-stack variants are meant unless a query says so itself.
    public let usesDualStack: Bool

    /// Makes a resolver. Default: no overrides, and the usual variants.
    public init(
        overrides: EndpointOverrides = EndpointOverrides(), usesFIPS: Bool = false,
        usesDualStack: Bool = false
    ) {
        self.overrides = overrides
        self.usesFIPS = usesFIPS
        self.usesDualStack = usesDualStack
    }

    /// Returns where to send requests and how to sign them.
    ///
    /// - Throws: ``Diagnostic`` `unknown-region`, `unknown-service`, `no-endpoint` or
    ///   `malformed-endpoint`.
    public func endpoint(for query: EndpointQuery) throws(Diagnostic) -> Endpoint {
        guard let service = EndpointTable.service(query.service) else {
            throw Self.unknownService(query.service)
        }
        if let override = overrides.url(forService: service.id) {
            return try configured(override, service, query)
        }
        var query = query
        query.usesFIPS = query.usesFIPS || usesFIPS
        query.usesDualStack = query.usesDualStack || usesDualStack
        let endpoint = try official(service, query)
        guard let bucket = query.bucket, service.name == "s3" else { return endpoint }
        return try BucketAddress(bucket).placed(in: endpoint, isPathStyle: false)
    }

    /// The regions of the partition that has the region; empty if none has.
    public static func regions(besides region: String) -> [String] {
        EndpointTable.partitions.first { $0.regions.contains(region) }?.regions ?? []
    }

    /// Every service that has endpoints, by its name here.
    public static var services: [String] { EndpointTable.serviceNames }

    /// The partition that has the region, as ARNs name it; `aws` if none has.
    public static func partition(of region: String) -> String {
        EndpointTable.partitions.first { $0.regions.contains(region) }?.id ?? "aws"
    }

    /// Says whether AWS has the region.
    public static func knows(region: String) -> Bool {
        EndpointTable.partitions.contains { $0.regions.contains(region) }
    }

    private func official(
        _ service: EndpointTable.Service, _ query: EndpointQuery
    ) throws(Diagnostic) -> Endpoint {
        let partitions = EndpointTable.partitions
        guard let index = partitions.firstIndex(where: { $0.regions.contains(query.region) })
        else { throw Self.unknownRegion(query.region) }
        let template = EndpointTable.template(
            service, index, query.region, fips: query.usesFIPS, dualStack: query.usesDualStack)
        if template.hasPrefix("!") { throw Self.noEndpoint(query, String(template.dropFirst())) }
        let parts = EndpointTemplate(template)
        return Endpoint(
            host: parts.host(service, partitions[index], query.region),
            signingName: parts.signingName ?? service.signingName,
            signingRegion: parts.signingRegion ?? signingRegion(query.region, partitions[index]))
    }

    /// `aws-global` and its like are no regions that could sign.
    private func signingRegion(_ region: String, _ partition: EndpointTable.Partition) -> String {
        region.hasSuffix("-global") ? partition.globalRegion : region
    }

    /// Buckets go into the path: an emulator's host rarely has names for them.
    private func configured(
        _ override: EndpointOverrides.Override, _ service: EndpointTable.Service,
        _ query: EndpointQuery
    ) throws(Diagnostic) -> Endpoint {
        guard let address = WebAddress(override.url) else { throw override.malformed }
        // A global service signs for its own region wherever its endpoint is.
        let official: Endpoint? =
            EndpointResolver.knows(region: query.region) ? try self.official(service, query) : nil
        let endpoint = Endpoint(
            scheme: address.scheme, host: address.host, pathPrefix: address.path,
            signingName: official?.signingName ?? service.signingName,
            signingRegion: official?.signingRegion ?? query.region, isConfigured: true)
        guard let bucket = query.bucket, service.name == "s3" else { return endpoint }
        return try BucketAddress(bucket).placed(in: endpoint, isPathStyle: true)
    }
}
