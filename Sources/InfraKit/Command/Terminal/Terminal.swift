import Deployer
import InfraGraph
import Review

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a command writes to and asks: a person's terminal, a pipe, or a log in CI.
struct Terminal: Sendable {
    static let standard = Terminal()

    /// The name of the executable, for messages that show what to run.
    static var programName: String {
        CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? "stack"
    }

    /// Says whether a person watches: then progress is drawn in place.
    let isInteractive: Bool
    /// Plain, or the colours of a terminal; `NO_COLOR` is obeyed.
    let style: TextStyle
    /// The style of what goes to the error stream.
    let errorStyle: TextStyle

    private init() {
        let hasColours = Self.variable("NO_COLOR") == nil && Self.variable("TERM") != "dumb"
        isInteractive =
            isatty(STDOUT_FILENO) == 1 && Self.variable("CI") == nil
            && Self.variable("TERM") != "dumb"
        style = isatty(STDOUT_FILENO) == 1 && hasColours ? .coloured : .plain
        errorStyle = isatty(STDERR_FILENO) == 1 && hasColours ? .coloured : .plain
    }

    /// A variable of the process; nil if it is not set or empty.
    static func variable(_ name: String) -> String? {
        guard let text = getenv(name).map({ String(cString: $0) }), !text.isEmpty else {
            return nil
        }
        return text
    }

    /// Columns of the terminal; 80 where there is none.
    var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Writes results.
    func write(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Writes messages, so that results can be piped.
    func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

    private func write(_ text: String, to descriptor: Int32) {
        do throws(Diagnostic) {
            try LocalFile.write(Array(text.utf8), to: descriptor, "output")
        } catch {
            // Whoever reads has gone away; there is nobody left to tell.
        }
    }

    /// Shows problems on the error stream, with paths that can be opened.
    func show(_ diagnostics: Diagnostics) {
        let text = DiagnosticText(style: errorStyle, paths: SourceFiles.paths())
        writeError(text.text(for: diagnostics))
    }

    /// Shows one problem.
    func show(_ diagnostic: Diagnostic) { show(Diagnostics([diagnostic])) }

    /// Says whether somebody can answer.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

    /// Asks for a line, on the error stream, since results may be piped.
    func ask(_ question: String) -> String {
        writeError(question + " ")
        return readLine() ?? ""
    }

    /// Asks for `yes`. Gives nil if nobody can answer.
    func confirm(_ question: String) -> Bool? {
        guard Self.canAsk else { return nil }
        write(question + " Only `yes` goes on: ")
        return readLine() == "yes"
    }
}
