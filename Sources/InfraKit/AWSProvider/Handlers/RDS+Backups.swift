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

    /// Begins the copies that are wanted as soon as the database is available.
    ///
    /// It is never done for good: the next change can want another region.
    @Sendable static func proceed(
        _ cloud: AWSCloud, _ scope: Scope
    ) async throws(ProviderError) -> Bool {
        let copies = BackupReplication(scope.answer.objectValue ?? [:], scope)
        guard copies.isAvailable, let wanted = copies.wanted, !copies.regions.contains(wanted)
        else { return false }
        let call = Call(
            "StartDBInstanceAutomatedBackupsReplication",
            [
                "SourceDBInstanceArn": "{=DBInstanceArn}",
                "BackupRetentionPeriod":
                    "{AutomaticBackupReplicationRetentionPeriod|BackupRetentionPeriod}",
                "KmsKeyId": "{AutomaticBackupReplicationKmsKeyId}",
            ])
        try await send(call, cloud, scope, to: wanted)
        return false
    }

    /// Ends the copies in regions that the program no longer names. What they hold goes when its
    /// time is over.
    static let change: UpdateCall = .init(
        "StopDBInstanceAutomatedBackupsReplication",
        ["SourceDBInstanceArn": "{=DBInstanceArn}"], property,
        step: { cloud, scope, call async throws(ProviderError) in
            if scope.before[property] == nil { return }
            var scope = scope
            let database = try await cloud.told(RDSHandlers.instance.type, scope)
            scope.answer = .object(database)
            let copies = BackupReplication(database, scope)
            for region in copies.regions where region != copies.wanted {
                try await send(call, cloud, scope, to: region)
            }
        })

    private static func send(
        _ call: Call, _ cloud: AWSCloud, _ scope: Scope, to region: String
    ) async throws(ProviderError) {
        let input = call.input(in: scope)
        var scope = scope
        scope.region = region
        scope.token = ""
        do throws(ProviderError) {
            _ = try await cloud.call(
                RDSHandlers.instance, call.operation, input, scope, isIdempotent: true)
        } catch {
            // AWS tells of a copy some time after it was begun or ended.
            if ![.alreadyExists, .busy, .notFound].contains(error.kind) { throw error }
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
