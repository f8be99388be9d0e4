import Foundation
import Testing

/// One run of an environment's executable in a folder of its own, as a person or CI makes it.
final class CommandRun {
    struct Outcome {
        var code: Int32
        /// Nil if the process ended by itself.
        var signal: Int32?
        var output: String
        var messages: String
    }

    let process = Process()
    private let folder: URL
    private let files: (output: URL, messages: URL)

    /// Makes a run of `staging-stack`; nothing is on its standard input unless something is given.
    init(
        _ arguments: [String], in folder: URL, input: FileHandle? = .nullDevice,
        output: FileHandle? = nil
    ) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = UUID().uuidString
        files = (
            folder.appendingPathComponent(name + ".out"),
            folder.appendingPathComponent(name + ".err")
        )
        for file in [files.output, files.messages] { try Data().write(to: file) }
        process.executableURL = Self.products.appendingPathComponent("staging-stack")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = input
        process.standardOutput = try output ?? FileHandle(forWritingTo: files.output)
        process.standardError = try FileHandle(forWritingTo: files.messages)
        try process.run()
    }

    /// Runs to the end.
    static func outcome(
        _ arguments: [String], in folder: URL, output: FileHandle? = nil
    ) throws -> Outcome {
        try CommandRun(arguments, in: folder, output: output).outcome()
    }

    /// Waits for the end.
    func outcome() throws -> Outcome {
        process.waitUntilExit()
        let status = process.terminationStatus
        let wasKilled = process.terminationReason == .uncaughtSignal
        return Outcome(
            code: status, signal: wasKilled ? status : nil,
            output: try String(contentsOf: files.output, encoding: .utf8),
            messages: try String(contentsOf: files.messages, encoding: .utf8))
    }

    /// Waits until the error stream has a text.
    func waitForMessage(_ text: String) async throws {
        while try !String(contentsOf: files.messages, encoding: .utf8).contains(text) {
            try #require(process.isRunning, "it ended without saying \(text)")
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// The folder of the executables, which is that of the tests.
    private static var products: URL {
        #if os(macOS)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
            return (bundle ?? .main).bundleURL.deletingLastPathComponent()
        #else
            return Bundle.main.bundleURL
        #endif
    }
}

/// Calls with a folder that is gone afterwards.
func withFolder<R>(_ body: (URL) async throws -> R) async throws -> R {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("command-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}
