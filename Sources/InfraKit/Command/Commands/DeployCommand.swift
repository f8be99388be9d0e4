import ArgumentParser
import Deployer
import InfraDSL
import InfraGraph
import Review

/// `deploy`: shows the plan, asks, and carries it out.
struct DeployCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "deploy", abstract: "Makes the cloud match the program.",
            discussion: """
                Shows the plan and asks before the first call, unless --yes is given. What is done \
                is recorded at once: after a failure, an interruption or a crash, run it again and \
                it goes on from there.
                """)
    }

    @OptionGroup var plan: PlanFlags
    @Flag(help: "Go on without asking.") var yes = false
    @Flag(help: "Write plan, events and result as lines of JSON.") var json = false
    @Flag(help: "Show every property of what is created.") var verbose = false
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let context = try await CommandContext.open(E.self, cloud, command: "deploy", use: .changes)
        let run = RunOfPlan(
            context: context, options: plan.options, refreshes: !plan.skipsRefresh, yes: yes,
            view: PlanView(json: json, verbose: verbose), question: "Deploy this plan?")
        try await run.carryOut()
        if !json {
            let outputs = try await context.deployment.open().state.outputs
            OutputsView(outputs: outputs).showText(heading: "Outputs")
        }
    }
}

/// `destroy`: deletes everything that the state has.
struct DestroyCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "destroy", abstract: "Deletes everything that the environment deployed.",
            discussion: """
                Deletes stored data too. Retained resources stay in the cloud, protected ones are \
                refused. Deletion protection is turned off where the plan says so.

                What is deleted is what the state has: the cloud is not read first, since what is \
                gone already is found so when it is deleted.
                """)
    }

    @Flag(help: "Go on without asking.") var yes = false
    @Flag(help: "Read the cloud first, so that the plan tells what is gone already.")
    var refresh = false
    @Flag(help: "Write plan, events and result as lines of JSON.") var json = false
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let context = try await CommandContext.open(
            E.self, cloud, command: "destroy", use: .changes)
        var options = PlanOptions()
        options.isDestroy = true
        let run = RunOfPlan(
            context: context, options: options, refreshes: refresh, yes: yes,
            view: PlanView(json: json, verbose: false), question: "Delete all this, with its data?")
        try await run.carryOut()
    }
}
