import Deployer
import InfraGraph

/// Zones, records and health checks. The service is global: its endpoint has no region.
enum Route53Handlers {
    static let all = [hostedZone, recordSet, healthCheck]

    /// A change takes up to a minute to reach all of the service's servers.
    private static let spreading = BackgroundWork(
        call: Call("GetChange", ["Id": "{=ChangeInfo.Id>/}"]), place: "ChangeInfo",
        readiness: Readiness("Status", ready: ["INSYNC"]))

    static let hostedZone = ResourceHandler(
        "AWS::Route53::HostedZone", "route53",
        create: Call("CreateHostedZone", ["VPC": "{VPCs.0}"]), identifier: "{=HostedZone.Id>/}",
        read: .each("GetHostedZone", ["Id": "{id}"]),
        delete: Call("DeleteHostedZone", ["Id": "{id}"])
    ).with {
        $0.tokenMember = "CallerReference"
        $0.afterChange = spreading
        $0.readNames = ["Name": "HostedZone.Name", "HostedZoneConfig": "HostedZone.Config"]
        $0.details = [tagDetail("hostedzone", "HostedZoneTags"), queryLog]
        $0.updates = [
            UpdateCall(
                "UpdateHostedZoneComment",
                ["Id": "{id}", "Comment": "{HostedZoneConfig.Comment|'}"], "HostedZoneConfig"),
            // A zone has one at most, and AWS can't change it.
            UpdateCall(
                "DeleteQueryLoggingConfig", ["Id": "{=QueryLog.Id}"], "QueryLoggingConfig",
                onlyIf: { zone in
                    zone.properties["QueryLoggingConfig"] != nil
                        && zone.answer.member(at: "QueryLog.Id") != nil
                }),
            UpdateCall(
                "CreateQueryLoggingConfig", ["HostedZoneId": "{id}"],
                "CloudWatchLogsLogGroupArn QueryLoggingConfig",
                sends: .all,
                removal: Call("DeleteQueryLoggingConfig", ["Id": "{=QueryLog.Id}"])),
        ]
        $0.lists = [
            ListChange(
                "VPCs",
                add: Call("AssociateVPCWithHostedZone", ["HostedZoneId": "{id}", "VPC": "{=}"]),
                remove: Call(
                    "DisassociateVPCFromHostedZone", ["HostedZoneId": "{id}", "VPC": "{=}"]),
                initial: "VPCs", addsFirst: true)
        ]
        $0.tags = tags("hostedzone", "HostedZoneTags")
        $0.attributes = ["Id": "{id}", "NameServers": "{=DelegationSet.NameServers}"]
        $0.lookup = .listed(
            .many("ListHostedZones", "HostedZones[]", by: .all, id: "{=Id>/}"),
            "{=CallerReference}", equals: "{token}")
        $0.made = ["CloudWatchLogsLogGroupArn"]
        $0.writing = { properties, _ in
            properties["CloudWatchLogsLogGroupArn"] =
                properties["QueryLoggingConfig"]?["CloudWatchLogsLogGroupArn"]
        }
        $0.reading = { zone, scope in
            guard var inner = zone["HostedZone"]?.objectValue else { return }
            inner["Name"] = named(inner["Name"], like: scope.properties["Name"])
            zone["HostedZone"] = .object(inner)
            zone["QueryLoggingConfig"] = zone["QueryLog"]
        }
        $0.beforeDelete = { cloud, scope throws(ProviderError) in
            try await cloud.removeValidationRecords(scope)
        }
        $0.needsCurrent = true
    }

    private static let queryLog = Detail(
        "QueryLog", for: "QueryLoggingConfig",
        .each("ListQueryLoggingConfigs", ["HostedZoneId": "{id}"], at: "QueryLoggingConfigs[]"))

    private static let recordName: Template = "{id.0}|{=Name}|{=Type}|{=SetIdentifier|'}"

    private static let recordsOfZone = ReadCall.many(
        "ListResourceRecordSets", "ResourceRecordSets[]", by: .all, id: recordName,
        ["HostedZoneId": "{id.0}"]
    ).named(recordForm)

    /// The list starts at the record if there is one; else it starts at the next.
    private static let record = ReadCall.each(
        "ListResourceRecordSets",
        [
            "HostedZoneId": "{id.0}", "StartRecordName": "{id.1}", "StartRecordType": "{id.2}",
            "StartRecordIdentifier": "{SetIdentifier}", "MaxItems": "1",
        ], at: "ResourceRecordSets[]", id: recordName
    ).named(recordForm).firstPage

