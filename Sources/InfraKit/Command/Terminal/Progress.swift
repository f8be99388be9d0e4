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
        var lastDrawn: ContinuousClock.Instant?
        var start: Double?
    }

    private let mode: Mode
    private let terminal: Terminal
    private let shown: Mutex<Shown>

    init(mode: Mode, total: Int, terminal: Terminal = .standard) {
        self.mode = mode
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
            case .lines: writeLine(shown, event)
            case .json:
                terminal.write(Value.object(["event": event.jsonValue]).plainJSON() + "\n")
            case .silent: break
            }
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

    private func writeLine(_ shown: Shown, _ event: RunEvent) {
        if let line = line(shown, event) { terminal.write(line) }
    }

    private func drawLive(_ shown: inout Shown, _ event: RunEvent) {
        let now = ContinuousClock.now
        if let text = line(shown, event) {
            erase(&shown)
            terminal.write(text)
        } else if let last = shown.lastDrawn, now - last < .milliseconds(80) {
            return
        }
        shown.lastDrawn = now
        erase(&shown)
        let running = shown.running.sorted { $0.value.started < $1.value.started }
        guard !running.isEmpty else { return }
        var lines = [
            "\(bar(shown)) \(shown.finished) of \(shown.total), \(running.count) under way"
        ]
        for (address, work) in running.prefix(8) {
            let seconds = TimeText.duration(event.time - work.started)
            lines.append("  \(work.operation) \(address)  \(seconds)  \(work.message)")
        }
        if running.count > 8 { lines.append("  and \(running.count - 8) more") }
        let width = terminal.width - 1
        terminal.write(lines.map { String($0.prefix(width)) + "\n" }.joined())
        shown.drawnLines = lines.count
    }

    private func bar(_ shown: Shown) -> String {
        let filled = shown.total == 0 ? 0 : shown.finished * 20 / shown.total
        return String(repeating: "█", count: min(20, filled))
            + String(repeating: "░", count: max(0, 20 - filled))
    }

    private func erase(_ shown: inout Shown) {
        guard shown.drawnLines > 0 else { return }
        terminal.write("\u{1B}[\(shown.drawnLines)A\u{1B}[J")
        shown.drawnLines = 0
    }
}
