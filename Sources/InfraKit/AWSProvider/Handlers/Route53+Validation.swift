import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    /// Puts the records that prove the ownership of a certificate's domains into the zones that
    /// the program names, once AWS has told all of them.
    func putValidationRecords(_ scope: Scope) async throws(ProviderError) -> Bool {
        let options = scope.answer["DomainValidationOptions"]?.listValue ?? []
        let wanted = scope.properties["DomainValidationOptions"]?.listValue ?? []
        var zones: [String: [String: Value]] = [:]
        for option in wanted {
            guard let zone = option["HostedZoneId"]?.stringValue else { continue }
            let told = options.first { $0["DomainName"] == option["DomainName"] }
            guard let record = told?["ResourceRecord"], let name = record["Name"]?.stringValue
            else { return false }
            // A domain and its wildcard share one record.
            zones[zone, default: [:]][name] = [
                "Name": .string(name), "Type": record["Type"] ?? "CNAME", "TTL": 300,
                "ResourceRecords": [["Value": record["Value"] ?? ""]],
            ]
        }
        for (zone, records) in zones.sorted(by: { $0.key < $1.key }) {
            try await change(
                records.sorted { $0.key < $1.key }.map(\.value), "UPSERT", in: zone, scope)
        }
        return true
    }

    /// Removes what ``putValidationRecords(_:)`` left in a zone that goes: certificates share
    /// records, so none goes with its certificate.
    func removeValidationRecords(_ scope: Scope) async throws(ProviderError) -> Bool {
        let pages: [Value]
        do throws(CallFailure) {
            pages = try await connection(to: scope.account).pages(
                "route53", "ListResourceRecordSets",
                ["HostedZoneId": .string(scope.identifier)], in: scope.region)
        } catch {
            throw ProviderError(error, isChange: false)
        }
        let records = pages.flatMap { $0["ResourceRecordSets"]?.listValue ?? [] }.filter {
            let target = $0.member(at: "ResourceRecords.0.Value")
            return $0["Type"] == "CNAME"
                && Route53Handlers.plain(target).hasSuffix(".acm-validations.aws")
        }
        if records.isEmpty { return false }
        try await change(records, "DELETE", in: scope.identifier, scope)
        return false
    }

    private func change(
        _ records: [Value], _ action: Value, in zone: String, _ scope: Scope
    ) async throws(ProviderError) {
        let changes = records.map { record -> Value in
            ["Action": action, "ResourceRecordSet": record]
        }
        _ = try await call(
            Route53Handlers.hostedZone, "ChangeResourceRecordSets",
            [
                "HostedZoneId": .string(zone),
                "ChangeBatch": ["Changes": .list(changes)],
            ], scope, isIdempotent: true)
    }
}
