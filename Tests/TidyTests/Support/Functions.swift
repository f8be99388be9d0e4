/// A function, initializer or subscript with the lines from its signature to its last brace.
struct FunctionLength: Hashable {
    /// `path:name`, which stays when lines move.
    let name: String
    let line: Int
    let lines: Int
}

extension SourceFile {
    /// The functions with a body, in order.
    var functions: [FunctionLength] {
        let lines = codeLines
        return lines.indices.compactMap { index in
            guard let name = Self.functionName(in: lines[index]),
                let end = Self.end(ofBodyFrom: index, in: lines)
            else { return nil }
            return FunctionLength(name: "\(path):\(name)", line: index + 1, lines: end - index + 1)
        }
    }

    private static let modifiers: Set<Substring> = [
        "class", "convenience", "fileprivate", "final", "internal", "isolated", "mutating",
        "nonisolated", "override", "package", "private", "public", "required", "static",
    ]

    /// The name that a line declares: `func name`, `init`, `subscript`; nil on other lines.
    private static func functionName(in line: String) -> String? {
        let words = line.split { " \t(<".contains($0) }
        for (index, word) in words.enumerated() {
            switch word {
            case "func": return words.dropFirst(index + 1).first.map(String.init)
            case "init", "init?", "subscript", "deinit": return String(word)
            default:
                if word.hasPrefix("@") || modifiers.contains(word) { continue }
                return nil
            }
        }
        return nil
    }

    /// The line of the brace that closes the body; nil for a requirement, which has none.
    private static func end(ofBodyFrom start: Int, in lines: [String]) -> Int? {
        var parentheses = 0
        var braces = 0
        for index in start..<lines.count {
            for character in lines[index] {
                switch character {
                case "(", "[": parentheses += 1
                case ")", "]": parentheses -= 1
                case "{" where parentheses == 0 || braces > 0: braces += 1
                case "}" where parentheses == 0 || braces > 0:
                    if braces == 0 { return nil }
                    braces -= 1
                    if braces == 0 { return index }
                default: break
                }
            }
            if braces == 0, parentheses == 0, !goesOn(after: index, in: lines) {
                return nil
            }
        }
        return nil
    }

    /// Says whether a signature goes on in the next line.
    private static func goesOn(after index: Int, in lines: [String]) -> Bool {
        if let last = lines[index].split(separator: " ").last,
            last.hasSuffix(",") || ["->", "where", "throws", "async"].contains(last)
        {
            return true
        }
        guard index + 1 < lines.count, let next = lines[index + 1].split(separator: " ").first
        else {
            return false
        }
        return ["{", "->", "where", "throws", "async"].contains { next.hasPrefix($0) }
    }
}
