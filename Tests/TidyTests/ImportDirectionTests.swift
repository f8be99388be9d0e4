import Testing

/// Who may import whom. A module that is not here may not be imported, and a folder of sources that
/// is not here fails too: the table and the tree are the same thing said twice.
private let arrows: [(folder: String, imports: Set<String>)] = [
    ("Sources/InfraKit/Graph", []),
    ("Sources/InfraKit/DSL", ["InfraGraph"]),
    ("Sources/InfraKit/AWS/AWSReferences", ["InfraDSL"]),
    ("Sources/InfraKit/AWSClient", ["CCrypto", "CCurl", "InfraGraph"]),
    ("Sources/InfraKit/AWSProvider", ["AWSClient", "Deployer", "InfraGraph"]),
    ("Sources/InfraKit/AWS", ["AWSReferences", "InfraDSL"]),
    ("Sources/InfraKit/Constructs", ["AWS*", "InfraDSL", "InfraGraph"]),
    ("Sources/InfraKit/Kit", ["AWS*", "InfraConstructs", "InfraDSL"]),
    ("Sources/InfraKit/Deployer", ["CCrypto", "InfraGraph"]),
    ("Sources/InfraKit/Simulator", ["Deployer", "InfraGraph"]),
    ("Sources/InfraKit/Review", ["Deployer", "InfraGraph", "Yams"]),
    (
        "Sources/InfraKit/Command",
        [
            "AWSProvider", "ArgumentParser", "Deployer", "InfraDSL", "InfraGraph", "Review",
            "Simulator",
        ]
    ),
    ("Sources/InfraKit/Testing", ["Deployer", "InfraDSL", "InfraGraph", "Simulator"]),
    ("Sources/Stacks", ["InfraKit"]),
    ("Environments", ["InfraCommand", "InfraKit", "Stacks"]),
    ("Benchmarks", ["AWS*", "InfraCommand", "InfraDSL"]),
]

/// What comes with Swift and the system.
private let system: Set<String> = [
    "Darwin", "Dispatch", "Foundation", "FoundationXML", "Glibc", "Musl", "Synchronization",
]

/// Modules that speak for AWS and are no service of it.
private let notServices: Set<String> = ["AWSClient", "AWSProvider"]

private func isAllowed(_ module: String, _ allowed: Set<String>) -> Bool {
    if system.contains(module) || allowed.contains(module) { return true }
    return allowed.contains("AWS*") && module.hasPrefix("AWS") && !notServices.contains(module)
}

@Suite(.enabled(if: SourceTree.isPresent, SourceTree.absence))
struct ImportDirectionTests {
    @Test func everyTargetImportsOnlyWhatItsArrowAllows() {
        var wrong: [String] = []
        for file in SourceTree.swift where !file.path.hasPrefix("Tests/") {
            guard let arrow = arrows.first(where: { file.path.hasPrefix($0.folder + "/") }) else {
                wrong.append("\(file.path): no arrow is known for this folder")
                continue
            }
            for (module, line) in file.imports where !isAllowed(module, arrow.imports) {
                wrong.append("\(file.path):\(line): \(arrow.folder) may not import \(module)")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }

    @Test func theTableHasTeeth() {
        #expect(!isAllowed("InfraDSL", ["InfraGraph"]))
        #expect(!isAllowed("AWSProvider", ["AWS*"]))
        #expect(isAllowed("AWSEC2", ["AWS*"]))
    }

    @Test func importsAreFoundInEveryForm() {
        let exports = SourceTree.swift.first { $0.path.hasSuffix("AWSSQS/Exports.swift") }
        #expect(exports?.imports.map(\.module) == ["AWSReferences", "InfraDSL"])
    }
}
