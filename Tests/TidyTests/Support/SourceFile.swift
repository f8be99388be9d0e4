import Foundation

/// A source file with its text, and its code without comments and string literals.
struct SourceFile: Sendable {
    /// The path from the root of the repository.
    let path: String
    let text: String
    let lines: [Substring]
    /// The lines with blanks in place of comments and of the text of string literals.
    let codeLines: [String]

    init(path: String) {
        let file = SourceTree.root.appending(path: path).path
        let bytes = FileManager.default.contents(atPath: file) ?? Data()
        self.init(path: path, text: String(decoding: bytes, as: UTF8.self))
    }

    init(path: String, text: String) {
        self.path = path
        self.text = text
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard path.hasSuffix(".swift"), !Self.isGenerated(text) else {
            codeLines = []
            return
        }
        var mask = CodeMask(Array(text.utf8))
        codeLines = String(decoding: mask.masked(), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Written by a script, and read by nobody.
    var isGenerated: Bool { Self.isGenerated(text) }

    private static func isGenerated(_ text: String) -> Bool {
        text.hasPrefix("// Written by Scripts/generate-")
    }

    /// The modules that the file imports, each with its line.
    var imports: [(module: String, line: Int)] {
        (isGenerated ? lines : codeLines.map { $0[...] }).enumerated().compactMap { index, line in
            guard line.utf8.count < 80, line.contains("import ") else { return nil }
            let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
            guard let place = words.firstIndex(of: "import"), place <= 1,
                words.prefix(place).allSatisfy({ ["public", "internal", "package"].contains($0) }),
                let module = words.dropFirst(place + 1).first
            else { return nil }
            return (String(module.split(separator: ".")[0]), index + 1)
        }
    }
}
