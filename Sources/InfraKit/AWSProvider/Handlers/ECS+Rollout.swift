import InfraGraph

/// How far a service's rollout is, from what AWS tells of its deployments and events.
enum ECSRollout {
    /// `COMPLETED` for a service that is stable, `FAILED` and `ROLLED_BACK` for what AWS gave up.
    static func state(of service: [String: Value], _ scope: Scope) -> String? {
        guard service["status"] == "ACTIVE" else { return service["status"]?.stringValue }
        guard let primary = deployments(service).first(where: { $0["status"] == "PRIMARY" }) else {
            // Only ECS's own controller tells of deployments.
            let controller = service["deploymentController"]?["type"] ?? "ECS"
            return controller == "ECS" ? "IN_PROGRESS" : "COMPLETED"
        }
        if primary["rolloutState"] == "FAILED" { return "FAILED" }
        guard isStable(service, primary) else {
            return failed(service) == nil ? "IN_PROGRESS" : "ROLLING_BACK"
        }
        return isRolledBack(service, primary, scope) ? "ROLLED_BACK" : "COMPLETED"
    }

    /// What AWS says of the failure: of the deployment, then the newest events about it.
    static func failure(of service: [String: Value], _ scope: Scope) -> String? {
        let deployment = failed(service) ?? deployments(service).first
        let words = ["fail", "unable", "rolling back", "unhealthy", "error"]
        let events = messages(service).filter { message in
            words.contains { message.lowercased().contains($0) }
        }
        let reasons = [deployment?["rolloutStateReason"]?.stringValue].compactMap { $0 }
        let all = (reasons + events.prefix(3)).filter { !$0.isEmpty }
        return all.isEmpty ? nil : all.joined(separator: " ")
    }

    private static func isStable(_ service: [String: Value], _ primary: Value) -> Bool {
        guard service["runningCount"] == service["desiredCount"] else { return false }
        // What tells of no rollout is done when nothing is left of the deployment before.
        guard let state = primary["rolloutState"]?.stringValue else {
            return deployments(service).count == 1
        }
        return state == "COMPLETED"
    }

    /// Says whether the service is back at another task definition than the program's.
    private static func isRolledBack(
        _ service: [String: Value], _ primary: Value, _ scope: Scope
    ) -> Bool {
        // A family without a revision means whichever is the newest.
        guard let wanted = scope.properties["TaskDefinition"]?.stringValue,
            wanted.split(separator: "/").last?.contains(":") == true
        else { return false }
        func isWanted(_ definition: Value?) -> Bool {
            definition?.stringValue.map { $0 == wanted || $0.hasSuffix("/" + wanted) } ?? true
        }
        if !isWanted(service["taskDefinition"]) { return true }
        guard !isWanted(primary["taskDefinition"]), let id = primary["id"]?.stringValue else {
            return false
        }
        let told = messages(service) + [primary["rolloutStateReason"]?.stringValue ?? ""]
        return told.contains { $0.contains("rolling back") && $0.contains(id) }
    }

    private static func failed(_ service: [String: Value]) -> Value? {
        deployments(service).first { $0["rolloutState"] == "FAILED" }
    }

    private static func deployments(_ service: [String: Value]) -> [Value] {
        service["deployments"]?.listValue ?? []
    }

    /// The service's events, the newest first.
    private static func messages(_ service: [String: Value]) -> [String] {
        (service["events"]?.listValue ?? []).compactMap { $0["message"]?.stringValue }
    }
}
