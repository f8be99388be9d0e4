/// A host with holes, `{P}.{R}.{S}@region=name`: prefix, region, suffix, and who signs.
struct EndpointTemplate {
    private let pattern: Substring
    let signingRegion: String?
    let signingName: String?

    init(_ text: String) {
        let named = text.split(separator: "=", maxSplits: 1)
        let placed = named[0].split(separator: "@", maxSplits: 1)
        pattern = placed[0]
        signingRegion = placed.count > 1 ? String(placed[1]) : nil
        signingName = named.count > 1 ? String(named[1]) : nil
    }

    func host(
        _ service: EndpointTable.Service, _ partition: EndpointTable.Partition, _ region: String
    ) -> String {
        var host = ""
        var rest = pattern
        while let brace = rest.firstIndex(of: "{") {
            host += rest[..<brace]
            let hole = rest[brace...].prefix(3)
            switch hole {
            case "{P}": host += service.prefix
            case "{R}": host += region
            case "{S}": host += partition.dnsSuffix
            case "{D}": host += partition.dualStackSuffix
            default: host += hole
            }
            rest = rest[brace...].dropFirst(3)
        }
        return host + rest
    }
}
