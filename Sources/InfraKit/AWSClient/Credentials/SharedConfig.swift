import InfraGraph

/// AWS's shared `config` and `credentials` files, put together.
public struct SharedConfig: Sendable {
    /// Reads a file; nil if there is none.
    public typealias FileReader = @Sendable (_ path: String) throws(Diagnostic) -> [UInt8]?

    /// The profiles by name.
    public let profiles: [String: Profile]
    /// The `sso-session` sections by name.
    public let ssoSessions: [String: [String: String]]
    /// The profile to use: `AWS_PROFILE`, else `default`.
    public let profileName: String
    /// Where was looked, with `~` for the home folder.
    public let paths: [String]

    /// Reads the files that the environment names, or those below `~/.aws`.
    ///
    /// - Parameter profile: a profile that the user has named on the command line.
    /// - Throws: ``Diagnostic`` `malformed-config`, or what the reader throws.
    public init(
        environment: [String: String], profile: String? = nil, readFile: FileReader
    ) throws(Diagnostic) {
        let configPath = environment["AWS_CONFIG_FILE"] ?? "~/.aws/config"
        let credentialPath =
            environment["AWS_SHARED_CREDENTIALS_FILE"] ?? "~/.aws/credentials"
        let config = try Self.sections(configPath, environment, readFile)
        let keys = try Self.sections(credentialPath, environment, readFile)
        var collected = Self.collect(
            config,
            isProfile: { section in
                section.kind == "profile" || (section.kind.isEmpty && section.name == "default")
            })
        let secrets = Self.collect(keys, isProfile: { $0.kind.isEmpty })
        for (name, values) in secrets {
            collected[name, default: [:]].merge(values, uniquingKeysWith: { $1 })
        }
        let services = Self.services(config)
        var profiles: [String: Profile] = [:]
        for (name, values) in collected {
            profiles[name] = Profile(
                name: name, values: values, credentialKeys: Set((secrets[name] ?? [:]).keys),
                serviceEndpoints: values["services"].flatMap { services[$0] } ?? [:])
        }
        self.profiles = profiles
        ssoSessions = Self.collect(config, isProfile: { $0.kind == "sso-session" })
        profileName =
            profile ?? environment["AWS_PROFILE"] ?? environment["AWS_DEFAULT_PROFILE"]
            ?? "default"
        paths = [credentialPath, configPath]
    }

    /// The profile to use, if the files have it.
    public var profile: Profile? { profiles[profileName] }

    /// The region: what the environment says, else the profile.
    public func region(environment: [String: String]) -> String? {
        [environment["AWS_REGION"], environment["AWS_DEFAULT_REGION"], profile?["region"]]
            .lazy.compactMap { $0 }.first { !$0.isEmpty }
    }

    /// Replaces `~` at the start by the home folder.
    public static func expanded(_ path: String, _ environment: [String: String]) -> String {
        guard path == "~" || path.hasPrefix("~/") else { return path }
        return (environment["HOME"] ?? "") + path.dropFirst()
    }

    private static func sections(
        _ path: String, _ environment: [String: String], _ readFile: FileReader
    ) throws(Diagnostic) -> [ConfigFile.Section] {
        guard let bytes = try readFile(expanded(path, environment)) else { return [] }
        return try ConfigFile(String(decoding: bytes, as: UTF8.self), path: path).sections
    }

    /// `[profile default]` comes before `[default]`, wherever they stand.
    private static func collect(
        _ sections: [ConfigFile.Section], isProfile: (ConfigFile.Section) -> Bool
    ) -> [String: [String: String]] {
        var found: [String: [String: String]] = [:]
        let ordered = sections.filter { $0.kind.isEmpty } + sections.filter { !$0.kind.isEmpty }
        for section in ordered where isProfile(section) {
            found[section.name, default: [:]].merge(section.values, uniquingKeysWith: { $1 })
        }
        return found
    }

    private static func services(_ sections: [ConfigFile.Section]) -> [String: [String: String]] {
        var found: [String: [String: String]] = [:]
        for section in sections where section.kind == "services" {
            for (service, settings) in section.nested {
                found[section.name, default: [:]][service] = settings["endpoint_url"]
            }
        }
        return found
    }
}
