import Deployer
import InfraGraph
import Synchronization

/// The priorities that rules of listeners are to get.
///
/// No two rules of a listener have one priority at any time, so rules that change places are told
/// to AWS by one call.
final class RulePriorities: Sendable {
    /// What one rule is to get.
    struct Wish: Hashable, Sendable {
        let listener: String
        let rule: String
        let old: Int
        let new: Int
        /// The same for every try of the same change.
        let token: String

        init?(_ scope: Scope) {
            func number(_ value: Value?) -> Int? { value?.scalarText.flatMap { Int($0) } }
            guard let listener = scope.properties["ListenerArn"]?.stringValue,
                let old = number(scope.before["Priority"]),
                let new = number(scope.properties["Priority"])
            else { return nil }
            self.listener = listener
            rule = scope.identifier
            self.old = old
            self.new = new
            token = scope.token
        }
    }

    /// Whether a wish was fulfilled by the call for another one, by wish.
    private let wishes = Mutex<[Wish: Bool]>([:])

    /// Takes note of a wish; returns those that one call must fulfil with it, or none if that was
    /// done: each takes the priority of the next one.
    func chain(from wish: Wish) -> [Wish] {
        wishes.withLock { wishes in
            if wishes[wish] == true {
                wishes[wish] = nil
                return []
            }
            wishes[wish] = false
            var chain = [wish]
            while let last = chain.last,
                let next = wishes.first(where: { other, isFulfilled in
                    !isFulfilled && other.listener == wish.listener && other.old == last.new
                        && !chain.contains(other)
                })
            {
                chain.append(next.key)
            }
            return chain
        }
    }

    func fulfil(_ chain: [Wish]) {
        wishes.withLock { wishes in
            for wish in chain where wishes[wish] != nil { wishes[wish] = true }
            if let first = chain.first { wishes[first] = nil }
        }
    }

    func withdraw(_ wish: Wish) { wishes.withLock { $0[wish] = nil } }
}

extension AWSCloud {
    /// Sets the priority of a rule, together with those of the rules that make room for it.
    func setPriority(_ scope: Scope, _ call: Call) async throws(ProviderError) {
        let handler = ElasticLoadBalancingV2Handlers.listenerRule
        guard let wish = RulePriorities.Wish(scope) else {
            return try await send(call, handler, scope)
        }
        let chain = rulePriorities.chain(from: wish)
        if chain.isEmpty { return }
        let priorities = chain.map { wish -> Value in
            ["RuleArn": .string(wish.rule), "Priority": .int(wish.new)]
        }
        do throws(ProviderError) {
            _ = try await self.call(
                handler, call.operation, ["RulePriorities": .list(priorities)], scope,
                isIdempotent: true)
            rulePriorities.fulfil(chain)
        } catch {
            if error.kind != .busy { rulePriorities.withdraw(wish) }
            throw error
        }
    }
}
