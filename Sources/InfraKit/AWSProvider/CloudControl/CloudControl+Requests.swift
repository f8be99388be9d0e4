import AWSClient
import Deployer
import InfraGraph

extension CloudControl {
    static let service = "cloudcontrol"

    /// What all calls about a type have in common.
    struct Place: Sendable {
        let type: String
        let region: String
        let account: String
    }

    func place(
        _ type: String, _ region: String, _ account: String?
    ) async throws(ProviderError) -> Place {
        Place(
            type: type, region: region,
            account: try await cloud.accountID(account, region: region))
    }

    func place(of handle: ResourceHandle) async throws(ProviderError) -> Place {
        try await place(handle.type, handle.region, handle.account)
    }

    /// Begins a request. Its token makes a repetition harmless for a day and a half.
    func change(
        _ operation: String, _ input: [String: Value], _ token: String, _ place: Place
    ) async throws(ProviderError) -> ProgressEvent {
        try ProgressEvent(in: try await call(operation, input, place, token: token))
    }

    /// Begins a request about a resource and keeps in mind to ask for its progress.
    func follow(
        _ operation: String, _ input: [String: Value], _ token: String, _ handle: ResourceHandle
    ) async throws(ProviderError) {
        var input = input
        input["Identifier"] = .string(handle.identifier)
        let event = try await change(operation, input, token, try await place(of: handle))
        if event.hasFailed { throw event.error }
        cloud.noteRequest(event.isRunning ? event.requestToken : nil, of: handle)
    }

    func progress(_ token: String, _ place: Place) async throws(ProviderError) -> ProgressEvent {
        try ProgressEvent(
            in: try await call(
                "GetResourceRequestStatus", ["RequestToken": .string(token)], place,
                isTyped: false))
    }

    /// What a resource has; nil if it is gone.
    func properties(
        of identifier: String, _ place: Place
    ) async throws(ProviderError) -> [String: Value]? {
        do throws(ProviderError) {
            let output = try await call("GetResource", ["Identifier": .string(identifier)], place)
            return try .init(cloudControl: output["ResourceDescription"]?["Properties"])
        } catch {
            if error.kind == .notFound { return nil }
            throw error
        }
    }

    /// The requests of the last week that make resources of a type.
    func creations(_ place: Place) async throws(ProviderError) -> [ProgressEvent] {
        let pages: [Value]
        do throws(CallFailure) {
            pages = try await cloud.connection(to: place.account).pages(
                Self.service, "ListResourceRequests",
                ["ResourceRequestStatusFilter": ["Operations": ["CREATE"]]], in: place.region)
        } catch {
            throw ProviderError(
                error, isChange: false, call: "`ListResourceRequests` of \(Self.service)")
        }
        var events: [ProgressEvent] = []
        for event in pages.flatMap({ $0["ResourceRequestStatusSummaries"]?.listValue ?? [] })
        where event["TypeName"]?.stringValue == place.type {
            events.append(try ProgressEvent(event))
        }
        return events
    }

    private func call(
        _ operation: String, _ input: [String: Value], _ place: Place, token: String? = nil,
        isTyped: Bool = true
    ) async throws(ProviderError) -> Value {
        var input = input
        if isTyped { input["TypeName"] = .string(place.type) }
        do throws(CallFailure) {
            return try await cloud.connection(to: place.account).call(
                Self.service, operation, .object(input), in: place.region, token: token,
                CallOptions(isIdempotent: true))
        } catch {
            var problem = ProviderError(
                error, isChange: token != nil,
                call: "`\(operation)` of \(Self.service) for \(place.type)")
            // Only of the resource itself does "not found" say that it is gone.
            if problem.kind == .notFound, problem.code != "ResourceNotFoundException" {
                problem.kind = .invalid
            }
            throw problem
        }
    }
}
