/// Compiled patterns of schemas, kept for the length of one check.
///
/// A pattern that this platform's engine does not take is left to AWS.
public final class PatternCache {
    private var compiled: [String: Regex<AnyRegexOutput>?] = [:]
    private var known: [String: Bool] = [:]

    /// Makes an empty cache.
    public init() {}

    /// Says whether some part of the text matches, as JSON Schema has it.
    func matches(_ text: String, _ pattern: String) -> Bool {
        let key = pattern + "\u{0}" + text
        if let answer = known[key] { return answer }
        let answer = matchesUncached(text, pattern)
        known[key] = answer
        return answer
    }

    private func matchesUncached(_ text: String, _ pattern: String) -> Bool {
        let regex: Regex<AnyRegexOutput>?
        if let known = compiled[pattern] {
            regex = known
        } else {
            do {
                regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
            } catch {
                regex = nil
            }
            compiled[pattern] = regex
        }
        guard let regex else { return true }
        do {
            return try regex.firstMatch(in: text) != nil
        } catch {
            return true
        }
    }
}
