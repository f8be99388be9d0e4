import CCurl

/// The thread's work: takes calls from the inbox, drives them, and tells their ends.
struct CurlLoop: ~Copyable {
    private let inbox: CurlInbox
    private let settings: CurlTransport.Settings
    private let multi: UnsafeMutableRawPointer?
    private var lanes: [String: Lane] = [:]
    private var running: [UnsafeMutableRawPointer: CurlTransfer] = [:]
    private var idle: [CurlHandle] = []

    /// The calls to one host.
    private struct Lane {
        var waiting: [CurlTransfer] = []
        var next = 0
        var running = 0
    }

    /// libcurl wants this once per process, before anything else.
    private static let isReady =
        ccurl_load() && ccurl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init(_ settings: CurlTransport.Settings, _ inbox: CurlInbox) {
        self.settings = settings
        self.inbox = inbox
        multi = Self.isReady ? ccurl_multi_init() : nil
        guard multi != nil else {
            inbox.close(because: .noLibrary)
            return
        }
        ccurl_multi_set_long(
            multi, CURLMOPT_MAX_HOST_CONNECTIONS, settings.connectionsPerHost)
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 4 * settings.connectionsPerHost)
        inbox.attach(multi)
    }

    /// Works until the inbox is closed.
    consuming func run() {
        guard multi != nil else {
            for transfer in inbox.take().started {
                transfer.end(inbox.reason, wasSent: false)
            }
            return
        }
        while true {
            let work = inbox.take()
            for transfer in work.started { enqueue(transfer) }
            for transfer in work.cancelled { cancel(transfer) }
            if work.isClosed { return stop() }
            var count: Int32 = 0
            ccurl_multi_perform(multi, &count)
            let ended = collectEnds()
            // New calls may start where others have ended: no waiting then.
            if !ended { ccurl_multi_poll(multi, 60_000) }
        }
    }

    private mutating func enqueue(_ transfer: CurlTransfer) {
        lanes[transfer.host, default: Lane()].waiting.append(transfer)
        startNext(transfer.host)
    }

    /// Starts what may start, so that time limits don't count the wait for a connection.
    private mutating func startNext(_ host: String) {
        while var lane = lanes[host], lane.running < settings.connectionsPerHost {
            guard lane.next < lane.waiting.count else {
                lanes[host] = lane.running == 0 ? nil : Lane(running: lane.running)
                return
            }
            let transfer = lane.waiting[lane.next]
            lanes[host] = nil
            lane.next += 1
            if lane.next == 1024 {
                lane.waiting.removeFirst(lane.next)
                lane.next = 0
            }
            if transfer.isWanted {
                if start(transfer) {
                    lane.running += 1
                } else {
                    transfer.end(.other, wasSent: false, message: "libcurl takes no more calls")
                }
            }
            lanes[host] = lane
        }
    }

    private mutating func start(_ transfer: CurlTransfer) -> Bool {
        guard let handle = idle.popLast() ?? CurlHandle() else { return false }
        handle.prepare(transfer, settings)
        guard ccurl_multi_add_handle(multi, handle.pointer) == CURLM_OK else {
            handle.clear()
            idle.append(handle)
            return false
        }
        running[handle.pointer] = transfer
        handles[handle.pointer] = handle
        return true
    }

    private var handles: [UnsafeMutableRawPointer: CurlHandle] = [:]

    private mutating func collectEnds() -> Bool {
        var found = false
        var left: Int32 = 0
        while let message = ccurl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let pointer = message.pointee.easy_handle,
                let transfer = running[pointer], let handle = handles[pointer]
            else { continue }
            found = true
            let result = handle.result(of: transfer, ccurl_message_result(message))
            release(pointer)
            transfer.end(result)
            startNext(transfer.host)
        }
        return found
    }

    private mutating func cancel(_ transfer: CurlTransfer) {
        if let pointer = running.first(where: { $0.value === transfer })?.key {
            release(pointer)
            startNext(transfer.host)
        }
        transfer.end(.cancelled, wasSent: transfer.departures > 0)
    }

    private mutating func release(_ pointer: UnsafeMutableRawPointer) {
        ccurl_multi_remove_handle(multi, pointer)
        if let transfer = running.removeValue(forKey: pointer) {
            lanes[transfer.host]?.running -= 1
        }
        guard let handle = handles.removeValue(forKey: pointer) else { return }
        handle.clear()
        idle.append(handle)
    }

    private consuming func stop() {
        inbox.attach(nil)
        for (pointer, transfer) in running {
            ccurl_multi_remove_handle(multi, pointer)
            transfer.end(.shutDown, wasSent: transfer.departures > 0)
        }
        for lane in lanes.values {
            for transfer in lane.waiting[lane.next...] { transfer.end(.shutDown, wasSent: false) }
        }
        for transfer in inbox.take().started { transfer.end(.shutDown, wasSent: false) }
        for handle in handles.values { handle.destroy() }
        for handle in idle { handle.destroy() }
        ccurl_multi_cleanup(multi)
    }
}
