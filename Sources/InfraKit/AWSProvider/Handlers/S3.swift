import InfraGraph

/// Buckets and their policies. A bucket is made bare; each of its settings has calls of its own.
enum S3Handlers {
    static let all = [bucket, bucketPolicy]

    private static let name: [String: Argument] = ["Bucket": "{id}"]

    static let bucket = ResourceHandler(
        "AWS::S3::Bucket", "s3", create: Call("CreateBucket"), identifier: "{BucketName}",
        // Every bucket of ours has tags: one call tells that it is there and whose it is.
        read: .each("GetBucketTagging", name).orEmpty("NoSuchTagSet"),
        delete: Call("DeleteBucket", name)
    ).with {
        // What any bucket answers, and most are asked anyway.
        $0.presence = .each("GetBucketVersioning", name)
        $0.listing = .many("ListBuckets", "Buckets[]", by: .all, id: "{=Name}")
        $0.names = names
        $0.readNames = ["LoggingConfiguration": "LoggingConfiguration"]
        $0.made = ["LoggingConfiguration"]
        $0.details = [tagDetail] + settings.map(\.detail) + BucketLists.all.map(\.detail)
        $0.updates = settings.map(\.update)
        $0.lists = BucketLists.all.map(\.change)
        // With its tags from the first moment on, an interrupted creation leaves no bucket of which
        // nobody knows whose it is. Older endpoints leave them out without a word.
        $0.tags = Tagging(
            "PutBucketTagging", nil, name, as: .list("Tagging.TagSet"),
            onCreate: .list("CreateBucketConfiguration.Tags"), readAt: "TagSet",
            addsAfterwards: true)
        $0.attributes = [
            "BucketName": "{id}", "Arn": "arn:{partition}:s3:::{id}",
            "DomainName": "{id}.s3.amazonaws.com",
            "RegionalDomainName": "{id}.s3.{region}.amazonaws.com",
            "DualStackDomainName": "{id}.s3.dualstack.{region}.amazonaws.com",
            "WebsiteURL": "http://{id}.{website}.amazonaws.com",
        ]
        $0.unsupported = [
            "AbacStatus", "AccessControl", "BucketNamePrefix", "MetadataConfiguration",
            "MetadataTableConfiguration",
        ]
        // In us-east-1 AWS answers for a bucket that is there as for a new one.
        $0.takesOver = true
        $0.isRepeatable = true
        $0.notFoundCodes = ["404", "NotFound", "NoSuchBucket"]
        $0.writing = { properties, scope in
            if scope.region != "us-east-1" {
                properties["CreateBucketConfiguration"] = [
                    "LocationConstraint": .string(scope.region)
                ]
            }
            BucketSettings.write(&properties, bucket: scope.identifier)
        }
        $0.reading = { bucket, scope in
            if bucket["TagSet"]?.listValue == nil { bucket["TagSet"] = [] }
            BucketSettings.read(&bucket, scope)
        }
    }

    private static let tagDetail = Detail(
        "TagSet", for: "", .each("GetBucketTagging", name, at: "TagSet").orEmpty("NoSuchTagSet"))

    static let bucketPolicy = ResourceHandler(
        "AWS::S3::BucketPolicy", "s3", create: Call("PutBucketPolicy"), identifier: "{Bucket}",
        read: .each("GetBucketPolicy", name), delete: Call("DeleteBucketPolicy", name)
    ).with {
        // A policy is gone with its bucket.
        $0.listing = bucket.listing
        $0.names = ["PolicyDocument": "Policy"]
        $0.updates = [UpdateCall("PutBucketPolicy", name, "PolicyDocument")]
        $0.isRepeatable = true
    }

    /// One setting: the property, the calls that put and get it, and what takes it away.
    private struct Setting {
        let update: UpdateCall
        let detail: Detail

