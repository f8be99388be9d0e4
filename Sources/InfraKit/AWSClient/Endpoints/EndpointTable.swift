/// AWS's own endpoints: all services, partitions, regions and variants.
///
/// The data is text in the executable. It is split at the first look-up, and a service's line is
/// read when it is asked for.
enum EndpointTable {
    /// A part of AWS with its own accounts and names.
    struct Partition {
        let id: String
        let dnsSuffix: String
        let dualStackSuffix: String
        let globalRegion: String
        let regions: [String]

        fileprivate init(_ line: String) {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            id = String(fields[0])
            dnsSuffix = String(fields[1])
            dualStackSuffix = String(fields[2])
            globalRegion = String(fields[3])
            regions = fields[4].split(separator: " ").map(String.init)
        }
    }

    /// A service's line.
    struct Service {
        let name: String
        /// Its id with underscores: `Elastic_Load_Balancing_v2`.
        let id: String
        let prefix: String
        let signingName: String
        /// One row for all partitions, or one each.
        let rows: [Int]
        let exceptions: [Substring: Int]

        fileprivate init(_ line: String) {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            name = String(fields[0])
            id = String(fields[1])
            prefix = String(fields[2])
            signingName = String(fields[3])
            rows = fields[4].split(separator: ".").compactMap { Int($0) }
            var exceptions: [Substring: Int] = [:]
            for pair in fields[5].split(separator: ",") {
                let sides = pair.split(separator: "=")
                exceptions[sides[0]] = Int(sides[1])
            }
            self.exceptions = exceptions
        }
    }

    static let partitions = lines(partitionLines).map(Partition.init)
    private static let templates = lines(templateLines)
    private static let rows = lines(rowLines).map { line in
        line.split(separator: ".").compactMap { Int($0) }
    }

    private static let services: [String: String] = {
        let named = lines(serviceLines).map { (String($0.prefix { $0 != ";" }), $0) }
        return Dictionary(named, uniquingKeysWith: { $1 })
    }()

    static var serviceNames: [String] { services.keys.sorted() }

    static func service(_ name: String) -> Service? { services[name].map(Service.init) }

    /// Returns the template of one variant: a host with holes, or `!` and why there is none.
    static func template(
        _ service: Service, _ partition: Int, _ region: String, fips: Bool, dualStack: Bool
    ) -> String {
        let usual = service.rows.count == 1 ? service.rows[0] : service.rows[partition]
        let row = rows[service.exceptions[region[...]] ?? usual]
        return templates[row[(fips ? 2 : 0) + (dualStack ? 1 : 0)]]
    }

    private static func lines(_ text: StaticString) -> [String] {
        text.withUTF8Buffer { bytes in
            bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
