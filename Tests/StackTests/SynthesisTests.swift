import InfraGraph
import InfraKit
import Stacks
import Testing

/// What holds for the platform as a whole.
@Suite struct SynthesisTests {
    /// Enough to be what the documents describe, and no more than was looked at.
    @Test(arguments: [
        (Platform(), 290...310), (Platform.recovery, 215...230), (Platform.staging, 230...245),
    ])
    func environmentKeepsItsBudgetOfResources(
        _ environment: Platform, _ budget: ClosedRange<Int>
    ) throws {
        let count = try Synthesizer.synthesize(environment).resources.count
        #expect(budget.contains(count), "\(count)")
    }

    @Test func orderOfStacksChangesNothing() throws {
        let production = try Platform.production.get()
        let order = Array(Platform().stacks.indices)
        var shuffled = Platform()
        for start in order {
            shuffled.order = Array(order[start...] + order[..<start]).reversed()
            #expect(try Synthesizer.synthesize(shuffled) == production, "from stack \(start)")
        }
    }

    @Test func stacksAreWiredTogether() throws {
        let graph = try Platform.production.get()
        var references = 0
        var stacksUsed: [String: Set<String>] = [:]
        for resource in graph.resources {
            for value in resource.properties.values {
                value.forEachReference { reference in
                    references += 1
                    let used = String(reference.address.stack)
                    stacksUsed[String(resource.address.stack), default: []].insert(used)
                }
            }
        }
        #expect(references > graph.resources.count)
        let expected: [String: Set<String>] = [
            "compute": ["data", "domain", "metrics", "network", "secrets"],
            "data": ["keys", "network", "refuge"], "edge": ["compute", "data", "domain"],
            "observability": ["alerts", "compute", "data", "edge"],
        ]
        for (stack, others) in expected {
            #expect(stacksUsed[stack]?.isSuperset(of: others) == true, "\(stack)")
        }
    }

    @Test func everythingTaggableSaysWhoseItIs() throws {
        let graph = try Platform.production.get()
        let tags = ["system", "environment", "owner", "cost-center"]
        for resource in ["EC2::VPC", "S3::Bucket", "ECS::Service"].flatMap(graph.all) {
            let keys = resource.properties["Tags"]?.listValue?.compactMap { $0["Key"]?.stringValue }
            #expect(Set(keys ?? []).isSuperset(of: tags), "\(resource.address)")
        }
    }

    @Test func nothingIsKeptBehindWhenProductionGoes() throws {
        let kept = try Platform.production.get().resources.filter {
            $0.lifecycle.isRetained || $0.lifecycle.isProtected
        }
        #expect(kept.map(\.address.rawValue) == [])
    }
}
