import Testing

/// What code may not say, and the rooms where it may.
private struct Ban: Sendable, CustomTestStringConvertible {
    let word: String
    let why: String
    var rooms: [String] = []

    var testDescription: String { word }
}

private let bans = [
    Ban(word: "Date(", why: "time comes in as a value", rooms: ["Sources/InfraKit/Deployer/Time/"]),
    Ban(word: "try?", why: "it swallows an error"),
    Ban(word: "try!", why: "it ends the process"),
    Ban(word: "as!", why: "it ends the process"),
    Ban(word: "fatalError", why: "users get diagnostics"),
    Ban(
        word: "print(", why: "what is said goes through Terminal",
        rooms: ["Sources/InfraKit/Command/"]),
    Ban(word: "SystemRandomNumberGenerator", why: "chance comes in as a value"),
    Ban(word: "URLSession", why: "the network comes in as a value"),
    Ban(word: "Mock", why: "stand-ins are called Simulated…"),
]

@Suite(.enabled(if: SourceTree.isPresent, SourceTree.absence))
struct BannedWordTests {
    @Test(arguments: bans)
    private func codeDoesWithout(_ ban: Ban) {
        var wrong: [String] = []
        for file in SourceTree.product where !ban.rooms.contains(where: file.path.hasPrefix) {
            for (index, line) in file.codeLines.enumerated() where Self.says(ban.word, in: line) {
                wrong.append("\(file.path):\(index + 1): \(ban.word): \(ban.why)")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }

    @Test func nothingIsUnwrappedByForce() {
        let wrong = SourceTree.product.flatMap { file in
            file.codeLines.enumerated()
                .filter { $0.element.contains("!") && $0.element.contains(#/[\w\)\]]!(?!=)/#) }
                .map { "\(file.path):\($0.offset + 1)" }
        }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }

    @Test func nothingIsLeftForLater() {
        let notes = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
        let wrong = SourceTree.written.filter { file in notes.contains { file.text.contains($0) } }
        #expect(wrong.isEmpty, "\(wrong.map(\.path))")
    }

    @Test func wordsInCommentsAndLiteralsAreNotCode() {
        var mask = CodeMask(Array(#"let a = "try? \(try? b) c" // try?"#.utf8))
        let code = String(decoding: mask.masked(), as: UTF8.self)
        #expect(code.ranges(of: "try?").count == 1)
    }

    /// Finds the word where it does not end a longer name: `print(` but not `reprint(`.
    private static func says(_ word: String, in line: String) -> Bool {
        guard line.contains(word) else { return false }
        return line.ranges(of: word).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && before != "_"
        }
    }
}
