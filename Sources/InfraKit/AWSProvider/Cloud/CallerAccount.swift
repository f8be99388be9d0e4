import AWSClient
import Deployer
import InfraGraph

/// The account of the credentials: one call, whoever asks first.
actor CallerAccount {
    private let connection: AWSConnection
    private var asking: Task<Result<Value, CallFailure>, Never>?

    init(_ connection: AWSConnection) { self.connection = connection }

    /// Asks without waiting for the answer; whoever wants the account next gets it.
    func begin(region: String) { _ = task(region) }

    func id(region: String) async throws(ProviderError) -> String {
        do throws(CallFailure) {
            return try await identity(region: region)["Account"]?.stringValue ?? ""
        } catch {
            throw ProviderError(error, isChange: false, call: "`GetCallerIdentity` of sts")
        }
    }

    /// The whole answer.
    func identity(region: String) async throws(CallFailure) -> Value {
        let task = task(region)
        let result = await task.value
        if case .failure = result, asking == task { asking = nil }
        return try result.get()
    }

    private func task(_ region: String) -> Task<Result<Value, CallFailure>, Never> {
        if let asking { return asking }
        let task = Task { await ask(region) }
        asking = task
        return task
    }

    private func ask(_ region: String) async -> Result<Value, CallFailure> {
        do throws(CallFailure) {
            return .success(
                try await connection.call(
                    "sts", "GetCallerIdentity", in: region, CallOptions(isIdempotent: true)))
        } catch {
            return .failure(error)
        }
    }
}
