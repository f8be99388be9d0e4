import InfraGraph

/// Where the name of an S3 bucket stands in an address: before the host, or in the path.
struct BucketAddress {
    private let bucket: String

    init(_ bucket: String) { self.bucket = bucket }

    /// Returns the endpoint of the bucket. Names that no certificate covers go into the path.
    func placed(in endpoint: Endpoint, isPathStyle: Bool) throws(Diagnostic) -> Endpoint {
        guard !bucket.hasPrefix("arn:"), !bucket.hasSuffix("--x-s3") else {
            throw Diagnostic(
                code: "unsupported-bucket", "bucket is of a kind that has endpoints of its own",
                detail: "`\(bucket)` is an access point or a directory bucket.",
                fix: "name a general purpose bucket")
        }
        var endpoint = endpoint
        if isPathStyle || !isHostName {
            endpoint.pathPrefix += "/" + PercentEncoding.encoded(bucket)
        } else {
            endpoint.host = "\(bucket).\(endpoint.host)"
        }
        return endpoint
    }

    private var isHostName: Bool {
        guard (3...63).contains(bucket.utf8.count), let first = bucket.utf8.first,
            let last = bucket.utf8.last, first != 0x2D, last != 0x2D
        else { return false }
        return bucket.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
    }
}
