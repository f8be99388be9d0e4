import Deployer
import InfraGraph

extension SimulatedCloud {
    /// How many resources one call can ask for.
    static let pageSize = 100

    public func status(of handles: [ResourceHandle]) async -> [ResourceStatus] {
        await look(.status, at: handles, unreadable: ResourceStatus.unreadable) {
            contents, key, now in
            guard let resource = contents.live(key, at: now), resource.isVisible(at: now) else {
                return .gone
            }
            switch resource.phase(at: now) {
            case .pending(let word): return .pending(word)
            case .ready: return .ready(resource.attributes)
            case .failed(let word): return .failed(word)
            case .deleting: return .pending("deleting")
            case .gone: return .gone
            }
        }
    }

    public func read(_ handles: [ResourceHandle]) async -> [Observation] {
        await look(.read, at: handles, unreadable: Observation.unreadable) { contents, key, now in
            if key.regional.type == CallerIdentity.type {
                return CallerIdentity.observation(account: key.regional.account)
            }
            guard let resource = contents.live(key, at: now), resource.isVisible(at: now) else {
                return .absent
            }
            return .found(
                properties: resource.visibleProperties,
                attributes: resource.visibleAttributes(at: now))
        }
    }

    /// Answers for many resources, a page per type and region in one call.
    private func look<Answer: Sendable>(
        _ operation: CallOperation, at handles: [ResourceHandle],
        unreadable: (ProviderError) -> Answer,
        _ answer: (WorldContents, HandleKey, Double) -> Answer
    ) async -> [Answer] {
        if handles.isEmpty { return [] }
        let pages = Pages(handles, operation)
        let subjects = handles.map {
            CallSubject(operation: operation, type: $0.type, region: $0.region, address: $0.address)
        }
        let faults = faults(for: pages.subjects, of: subjects)
        let canceled = ProviderError(
            .transient, code: "RequestCanceled", message: "It was not sent.")
        guard await pause() else { return handles.map { _ in unreadable(canceled) } }
        let now = clock.now
        let answers = world.look { contents in
            handles.map { answer(contents, HandleKey($0, options), now) }
        }
        world.note(time: now)
        guard await pause() else { return handles.map { _ in unreadable(canceled) } }
        return answers.indices.map { index in
            let fault = faults.subjects[index] ?? faults.pages[pages.ofHandle[index]]
            return ProviderError(reading: fault).map(unreadable) ?? answers[index]
        }
    }
}

/// Handles sorted into calls.
private struct Pages {
    private(set) var subjects: [CallSubject] = []
    private(set) var ofHandle: [Int] = []

    init(_ handles: [ResourceHandle], _ operation: CallOperation) {
        var open: [CallSubject: (page: Int, count: Int)] = [:]
        for handle in handles {
            let subject = CallSubject(
                operation: operation, type: handle.type, region: handle.region, address: nil)
            var last = open[subject] ?? (-1, SimulatedCloud.pageSize)
            if last.count == SimulatedCloud.pageSize {
                last = (subjects.count, 0)
                subjects.append(subject)
            }
            last.count += 1
            open[subject] = last
            ofHandle.append(last.page)
        }
    }
}

extension SimulatedResource {
    fileprivate func isVisible(at now: Double) -> Bool { visibleAt ?? 0 <= now }
}

extension ProviderError {
    /// What a fault makes of a read; nil if the read succeeds all the same.
    fileprivate init?(reading fault: FaultRule.Fault?) {
        switch fault {
        case .executeThenDrop?: self = .connectionLost
        default: self.init(before: fault)
        }
    }
}
