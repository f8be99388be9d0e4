import Foundation
import InfraGraph

/// Where in a service's literal each operation and shape is, so that only what is met is parsed.
struct ModelLines: Sendable {
    /// The first line: the service's metadata.
    private(set) var metadata: ModelText = ModelText(start: 0, count: 0)
    /// The names of the operations, in order.
    private(set) var operationNames: [String] = []
    private var lines: [String: ModelText] = [:]
    private let text: StaticString

    /// A stretch of the literal.
    struct ModelText: Sendable {
        let start: Int
        let count: Int
    }

    /// Finds the lines; parses none.
    init(_ text: StaticString) {
        self.text = text
        let base = text.utf8Start
        let end = text.utf8CodeUnitCount
        var start = 0
        while start < end {
            let found = memchr(base + start, 0x0A, end - start)
            let stop = found.map { UnsafeRawPointer(base).distance(to: $0) } ?? end
            add(start: start, count: stop - start)
            start = stop + 1
        }
    }

    private mutating func add(start: Int, count: Int) {
        let base = text.utf8Start + start
        guard base[0] != UInt8(ascii: "{") else {
            metadata = ModelText(start: start, count: count)
            return
        }
        guard let space = memchr(base, 0x20, count) else { return }
        let length = UnsafeRawPointer(base).distance(to: space)
        let name = String(
            decoding: UnsafeBufferPointer(start: base, count: length), as: UTF8.self)
        if base[0] == UInt8(ascii: "*") { operationNames.append(String(name.dropFirst())) }
        lines[name] = ModelText(start: start + length + 1, count: count - length - 1)
    }

    /// The facts of an operation; nil if the model has none with the name.
    func operation(_ name: String) -> Value? { lines["*" + name].flatMap(value) }

    /// The facts of a shape; nil if the model has none with the name.
    func shape(_ name: String) -> Value? { lines[name].flatMap(value) }

    /// The metadata as a value.
    var metadataValue: Value { value(metadata) ?? .object([:]) }

    /// The names of the shapes.
    var shapeNames: [String] { lines.keys.filter { !$0.hasPrefix("*") } }

    /// Nil for text that is not JSON, which a test excludes for every line that is generated.
    private func value(_ line: ModelText) -> Value? {
        let bytes = UnsafeBufferPointer(start: text.utf8Start + line.start, count: line.count)
        do { return try Value(plainJSON: Array(bytes)) } catch { return nil }
    }
}
