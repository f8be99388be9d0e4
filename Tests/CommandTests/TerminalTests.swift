import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How commands behave on terminals, pipes and full disks.
struct TerminalTests {
    private let deploy = ["deploy", "--cloud", "simulated"]

    @Test func interruptAtTheQuestionEndsTheProgram() async throws {
        try await withFolder { folder in
            let (person, terminal) = try pseudoTerminal()
            defer { person.closeFile() }
            let run = try CommandRun(deploy, in: folder, input: terminal)
            try await run.waitForMessage("Only `yes` goes on:")
            kill(run.process.processIdentifier, SIGINT)
            #expect(try run.outcome().signal == SIGINT)
            #expect(try CommandRun.outcome(deploy + ["--yes"], in: folder).code == 0)
        }
    }

    @Test func everyAnswerButYesChangesNothing() async throws {
        try await withFolder { folder in
            let (person, terminal) = try pseudoTerminal()
            defer { person.closeFile() }
            let run = try CommandRun(deploy, in: folder, input: terminal)
            try await run.waitForMessage("Only `yes` goes on:")
            try person.write(contentsOf: Data("y\n".utf8))
            let outcome = try run.outcome()
            #expect(outcome.code == 3)
            // The question is no result: who pipes the plan into a file sees it all the same.
            #expect(!outcome.output.contains("Only `yes`"))
            #expect(outcome.messages.hasSuffix("Nothing was changed.\n"))
        }
    }

    @Test func questionThatNobodyCanAnswerEndsWithThree() async throws {
        try await withFolder { folder in
            let run = try CommandRun.outcome(deploy, in: folder)
            #expect(run.code == 3)
            #expect(run.messages.contains("[needs-confirmation]"))
        }
    }

    @Test func pipeThatIsFullAndDoesNotBlockIsWaitedFor() async throws {
        try await withFolder { folder in
            let whole = try CommandRun.outcome(["synth"], in: folder).output
            let pipe = Pipe()
            let writing = pipe.fileHandleForWriting
            let flags = fcntl(writing.fileDescriptor, F_GETFL)
            _ = fcntl(writing.fileDescriptor, F_SETFL, flags | O_NONBLOCK)
            let run = try CommandRun(["synth"], in: folder, output: writing)
            try writing.close()
            try await Task.sleep(for: .seconds(1))
            let read = try pipe.fileHandleForReading.readToEnd() ?? Data()
            #expect(try run.outcome().code == 0)
            #expect(read.count > 100_000)
            #expect(String(decoding: read, as: UTF8.self) == whole)
        }
    }

    @Test func readerThatGoesAwayEndsNothing() async throws {
        try await withFolder { folder in
            let pipe = Pipe()
            let run = try CommandRun(
                deploy + ["--yes"], in: folder, output: pipe.fileHandleForWriting)
            try pipe.fileHandleForWriting.close()
            try pipe.fileHandleForReading.close()
            #expect(try run.outcome().code == 0)
            let plan = try CommandRun.outcome(
                ["plan", "--cloud", "simulated", "--detailed-exit-code"], in: folder)
            #expect(plan.code == 0)
        }
    }

    #if os(Linux)
        @Test func resultThatCouldNotBeWrittenIsAFailure() async throws {
            try await withFolder { folder in
                let full = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
                let run = try CommandRun.outcome(["synth"], in: folder, output: full)
                #expect(run.code == 1)
                #expect(run.messages.contains("[file-failed]"))
            }
        }
    #endif

    private func pseudoTerminal() throws -> (person: FileHandle, terminal: FileHandle) {
        var descriptors: (Int32, Int32) = (-1, -1)
        try #require(openpty(&descriptors.0, &descriptors.1, nil, nil, nil) == 0)
        return (
            FileHandle(fileDescriptor: descriptors.0, closeOnDealloc: true),
            FileHandle(fileDescriptor: descriptors.1, closeOnDealloc: true)
        )
    }
}
