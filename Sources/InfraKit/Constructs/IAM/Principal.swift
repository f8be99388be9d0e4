import AWSIAM
import InfraDSL

/// Whom a policy statement is about.
public struct Principal: Sendable {
    private enum Kind: String {
        case service = "Service"
        case account = "AWS"
        case federated = "Federated"
        case everyone = "*"
    }

    private let kind: Kind
    private let name: Document

    /// A service of AWS: `ecs-tasks.amazonaws.com`.
    public static func service(_ name: Input<String>) -> Principal {
        Principal(kind: .service, name: Document(name))
    }

    /// Everyone in an account whom that account's own policies let.
    public static func account(_ account: Account) -> Principal {
        Principal(kind: .account, name: "arn:aws:iam::\(account.rawValue):root")
    }

    /// A role.
    public static func role(_ role: IAM.Role) -> Principal {
        Principal(kind: .account, name: Document(role.arn))
    }

    /// A role or user by its ARN.
    public static func arn(_ arn: Input<String>) -> Principal {
        Principal(kind: .account, name: Document(arn))
    }

    /// An identity provider by its ARN.
    public static func federated(_ provider: Input<String>) -> Principal {
        Principal(kind: .federated, name: Document(provider))
    }

    /// Everyone, also without an account. The reason is for those who read the program; narrow the
    /// statement by conditions.
    public static func everyone(reason: String) -> Principal {
        Principal(kind: .everyone, name: "*")
    }

    static func document(of principals: [Principal]) -> Document {
        if principals.contains(where: { $0.kind == .everyone }) { return "*" }
        let groups = Dictionary(grouping: principals, by: \.kind.rawValue)
        return .object(
            groups.mapValues { members in
                members.count == 1 ? members[0].name : .list(members.map(\.name))
            })
    }
}
