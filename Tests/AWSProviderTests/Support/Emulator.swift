import AWSClient
import AWSProvider
import Foundation

/// The emulator that contract tests talk to, if there is one.
enum Emulator {
    static let variable = "INFRAKIT_TEST_MOTO"
    static let address = ProcessInfo.processInfo.environment[variable]

    static func cloud() throws -> AWSCloud {
        let connection = try AWSConnection.standard(
            environment: [
            "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_ENDPOINT_URL": address ?? "", "AWS_REGION": "us-east-1",
            "AWS_CONFIG_FILE": "/nowhere", "AWS_SHARED_CREDENTIALS_FILE": "/nowhere",
        ], now: { Date().timeIntervalSince1970 })
        return AWSCloud(connection: connection)
    }

    /// A name that no other run has used.
    static func run() -> String { "t" + UUID().uuidString.lowercased().prefix(8) }
}
