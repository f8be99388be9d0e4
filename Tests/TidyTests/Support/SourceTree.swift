import Foundation
import Testing

/// The repository that these tests were built from.
enum SourceTree {
    /// The folder of `Package.swift`.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// False where tests run without the sources, as in a container with binaries only.
    static var isPresent: Bool {
        FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path)
    }

    /// What the tests below say when they are skipped.
    static let absence: Comment = "the sources are not where the tests were built"

    /// Every Swift file that a person wrote.
    static let written: [SourceFile] = swift.filter { !$0.isGenerated }

    /// Every Swift file that ends up in a product or a program.
    static let product: [SourceFile] = written.filter { !$0.path.hasPrefix("Tests/") }

    /// Every Swift file.
    static let swift: [SourceFile] = ["Sources", "Environments", "Benchmarks", "Tests"]
        .flatMap { paths(below: $0) }.filter { $0.hasSuffix(".swift") }.map(SourceFile.init)

    /// The files below a folder, as paths from the root; build products are left out.
    static func paths(below folder: String) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        else { return [] }
        var paths: [String] = []
        for case let name as String in walk {
            if name.split(separator: "/").last?.hasPrefix(".") == true {
                walk.skipDescendants()
            } else {
                paths.append(folder + "/" + name)
            }
        }
        return paths.sorted()
    }

    /// The names at the top of the repository.
    static func topLevel() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    }
}
