import InfraGraph

/// Writes the outputs of stacks for people, programs and shells.
struct OutputsView {
    let outputs: [Address: ResourceGraph.Output]
    var terminal = Terminal.standard

    private var sorted: [(address: Address, output: ResourceGraph.Output)] {
        outputs.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }

    /// `stack/name = value`, one a line, with what each is, below a heading if there is one.
    func showText(heading: String? = nil) {
        if let heading, !outputs.isEmpty { terminal.write("\n\(heading)\n") }
        let width = outputs.keys.map(\.rawValue.count).max() ?? 0
        for (address, output) in sorted {
            let name = address.rawValue.padding(to: width)
            let summary = output.summary.map { "  \($0)" } ?? ""
            terminal.write("\(name) = \(Self.text(of: output.value))\(summary)\n")
        }
    }

    /// An object of values by `stack/name`.
    func showJSON() {
        let members = outputs.map { ($0.key.rawValue, $0.value.value) }
        let value = Value.object(Dictionary(uniqueKeysWithValues: members))
        terminal.write(value.plainJSON(isPretty: true) + "\n")
    }

    /// `STACK_NAME="value"`, for shells and `.env` files.
    func showDotenv() {
        for (address, output) in sorted {
            let name = String(
                address.rawValue.uppercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
            terminal.write("\(name)=\(Self.quoted(Self.text(of: output.value)))\n")
        }
    }

    private static func text(of value: Value) -> String { value.scalarText ?? value.plainJSON() }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            switch character {
            case "\\", "\"", "$", "`": quoted += "\\" + String(character)
            case "\n": quoted += "\\n"
            default: quoted.append(character)
            }
        }
        return quoted + "\""
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
