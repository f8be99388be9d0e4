import Foundation
import Testing

/// What stands at the top of the repository, besides files that begin with a dot.
private let topLevel: Set<String> = [
    "Benchmarks", "CONTRIBUTING.md", "Documentation", "Environments", "LICENSE", "Package.resolved",
    "Package.swift", "README.md", "Scripts", "Sources", "Tests",
]

/// The folders and files in which paths of one machine could be left behind.
private let texts = ["Benchmarks", "Documentation", "Environments", "Scripts", "Sources", "Tests"]

@Suite(.enabled(if: SourceTree.isPresent, SourceTree.absence))
struct RepositoryTests {
    @Test func theTopLevelHoldsOnlyWhatBelongsThere() throws {
        let names = try SourceTree.topLevel().filter { !$0.hasPrefix(".") }
        #expect(Set(names).subtracting(topLevel).isEmpty)
    }

    @Test func noTextHasPathsOfOneMachine() throws {
        let signs = ["/work" + "/", "/ro" + "ot/", "/Us" + "ers/", "/ho" + "me/"]
        let files = texts.flatMap { SourceTree.paths(below: $0) } + ["README.md", "Package.swift"]
        var wrong: [String] = []
        for path in files where !path.hasPrefix("Sources/InfraKit/AWS/AWS") {
            let file = SourceFile(path: path)
            guard signs.contains(where: file.text.contains) else { continue }
            for (index, line) in file.lines.enumerated()
            where signs.contains(where: line.contains) {
                wrong.append("\(path):\(index + 1): \(line)")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }

    @Test func fileNamesSayWhatIsInside() {
        let empty = ["Utils", "Utilities", "Helpers", "Helper", "Manager", "Base", "Impl", "Misc"]
        let wrong = SourceTree.written.map(\.path).filter { path in
            let name = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
            return name.contains(" ") || empty.contains { name.hasSuffix($0) }
        }
        #expect(wrong.isEmpty, "\(wrong)")
    }

    @Test func everyScriptCanBeRun() {
        let scripts = SourceTree.paths(below: "Scripts").filter { path in
            SourceFile(path: path).text.hasPrefix("#!")
        }
        let wrong = scripts.filter {
            !FileManager.default.isExecutableFile(atPath: SourceTree.root.appending(path: $0).path)
        }
        #expect(!scripts.isEmpty)
        #expect(wrong.isEmpty, "\(wrong)")
    }
}
