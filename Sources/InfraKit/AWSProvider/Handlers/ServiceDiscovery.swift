/// Names of services in private zones.
enum ServiceDiscoveryHandlers {
    static let all = [privateNamespace, service]

    private static func tags(_ kind: String) -> Tagging {
        let arguments: [String: Argument] = ["ResourceARN": .template(arn(kind))]
        return Tagging("TagResource", "UntagResource", arguments)
    }

    private static func arn(_ kind: String) -> Template {
        "arn:{partition}:servicediscovery:{region}:{account}:\(kind)/{id}"
    }

    private static func tagDetail(_ kind: String) -> Detail {
        Detail(
            "Tags", for: "Tags",
            .each("ListTagsForResource", ["ResourceARN": .template(arn(kind))], at: "Tags"))
    }

    static let privateNamespace = ResourceHandler(
        "AWS::ServiceDiscovery::PrivateDnsNamespace", "servicediscovery",
        create: Call("CreatePrivateDnsNamespace"), identifier: "{=Targets.NAMESPACE}",
        read: .each("GetNamespace", ["Id": "{id}"], at: "Namespace"),
        delete: Call("DeleteNamespace", ["Id": "{id}"])
    ).with {
        $0.work = BackgroundWork(
            call: Call("GetOperation", ["OperationId": "{=OperationId}"]), place: "Operation",
            readiness: Readiness(
                "Status", ready: ["SUCCESS"], failed: ["FAIL"], reason: "ErrorMessage"))
        $0.details = [tagDetail("namespace")]
        $0.tags = tags("namespace")
        $0.updates = [
            UpdateCall(
                "UpdatePrivateDnsNamespace",
                ["Id": "{id}", "Namespace": ["Description": "{Description|'}"]], "Description"),
            UpdateCall(
                "UpdatePrivateDnsNamespace",
                ["Id": "{id}", "Namespace": ["Properties": "{Properties}"]], "Properties"),
        ]
        $0.attributes = [
            "Id": "{id}", "Arn": arn("namespace"),
            "HostedZoneId": "{=Properties.DnsProperties.HostedZoneId}",
        ]
        $0.lookup = .listed(
            .each(
                "ListNamespaces",
                ["Filters": [["Name": "TYPE", "Values": ["DNS_PRIVATE"], "Condition": "EQ"]]],
                at: "Namespaces[]", id: "{=Id}"), "{=Name}", equals: "{Name}")
    }

    static let service = ResourceHandler(
        "AWS::ServiceDiscovery::Service", "servicediscovery", create: Call("CreateService"),
        identifier: "{=Id}",
        read: .many("ListServices", "Services[]", by: .all, id: "{=Id}")
            .orEach(upTo: 1, .each("GetService", ["Id": "{id}"], at: "Service")),
        delete: Call("DeleteService", ["Id": "{id}"])
    ).with {
        $0.createdAt = "Service"
        $0.details = [tagDetail("service")]
        $0.tags = tags("service")
        $0.updates = [
            // What is left out is taken away.
            UpdateCall(
                "UpdateService",
                [
                    "Id": "{id}",
                    "Service": [
                        "Description": "{Description|'}",
                        "DnsConfig": ["DnsRecords": "{DnsConfig.DnsRecords}"],
                        "HealthCheckConfig": "{HealthCheckConfig}",
                    ],
                ], "Description DnsConfig HealthCheckConfig")
        ]
        $0.attributes = ["Id": "{id}", "Arn": arn("service")]
        $0.lookup = .listed(
            .each(
                "ListServices",
                [
                    "Filters": [
                        ["Name": "NAMESPACE_ID", "Values": ["{NamespaceId}"], "Condition": "EQ"]
                    ]
                ], at: "Services[]", id: "{=Id}"), "{=Name}", equals: "{Name}")
    }
}
