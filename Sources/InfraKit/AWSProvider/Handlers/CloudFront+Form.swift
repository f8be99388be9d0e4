import InfraGraph

/// A distribution's configuration as CloudFormation writes it, and as AWS takes it.
///
/// AWS wants every member of a changed configuration: what the program does not say is sent with
/// CloudFormation's defaults, so that a removed setting goes back to its own.
enum DistributionForm {
    private static let defaults: [String: Value] = [
        "Aliases": [], "DefaultRootObject": "", "CacheBehaviors": [], "CustomErrorResponses": [],
        "OriginGroups": ["Quantity": 0], "Comment": "", "PriceClass": "PriceClass_All",
        "WebACLId": "", "HttpVersion": "http1.1", "IsIPV6Enabled": false, "Staging": false,
        "ContinuousDeploymentPolicyId": "",
        "Logging": ["Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": ""],
        "ViewerCertificate": ["CloudFrontDefaultCertificate": true],
        "Restrictions": ["GeoRestriction": ["RestrictionType": "none"]],
    ]

    private static let behavior: [String: Value] = [
        "TrustedSigners": [], "TrustedKeyGroups": [], "SmoothStreaming": false,
        "Compress": false, "LambdaFunctionAssociations": [], "FunctionAssociations": [],
        "FieldLevelEncryptionId": "", "AllowedMethods": ["HEAD", "GET"],
    ]

    private static let origin: [String: Value] = [
        "OriginPath": "", "CustomHeaders": [], "ConnectionAttempts": 3, "ConnectionTimeout": 10,
        "OriginShield": ["Enabled": false], "OriginAccessControlId": "",
    ]

    private static let customOrigin: [String: Value] = [
        "HTTPPort": 80, "HTTPSPort": 443, "OriginReadTimeout": 30, "OriginKeepaliveTimeout": 5,
        "OriginSslProtocols": ["TLSv1", "SSLv3"],
    ]

    private static let lifetimes: [String: Value] = [
        "MinTTL": 0, "DefaultTTL": 86_400, "MaxTTL": 31_536_000,
    ]

    /// What AWS takes; its counts are added where the request is made.
    static func written(_ config: [String: Value], reference: Value) -> Value {
        var config = renamed(config, "IPV6Enabled", "IsIPV6Enabled")
        config["CallerReference"] = reference
        if let names = config.removeValue(forKey: "CNAMEs") { config["Aliases"] = names }
        if var logging = config["Logging"]?.objectValue {
            logging.merge(["Enabled": true, "IncludeCookies": false, "Prefix": ""]) { own, _ in own
            }
            config["Logging"] = .object(logging)
        }
        config.merge(defaults) { own, _ in own }
        config["Origins"] = each(config["Origins"], written(origin:))
        config["CacheBehaviors"] = each(config["CacheBehaviors"], written(behavior:))
        config["DefaultCacheBehavior"] = config["DefaultCacheBehavior"].map(written(behavior:))
        if var geo = config["Restrictions"]?["GeoRestriction"]?.objectValue {
            geo["Items"] = geo.removeValue(forKey: "Locations")
            config["Restrictions"] = ["GeoRestriction": .object(geo)]
        }
        return .object(config)
    }

    private static func written(origin value: Value) -> Value {
        var members = renamed(value.objectValue ?? [:], "OriginCustomHeaders", "CustomHeaders")
        if let custom = members["CustomOriginConfig"]?.objectValue {
            members["CustomOriginConfig"] = .object(
                renamed(custom, "OriginSSLProtocols", "OriginSslProtocols")
                    .merging(customOrigin) { own, _ in own })
        }
        if let bucket = members["S3OriginConfig"]?.objectValue {
            members["S3OriginConfig"] = .object(
                ["OriginAccessIdentity": ""].merging(bucket) { $1 })
        }
        return .object(members.merging(origin) { own, _ in own })
    }

