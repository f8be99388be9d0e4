extension Family {
    /// All of them: one line each.
    static let all: [Family] = [
        .accessControl,
        .alarms,
        .clusters,
        .firewalls,
        .functions,
        .keys,
        .loadBalancers,
        .messages,
        .monitoring,
        .names,
        .network,
        .networkGuards,
        .organization,
        .policies,
        .protections,
        .repositories,
        .services,
        .settings,
    ]
}
