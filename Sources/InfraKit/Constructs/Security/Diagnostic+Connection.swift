import InfraGraph

extension Diagnostic {
    static func connectionWithoutPort(to target: String) -> Diagnostic {
        Diagnostic(
            code: "connection-without-port", "connection needs a port",
            detail: "\"\(target)\" listens on no port of its own, so the rule would open none.",
            fix: "give the connection one: `port: 8080`")
    }
}
