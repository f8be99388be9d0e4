import CCurl
import Synchronization

/// Where calls of all tasks wait for the thread that drives them.
final class CurlInbox: Sendable {
    /// What the thread is asked to do next.
    struct Work {
        var started: [CurlTransfer] = []
        var cancelled: [CurlTransfer] = []
        var isClosed = false
    }

    private struct State {
        var work = Work()
        /// The address of the multi handle as a number, as long as the thread has one.
        var wakeUp: UInt = 0
        var isAwake = false
        var reason = TransportFailure.Kind.shutDown
    }

    private let state = Mutex(State())

    func start(_ transfer: CurlTransfer) {
        let isOpen = change { state in
            if state.work.isClosed { return false }
            state.work.started.append(transfer)
            return true
        }
        if !isOpen { transfer.end(reason, wasSent: false) }
    }

    func cancel(_ transfer: CurlTransfer) {
        _ = change { state in
            state.work.cancelled.append(transfer)
            return true
        }
    }

    /// Why it takes no calls, once it is closed.
    var reason: TransportFailure.Kind { state.withLock { $0.reason } }

    func close(because reason: TransportFailure.Kind = .shutDown) {
        _ = change { state in
            state.reason = reason
            state.work.isClosed = true
            return true
        }
    }

    /// Names the handle whose wait is to be interrupted; nil before it is destroyed.
    func attach(_ multi: UnsafeMutableRawPointer?) {
        state.withLock { $0.wakeUp = UInt(bitPattern: multi) }
    }

    /// Hands over what has come in since the last time.
    func take() -> Work {
        state.withLock { state in
            let work = state.work
            state.work = Work(isClosed: work.isClosed)
            state.isAwake = false
            return work
        }
    }

    private func change(_ edit: (inout State) -> Bool) -> Bool {
        state.withLock { state in
            guard edit(&state) else { return false }
            // One wake-up is enough for all that comes in before the thread looks again.
            if !state.isAwake, let multi = UnsafeMutableRawPointer(bitPattern: state.wakeUp) {
                state.isAwake = true
                ccurl_multi_wakeup(multi)
            }
            return true
        }
    }
}
