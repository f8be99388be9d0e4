/// How text for people is written: plain, or with the colours of a terminal.
public struct TextStyle: Hashable, Sendable {
    /// Says whether colour codes are written.
    public let isColoured: Bool

    /// Text without any colour code.
    public static let plain = TextStyle(isColoured: false)
    /// Text with ANSI colours.
    public static let coloured = TextStyle(isColoured: true)

    /// What a piece of text means; the colour follows from it.
    enum Role: String {
        case added = "32"
        case changed = "33"
        case removed = "31"
        case replaced = "35"
        case moved = "36"
        case faint = "2"
        case strong = "1"
        case alarm = "1;31"
    }

    /// Returns the text in the colour of its role.
    func paint(_ text: String, _ role: Role) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Returns text from outside with control characters made visible, so that it can't steer a
    /// terminal; line breaks stay.
    static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
    }
}
