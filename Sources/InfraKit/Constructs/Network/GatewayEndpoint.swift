/// A service that a network reaches by a route of its own instead of the internet. Costs nothing.
public struct GatewayEndpoint: Hashable, Sendable {
    let service: String

    public static let s3 = GatewayEndpoint(service: "s3")
    public static let dynamoDB = GatewayEndpoint(service: "dynamodb")
}
