import InfraGraph

/// Renders problems for people: what, where, why, and what to do.
public struct DiagnosticText: Sendable {
    /// Plain or coloured.
    public var style: TextStyle
    /// Where files are, so that places show a path.
    public var paths: SourcePaths
    /// How many alike are shown in full before the rest is folded into one entry.
    public var alikeLimit = 3

    /// Makes a renderer. Default: plain, with places as the compiler names them.
    public init(style: TextStyle = .plain, paths: SourcePaths = SourcePaths()) {
        self.style = style
        self.paths = paths
    }

    /// Returns one problem, ending with a line break.
    public func text(for diagnostic: Diagnostic) -> String {
        var lines = [headline(diagnostic, summary: diagnostic.summary)]
        lines += diagnostic.places.map { "  " + place($0) }
        lines += indented(diagnostic.detail)
        if let fix = diagnostic.fix { lines += fixLines(fix) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Returns all problems, in the order found; of many with one code the later ones are folded.
    public func text(for diagnostics: Diagnostics) -> String {
        var groups: [[Diagnostic]] = []
        var positions: [Kind: Int] = [:]
        for diagnostic in diagnostics.all {
            let kind = Kind(severity: diagnostic.severity, code: diagnostic.code)
            if let position = positions[kind] {
                groups[position].append(diagnostic)
            } else {
                positions[kind] = groups.count
                groups.append([diagnostic])
            }
        }
        return groups.flatMap(entries).joined()
    }

    /// Returns all problems as a list of objects with `severity`, `code`, `summary`, `places`
    /// (`file`, `line`, `label`), `detail` and `fix`; nothing is folded.
    public func json(for diagnostics: Diagnostics) -> Value {
        .list(diagnostics.all.map(json))
    }

    private struct Kind: Hashable {
        let severity: Diagnostic.Severity
        let code: String
    }

    private func entries(_ group: [Diagnostic]) -> [String] {
        // Folding a single one would save nothing and hide its detail.
        guard group.count > alikeLimit + 1 else { return group.map(text) }
        return group.prefix(alikeLimit).map(text) + [folded(Array(group.dropFirst(alikeLimit)))]
    }

    private func folded(_ rest: [Diagnostic]) -> String {
        var lines = [headline(rest[0], summary: "and \(rest.count) more like it")]
        let places = rest.compactMap(\.places.first)
        lines += places.prefix(5).map { "  " + place($0) }
        if places.count > 5 { lines.append("  and \(places.count - 5) more") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func headline(_ diagnostic: Diagnostic, summary: String) -> String {
        let role: TextStyle.Role =
            switch diagnostic.severity {
            case .error: .alarm
            case .warning: .changed
            case .note: .moved
            }
        let severity = style.paint("\(diagnostic.severity.rawValue):", role)
        let code = style.paint("[\(diagnostic.code)]", .faint)
        return "\(severity) \(style.paint(summary, .strong))  \(code)"
    }

    private func place(_ place: Diagnostic.Place) -> String {
        let label = TextStyle.harmless(place.label)
        guard let location = place.location else { return label }
        let spot = style.paint(paths.text(of: location), .moved)
        return label.isEmpty ? spot : "\(spot)  \(label)"
    }

    private func indented(_ text: String) -> [String] {
        text.isEmpty ? [] : TextStyle.harmless(text).split(separator: "\n").map { "  \($0)" }
    }

    private func fixLines(_ fix: String) -> [String] {
        let lines = indented(fix)
        guard let first = lines.first else { return [] }
        let label = style.paint("fix:", .added)
        return ["  \(label) \(first.dropFirst(2))"] + lines.dropFirst()
    }

    private func json(_ diagnostic: Diagnostic) -> Value {
        var members: [String: Value] = [
            "severity": .string(diagnostic.severity.rawValue), "code": .string(diagnostic.code),
            "summary": .string(diagnostic.summary), "detail": .string(diagnostic.detail),
            "places": .list(diagnostic.places.map(json)),
        ]
        if let fix = diagnostic.fix { members["fix"] = .string(fix) }
        return .object(members)
    }

    private func json(_ place: Diagnostic.Place) -> Value {
        var members: [String: Value] = ["label": .string(place.label)]
        if let location = place.location {
            members["file"] = .string(paths.path(ofFileID: location.fileID))
            members["line"] = .int(location.line)
        }
        return .object(members)
    }
}
