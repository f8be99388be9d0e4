import InfraGraph

extension EndpointResolver {
    /// The problem of a region that AWS does not have.
    public static func unknownRegion(_ region: String) -> Diagnostic {
        let names = EndpointTable.partitions.flatMap(\.regions).filter { !$0.contains("global") }
        let nearest = Suggestion.nearest(to: region, among: names)
        return Diagnostic(
            code: "unknown-region", "region does not exist",
            detail: "AWS has no region `\(region)`. Nothing was called.",
            fix: nearest.map { "did you mean `\($0)`?" } ?? "name a region, such as `us-east-1`")
    }

    static func unknownService(_ service: String) -> Diagnostic {
        let nearest = Suggestion.nearest(to: service, among: EndpointTable.serviceNames)
        return Diagnostic(
            code: "unknown-service", "service does not exist",
            detail: "AWS has no service `\(service)`.", fix: nearest.map { "did you mean `\($0)`?" }
        )
    }

    static func noEndpoint(_ query: EndpointQuery, _ reason: String) -> Diagnostic {
        Diagnostic(
            code: "no-endpoint", "service has no such endpoint",
            detail: "`\(query.service)` has none in \(query.region): \(reason).",
            fix: "turn off FIPS or dual-stack endpoints for it, or name its endpoint in "
                + "`AWS_ENDPOINT_URL_\(environmentName(query.service))`")
    }

    private static func environmentName(_ service: String) -> String {
        (EndpointTable.service(service)?.id ?? service).uppercased()
    }
}
