import InfraGraph
import Synchronization

/// Calls AWS's operations by name: finds the endpoint, encodes, signs, sends, repeats, decodes.
public final class AWSConnection: Sendable {
    private struct Place: Hashable {
        let service: String
        let region: String
        let bucket: String?
    }

    /// What was said about how AWS is called.
    public let settings: ConnectionSettings
    private let sender: RequestSender
    private let resolver: EndpointResolver
    private let endpoints = Mutex<[Place: Endpoint]>([:])

    /// Makes a connection of its two halves.
    public init(
        sender: RequestSender, resolver: EndpointResolver,
        settings: ConnectionSettings = ConnectionSettings()
    ) {
        self.settings = settings
        self.sender = sender
        self.resolver = resolver
    }

    /// The same connection with the credentials of a role that these may assume.
    public func assuming(_ roleARN: String) -> AWSConnection {
        AWSConnection(sender: sender.assuming(roleARN), resolver: resolver, settings: settings)
    }

    /// Calls an operation and returns its output.
    ///
    /// - Parameters:
    ///   - service: botocore's name of the service: `ec2`, `elbv2`.
    ///   - operation: AWS's name of the operation.
    ///   - input: The input's members by AWS's names.
    ///   - token: Fills the client token where the input has none.
    public func call(
        _ service: String, _ operation: String, _ input: Value = .object([:]),
        in region: String, token: String? = nil, _ options: CallOptions = CallOptions()
    ) async throws(CallFailure) -> Value {
        let prepared = try prepare(service, operation, input, region, token)
        let operation = prepared.operation
        return try await sender.send(prepared.request, to: prepared.endpoint, options) {
            (response: HTTPResponse) throws(AWSError) -> Value in
            try operation.output(of: response).value
        }
    }

    /// Calls an operation that only reads, page after page, and returns every page's output.
    public func pages(
        _ service: String, _ operation: String, _ input: Value = .object([:]), in region: String,
        limit: Int? = nil
    ) async throws(CallFailure) -> [Value] {
        let paginator = try model(service, operation).paginator
        var members = input.objectValue ?? [:]
        var outputs: [Value] = []
        while true {
            let output = try await call(
                service, operation, .object(members), in: region,
                CallOptions(isIdempotent: true))
            outputs.append(output)
            if outputs.count == limit { return outputs }
            // A token that does not change would be asked for without end.
            guard let next = paginator?.next(after: output),
                next.contains(where: { members[$0.key] != $0.value })
            else { return outputs }
            members.merge(next) { $1 }
        }
    }

    private struct Prepared {
        let operation: Operation
        let request: HTTPRequest
        let endpoint: Endpoint
    }

    private func model(
        _ service: String, _ operation: String
    ) throws(CallFailure) -> Operation {
        do throws(Diagnostic) {
            guard let model = ServiceModel.named(service) else {
                throw Diagnostic(
                    code: "unknown-service", "there is no model of the service",
                    detail: "`\(service)` is not among the services in use.")
            }
            return try model.operation(operation)
        } catch {
            throw .notSent(error)
        }
    }

    private func prepare(
        _ service: String, _ name: String, _ input: Value, _ region: String, _ token: String?
    ) throws(CallFailure) -> Prepared {
        let operation = try model(service, name)
        do throws(Diagnostic) {
            var request = try operation.request(for: input, idempotencyToken: token)
            let bucket = operation.contextParameters(of: input)["Bucket"]?.stringValue
            let endpoint = try endpoint(Place(service: service, region: region, bucket: bucket))
            if !request.hostPrefix.isEmpty, !endpoint.isConfigured {
                request.host = request.hostPrefix
            }
            return Prepared(operation: operation, request: request, endpoint: endpoint)
        } catch {
            throw .notSent(error)
        }
    }

    private func endpoint(_ place: Place) throws(Diagnostic) -> Endpoint {
        if let known = endpoints.withLock({ $0[place] }) { return known }
        let endpoint = try resolver.endpoint(
            for: EndpointQuery(
                service: place.service, region: place.region, bucket: place.bucket))
        endpoints.withLock { $0[place] = endpoint }
        return endpoint
    }
}
