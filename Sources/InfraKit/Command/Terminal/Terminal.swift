import Deployer
import InfraGraph
import Review
import Synchronization

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
            guard descriptor == STDOUT_FILENO, Self.hasReader(descriptor) else { return }
            Self.lost.withLock { $0 = $0 ?? error }
        }
    }

    /// Whoever read may have gone away (`| head`) and misses nothing of the rest.
    private static func hasReader(_ descriptor: Int32) -> Bool {
        var stream = pollfd(fd: descriptor, events: 0, revents: 0)
        return poll(&stream, 1, 0) == 0
    }

    /// Why some of the results could not be written; nil if all were, or nobody reads any more.
    static var lostOutput: Diagnostic? { lost.withLock { $0 } }

    private static let lost = Mutex<Diagnostic?>(nil)

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

    /// Asks for `yes`, and says so if it is not the answer. Gives nil if nobody can answer.
    func confirm(_ question: String) -> Bool? {
        guard Self.canAsk else { return nil }
        if ask(question + " Only `yes` goes on:") == "yes" { return true }
        writeError("Nothing was changed.\n")
        return false
    }
}
