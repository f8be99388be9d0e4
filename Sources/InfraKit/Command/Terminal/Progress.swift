import Deployer
import InfraGraph
import Review
import Synchronization

/// Shows a run as it goes: a few moving lines on a terminal, one line an event in a log, JSON lines
/// for programs.
final class Progress: Sendable {
    enum Mode: Sendable {
        case live
        case lines
        case json
        case silent
    }

    private struct Shown: Sendable {
        var running: [Address: (operation: String, started: Double, message: String)] = [:]
        var finished = 0
        var total: Int
        var drawnLines = 0
        var lastWritten = ContinuousClock.now
        var start: Double?
    }

    private let mode: Mode
    private let terminal: Terminal
    private let clock: any DeployClock
    private let shown: Mutex<Shown>

    init(mode: Mode, total: Int, clock: any DeployClock, terminal: Terminal = .standard) {
        self.mode = mode
        self.clock = clock
        self.terminal = terminal
        shown = Mutex(Shown(total: total))
    }

    /// Takes notice of an event.
    func observe(_ event: RunEvent) {
        shown.withLock { shown in
            shown.start = shown.start ?? event.time
            update(&shown, event)
            switch mode {
            case .live: drawLive(&shown, event)
            case .lines: write(line(shown, event), &shown)
            case .json:
                terminal.write(Value.object(["event": event.jsonValue]).plainJSON() + "\n")
            case .silent: break
            }
        }
    }

    /// Shows that time passes: the moving lines once a second, in a log a line for every minute in
    /// which nothing happened.
    func tick() {
        shown.withLock { shown in
            let silence = ContinuousClock.now - shown.lastWritten
            switch mode {
            case .live where silence >= .milliseconds(900): draw(&shown, at: clock.now)
            case .lines where silence >= .seconds(60): write(underWay(shown), &shown)
            default: break
            }
        }
    }

    /// Shows a message on the error stream; the moving lines come back with the next event.
    func tell(_ message: String) {
        shown.withLock { shown in
            erase(&shown)
            terminal.writeError(message)
        }
    }

    /// Removes the moving lines; call it before anything else is written.
    func finish() {
        shown.withLock { shown in
            erase(&shown)
        }
    }

    private func update(_ shown: inout Shown, _ event: RunEvent) {
        switch event.phase {
        case .started: shown.running[event.address] = (event.operation, event.time, "")
        case .accepted, .waiting, .retrying:
            shown.running[event.address]?.message = event.message
        case .finished:
            shown.finished += 1
            shown.running[event.address] = nil
        case .failed, .skipped: shown.running[event.address] = nil
        }
    }

    private func line(_ shown: Shown, _ event: RunEvent) -> String? {
        let since = TimeText.duration(event.time - (shown.start ?? event.time))
        switch event.phase {
        case .finished:
            let count = "[\(shown.finished)/\(shown.total)]"
            let identifier = event.identifier.map { "  \($0)" } ?? ""
            return "\(count) \(event.operation) \(event.address)\(identifier)  after \(since)\n"
        case .failed: return "failed: \(event.operation) \(event.address): \(event.message)\n"
        case .retrying: return "retrying: \(event.operation) \(event.address): \(event.message)\n"
        case .started, .accepted, .waiting, .skipped: return nil
        }
    }

    private func underWay(_ shown: Shown) -> String? {
        guard let longest = shown.running.min(by: { $0.value.started < $1.value.started }) else {
            return nil
        }
        let seconds = TimeText.duration(clock.now - longest.value.started)
        return "[\(shown.finished)/\(shown.total)] \(shown.running.count) under way, longest: "
            + "\(longest.value.operation) \(longest.key) for \(seconds)\n"
    }

    private func write(_ line: String?, _ shown: inout Shown) {
        guard let line else { return }
        terminal.write(line)
        shown.lastWritten = .now
    }

    private func drawLive(_ shown: inout Shown, _ event: RunEvent) {
        if let text = line(shown, event) {
            erase(&shown)
            terminal.write(text)
        } else if shown.drawnLines > 0,
            ContinuousClock.now - shown.lastWritten < .milliseconds(80)
        {
            return
        }
        draw(&shown, at: event.time)
    }

    private func draw(_ shown: inout Shown, at time: Double) {
        erase(&shown)
        let running = shown.running.sorted {
            ($0.value.started, $0.key) < ($1.value.started, $1.key)
        }
        guard !running.isEmpty else { return }
        let columns = terminal.width - 1
        let counts = "\(shown.finished) of \(shown.total), \(running.count) under way"
        var lines = ["\(bar(shown, min(20, columns - counts.count - 1))) \(counts)"]
        let first = running.prefix(8)
        let times = first.map { TimeText.duration(time - $0.value.started) }
        let width = times.map(\.count).max() ?? 0
        for ((address, work), seconds) in zip(first, times) {
            let padding = String(repeating: " ", count: width - seconds.count)
            lines.append("  \(padding)\(seconds)  \(work.operation) \(address)  \(work.message)")
        }
        if running.count > 8 { lines.append("  and \(running.count - 8) more") }
        terminal.write(lines.map { String($0.prefix(columns)) + "\n" }.joined())
        shown.drawnLines = lines.count
        shown.lastWritten = .now
    }

    private func bar(_ shown: Shown, _ length: Int) -> String {
        guard length > 0 else { return "" }
        let filled = shown.total == 0 ? 0 : min(length, shown.finished * length / shown.total)
        return String(repeating: "█", count: filled)
            + String(repeating: "░", count: length - filled)
    }

    private func erase(_ shown: inout Shown) {
        guard shown.drawnLines > 0 else { return }
        // The cursor may be behind a `^C` that the terminal has echoed.
        terminal.write("\r\u{1B}[\(shown.drawnLines)A\u{1B}[J")
        shown.drawnLines = 0
    }
}
