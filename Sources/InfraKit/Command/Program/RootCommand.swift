import ArgumentParser
import InfraDSL

/// The executable of an environment. Each verb is a file in `Commands/` and a line here.
struct RootCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Terminal.programName,
            abstract: "Plans, deploys and looks after the environment \(E().name).",
            discussion: """
                Every command that reaches a cloud takes --cloud: `simulated` is a cloud inside \
                this program, without account or network; `aws` is AWS, with the credentials of \
                the environment.

                Exit codes: 0 done or nothing to do, 1 failed, 2 wrong usage, 3 blocked by policy \
                or missing confirmation, 4 there are changes (only with --detailed-exit-code).

                Shell completion: \(Terminal.programName) --generate-completion-script bash|zsh|fish
                """,
            subcommands: [
                PlanCommand<E>.self,
                DeployCommand<E>.self,
                DestroyCommand<E>.self,
                DriftCommand<E>.self,
                RefreshCommand<E>.self,
                OutputsCommand<E>.self,
                StateCommand<E>.self,
                EventsCommand<E>.self,
                SynthCommand<E>.self,
                GraphCommand<E>.self,
                SimulatedCommand<E>.self,
            ])
    }
}
