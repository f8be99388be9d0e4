import Testing

@testable import AWSProvider

@Suite struct SpecimenTests {
    /// Types that no specimen is made of, and why.
    private static let exceptions = [
        "AWS::STS::CallerIdentity": "nobody makes it; a test of its own looks it up"
    ]

    private static let handled = Set(HandlerTable.standard.handlers.keys)

    @Test func everyTypeHasASpecimen() throws {
        var seen = Set(Self.exceptions.keys)
        for family in Family.all {
            let specimens = try family.specimens("t0")
            for specimen in specimens
            where family.emulators.contains(where: { emulator in
                !specimen.differences.contains { $0.emulator == emulator && $0.step == .create }
            }) {
                seen.insert(specimen.type)
            }
        }
        let missing = Self.handled.subtracting(seen).sorted()
        #expect(missing.isEmpty, "without a specimen: \(missing.joined(separator: ", "))")
    }

    @Test func everyTypeHasOneHandler() {
        let types = HandlerTable.all.map(\.type).sorted()
        let doubled = zip(types, types.dropFirst()).filter { $0 == $1 }.map(\.0)
        #expect(doubled.isEmpty, "\(doubled.joined(separator: ", "))")
    }

    @Test func onlyUncommonSpecimensHaveNoHandler() throws {
        for family in Family.all {
            let types = try Set(family.specimens("t0").map(\.type))
            let handled = types.intersection(Self.handled)
            #expect(handled == (family.name == Family.uncommon.name ? [] : types))
        }
    }

    @Test func namesOfFamiliesDiffer() {
        let names = Family.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func namesOfSpecimensDifferInAFamily() throws {
        for family in Family.all {
            let names = try family.specimens("t0").map(\.name)
            #expect(Set(names).count == names.count, "\(family.name)")
        }
    }
}
