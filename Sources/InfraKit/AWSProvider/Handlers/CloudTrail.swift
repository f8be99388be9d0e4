import Deployer
import InfraGraph

/// Trails.
enum CloudTrailHandlers {
    static let all = [trail]

    static let trail = ResourceHandler(
        "AWS::CloudTrail::Trail", "cloudtrail", create: Call("CreateTrail"),
        identifier: "{TrailName}", read: .each("GetTrail", ["Name": "{id}"], at: "Trail"),
        delete: Call("DeleteTrail", ["Name": "{id}"])
    ).with {
        let trail: [String: Argument] = ["TrailName": "{id}"]
        $0.names = ["TrailName": "Name"]
        $0.readNames = ["EnableLogFileValidation": "LogFileValidationEnabled"]
        $0.details = [
            Detail(
                "IsLogging", for: "IsLogging",
                .each("GetTrailStatus", ["Name": "{id}"], at: "IsLogging")),
            Detail(
                "", for: "EventSelectors AdvancedEventSelectors",
                .each("GetEventSelectors", trail)),
            Detail(
                "InsightSelectors", for: "InsightSelectors",
                .each("GetInsightSelectors", trail, at: "InsightSelectors"),
                emptyCodes: ["InsightNotEnabledException"]),
            Detail(
                "Tags", for: "Tags", isList: true,
                .each(
                    "ListTags", ["ResourceIdList": ["{=TrailARN}"]],
                    at: "ResourceTagList[].TagsList[]")),
        ]
        $0.updates = [
            UpdateCall(
                "UpdateTrail", ["Name": "{id}"],
                "CloudWatchLogsLogGroupArn CloudWatchLogsRoleArn EnableLogFileValidation "
                    + "IncludeGlobalServiceEvents IsMultiRegionTrail IsOrganizationTrail "
                    + "KMSKeyId S3BucketName S3KeyPrefix SnsTopicName", sends: .all,
                resets: [
                    "CloudWatchLogsLogGroupArn": "", "CloudWatchLogsRoleArn": "",
                    "EnableLogFileValidation": false, "IncludeGlobalServiceEvents": true,
                    "IsMultiRegionTrail": false, "IsOrganizationTrail": false, "KMSKeyId": "",
                    "S3KeyPrefix": "", "SnsTopicName": "",
                ]),
            UpdateCall("PutEventSelectors", trail, "AdvancedEventSelectors EventSelectors"),
            UpdateCall(
                "PutInsightSelectors", trail, "InsightSelectors",
                resets: ["InsightSelectors": []]),
            UpdateCall(
                "StartLogging", ["Name": "{id}"], "IsLogging",
                onlyIf: { $0.properties["IsLogging"] == true }),
            UpdateCall(
                "StopLogging", ["Name": "{id}"], "IsLogging",
                onlyIf: { !$0.isNew && $0.properties["IsLogging"] != true }),
        ]
        $0.deriving = { cloud, scope, names async throws(ProviderError) in
            if names.contains("IsOrganizationTrail"),
                scope.properties["IsOrganizationTrail"] == true
            {
                try await letCloudTrailIn(cloud, scope)
            }
            return [:]
        }
        $0.tags = Tagging(
            "AddTags", "RemoveTags", ["ResourceId": "{=TrailARN}"], as: .list("TagsList"),
            keys: "TagsList")
        $0.attributes = ["TrailName": "{id}", "Arn": "{=TrailARN}"]
        $0.reading = { trail, scope in
            trail.keep("KmsKeyId", of: ["KmsKeyId": scope.properties["KMSKeyId"] ?? .null], .key)
        }
    }

    /// Opens the organization to CloudTrail, which refuses a trail of all accounts before; nothing
    /// else of AWS's resource types does.
    ///
    /// An account that keeps the trail for the organization's first one may not, and need not; what
    /// is wrong otherwise, the trail's own call tells.
    private static func letCloudTrailIn(
        _ cloud: AWSCloud, _ scope: Scope
    ) async throws(ProviderError) {
        do throws(ProviderError) {
            _ = try await cloud.call(
                OrganizationsHandlers.organization, "EnableAWSServiceAccess",
                ["ServicePrincipal": "cloudtrail.amazonaws.com"], scope, isIdempotent: true)
        } catch {
            let isExpected =
                error.kind == .denied || error.code == "AWSOrganizationsNotInUseException"
            if !isExpected { throw error }
        }
    }
}
