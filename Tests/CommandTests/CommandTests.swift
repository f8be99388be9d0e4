import Foundation
import Testing

struct CommandTests {
    @Test(arguments: [
        ("plna", "plan"), ("simulated lst", "list"), ("help state lits", "list"),
        ("help plna", "plan"),
    ])
    func unknownCommandIsRefusedWithTheNearest(words: String, nearest: String) async throws {
        try await withFolder { folder in
            let arguments = words.split(separator: " ").map(String.init)
            let run = try CommandRun.outcome(arguments, in: folder)
            #expect(run.code == 2)
            #expect(run.messages.contains("[unknown-command]"))
            #expect(run.messages.contains("fix: did you mean `\(nearest)`?"))
        }
    }

    @Test func targetThatDoesNotExistIsAllThatIsTold() async throws {
        try await withFolder { folder in
            let run = try CommandRun.outcome(
                ["plan", "--cloud", "simulated", "--target", "netwrk"], in: folder)
            #expect(run.code == 2)
            #expect(run.output.isEmpty)
            #expect(run.messages.contains("fix: did you mean `network`?"))
            #expect(!run.messages.contains("[partial-plan]"))
        }
    }

    @Test(arguments: ["state list", "outputs", "events", "state show network/vpc"])
    func forgottenCloudIsNotTakenForAnEmptyAccount(words: String) async throws {
        try await withFolder { folder in
            let arguments = words.split(separator: " ").map(String.init)
            let before = try CommandRun.outcome(arguments, in: folder)
            #expect(before.messages.contains("[not-deployed]"))
            #expect(before.output.isEmpty)
            let deploy = try CommandRun.outcome(
                ["deploy", "--cloud", "simulated", "--yes", "--target", "network"], in: folder)
            #expect(deploy.code == 0)
            let after = try CommandRun.outcome(arguments, in: folder)
            #expect(after.messages.contains("fix: there is one with `--cloud simulated`"))
        }
    }

    @Test func helpBeginsWithTheCommandsOwnOptions() async throws {
        try await withFolder { folder in
            let text = try CommandRun.outcome(["help", "plan"], in: folder).output
            let own = try #require(text.range(of: "  --target"))
            let clouds = try #require(text.range(of: "  --cloud"))
            #expect(own.lowerBound < clouds.lowerBound)
        }
    }

    @Test(arguments: ["refresh", "state show"])
    func usageIsOneLine(words: String) async throws {
        try await withFolder { folder in
            let arguments = words.split(separator: " ").map(String.init) + ["--jsn"]
            let run = try CommandRun.outcome(arguments, in: folder)
            #expect(run.code == 2)
            let usage = run.messages.split(separator: "\n").first { $0.hasPrefix("Usage:") }
            #expect((usage?.count ?? .max) < 80)
        }
    }

    @Test func misspeltPropertyIsNotChangedInSilence() async throws {
        try await withFolder { folder in
            let target = ["--cloud", "simulated", "--yes", "--target", "network"]
            #expect(try CommandRun.outcome(["deploy"] + target, in: folder).code == 0)
            let change = ["simulated", "change", "network/platform/vpc"]
            let slip = try CommandRun.outcome(change + ["EnableDnsSuport=false"], in: folder)
            #expect(slip.code == 1)
            #expect(slip.messages.contains("fix: did you mean `EnableDnsSupport`?"))
            let run = try CommandRun.outcome(change + ["EnableDnsSupport=false"], in: folder)
            #expect(run.code == 0)
        }
    }

    @Test func eventsOfSeveralRunsCanBeToldApart() async throws {
        try await withFolder { folder in
            let cloud = ["--cloud", "simulated"]
            let target = cloud + ["--yes", "--target", "network"]
            #expect(try CommandRun.outcome(["deploy"] + target, in: folder).code == 0)
            let run = try CommandRun.outcome(["events", "--json"] + cloud, in: folder)
            let lines = run.output.split(separator: "\n")
            #expect(!lines.isEmpty)
            #expect(lines.allSatisfy { $0.contains(#""run":"20"#) })
        }
    }
}
