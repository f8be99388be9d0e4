import InfraGraph

/// The words for what can go wrong with credentials.
enum CredentialProblem {
    static func none(_ places: [(place: String, reason: String)]) -> Diagnostic {
        Diagnostic(
            code: "no-credentials", "no credentials for AWS",
            at: places.map { .init(nil, "\($0.place): \($0.reason)") },
            detail: "None of these places has any; they were looked at in this order.",
            fix: "set AWS_PROFILE, or log in:\n    aws configure sso")
    }

    static func missingFile(_ path: String, _ setting: String) -> Diagnostic {
        Diagnostic(
            code: "missing-credential-file", "file of credentials is missing",
            at: [.init(nil, path)], detail: "\(setting) names `\(path)`, which does not exist.",
            fix: "correct \(setting), or remove it")
    }

    static func incomplete(_ origin: String, _ missing: String) -> Diagnostic {
        Diagnostic(
            code: "incomplete-credentials", "credentials are incomplete", at: [.init(nil, origin)],
            detail: "\(missing) is missing.", fix: "set \(missing), or remove the rest")
    }

    static func unknownProfile(_ name: String, _ config: SharedConfig) -> Diagnostic {
        let names = config.profiles.keys.sorted()
        let nearest = Suggestion.nearest(to: name, among: names)
        return Diagnostic(
            code: "unknown-profile", "profile does not exist",
            at: config.paths.map { .init(nil, $0) },
            detail: "There is no profile `\(name)`"
                + (names.isEmpty ? "." : "; there are \(Suggestion.list(names))."),
            fix: nearest.map { "did you mean `\($0)`?" } ?? "name one that exists")
    }

    static func circle(_ names: [String]) -> Diagnostic {
        Diagnostic(
            code: "profile-circle", "profiles take their credentials from each other",
            detail: names.map { "`\($0)`" }.joined(separator: " -> ") + ".",
            fix: "let `source_profile` of one of them name a profile with keys")
    }

    static func expiredLogin(_ profile: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            code: "expired-login", "login has expired", at: [.init(nil, "profile `\(profile)`")],
            detail: "\(reason).", fix: "log in again:\n    aws sso login --profile \(profile)")
    }

    static func noCode(_ profile: Profile, _ device: String) -> Diagnostic {
        Diagnostic(
            code: "mfa-needed", "role wants a code of an MFA device",
            at: [.init(nil, profile.origin)],
            detail: "`mfa_serial` is \(device), and nobody can be asked here.",
            fix: "run the command in a terminal, or use a session that is already open")
    }

    static func refused(_ origin: String, _ said: String) -> Diagnostic {
        Diagnostic(
            code: "credentials-refused", "credentials were refused", at: [.init(nil, origin)],
            detail: said, fix: "check the role, its trust policy and the keys it is assumed with")
    }

    static func unreadable(_ origin: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            code: "malformed-credentials", "credentials can't be read", at: [.init(nil, origin)],
            detail: "\(reason).", fix: "check the setting that names this source")
    }

    static func badSetting(_ origin: String, _ key: String, _ detail: String) -> Diagnostic {
        Diagnostic(
            code: "malformed-config", "AWS settings can't be used", at: [.init(nil, origin)],
            detail: "`\(key)` \(detail).", fix: "correct `\(key)`")
    }
}
