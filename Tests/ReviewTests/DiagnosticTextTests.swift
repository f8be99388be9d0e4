import InfraGraph
import Review
import Testing

struct DiagnosticTextTests {
    let paths = SourcePaths([
        "Sources/Stacks/Shop/ShopStack.swift", "Sources/Other/ShopStack.swift",
        "Environments/Shop/Prod/Prod.swift",
    ])
    private static let label = "Postgres \"database\""
    let duplicate = Diagnostic(
        code: "duplicate-id", "duplicate id",
        at: [
            .init(
                SourceLocation(fileID: "Stacks/ShopStack.swift", line: 21), Self.label),
            .init(
                SourceLocation(fileID: "Stacks/ShopStack.swift", line: 34), Self.label),
        ],
        detail: "Both would have the address shop/database, "
            + "so the deployer could not tell them apart.",
        fix: "give one another id, for example \"database-replica\"")

    @Test func layoutNamesPlacesDetailAndFix() {
        #expect(
            DiagnosticText(paths: paths).text(for: duplicate) == """
                error: duplicate id  [duplicate-id]
                  Sources/Stacks/Shop/ShopStack.swift:21  Postgres "database"
                  Sources/Stacks/Shop/ShopStack.swift:34  Postgres "database"
                  Both would have the address shop/database, \
                so the deployer could not tell them apart.
                  fix: give one another id, for example "database-replica"

                """)
    }

    @Test func commandStandsOnALineOfItsOwn() {
        let locked = Diagnostic(
            code: "state-locked", "state is locked", detail: "Held by ana@build-7 since 10:42.",
            fix: "wait, or if that run is gone:\n    swift run prod-stack state unlock 8c1e")
        #expect(
            DiagnosticText().text(for: locked) == """
                error: state is locked  [state-locked]
                  Held by ana@build-7 since 10:42.
                  fix: wait, or if that run is gone:
                      swift run prod-stack state unlock 8c1e

                """)
    }

    @Test func manyAlikeAreFolded() {
        let many = (1...6).map { number in
            Diagnostic(
                .warning, code: "stale-rename", "rename note is no longer needed",
                at: [.init(nil, "shop/item-\(number)")])
        }
        let text = DiagnosticText().text(for: Diagnostics(many + [duplicate]))
        #expect(
            text.hasPrefix(
                """
                warning: rename note is no longer needed  [stale-rename]
                  shop/item-1
                warning: rename note is no longer needed  [stale-rename]
                  shop/item-2
                warning: rename note is no longer needed  [stale-rename]
                  shop/item-3
                warning: and 3 more like it  [stale-rename]
                  shop/item-4
                  shop/item-5
                  shop/item-6
                error: duplicate id  [duplicate-id]
                """))
    }

    @Test func jsonFoldsNothing() {
        let text = DiagnosticText(paths: paths)
        let many = Diagnostics(Array(repeating: duplicate, count: 9))
        let json = text.json(for: many)
        #expect(json.listValue?.count == 9)
        #expect(json.member(at: "0/places/1/line") == 34)
        #expect(json.member(at: "0/places/0/file") == "Sources/Stacks/Shop/ShopStack.swift")
        #expect(json.member(at: "0/code") == "duplicate-id")
    }

    @Test func plainTextHasNoControlCodes() {
        var hostile = duplicate
        hostile.detail = "AWS said \u{1B}[31mno."
        #expect(!DiagnosticText().text(for: hostile).contains("\u{1B}"))
        #expect(
            DiagnosticText(style: .coloured).text(for: duplicate).contains("\u{1B}[1;31merror:"))
    }

    @Test func fileIsFoundByModuleThenByNameAlone() {
        #expect(paths.path(ofFileID: "Other/ShopStack.swift") == "Sources/Other/ShopStack.swift")
        #expect(
            paths.path(ofFileID: "prod_stack/Prod.swift") == "Environments/Shop/Prod/Prod.swift")
        #expect(paths.path(ofFileID: "Third/ShopStack.swift") == "Third/ShopStack.swift")
        #expect(paths.path(ofFileID: "Third/None.swift") == "Third/None.swift")
    }
}
