import InfraGraph

extension Diagnostic {
    static func invalidNetworkBlock(_ cidr: String) -> Diagnostic {
        Diagnostic(
            code: "invalid-network-block", "block of addresses can't be used",
            detail: "\"\(cidr)\" is no block of /16 to /22 with all bits behind the prefix zero. "
                + "The network is cut into 64 subnets, and AWS wants 16 addresses in each.",
            fix: "write one like \"10.0.0.0/16\"")
    }

    static func invalidZones(_ letters: [String]) -> Diagnostic {
        let named = letters.map { "\"\($0)\"" }.joined(separator: ", ")
        let found = letters.isEmpty ? "There is no zone." : "Not a zone, or given twice: \(named)."
        return Diagnostic(
            code: "invalid-zones", "availability zones can't be used",
            detail: found + " A network has one to eight zones, by the letters a to h.",
            fix: "write how many, `zones: 3`, or which, `zones: [\"a\", \"c\"]`")
    }

    static var invalidTiers: Diagnostic {
        Diagnostic(
            code: "invalid-tiers", "tiers of the network collide",
            detail: "Every tier needs a name of its own, and a slot of its own from 0 to 7, from "
                + "which its addresses come.",
            fix: "give each tier another name and slot")
    }

    static var natWithoutPublicTier: Diagnostic {
        Diagnostic(
            code: "nat-without-public-tier", "NAT gateways have no place",
            detail: "NAT gateways stand in public subnets, and the network has no public tier.",
            fix: "add the tier `.public`, or pass `natGateways: .none`")
    }
}
