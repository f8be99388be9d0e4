import Foundation
import InfraGraph

extension CredentialContext {
    /// Reads a file of this machine; nil if there is none.
    public static let systemFiles: SharedConfig.FileReader = { path throws(Diagnostic) in
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do {
            // Not `Data(contentsOf:)`: that refuses devices, and /dev/null stands for no file.
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            return [UInt8](try file.readToEnd() ?? Data())
        } catch {
            throw Diagnostic(
                code: "unreadable-file", "file can't be read", at: [.init(nil, path)],
                detail: "\(error.localizedDescription)", fix: "check its permissions")
        }
    }

    /// Runs a program of this machine; what it writes to its error stream goes to ours.
    public static let systemPrograms: ProgramRunner = { words async throws(Diagnostic) in
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            throw Diagnostic(
                code: "program-failed", "program can't be started",
                at: [.init(nil, words.first ?? "")], detail: "\(error.localizedDescription)",
                fix: "check `credential_process`")
        }
        let handle = output.fileHandleForReading
        // Reading blocks, so it has a thread of its own.
        let bytes = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: handle.readDataToEndOfFile()) }
        }
        process.waitUntilExit()
        return (Int(process.terminationStatus), [UInt8](bytes))
    }
}
