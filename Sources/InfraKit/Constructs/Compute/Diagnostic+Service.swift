import InfraGraph

extension Diagnostic {
    static func repeatedVariable(_ name: String) -> Diagnostic {
        Diagnostic(
            code: "repeated-variable", "variable is set twice",
            detail: "The service sets `\(name)` more than once, and only one value can hold.",
            fix: "leave one of them out")
    }

    static func repeatedComponent(_ kind: String) -> Diagnostic {
        Diagnostic(
            code: "repeated-component", "component stands twice in a service",
            detail: "A service takes one `\(kind)` only.", fix: "leave one of them out")
    }

    static var exposureWithoutPort: Diagnostic {
        Diagnostic(
            code: "exposure-without-port", "exposed service needs a port",
            detail: "The load balancer would not know where to send requests.",
            fix: "give the service one: `port: 8080`")
    }

    static var blueGreenWithoutExposure: Diagnostic {
        Diagnostic(
            code: "blue-green-without-exposure", "blue-green deployment needs an exposure",
            detail: "A blue-green deployment moves requests on a load balancer from the old "
                + "version to the new one, and the service stands behind none.",
            fix: "add an `Exposure`, or pass `deployment: .rolling`")
    }

    static var discoveryWithoutDomain: Diagnostic {
        Diagnostic(
            code: "discovery-without-domain", "service name needs a domain",
            detail: "The cluster of the service has no private domain in which to find it.",
            fix: "give the cluster one: `domain: \"platform.internal\"`")
    }
}
