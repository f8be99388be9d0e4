import InfraKit
import Testing

struct CIDRBlockTests {
    @Test(arguments: ["10.0.0.0/16", "0.0.0.0/0", "255.255.255.255/32", "172.16.4.0/22"])
    func textIsReadAndWrittenAlike(_ text: String) {
        #expect(CIDRBlock(text)?.description == text)
    }

    @Test(arguments: [
        "", "10.0.0.0", "10.0.0/16", "10.0.0.0/33", "10.0.0.0/-1", "256.0.0.0/8", "10.0.0.1/16",
        "10.0.0.0.0/16", "a.b.c.d/8", "010.0.0.0/8", "10.0.0.0/16/1", "10.0.0.0/+8", "10..0.0/8",
    ])
    func malformedTextIsRefused(_ text: String) {
        #expect(CIDRBlock(text) == nil)
    }

    @Test func slotsAreEqualAndDisjointAndFillTheBlock() throws {
        let block = try #require(CIDRBlock("10.1.0.0/16"))
        let slots = try (0..<64).map { try #require(block.slot($0, of: 64)) }
        #expect(slots.allSatisfy { $0.prefix == 22 && block.contains($0) })
        #expect(Set(slots).count == 64)
        #expect(slots.map(\.count).reduce(0, +) == block.count)
        for (first, second) in zip(slots, slots.dropFirst()) {
            #expect(!first.overlaps(second))
        }
        #expect(slots[9].description == "10.1.36.0/22")
    }

    @Test func slotsThatDoNotExistAreRefused() throws {
        let block = try #require(CIDRBlock("10.0.0.0/30"))
        #expect(block.slot(4, of: 4) == nil)
        #expect(block.slot(-1, of: 4) == nil)
        #expect(block.slot(0, of: 3) == nil)
        #expect(block.slot(0, of: 8) == nil)
        #expect(block.slot(3, of: 4)?.description == "10.0.0.3/32")
        #expect(CIDRBlock("0.0.0.0/0")?.slot(1, of: 2)?.description == "128.0.0.0/1")
    }
}
