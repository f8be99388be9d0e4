import AWSCloudFront
import InfraDSL

/// How a CDN answers requests for some paths: where it fetches from, and what it keeps.
public struct CDNBehaviour: Sendable {
    /// What a CDN keeps, by CloudFront's own policies.
    public struct Caching: Sendable {
        let policy: Input<ID<CloudFront.CachePolicy>>

        /// Keeps answers as long as their headers say, a day without any.
        public static let optimized = Caching(policy: "658327ea-f89d-4fab-a63d-7e88639e58f6")
        /// Keeps nothing: for answers that depend on the visitor.
        public static let disabled = Caching(policy: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad")

        /// Keeps what a policy of the author's says.
        public static func by(_ policy: CloudFront.CachePolicy) -> Caching {
            Caching(policy: policy.id)
        }
    }

    let path: String
    let origin: any CDNOrigin
    let caching: Caching

    /// Answers requests for paths that match, such as `/static/*`.
    ///
    /// Default: files of a bucket are kept, everything else is fetched each time.
    public init(_ path: String, from origin: some CDNOrigin, caching: Caching? = nil) {
        self.path = path
        self.origin = origin
        self.caching = caching ?? Self.defaultCaching(of: origin)
    }

    static func defaultCaching(of origin: any CDNOrigin) -> Caching {
        origin.originBucket == nil ? .disabled : .optimized
    }
}
