import InfraDSL

/// An environment made on the spot from what one stack places.
struct Program: Environment {
    let name: EnvironmentName = "test"
    let region: Region = .usEast1
    private let contents: Contents

    init() { contents = Contents() }

    init(_ contents: () -> Contents) { self.contents = contents() }

    init(@ContentsBuilder placing contents: () -> Contents) { self.contents = contents() }

    var tags: [String: String] { ["owner": "me"] }
    var stacks: [any Stack] { Shop(contents: contents) }

    private struct Shop: Stack {
        let id: ConstructID = "shop"
        let contents: Contents
        var body: Contents { contents }
    }
}
