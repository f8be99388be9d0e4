import ArgumentParser
import InfraDSL
import InfraGraph

/// Parses arguments, runs the command and turns whatever happens into text and an exit code.
enum Program<E: Environment> {
    static func run(_ arguments: [String]) async -> Int32 {
        if let diagnostic = unknownCommand(arguments) {
            Terminal.standard.show(diagnostic)
            return CommandExit.usage.code
        }
        do {
            var command = try RootCommand<E>.parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            guard let lost = Terminal.lostOutput else { return 0 }
            Terminal.standard.show(lost)
            return CommandExit.failed.code
        } catch let exit as CommandExit {
            return exit.code
        } catch let diagnostics as Diagnostics {
            Terminal.standard.show(diagnostics)
            let isUnconfirmed = diagnostics.all.contains { $0.code == "needs-confirmation" }
            return (isUnconfirmed ? CommandExit.blocked : .failed).code
        } catch let diagnostic as Diagnostic {
            Terminal.standard.show(diagnostic)
            return CommandExit.failed.code
        } catch {
            return explain(error)
        }
    }

    /// Help, a completion script, or wrong usage.
    private static func explain(_ error: any Error) -> Int32 {
        let text = RootCommand<E>.fullMessage(for: error)
        if RootCommand<E>.exitCode(for: error) == .success {
            Terminal.standard.write(text + "\n")
            return 0
        }
        Terminal.standard.writeError(text + "\n")
        return CommandExit.usage.code
    }

    /// The argument parser suggests options but not commands.
    private static func unknownCommand(_ arguments: [String]) -> Diagnostic? {
        var command: any ParsableCommand.Type = RootCommand<E>.self
        let words = arguments.drop { $0 == "help" }.prefix { !$0.hasPrefix("-") }
        for word in words {
            let subcommands = command.configuration.subcommands
            // What follows a command without subcommands are its arguments.
            guard !subcommands.isEmpty else { return nil }
            guard let next = subcommands.first(where: { $0._commandName == word }) else {
                let isRoot = command == RootCommand<E>.self
                return unknownCommand(
                    word, among: subcommands.map { $0._commandName } + (isRoot ? ["help"] : []))
            }
            command = next
        }
        return nil
    }

    private static func unknownCommand(_ word: String, among names: [String]) -> Diagnostic {
        let near = Suggestion.nearest(to: word, among: names)
        return Diagnostic(
            code: "unknown-command", "there is no such command",
            detail: "`\(word)` is none of \(names.sorted().joined(separator: ", ")).",
            fix: near.map { "did you mean `\($0)`?" } ?? "see `--help`")
    }
}

/// How a command ends when it is neither done nor a problem to explain.
enum CommandExit: Int32, Error {
    /// It failed and has said why.
    case failed = 1
    /// It was called wrongly.
    case usage = 2
    /// A policy or a missing confirmation keeps it from going on.
    case blocked = 3
    /// There are changes, and `--detailed-exit-code` asks for that answer.
    case changes = 4

    var code: Int32 { rawValue }
}
