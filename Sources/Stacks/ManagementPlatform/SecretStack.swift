import InfraKit

extension ManagementPlatform {
    /// Secrets of the application, made up by AWS and made anew every month.
    public struct SecretStack: Stack {
        public let id: ConstructID = "secrets"
        /// Signs the sessions of visitors.
        public let sessionKey: GeneratedSecret
        /// Signs the tokens that services show each other.
        public let tokenKey: GeneratedSecret
        private let rotation: SecretRotation

        /// Describes the secrets of an environment.
        public init(keys: KeyStack) {
            let rotation = SecretRotation("rotation", key: keys.secrets)
            sessionKey = GeneratedSecret(
                "session-key", .text(length: 64), summary: "Signs the sessions of visitors",
                key: keys.secrets, rotation: rotation.every(days: 30)
            ).dependsOn(rotation)
            tokenKey = GeneratedSecret(
                "token-key", .text(length: 64), summary: "Signs tokens between services",
                key: keys.secrets, rotation: rotation.every(days: 30)
            ).dependsOn(rotation)
            self.rotation = rotation
        }

        public var body: Contents {
            rotation
            sessionKey
            tokenKey
        }
    }
}
