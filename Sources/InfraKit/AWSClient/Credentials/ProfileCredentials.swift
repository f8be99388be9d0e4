import InfraGraph

/// Whatever the chosen profile says: a role, a web identity, SSO, keys or a program.
struct ProfileCredentials: CredentialSource {
    func place(_ context: CredentialContext) -> String {
        "profile `\(context.config.profileName)` in " + context.config.paths.joined(separator: ", ")
    }

    func look(_ context: CredentialContext) async throws(Diagnostic) -> CredentialFinding {
        let name = context.config.profileName
        guard let profile = context.config.profile else {
            // Only a profile that somebody has asked for must exist.
            if name == "default" { return .absent("there is no such profile") }
            throw CredentialProblem.unknownProfile(name, context.config)
        }
        return try await Self.look(profile, context, path: [])
    }

    private static func look(
        _ profile: Profile, _ context: CredentialContext, path: [String]
    ) async throws(Diagnostic) -> CredentialFinding {
        let isAgain = path.contains(profile.name)
        if let role = profile["role_arn"], !isAgain {
            return .found(try await assume(role, profile, context, path: path + [profile.name]))
        }
        if profile["sso_session"] != nil || profile["sso_start_url"] != nil {
            return .found(try await SSOLogin(profile: profile, context: context).credentials())
        }
        if let keys = try keys(profile) { return .found(keys) }
        if isAgain { throw CredentialProblem.circle(path + [profile.name]) }
        if let command = profile["credential_process"] {
            return .found(
                try await ProgramCredentials(command: command, origin: profile.origin).run(context))
        }
        return .absent("the profile has no keys, role, SSO or `credential_process`")
    }

    private static func keys(_ profile: Profile) throws(Diagnostic) -> Credentials? {
        let (id, secret) = ("aws_access_key_id", "aws_secret_access_key")
        guard let key = profile[id] else {
            if profile[secret] != nil { throw CredentialProblem.incomplete(profile.origin, id) }
            return nil
        }
        guard let secretKey = profile[secret] else {
            throw CredentialProblem.incomplete(profile.origin, secret)
        }
        return Credentials(
            accessKeyID: key, secretAccessKey: secretKey,
            sessionToken: profile["aws_session_token"],
            origin: profile.origin)
    }

    private static func assume(
        _ roleARN: String, _ profile: Profile, _ context: CredentialContext, path: [String]
    ) async throws(Diagnostic) -> Credentials {
        let service = TokenService(
            context: context, profile: profile, origin: "role \(roleARN) of \(profile.origin)")
        var role = TokenService.RoleRequest(
            roleARN: roleARN, sessionName: sessionName(profile["role_session_name"], context))
        role.durationSeconds = try duration(profile)
        if let file = profile["web_identity_token_file"] {
            role.webIdentityToken = trimmed(
                try context.requiredFile(file, namedBy: "`web_identity_token_file`"))
            return try await service.assume(role, signer: nil)
        }
        role.externalID = profile["external_id"]
        let signer = try await signer(profile, context, path: path)
        if let device = profile["mfa_serial"] {
            guard let ask = context.askCode else { throw CredentialProblem.noCode(profile, device) }
            role.deviceSerial = device
            role.deviceCode = try await ask(device)
        }
        return try await service.assume(role, signer: signer)
    }

    private static func signer(
        _ profile: Profile, _ context: CredentialContext, path: [String]
    ) async throws(Diagnostic) -> Credentials {
        let source = profile["source_profile"]
        let finding: CredentialFinding
        switch (source, profile["credential_source"]) {
        case (let name?, nil):
            guard let next = context.config.profiles[name] else {
                throw CredentialProblem.unknownProfile(name, context.config)
            }
            finding = try await look(next, context, path: path)
        case (nil, let place?):
            finding = try await look(inPlace: place, profile, context)
        default:
            throw CredentialProblem.badSetting(
                profile.origin, "role_arn",
                "needs one of `source_profile` and `credential_source`, and not both")
        }
        switch finding {
        case .found(let credentials): return credentials
        case .absent(let reason):
            let key = source == nil ? "credential_source" : "source_profile"
            throw CredentialProblem.badSetting(
                profile.origin, key, "leads to no credentials: \(reason)")
        }
    }

    private static func look(
        inPlace place: String, _ profile: Profile, _ context: CredentialContext
    ) async throws(Diagnostic) -> CredentialFinding {
        switch place {
        case "Environment": return try EnvironmentCredentials.keys(context)
        case "EcsContainer": return try await ContainerCredentials().look(context)
        case "Ec2InstanceMetadata": return try await InstanceCredentials().look(context)
        default:
            throw CredentialProblem.badSetting(
                profile.origin, "credential_source",
                "is `\(place)`, not `Environment`, `EcsContainer` or `Ec2InstanceMetadata`")
        }
    }

    /// The name under which the session appears in CloudTrail.
    static func sessionName(_ given: String?, _ context: CredentialContext) -> String {
        given ?? "infrakit-\(Int(context.now()))"
    }

    static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined()
    }

    private static func duration(_ profile: Profile) throws(Diagnostic) -> Int? {
        guard let text = profile["duration_seconds"] else { return nil }
        guard let seconds = Int(text), (900...43_200).contains(seconds) else {
            throw CredentialProblem.badSetting(
                profile.origin, "duration_seconds", "is `\(text)`, not 900 to 43200")
        }
        return seconds
    }
}
