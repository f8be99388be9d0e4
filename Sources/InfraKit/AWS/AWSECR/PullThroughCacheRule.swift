// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.PullThroughCacheRule {
    /// A pull through cache rule of ECR.
    ///
    /// A change of `CredentialArn`, `CustomRoleArn`, `EcrRepositoryPrefix`, `UpstreamRegistry`,
    /// `UpstreamRegistryUrl` or `UpstreamRepositoryPrefix` replaces it. Creates
    /// `AWS::ECR::PullThroughCacheRule`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - credentialArn: `CredentialArn`. 50 to 612 characters. A change replaces the resource.
    ///   - customRoleArn: `CustomRoleArn`. 0 to 2048 characters. A change replaces the resource.
    ///   - ecrRepositoryPrefix: `EcrRepositoryPrefix`. 2 to 30 characters.
    ///   - upstreamRegistry: `UpstreamRegistry`. A change replaces the resource.
    ///   - upstreamRegistryUrl: `UpstreamRegistryUrl`. A change replaces the resource.
    ///   - upstreamRepositoryPrefix: `UpstreamRepositoryPrefix`. 2 to 30 characters.
    public init(
        _ id: ConstructID,
        credentialArn: Input<String>? = nil,
        customRoleArn: Input<ARN<IAM.Role>>? = nil,
        ecrRepositoryPrefix: Input<String>? = nil,
        upstreamRegistry: UpstreamRegistry? = nil,
        upstreamRegistryUrl: Input<String>? = nil,
        upstreamRepositoryPrefix: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CredentialArn", credentialArn)
        node.set("CustomRoleArn", customRoleArn)
        node.set("EcrRepositoryPrefix", ecrRepositoryPrefix)
        node.set("UpstreamRegistry", upstreamRegistry)
        node.set("UpstreamRegistryUrl", upstreamRegistryUrl)
        node.set("UpstreamRepositoryPrefix", upstreamRepositoryPrefix)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `EcrRepositoryPrefix`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("EcrRepositoryPrefix") }

    /// The values of `UpstreamRegistry`.
    public struct UpstreamRegistry: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `azure-container-registry`
        public static var azureContainerRegistry: Self {
            Self(rawValue: "azure-container-registry")
        }
        /// `chainguard`
        public static var chainguard: Self { Self(rawValue: "chainguard") }
        /// `docker-hub`
        public static var dockerHub: Self { Self(rawValue: "docker-hub") }
        /// `ecr`
        public static var ecr: Self { Self(rawValue: "ecr") }
        /// `ecr-public`
        public static var ecrPublic: Self { Self(rawValue: "ecr-public") }
        /// `github-container-registry`
        public static var githubContainerRegistry: Self {
            Self(rawValue: "github-container-registry")
        }
        /// `gitlab-container-registry`
        public static var gitlabContainerRegistry: Self {
            Self(rawValue: "gitlab-container-registry")
        }
        /// `k8s`
        public static var k8s: Self { Self(rawValue: "k8s") }
        /// `quay`
        public static var quay: Self { Self(rawValue: "quay") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["CredentialArn","CustomRoleArn","EcrRepositoryPrefix","UpstreamRegistry","UpstreamRegistryUrl","UpstreamRepositoryPrefix"],"primaryIdentifier":["EcrRepositoryPrefix"],"properties":{"CredentialArn":{"maxLength":612,"minLength":50,"pattern":"^arn:aws:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$","type":"string"},"CustomRoleArn":{"maxLength":2048,"minLength":0,"references":["AWS::IAM::Role.Arn"],"type":"string"},"EcrRepositoryPrefix":{"maxLength":30,"minLength":2,"pattern":"^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$","type":"string"},"UpstreamRegistry":{"enum":["azure-container-registry","chainguard","docker-hub","ecr","ecr-public","github-container-registry","gitlab-container-registry","k8s","quay"],"type":"string"},"UpstreamRegistryUrl":{"type":"string"},"UpstreamRepositoryPrefix":{"maxLength":30,"minLength":2,"pattern":"^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$","type":"string"}},"writeOnly":["CredentialArn","CustomRoleArn","UpstreamRegistry"]}"#
    }
}
