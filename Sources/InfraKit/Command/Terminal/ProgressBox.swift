import Deployer
import Synchronization

/// Holds a progress display that can only be made when the plan is known.
final class ProgressBox: Sendable {
    private let progress = Mutex<Progress?>(nil)

    func begin(total: Int, json: Bool, terminal: Terminal) {
        let mode: Progress.Mode = json ? .json : terminal.isInteractive ? .live : .lines
        progress.withLock { $0 = Progress(mode: mode, total: total, terminal: terminal) }
    }

    func observe(_ event: RunEvent) { progress.withLock { $0 }?.observe(event) }

    func finish() { progress.withLock { $0 }?.finish() }
}
