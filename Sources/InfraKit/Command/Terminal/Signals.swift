import Deployer
import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Turns interrupt and termination into a clean stop: the first ends the run, the second leaves at
/// once.
final class Signals {
    private let sources: [any DispatchSourceSignal]

    init(_ stop: StopSignal) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                stop.stop()
                let text =
                    stop.level == 1
                    ? "\nStopping: finishing the calls that are out. Once more leaves at once.\n"
                    : "\nLeaving. The next run looks for what was under way.\n"
                Terminal.standard.writeError(text)
            }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }
}
