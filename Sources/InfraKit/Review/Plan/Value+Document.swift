import InfraGraph

extension Value {
    /// What JSON text says, as some properties take their policies and dashboards; nil for all
    /// else. What is known only after the deploy stands in it as the reference it is.
    var documentInText: Value? {
        let parts: [Value]
        switch self {
        case .string: parts = [self]
        case .join(let joined): parts = joined
        default: return nil
        }
        var text = ""
        var unknown: [Value] = []
        for part in parts {
            if case .string(let known) = part {
                text += known
            } else {
                text += "\(Self.mark)\(unknown.count)\(Self.mark)"
                unknown.append(part)
            }
        }
        guard text.hasPrefix("{") else { return nil }
        // Text that only looks like JSON is compared as text.
        do throws(Diagnostic) { return try Value(plainJSON: text).filling(unknown) } catch {
            return nil
        }
    }

    /// Stands around the number of a reference while the text around it is read; of Unicode's
    /// private use, so that it can't be part of it.
    private static let mark: Character = "\u{E000}"

    private func filling(_ unknown: [Value]) -> Value {
        switch self {
        case .list(let elements): return .list(elements.map { $0.filling(unknown) })
        case .object(let members): return .object(members.mapValues { $0.filling(unknown) })
        case .string(let text) where text.contains(Self.mark):
            let pieces = text.split(separator: Self.mark, omittingEmptySubsequences: false)
            let parts = pieces.enumerated().compactMap { index, piece -> Value? in
                if index % 2 == 0 { return piece.isEmpty ? nil : .string(String(piece)) }
                return Int(piece).map { unknown[$0] }
            }
            return parts.count == 1 ? parts[0] : .joining(parts)
        default: return self
        }
    }
}
