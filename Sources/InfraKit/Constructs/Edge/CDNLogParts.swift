import AWSCloudFront
import AWSLogs
import InfraDSL

/// The way of a CDN's access log into a bucket. CloudFront's log deliveries are made in us-east-1.
struct CDNLogParts {
    let source: Logs.DeliverySource
    let destination: Logs.DeliveryDestination
    let delivery: Logs.Delivery

    init(of distribution: CloudFront.Distribution, to bucket: Bucket, _ node: Node) {
        let arn: Input<String> =
            "arn:aws:cloudfront::\(Surrounding.account):distribution/\(distribution.id)"
        source = Logs.DeliverySource(
            "log-source", name: "\(Surrounding.name(limit: 60))", logType: "ACCESS_LOGS",
            resourceArn: arn
        ).part(of: node).region(.usEast1)
        destination = Logs.DeliveryDestination(
            "log-destination", name: "\(Surrounding.name(limit: 60))",
            destinationResourceArn: bucket.arn.text, outputFormat: "parquet"
        ).part(of: node).region(.usEast1).dependsOn(bucket)
        delivery = Logs.Delivery(
            "log-delivery", deliveryDestinationArn: destination.arn, deliverySourceName: source.id
        ).part(of: node).region(.usEast1)
    }

    @ContentsBuilder var contents: Contents {
        source
        destination
        delivery
    }
}
