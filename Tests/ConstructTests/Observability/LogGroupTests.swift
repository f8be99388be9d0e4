import InfraKit
import Testing

struct LogGroupTests {
    @Test func linesAreKeptForNinetyDays() throws {
        let graph = try synthesize { LogGroup("lines") }
        #expect(graph.text("lines/group", "RetentionInDays") == "90")
    }

    @Test func linesAreEncryptedWithAKeyThatIsGiven() throws {
        let key = EncryptionKey("key", usableBy: [.logs])
        let graph = try synthesize {
            key
            LogGroup("lines", encryptedBy: key)
        }
        #expect(graph.text("lines/group", "KmsKeyId") == "key/key.Arn")
    }

    @Test func retentionThatAWSDoesNotOfferIsReported() {
        #expect(problems { LogGroup("lines", retentionDays: 91) } == ["invalid-property"])
    }
}
