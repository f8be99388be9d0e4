import InfraGraph

/// Appends entries durably; entries that arrive while one write runs share the next.
///
/// After the first failed write nothing is accepted any more: a later sync may falsely succeed.
actor JournalWriter {
    private let store: any StateStore
    private var pending: [UInt8] = []
    private var waiters: [CheckedContinuation<Diagnostic?, Never>] = []
    private var isWriting = false
    private var failure: Diagnostic?
    private var cut: Int?
    private var beginning: JournalEntry?

    /// - Parameters:
    ///   - beginning: what comes before everything else in a journal that has nothing yet.
    ///   - cut: how many bytes of the journal count, if there are others: these go before the first
    ///     write.
    init(store: any StateStore, beginning: JournalEntry?, cut: Int?) {
        self.store = store
        self.beginning = beginning
        self.cut = cut
    }

    /// Returns when the entry would survive a power cut.
    func append(_ entries: [JournalEntry]) async throws(Diagnostic) {
        if let failure { throw failure }
        // Here and not by who calls: of two calls at once the later one may arrive first.
        if let beginning { pending.append(contentsOf: Journal.line(beginning)) }
        beginning = nil
        for entry in entries { pending.append(contentsOf: Journal.line(entry)) }
        let failure = await withCheckedContinuation { continuation in
            waiters.append(continuation)
            if !isWriting {
                isWriting = true
                Task { await write() }
            }
        }
        if let failure { throw failure }
    }

    /// Replaces the snapshot; nothing is left of the journal then.
    func replaceSnapshot(
        _ bytes: [UInt8], beginning: JournalEntry
    ) async throws(Diagnostic) {
        try await store.replaceSnapshot(bytes)
        cut = nil
        self.beginning = beginning
    }

    private func write() async {
        while !waiters.isEmpty {
            let bytes = pending
            let served = waiters
            pending = []
            waiters = []
            if failure == nil {
                do throws(Diagnostic) {
                    if let count = cut { try await store.cutJournal(to: count) }
                    cut = nil
                    try await store.appendJournal(bytes)
                } catch {
                    failure = error
                }
            }
            for waiter in served { waiter.resume(returning: failure) }
        }
        isWriting = false
    }
}
