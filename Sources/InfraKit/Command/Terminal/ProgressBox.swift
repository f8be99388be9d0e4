import Deployer
import Synchronization

/// Holds a progress display that can only be made when the plan is known.
final class ProgressBox: Sendable {
    private let progress = Mutex<Progress?>(nil)

    func begin(total: Int, json: Bool, clock: any DeployClock, terminal: Terminal) {
        let mode: Progress.Mode = json ? .json : terminal.isInteractive ? .live : .lines
        progress.withLock {
            $0 = Progress(mode: mode, total: total, clock: clock, terminal: terminal)
        }
    }

    func observe(_ event: RunEvent) { current?.observe(event) }

    /// Shows that time passes, while nothing else happens.
    func tick() { current?.tick() }

    /// Shows a message without tearing the moving lines.
    func tell(_ message: String) { current?.tell(message) }

    func finish() { current?.finish() }

    private var current: Progress? { progress.withLock { $0 } }
}
