import Deployer
import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Turns interrupt and termination into a clean stop, from the moment on at which a run begins: the
/// first ends the run, the second leaves at once. Before that nothing is under way, and they end
/// the program as they do elsewhere.
final class Signals {
    private let stop: StopSignal
    private var sources: [any DispatchSourceSignal] = []

    init(_ stop: StopSignal) { self.stop = stop }

    /// Catches signals from now on; `tell` shows what they lead to.
    func begin(tell: @escaping @Sendable (String) -> Void) {
        sources = [SIGINT, SIGTERM].map { [stop] number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                stop.stop()
                tell(
                    stop.level == 1
                        ? "Stopping: finishing the calls that are out. Once more leaves at once.\n"
                        : "Leaving. The next run looks for what was under way.\n")
            }
            source.resume()
            return source
        }
    }

    deinit {
        guard !sources.isEmpty else { return }
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }
}