    private static func written(behavior value: Value) -> Value {
        var members = (value.objectValue ?? [:]).merging(behavior) { own, _ in own }
        if members["ForwardedValues"] != nil,
            var forwarded = members["ForwardedValues"]?.objectValue
        {
            members.merge(lifetimes) { own, _ in own }
            forwarded.merge(["Cookies": ["Forward": "none"], "Headers": []]) { own, _ in own }
            members["ForwardedValues"] = .object(forwarded)
        }
        let cached = members.removeValue(forKey: "CachedMethods")?.listValue ?? ["HEAD", "GET"]
        members["AllowedMethods"] = [
            "Items": members["AllowedMethods"] ?? [], "CachedMethods": .list(cached),
        ]
        return .object(members)
    }

    /// What CloudFormation writes, its lists in the order of those deployed.
    static func read(_ config: [String: Value], like deployed: Value?) -> Value {
        var config = renamed(config, "IsIPV6Enabled", "IPV6Enabled")
        config["Aliases"] = items(config["Aliases"], like: deployed?["Aliases"])
        config["CNAMEs"] = config["Aliases"]?.arranged(like: deployed?["CNAMEs"])
        let origins = items(config["Origins"], like: deployed?["Origins"], by: "Id")
        config["Origins"] = paired(origins, deployed?["Origins"], "Id", read(origin:like:))
        let behaviors = items(config["CacheBehaviors"], like: nil)
        config["CacheBehaviors"] = paired(
            behaviors, deployed?["CacheBehaviors"], "PathPattern", read(behavior:like:))
        config["CustomErrorResponses"] = items(
            config["CustomErrorResponses"], like: deployed?["CustomErrorResponses"],
            by: "ErrorCode")
        config["DefaultCacheBehavior"] = config["DefaultCacheBehavior"].map {
            read(behavior: $0, like: deployed?["DefaultCacheBehavior"])
        }
        if var geo = config["Restrictions"]?["GeoRestriction"]?.objectValue {
            let wanted = deployed?.member(at: "Restrictions.GeoRestriction.Locations")
            geo["Locations"] = items(.object(geo), like: wanted)
            geo["Items"] = nil
            config["Restrictions"] = ["GeoRestriction": .object(geo)]
        }
        return .object(config)
    }

    private static func read(origin value: Value, like deployed: Value?) -> Value {
        var members = renamed(value.objectValue ?? [:], "CustomHeaders", "OriginCustomHeaders")
        members["OriginCustomHeaders"] = items(
            members["OriginCustomHeaders"], like: deployed?["OriginCustomHeaders"],
            by: "HeaderName")
        if var custom = members["CustomOriginConfig"]?.objectValue {
            custom = renamed(custom, "OriginSslProtocols", "OriginSSLProtocols")
            custom["OriginSSLProtocols"] = items(
                custom["OriginSSLProtocols"],
                like: deployed?.member(at: "CustomOriginConfig.OriginSSLProtocols"))
            members["CustomOriginConfig"] = .object(custom)
        }
        return .object(members)
    }

    private static func read(behavior value: Value, like deployed: Value?) -> Value {
        var members = value.objectValue ?? [:]
        let allowed = members["AllowedMethods"]
        members["AllowedMethods"] = items(allowed, like: deployed?["AllowedMethods"])
        members["CachedMethods"] = items(
            allowed?["CachedMethods"], like: deployed?["CachedMethods"])
        return .object(members)
    }

    private static func items(_ list: Value?, like order: Value?, by key: String? = nil) -> Value {
        (list?["Items"] ?? []).arranged(like: order, by: key)
    }

    private static func paired(
        _ list: Value, _ deployed: Value?, _ key: String, _ form: (Value, Value?) -> Value
    ) -> Value {
        each(list) { element in
            form(element, deployed?.listValue?.first { $0[key] == element[key] })
        }
    }

    private static func each(_ list: Value?, _ form: (Value) -> Value) -> Value {
        .list((list?.listValue ?? []).map(form))
    }

    private static func renamed(
        _ members: [String: Value], _ old: String, _ new: String
    ) -> [String: Value] {
        var members = members
        if let value = members.removeValue(forKey: old) { members[new] = value }
        return members
    }
}