        init(
            _ property: String, _ suffix: String, member: String? = nil, at place: String = "",
            prefix: String = "Bucket", delete: String? = nil, off: Argument? = nil,
            also arguments: [String: Argument] = [:]
        ) {
            let member = member ?? property
            let put = "Put\(prefix)\(suffix)"
            let removal: Call? =
                if let delete {
                    Call(delete, S3Handlers.name)
                } else {
                    off.map { Call(put, S3Handlers.name.merging([member: $0]) { $1 }) }
                }
            update = UpdateCall(
                put, S3Handlers.name.merging(arguments) { $1 }, property, removal: removal)
            detail = Detail(
                member, for: property,
                .each("Get\(prefix)\(suffix)", S3Handlers.name, at: place))
        }
    }

    /// In an order that AWS accepts: replication needs versions, locks too.
    private static let settings = [
        Setting(
            "OwnershipControls", "OwnershipControls", at: "OwnershipControls",
            delete: "DeleteBucketOwnershipControls"),
        Setting(
            "PublicAccessBlockConfiguration", "PublicAccessBlock",
            at: "PublicAccessBlockConfiguration", prefix: "", delete: "DeletePublicAccessBlock"),
        Setting(
            "BucketEncryption", "Encryption", member: "ServerSideEncryptionConfiguration",
            at: "ServerSideEncryptionConfiguration", delete: "DeleteBucketEncryption"),
        Setting(
            "VersioningConfiguration", "Versioning", off: ["Status": "Suspended"]),
        Setting(
            "ObjectLockConfiguration", "ObjectLockConfiguration", at: "ObjectLockConfiguration",
            prefix: "", off: ["ObjectLockEnabled": "Enabled"]),
        Setting(
            "LifecycleConfiguration", "LifecycleConfiguration", delete: "DeleteBucketLifecycle",
            also: [
                "TransitionDefaultMinimumObjectSize":
                    "{LifecycleConfiguration.TransitionDefaultMinimumObjectSize}"
            ]),
        Setting(
            "ReplicationConfiguration", "Replication", at: "ReplicationConfiguration",
            delete: "DeleteBucketReplication"),
        Setting(
            "LoggingConfiguration", "Logging", member: "BucketLoggingStatus",
            off: .constant([:])),
        Setting(
            "NotificationConfiguration", "NotificationConfiguration", off: .constant([:])),
        Setting(
            "CorsConfiguration", "Cors", member: "CORSConfiguration", delete: "DeleteBucketCors"),
        Setting("WebsiteConfiguration", "Website", delete: "DeleteBucketWebsite"),
        Setting(
            "AccelerateConfiguration", "AccelerateConfiguration", off: ["Status": "Suspended"]),
    ]

    /// CloudFormation's names that are not AWS's.
    private static let names: [String: String] = {
        let encryption = "BucketEncryption/ServerSideEncryptionConfiguration"
        let filter = "ReplicationConfiguration/Rules/*/Filter"
        let cors = "CorsConfiguration/CorsRules/*"
        var names = [
            "BucketName": "Bucket", "ObjectLockEnabled": "ObjectLockEnabledForBucket",
            "BucketEncryption": "ServerSideEncryptionConfiguration", encryption: "Rules",
            encryption + "/*/ServerSideEncryptionByDefault": "ApplyServerSideEncryptionByDefault",
            "LoggingConfiguration": "BucketLoggingStatus",
            filter + "/TagFilter": "Tag", filter + "/And/TagFilters": "Tags",
            cors + "/ExposedHeaders": "ExposeHeaders", cors + "/MaxAge": "MaxAgeSeconds",
            "AccelerateConfiguration/AccelerationStatus": "Status",
            "WebsiteConfiguration/RoutingRules/*/RedirectRule": "Redirect",
            "WebsiteConfiguration/RoutingRules/*/RoutingRuleCondition": "Condition",
            "NotificationConfiguration/LambdaConfigurations": "LambdaFunctionConfigurations",
        ]
        for (kind, target, arn) in [
            ("Lambda", "Function", "LambdaFunctionArn"), ("Queue", "Queue", "QueueArn"),
            ("Topic", "Topic", "TopicArn"),
        ] {
            let element = "NotificationConfiguration/\(kind)Configurations/*"
            names[element + "/" + target] = arn
            names[element + "/Event"] = "Events"
            names[element + "/Filter/S3Key"] = "Key"
            names[element + "/Filter/S3Key/Rules"] = "FilterRules"
        }
        return names
    }()
}
