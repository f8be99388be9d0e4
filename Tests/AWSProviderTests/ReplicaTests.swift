import InfraGraph
import Testing

@testable import AWSProvider

@Suite struct ReplicaTests {
    private func source(_ identifier: Value, of region: Value?) -> Value? {
        var scope = Scope(region: "us-west-2", account: "123456789012")
        scope.properties["SourceDBInstanceIdentifier"] = identifier
        scope.properties["SourceRegion"] = region
        var written = scope.properties
        RDSHandlers.instance.writing?(&written, scope)
        return written["SourceDBInstanceIdentifier"]
    }

    @Test func sourceInAnotherRegionIsNamedByItsARN() {
        #expect(
            source("database", of: "us-east-1")
                == "arn:aws:rds:us-east-1:123456789012:db:database")
    }

    @Test func sourceInTheSameRegionKeepsItsName() {
        #expect(source("database", of: "us-west-2") == "database")
        #expect(source("database", of: nil) == "database")
    }

    @Test func sourceThatIsAnARNStaysOne() {
        let arn: Value = "arn:aws:rds:us-east-1:210987654321:db:database"
        #expect(source(arn, of: "us-east-1") == arn)
    }
}
