import Deployer
import InfraGraph

/// Copies of a database's automated backups in another region, which that region's calls begin and
/// end once the database has backups.
struct BackupReplication {
    private static let property = "AutomaticBackupReplicationRegion"

    /// Where AWS keeps copies.
    let regions: [String]
    /// Where the program wants them.
    private let wanted: String?
    private let isAvailable: Bool

    init(_ database: [String: Value], _ scope: Scope) {
        let copies = database["DBInstanceAutomatedBackupsReplications"]?.listValue ?? []
        regions = copies.compactMap { copy in
            let parts = copy["DBInstanceAutomatedBackupsArn"]?.stringValue?.split(separator: ":")
            return parts.flatMap { $0.count > 3 ? String($0[3]) : nil }
        }
        wanted = scope.properties[Self.property]?.stringValue
        isAvailable = database["DBInstanceStatus"] == "available"
    }

    /// How far the database is; of what the program says nothing, nothing is awaited.
    var state: String {
        guard let wanted, !regions.contains(wanted) else { return "available" }
        return "copying backups to \(wanted)"
    }

    /// Begins the copies that are wanted and ends others, as soon as the database is available.
    ///
    /// It is never done for good: the next change can want another region.
    @Sendable static func proceed(
        _ cloud: AWSCloud, _ scope: Scope
    ) async throws(ProviderError) -> Bool {
        let copies = BackupReplication(scope.answer.objectValue ?? [:], scope)
        guard copies.isAvailable, let wanted = copies.wanted, !copies.regions.contains(wanted)
        else { return false }
        let source = Call("", ["SourceDBInstanceArn": "{=DBInstanceArn}"]).input(in: scope)
        for region in copies.regions {
            try await send("StopDBInstanceAutomatedBackupsReplication", source, region)
        }
        let choices = Call(
            "",
            [
                "BackupRetentionPeriod":
                    "{AutomaticBackupReplicationRetentionPeriod|BackupRetentionPeriod}",
                "KmsKeyId": "{AutomaticBackupReplicationKmsKeyId}",
            ]
        ).input(in: scope)
        try await send(
            "StartDBInstanceAutomatedBackupsReplication", source.merging(choices) { $1 }, wanted)
        return false

        func send(
            _ operation: String, _ input: [String: Value], _ region: String
        ) async throws(ProviderError) {
            var scope = scope
            scope.region = region
            scope.token = ""
            do throws(ProviderError) {
                _ = try await cloud.call(
                    RDSHandlers.instance, operation, input, scope, isIdempotent: true)
            } catch {
                // AWS tells of a copy some time after it was begun.
                if error.kind != .alreadyExists && error.kind != .busy { throw error }
            }
        }
    }
}

extension Value {
    /// Says whether it is nothing, or a structure without members.
    var isEmptyOrNull: Bool {
        switch self {
        case .null: true
        case .object(let members): members.values.allSatisfy(\.isEmptyOrNull)
        case .list(let elements): elements.isEmpty
        default: false
        }
    }
}
