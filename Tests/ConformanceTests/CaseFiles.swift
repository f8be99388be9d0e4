import Foundation
import InfraGraph

/// The public protocol cases beside the package, or where `CONFORMANCE_CASES` says.
enum CaseFiles {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["CONFORMANCE_CASES"] {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        return URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("../shared/conformance").standardizedFileURL
    }()

    static let names: [String] = {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return found.filter { $0.hasSuffix(".json") }.sorted()
    }()

    /// The cases of a file, each with its suite.
    static func cases(in name: String) throws -> [(suite: Value, example: Value)] {
        let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
        let suites = try Value(plainJSON: Array(bytes)).listValue ?? []
        return suites.flatMap { suite in
            (suite["cases"]?.listValue ?? []).map { (suite, $0) }
        }
    }
}
