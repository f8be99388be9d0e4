import Testing

/// Functions that were too long when the limit was set, as `path:name`. They may only get shorter;
/// lower the number with them, and delete the line when it is under the limit.
private let longFunctions: [String: Int] = [:]

/// Files that were too long when the limit was set.
private let longFiles: [String: Int] = [:]

/// How many lines of an area were too wide when the limit was set; lower it when they are fewer.
/// `swift format --in-place --recursive` breaks all but comments and literals.
private let wideLines: [String: Int] = [
    "Tests/PlannerTests": 5,
    "Tests/SimulatorTests": 12,
]

private let functionLimit = 50
private let fileLimit = 300
private let lineLimit = 100

@Suite(.enabled(if: SourceTree.isPresent, SourceTree.absence))
struct LengthTests {
    @Test func functionsAreShort() {
        var wrong: [String] = []
        for function in SourceTree.written.flatMap(\.functions) {
            let limit = longFunctions[function.name] ?? functionLimit
            if function.lines > limit {
                wrong.append("\(function.name), line \(function.line): \(function.lines) lines")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }

    @Test func theListOfLongFunctionsOnlyShrinks() {
        let longest = Dictionary(
            SourceTree.written.flatMap(\.functions).map { ($0.name, $0.lines) },
            uniquingKeysWith: max)
        let slack = longFunctions.filter { name, lines in (longest[name] ?? 0) < lines }
        #expect(slack.isEmpty, "shorten or delete these lines of the list: \(slack)")
    }

    @Test func theCountGoesFromSignatureToLastBrace() {
        let file = SourceFile(
            path: "a.swift",
            text: "protocol P {\n  func none()\n}\nfunc two(\n  _ a: Int\n) -> Int {\n  a }\n")
        #expect(file.functions.map(\.lines) == [4])
    }

    @Test func filesAreShort() {
        let lengths = SourceTree.written.map { ($0.path, $0.lines.count - 1) }
        let wrong = lengths.filter { path, lines in lines > longFiles[path] ?? fileLimit }
        #expect(wrong.isEmpty, "more than \(fileLimit) lines: \(wrong)")
    }

    @Test func linesFitAWindow() {
        var places: [String: [String]] = [:]
        for file in SourceTree.written {
            let depth = file.path.hasPrefix("Sources/InfraKit/") ? 3 : 2
            let area = file.path.split(separator: "/").prefix(depth).joined(separator: "/")
            for (index, line) in file.lines.enumerated() where line.count > lineLimit {
                places[area, default: []].append("\(file.path):\(index + 1)")
            }
        }
        for (area, lines) in places.sorted(by: { $0.key < $1.key }) {
            let known = wideLines[area] ?? 0
            #expect(lines.count <= known, "\(area): \(lines.joined(separator: "\n"))")
        }
    }
}