    @Sendable private static func recordForm(_ identifier: String) -> String {
        var parts = identifier.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return identifier }
        parts[1] = Substring(plain(.string(String(parts[1]))))
        return parts.joined(separator: "|")
    }

    static let recordSet = ResourceHandler(
        "AWS::Route53::RecordSet", "route53", create: Call("ChangeResourceRecordSets"),
        identifier: "{HostedZoneId}|{Name}|{Type}|{SetIdentifier|'}",
        read: recordsOfZone.orEach(record),
        delete: Call(
            "ChangeResourceRecordSets",
            [
                "HostedZoneId": "{id.0}",
                "ChangeBatch": [
                    "Changes": [["Action": "DELETE", "ResourceRecordSet": "{=Record}"]]
                ],
            ])
    ).with {
        let members =
            "AliasTarget CidrRoutingConfig Comment Failover GeoLocation GeoProximityLocation "
            + "HealthCheckId MultiValueAnswer Region ResourceRecords TTL Weight"
        $0.attributes = ["Id": "{Name}"]
        $0.afterChange = spreading
        $0.coveredByCreate = Set(members.words)
        $0.unsupported = ["HostedZoneName"]
        $0.needsCurrent = true
        $0.updates = [
            UpdateCall(
                "ChangeResourceRecordSets", ["HostedZoneId": "{id.0}"],
                members + " ChangeBatch", sends: .all)
        ]
        $0.made = ["ChangeBatch", "Record"]
        $0.deployed = { ["Record": .object(record(of: $0))] }
        $0.writing = { properties, scope in
            let record = record(of: properties)
            var batch: [String: Value] = [
                "Changes": [
                    [
                        "Action": scope.identifier.isEmpty ? "CREATE" : "UPSERT",
                        "ResourceRecordSet": .object(record),
                    ]
                ]
            ]
            batch["Comment"] = properties["Comment"]
            properties = ["ChangeBatch": .object(batch)]
            properties["HostedZoneId"] = scope.properties["HostedZoneId"]
        }
        $0.reading = { record, scope in
            record["Record"] = .object(record)
            record["Name"] = named(record["Name"], like: scope.properties["Name"])
            guard var alias = record["AliasTarget"]?.objectValue else { return }
            let wanted = scope.properties["AliasTarget"]?["DNSName"]
            alias["DNSName"] = named(alias["DNSName"], like: wanted)
            record["AliasTarget"] = .object(alias)
        }
    }

    /// A record in AWS's form: the zone and the comment are no members of it.
    @Sendable private static func record(of properties: [String: Value]) -> [String: Value] {
        properties.filter { !["HostedZoneId", "Comment"].contains($0.key) }
    }

    static let healthCheck = ResourceHandler(
        "AWS::Route53::HealthCheck", "route53", create: Call("CreateHealthCheck"),
        identifier: "{=Id}",
        read: .each("GetHealthCheck", ["HealthCheckId": "{id}"], at: "HealthCheck"),
        delete: Call("DeleteHealthCheck", ["HealthCheckId": "{id}"])
    ).with {
        let members =
            "AlarmIdentifier ChildHealthChecks EnableSNI FailureThreshold FullyQualifiedDomainName "
            + "HealthThreshold IPAddress InsufficientDataHealthStatus Inverted Port Regions "
            + "ResourcePath SearchString ResetElements"
        $0.createdAt = "HealthCheck"
        $0.tokenMember = "CallerReference"
        $0.details = [tagDetail("healthcheck", "HealthCheckTags")]
        $0.tags = tags("healthcheck", "HealthCheckTags")
        $0.attributes = ["HealthCheckId": "{id}"]
        $0.needsCurrent = true
        $0.lookup = .listed(
            .many("ListHealthChecks", "HealthChecks[]", by: .all, id: "{=Id}"),
            "{=CallerReference}", equals: "{token}")
        $0.updates = [
            UpdateCall(
                "UpdateHealthCheck", ["HealthCheckId": "{id}"],
                "HealthCheckConfig " + members, sends: .all)
        ]
        $0.made = Set(members.words)
        // Making takes the configuration as a whole, changing takes its members.
        $0.writing = { properties, scope in
            guard !scope.identifier.isEmpty,
                let config = properties["HealthCheckConfig"]?.objectValue
            else { return }
            properties = config
            let resettable = [
                "ChildHealthChecks", "FullyQualifiedDomainName", "Regions", "ResourcePath",
            ]
            let gone = resettable.filter { name in
                config[name] == nil && scope.answer["HealthCheckConfig"]?[name] != nil
            }
            if !gone.isEmpty { properties["ResetElements"] = .list(gone.map { .string($0) }) }
        }
    }

    private static func tags(_ kind: String, _ property: String) -> Tagging {
        let resource: [String: Argument] = [
            "ResourceType": "\(kind)", "ResourceId": "{id}",
        ]
        return Tagging(
            "ChangeTagsForResource", "ChangeTagsForResource", resource, as: .list("AddTags"),
            property: property, keys: "RemoveTagKeys", addsAfterwards: true,
            arn: "arn:{partition}:route53:::\(kind)/{id}")
    }

    private static func tagDetail(_ kind: String, _ property: String) -> Detail {
        Detail(
            "Tags", for: property,
            .each(
                "ListTagsForResource",
                ["ResourceType": "\(kind)", "ResourceId": "{id}"],
                at: "ResourceTagSet.Tags"))
    }

    /// A name in the program's form if AWS's means the same: it adds a dot and lowers the case.
    private static func named(_ name: Value?, like wanted: Value?) -> Value? {
        guard let name else { return nil }
        return wanted != nil && plain(name) == plain(wanted) ? wanted : .string(plain(name))
    }

    /// A name without its last dot, in lower case, its asterisk no escape.
    static func plain(_ name: Value?) -> String {
        var text = (name?.stringValue ?? "").lowercased()
        if text.hasSuffix(".") { text.removeLast() }
        return text.hasPrefix("\\052") ? "*" + text.dropFirst(4) : text
    }
}
