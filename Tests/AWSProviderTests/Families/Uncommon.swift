import AWSCodeDeploy
import AWSLogs
import InfraGraph

extension Family {
    /// Types without a handler, which go through Cloud Control: one with tags, one without.
    static let uncommon = Family("uncommon", on: [.ministack, .model]) { run in
        [
            try Specimen(
                "application", CodeDeploy.Application.self,
                [
                    "ApplicationName": .string(run + "-application"), "ComputePlatform": "ECS",
                    "Tags": Specimens.tags,
                ],
                changes: ["Tags": Specimens.newTags], replacement: ["ComputePlatform": "Lambda"]),
            try Specimen(
                "query", Logs.QueryDefinition.self,
                [
                    "Name": .string(run + "-query"), "QueryString": "fields @message",
                    "LogGroupNames": ["one", "two"],
                ],
                changes: ["QueryString": "fields @timestamp", "LogGroupNames": .null]),
        ]
    }
}
