import InfraGraph

/// Threat detection.
enum GuardDutyHandlers {
    static let all = [detector]

    static let detector = ResourceHandler(
        "AWS::GuardDuty::Detector", "guardduty", create: Call("CreateDetector"),
        identifier: "{=DetectorId}", read: .each("GetDetector", ["DetectorId": "{id}"]),
        delete: Call("DeleteDetector", ["DetectorId": "{id}"])
    ).with {
        $0.updates = [
            UpdateCall(
                "UpdateDetector", ["DetectorId": "{id}"],
                "DataSources Enable Features FindingPublishingFrequency",
                resets: ["FindingPublishingFrequency": "SIX_HOURS"])
        ]
        let arn: [String: Argument] = [
            "ResourceArn": "arn:{partition}:guardduty:{region}:{account}:detector/{id}"
        ]
        $0.tags = Tagging("TagResource", "UntagResource", arn, as: .map("Tags"))
        $0.attributes = ["Id": "{id}"]
        $0.lookup = .everyOne(.each("ListDetectors", at: "DetectorIds[]", id: "{=}"))
        $0.notFoundCodes = ["BadRequestException:is not owned by the current account"]
        $0.reading = { resource, scope in
            let wanted = scope.properties
            resource["Enable"] = .bool(resource["Status"] == "ENABLED")
            resource["Features"] = features(resource["Features"], like: wanted["Features"])
            let sources = resource["DataSources"]
            resource["DataSources"] = wanted["DataSources"].map { flags(sources, like: $0) }
        }
    }

    /// The features that the program names, in its order: AWS tells all that there are.
    private static func features(_ told: Value?, like wanted: Value?) -> Value? {
        guard let told = told?.listValue, let wanted = wanted?.listValue else { return nil }
        let found = wanted.compactMap { want -> Value? in
            guard let feature = told.first(where: { $0["Name"] == want["Name"] }) else {
                return nil
            }
            var members: [String: Value] = [:]
            for name in ["Name", "Status"] { members[name] = feature[name] }
            let further = "AdditionalConfiguration"
            members[further] = features(feature[further], like: want[further])
            return .object(members)
        }
        return .list(found)
    }

    /// Sources with flags, as programs have them, from sources with states.
    private static func flags(_ told: Value?, like wanted: Value) -> Value {
        guard let members = wanted.objectValue else {
            return .bool((told?["Status"] ?? told) == "ENABLED")
        }
        return .object(
            Dictionary(
                uniqueKeysWithValues: members.map { name, value in
                    (name, flags(name == "Enable" ? told : told?[name], like: value))
                }))
    }
}
