import Deployer
import InfraGraph

/// Who calls: not a resource, but looked up like an existing one where a program asks for the
/// account.
enum CallerIdentity {
    static let type = "AWS::STS::CallerIdentity"

    static func observation(account: String) -> Observation {
        .found(properties: [:], attributes: ["Account": .string(account)])
    }
}
