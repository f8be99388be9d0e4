import AWSClient
import InfraGraph
import Testing

@Suite(.serialized) struct ProtocolCasesTests {
    @Test(
        .enabled(
            if: !CaseFiles.names.isEmpty,
            "The folder \(CaseFiles.folder.path) with the public cases is absent."),
        arguments: CaseFiles.names)
    func everyCaseOfTheFilePasses(name: String) throws {
        let cases = try CaseFiles.cases(in: name)
        #expect(!cases.isEmpty)
        var passed = 0
        for (suite, example) in cases {
            let differences = Comparison.differences(suite: suite, example: example)
            if differences.isEmpty { passed += 1 }
            for difference in differences {
                Issue.record("\(name) \(example["id"]?.stringValue ?? ""): \(difference)")
            }
        }
        print("conformance: \(name): \(passed) of \(cases.count) cases pass")
    }

    @Test(.enabled(if: !CaseFiles.names.isEmpty))
    func allCasesAreThere() throws {
        let count = try CaseFiles.names.map { try CaseFiles.cases(in: $0).count }.reduce(0, +)
        print("conformance: \(count) cases in \(CaseFiles.names.count) files")
        #expect(count == 397)
    }
}
