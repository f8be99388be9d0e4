import AWSClient
import Deployer
import InfraGraph

/// Work that goes on after its call was answered: how far it is.
extension AWSCloud {
    public func status(of handles: [ResourceHandle]) async -> [ResourceStatus] {
        let session = ReadSession(self, ReadKeys([]))
        var statuses = await withTaskGroup(of: (Int, ResourceStatus?).self) { tasks in
            for (index, handle) in handles.enumerated() {
                guard let work = work(on: handle) else { continue }
                tasks.addTask { (index, await self.progress(of: work, on: handle, session)) }
            }
            var told: [Int: ResourceStatus] = [:]
            for await (index, status) in tasks { told[index] = status }
            return told
        }
        let others = handles.indices.filter { statuses[$0] == nil }
        let read = await readStatus(of: others.map { handles[$0] })
        for (index, status) in zip(others, read) { statuses[index] = status }
        return handles.indices.compactMap { statuses[$0] }
    }

    private func work(on handle: ResourceHandle) -> BackgroundWork? {
        let handler = table.handlers[handle.type]
        return isDeleted(handle) ? handler?.afterDeletion : handler?.afterChange
    }

    /// Takes note of the work that a call has begun, unless its answer says that it is done.
    func noteWork(
        _ handler: ResourceHandler, _ operation: String, _ scope: Scope, _ answer: Value
    ) {
        let isDeletion = handler.afterDeletion != nil && operation == handler.delete?.operation
        guard let work = isDeletion ? handler.afterDeletion : handler.afterChange,
            !scope.identifier.isEmpty
        else { return }
        var scope = scope
        scope.answer = answer
        let input = work.call.input(in: scope)
        let told = work.told(in: answer)
        let state = work.readiness.state(of: told, scope) ?? ""
        if input.isEmpty || work.readiness.ready.contains(state) { return }
        let subject = subject(handler.type, scope, isDeletion: isDeletion)
        begunWork.begin(
            ReadSession.Key(
                service: handler.service, operation: work.call.operation, input: .object(input),
                place: subject.place),
            for: subject)
    }

    /// Says whether something that was begun for a resource is still under way.
    func isUnderWay(_ handler: ResourceHandler, _ scope: Scope) -> Bool {
        begunWork.isUnderWay(subject(handler.type, scope, isDeletion: false))
    }

    private func subject(
        _ type: String, _ scope: Scope, isDeletion: Bool
    ) -> BegunWork.Subject {
        BegunWork.Subject(
            type: type, place: ReadSession.Place(scope), identifier: scope.identifier,
            isDeletion: isDeletion)
    }

    /// How far the work on a resource is; nil if the resource itself has to tell.
    private func progress(
        of work: BackgroundWork, on handle: ResourceHandle, _ session: ReadSession
    ) async -> ResourceStatus? {
        do throws(ProviderError) {
            let scope = try await scope(of: handle)
            let subject = subject(handle.type, scope, isDeletion: isDeleted(handle))
            switch begunWork.turn(of: subject, at: clock.now) {
            case .none: return nil
            case .wait: return .pending("under way")
            case .ask(let questions):
                var pending: ResourceStatus?
                var isForgotten = false
                for question in questions {
                    switch try await answer(to: question, work, scope, session) {
                    case .pending(let state)?: pending = .pending(state)
                    case .failed(let reason)?:
                        begunWork.end(question, for: subject)
                        return .failed(reason)
                    case let answer:
                        isForgotten = isForgotten || answer == nil
                        begunWork.end(question, for: subject)
                    }
                }
                // That the work is not known is no proof of anything.
                return pending ?? (isForgotten ? nil : end(of: handle, scope))
            }
        } catch {
            return .unreadable(error)
        }
    }

    /// What the end of all work means, if nothing is left to read.
    private func end(of handle: ResourceHandle, _ scope: Scope) -> ResourceStatus? {
        if isDeleted(handle) { return .gone }
        guard let handler = table.handlers[handle.type] else { return nil }
        let known = handle.attributes.merging(handler.attributes(of: [:], scope)) { $1 }
        return Set(handler.attributes.keys).isSubset(of: known.keys) ? .ready(known) : nil
    }

    /// How far one piece of work is; nil if AWS knows nothing of it any more.
    private func answer(
        to question: ReadSession.Key, _ work: BackgroundWork, _ scope: Scope,
        _ session: ReadSession
    ) async throws(ProviderError) -> ResourceStatus? {
        let output: Value
        do throws(CallFailure) {
            output = try await session.pages(question, isFirstPageOnly: true).first ?? .null
        } catch {
            let error = ProviderError(
                error, isChange: false, call: "`\(question.operation)` of \(question.service)")
            if error.kind == .notFound { return nil }
            throw error
        }
        let told = work.told(in: output)
        let state = work.readiness.state(of: told, scope) ?? ""
        if work.readiness.ready.contains(state) { return .ready([:]) }
        guard work.readiness.failed.contains(state) else { return .pending(state) }
        let reason = work.readiness.reason(of: told, scope)
        return .failed(reason.map { "\(state): \($0)" } ?? state)
    }
}
