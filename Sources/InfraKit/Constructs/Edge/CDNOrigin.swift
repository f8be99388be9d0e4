import AWSElasticLoadBalancingV2
import AWSS3
import InfraDSL

/// A construct that a CDN can fetch from.
public protocol CDNOrigin: Construct {
    /// The name that the CDN asks.
    var originDomainName: Output<String> { get }
    /// The bucket, if files are fetched from one: the CDN then signs its requests.
    var originBucket: Bucket? { get }
}

extension Bucket: CDNOrigin {
    public var originDomainName: Output<String> { bucket.regionalDomainName }
    public var originBucket: Bucket? { self }
}

extension ApplicationLoadBalancer: CDNOrigin {
    public var originDomainName: Output<String> { dnsName }
    public var originBucket: Bucket? { nil }
}

/// A name whose answer may change, such as one that fails over between regions.
extension DNSRecord: CDNOrigin {
    public var originDomainName: Output<String> { Input(fullName) }
    public var originBucket: Bucket? { nil }
}
