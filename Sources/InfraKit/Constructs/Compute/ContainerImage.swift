import InfraDSL

/// A container image: from a repository of this program, or from any registry by its name.
public struct ContainerImage: Sendable, ExpressibleByStringLiteral {
    /// The name that a container takes.
    public let name: Input<String>
    /// The right to pull the image; nil if that needs none.
    public let pull: Grant?

    init(name: Input<String>, pull: Grant?) {
        self.name = name
        self.pull = pull
    }

    /// An image by its full name. One in a private registry of ECR may be pulled by the task.
    public init(_ name: String) {
        self.name = Input(name)
        pull = Self.repository(in: name).map { Self.pull(from: Input($0)) }
    }

    public init(stringLiteral value: String) { self.init(value) }

    /// The right to pull from a repository of ECR, and to log in to the registry.
    static func pull(from repository: Input<String>) -> Grant {
        // AWS knows no narrower resource for logging in.
        Grant(["ecr:GetAuthorizationToken"], on: ["*"])
            + Grant(
                [
                    "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage",
                    "ecr:GetDownloadUrlForLayer",
                ], on: [repository])
    }

    /// The ARN of the repository in `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG`.
    static func repository(in name: String) -> String? {
        guard let slash = name.firstIndex(of: "/") else { return nil }
        let host = name[..<slash].split(separator: ".")
        guard host.count >= 6, host[1] == "dkr", host[2] == "ecr" else { return nil }
        let rest = name[name.index(after: slash)...]
        let path = rest.prefix { $0 != ":" && $0 != "@" }
        return "arn:aws:ecr:\(host[3]):\(host[0]):repository/\(path)"
    }
}
