import InfraKit
import Testing

struct CIDRBlockTests {
    @Test(arguments: ["10.0.0.0/16", "0.0.0.0/0", "255.255.255.255/32", "172.16.4.0/22"])
    func textIsReadAndWrittenAlike(_ text: String) {
        #expect(CIDRBlock(text)?.description == text)
    }
}
