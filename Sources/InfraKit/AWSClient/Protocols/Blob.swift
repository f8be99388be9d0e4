import Foundation
import InfraGraph

/// Bytes as a value: text where they are UTF-8, else an object with the one member `$base64`.
public enum Blob {
    /// The bytes that a value stands for; nil for a value that stands for none.
    public static func bytes(_ value: Value) -> [UInt8]? {
        if let text = value.scalarText { return Array(text.utf8) }
        return value["$base64"]?.stringValue.flatMap(decoded)
    }

    /// The value that stands for the bytes.
    public static func value(_ bytes: [UInt8]) -> Value {
        if let text = String(validating: bytes, as: UTF8.self) { return .string(text) }
        return ["$base64": .string(encoded(bytes))]
    }

    /// The bytes in base64.
    public static func encoded(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// The bytes of base64 text; nil if it is none.
    public static func decoded(_ text: String) -> [UInt8]? {
        Data(base64Encoded: text, options: .ignoreUnknownCharacters).map(Array.init)
    }
}
