import InfraGraph

/// What the environment and the profile say about how AWS is called, besides addresses and keys.
public struct ConnectionSettings: Hashable, Sendable {
    /// Attempts in all that `AWS_MAX_ATTEMPTS` or `max_attempts` allows; nil where neither is set.
    public var attempts: Int?
    /// Says whether a service that throttles is called more slowly from then on. Not with the
    /// retry modes `standard` and `legacy`.
    public var isAdaptive = true
    /// Says whether the variants for the Federal Information Processing Standard are called.
    public var usesFIPS = false
    /// Says whether the variants that also speak IPv6 are called.
    public var usesDualStack = false
    /// A file of certificates to trust instead of the system's.
    public var certificateFile: String?

    /// Makes the settings that hold where nothing is said.
    public init() {}

    /// Reads `AWS_RETRY_MODE`, `AWS_MAX_ATTEMPTS`, `AWS_USE_FIPS_ENDPOINT`,
    /// `AWS_USE_DUALSTACK_ENDPOINT` and `AWS_CA_BUNDLE`, and their likes in the profile.
    ///
    /// - Throws: ``Diagnostic`` `malformed-config` for a value that means nothing.
    public init(environment: [String: String], profile: Profile? = nil) throws(Diagnostic) {
        let source = Source(environment: environment, profile: profile)
        if let setting = source.setting("AWS_MAX_ATTEMPTS", "max_attempts") {
            guard let count = Int(setting.value), count > 0 else {
                throw setting.problem("a number of attempts such as 5")
            }
            attempts = count
        }
        if let setting = source.setting("AWS_RETRY_MODE", "retry_mode") {
            guard ["adaptive", "standard", "legacy"].contains(setting.value) else {
                throw setting.problem("`adaptive`, `standard` or `legacy`")
            }
            isAdaptive = setting.value == "adaptive"
        }
        usesFIPS = try source.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
        usesDualStack = try source.flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")
        certificateFile = source.setting("AWS_CA_BUNDLE", "ca_bundle")?.value
    }

    /// The rules for attempts, within what is allowed.
    public var retryPolicy: RetryPolicy {
        var policy = RetryPolicy()
        guard let attempts else { return policy }
        for reason in [Repetition.throttled, .transient] {
            policy.rules[reason]?.attempts = attempts
        }
        return policy
    }

    private struct Setting {
        let name: String
        let value: String
        let origin: String

        func problem(_ wanted: String) -> Diagnostic {
            CredentialProblem.badSetting(origin, name, "is `\(value)`, not \(wanted)")
        }
    }

    private struct Source {
        let environment: [String: String]
        let profile: Profile?

        /// The environment comes before the profile.
        func setting(_ variable: String, _ key: String) -> Setting? {
            if let value = environment[variable], !value.isEmpty {
                return Setting(name: variable, value: value, origin: "environment variables")
            }
            return profile?[key].map {
                Setting(name: key, value: $0, origin: profile?.origin ?? "")
            }
        }

        func flag(_ variable: String, _ key: String) throws(Diagnostic) -> Bool {
            guard let setting = setting(variable, key) else { return false }
            switch setting.value.lowercased() {
            case "true": return true
            case "false": return false
            default: throw setting.problem("`true` or `false`")
            }
        }
    }
}
