/// Finds what a user may have meant.
public enum Suggestion {
    /// Returns the name nearest to `word`, or nil if none is near enough to be a slip of the hand.
    public static func nearest(to word: String, among names: [String]) -> String? {
        let limit = max(2, word.count / 3)
        var best: (name: String, distance: Int)?
        for name in names.sorted() where abs(name.count - word.count) <= limit {
            let distance = editDistance(Array(word.lowercased()), Array(name.lowercased()))
            if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
        }
        return best?.name
    }

    /// Returns up to five items in backticks, and how many more there are.
    public static func list(_ items: [String]) -> String {
        let shown = items.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
        return items.count > 5 ? "\(shown) and \(items.count - 5) more" : shown
    }

    private static func editDistance(_ first: [Character], _ second: [Character]) -> Int {
        var row = Array(0...second.count)
        for (i, a) in first.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in second.enumerated() {
                let replaced = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }
}
