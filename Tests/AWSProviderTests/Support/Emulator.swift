import AWSProvider
import Foundation
import Testing

/// The servers that contract tests talk to, each by itself for all services.
enum Emulator: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case moto
    case ministack
    /// The server of this package that answers from the operations' models.
    case model

    /// The variable with its address.
    var variable: String { "INFRAKIT_TEST_" + rawValue.uppercased() }

    /// Where it is; nil if it is not running.
    var address: String? { ProcessInfo.processInfo.environment[variable] }

    /// Those that are running.
    static var running: [Emulator] { allCases.filter { $0.address != nil } }

    var testDescription: String { rawValue }

    func cloud() throws -> AWSCloud {
        try AWSCloud.standard(environment: [
            "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_ENDPOINT_URL": address ?? "", "AWS_REGION": "us-east-1",
            "AWS_CONFIG_FILE": "/nonexistent", "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent",
        ])
    }

    /// A name that no other run has used.
    static func run() -> String { "t" + UUID().uuidString.lowercased().prefix(8) }
}
