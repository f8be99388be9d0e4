import Deployer
import InfraGraph
import Synchronization
import Testing

@testable import AWSProvider

/// What goes together because it comes while another call is out.
@Suite struct GatheredCallTests {
    /// What closures share.
    private final class Kept<Content: Sendable>: Sendable {
        let value: Mutex<Content>

        init(_ content: Content) { value = Mutex(content) }
    }

    private static let names = (1...9).map { "alarm-\($0)" }

    /// Deletes alarms side by side and returns the names that failed.
    private func failures(_ aws: ScriptedAWS) async throws -> [String: ProviderError.Kind] {
        let cloud = try aws.cloud()
        return await withTaskGroup(of: (String, ProviderError.Kind?).self) { tasks in
            for name in Self.names {
                tasks.addTask {
                    let handle = ResourceHandle.deployed("AWS::CloudWatch::Alarm", name)
                    do throws(ProviderError) {
                        try await cloud.delete(handle.deletion)
                        return (name, nil)
                    } catch {
                        return (name, error.kind)
                    }
                }
            }
            var failures: [String: ProviderError.Kind] = [:]
            for await (name, kind) in tasks { failures[name] = kind }
            return failures
        }
    }

    @Test func deletionsThatComeTogetherAreOneCall() async throws {
        let aws = ScriptedAWS { _ in ScriptedAWS.answer("{}") }
        #expect(try await failures(aws).isEmpty)
        #expect(aws.calls.count < 4)
        for name in Self.names {
            #expect(aws.calls.filter { $0.body.contains("\"\(name)\"") }.count == 1)
        }
    }

    @Test func deletionThatIsRefusedHarmsNoOther() async throws {
        let aws = ScriptedAWS { call in
            call.body.contains("\"alarm-7\"")
                ? ScriptedAWS.refusal("InvalidParameterValue") : ScriptedAWS.answer("{}")
        }
        #expect(try await failures(aws) == ["alarm-7": .invalid])
    }

    @Test func everyQuestionIsAnsweredOnceAndLaterThanItWasAsked() async {
        let gathering = Gathering<String, Int, Int>()
        let batches = Kept<[[Int]]>([])
        let answers = await withTaskGroup(of: (Int, Int?).self) { tasks in
            for question in 0..<50 {
                tasks.addTask {
                    let answer = await gathering.answer(to: question, of: "one") { questions in
                        batches.value.withLock { $0.append(questions) }
                        for _ in 0..<100 { await Task.yield() }
                        return questions.map { $0 * 2 }
                    }
                    return (question, answer)
                }
            }
            var answers: [Int: Int] = [:]
            for await (question, answer) in tasks { answers[question] = answer }
            return answers
        }
        #expect(answers == Dictionary(uniqueKeysWithValues: (0..<50).map { ($0, $0 * 2) }))
        #expect(batches.value.withLock { $0.flatMap { $0 }.sorted() } == Array(0..<50))
        #expect(batches.value.withLock { $0.count } < 10)
    }

    @Test func questionAfterAnAnswerIsAskedAnew() async {
        let gathering = Gathering<String, Int, Int>()
        let state = Kept(1)
        func ask() async -> Int? {
            await gathering.answer(to: 0, of: "state") { questions in
                questions.map { _ in state.value.withLock { $0 } }
            }
        }
        #expect(await ask() == 1)
        state.value.withLock { $0 = 2 }
        #expect(await ask() == 2)
    }

    @Test(.timeLimit(.minutes(1))) func callThatNobodyWaitsForIsGivenUp() async {
        let gathering = Gathering<String, Int, Bool>()
        let (started, start) = AsyncStream.makeStream(of: Void.self)
        let waiting = (0..<3).map { question in
            Task {
                await gathering.answer(to: question, of: "long") { questions in
                    start.yield()
                    do {
                        try await Task.sleep(for: .seconds(600))
                    } catch {
                        return questions.map { _ in true }
                    }
                    return questions.map { _ in false }
                }
            }
        }
        for await _ in started { break }
        for task in waiting { task.cancel() }
        for task in waiting { #expect(await task.value == true) }
    }
}
