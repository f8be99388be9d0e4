import InfraGraph

/// Finds credentials as all of AWS's tools do, and keeps them fresh.
///
/// Many tasks may ask at once; one of them looks and the others wait for it.
public actor CredentialChain {
    /// How long before their end credentials are renewed.
    public static let marginSeconds = 300.0

    private let context: CredentialContext
    private let sources: [any CredentialSource]
    private var current: Credentials?
    private var search: Task<Result<Credentials, Diagnostic>, Never>?

    /// Makes the standard chain: environment, profile, web identity, container, instance.
    public init(_ context: CredentialContext) {
        self.context = context
        sources = [
            EnvironmentCredentials(), ProfileCredentials(), WebIdentityCredentials(),
            ContainerCredentials(), InstanceCredentials(),
        ]
    }

    /// Makes a chain of one place: a role that is assumed with what another chain finds.
    public init(assuming roleARN: String, with base: CredentialChain) {
        context = base.context
        sources = [AssumedRoleCredentials(roleARN: roleARN, base: base)]
    }

    /// Returns credentials that hold for five minutes at least, if their source has such.
    ///
    /// - Throws: ``Diagnostic``: `no-credentials` with every place in order, `expired-login`,
    ///   `credentials-refused`, or what is wrong with a setting.
    public func credentials() async throws(Diagnostic) -> Credentials {
        if let current, holds(current, for: Self.marginSeconds) { return current }
        do throws(Diagnostic) {
            return try await refreshed()
        } catch {
            // Keys that still work are better than none; the next call tries again.
            if let current, holds(current, for: 10) { return current }
            throw error
        }
    }

    /// Forgets credentials that AWS has refused, unless others have taken their place meanwhile.
    public func discard(_ refused: Credentials) {
        if current == refused { current = nil }
    }

    private func holds(_ credentials: Credentials, for seconds: Double) -> Bool {
        guard let end = credentials.expiration else { return true }
        return end.seconds - context.now() > seconds
    }

    private func refreshed() async throws(Diagnostic) -> Credentials {
        let task = search ?? Task { await find() }
        search = task
        let result = await task.value
        // Whoever comes first after the end clears it; a newer search stays.
        if search == task { search = nil }
        let found = try result.get()
        current = found
        return found
    }

    private func find() async -> Result<Credentials, Diagnostic> {
        var places: [(place: String, reason: String)] = []
        do throws(Diagnostic) {
            for source in sources {
                switch try await source.look(context) {
                case .found(let credentials): return .success(credentials)
                case .absent(let reason): places.append((source.place(context), reason))
                }
            }
        } catch {
            return .failure(error)
        }
        return .failure(CredentialProblem.none(places))
    }
}
