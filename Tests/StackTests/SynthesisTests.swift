import Foundation
import InfraGraph
import InfraKit
import Stacks
import Testing

/// What holds for the platform as a whole.
@Suite struct SynthesisTests {
    @Test func productionIsDescribedWithoutDiagnostics() throws {
        let start = ContinuousClock.now
        let graph = try Platform.graph()
        let seconds = ContinuousClock.now - start
        let stacks = Dictionary(grouping: graph.resources) { $0.address.stack }
        if ProcessInfo.processInfo.environment["SHOW"] != nil {
            for (stack, list) in stacks.sorted(by: { $0.key < $1.key }) { Swift.print(stack, list.count) }
            Swift.print("total", graph.resources.count, seconds)
            Swift.print("retained", graph.resources.filter { $0.lifecycle.isRetained }.map(\.address.rawValue))
        }
        #expect(graph.resources.count >= 150)
    }
}
