// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension DocDB.DBInstance {
    /// A DB instance of DocDB.
    ///
    /// A change of `AvailabilityZone`, `DBClusterIdentifier` or `DBInstanceIdentifier` replaces it.
    /// Creates `AWS::DocDB::DBInstance`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dbClusterIdentifier: `DBClusterIdentifier`. A change replaces the resource.
    ///   - dbInstanceClass: `DBInstanceClass`.
    ///   - autoMinorVersionUpgrade: `AutoMinorVersionUpgrade`.
    ///   - availabilityZone: `AvailabilityZone`. A change replaces the resource.
    ///   - caCertificateIdentifier: `CACertificateIdentifier`.
    ///   - certificateRotationRestart: `CertificateRotationRestart`.
    ///   - dbInstanceIdentifier: `DBInstanceIdentifier`. A change replaces the resource.
    ///   - enablePerformanceInsights: `EnablePerformanceInsights`.
    ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`.
    public init(
        _ id: ConstructID,
        dbClusterIdentifier: Input<ID<DocDB.DBCluster>>,
        dbInstanceClass: Input<String>,
        autoMinorVersionUpgrade: Input<Bool>? = nil,
        availabilityZone: Input<String>? = nil,
        caCertificateIdentifier: Input<String>? = nil,
        certificateRotationRestart: Input<Bool>? = nil,
        dbInstanceIdentifier: Input<String>? = nil,
        enablePerformanceInsights: Input<Bool>? = nil,
        preferredMaintenanceWindow: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DBClusterIdentifier", dbClusterIdentifier)
        node.set("DBInstanceClass", dbInstanceClass)
        node.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
        node.set("AvailabilityZone", availabilityZone)
        node.set("CACertificateIdentifier", caCertificateIdentifier)
        node.set("CertificateRotationRestart", certificateRotationRestart)
        node.set("DBInstanceIdentifier", dbInstanceIdentifier)
        node.set("EnablePerformanceInsights", enablePerformanceInsights)
        node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// `Endpoint`, known after deploy.
    public var endpoint: Input<String> { node.attribute("Endpoint") }

    /// `Port`, known after deploy.
    public var port: Input<String> { node.attribute("Port") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AvailabilityZone","DBClusterIdentifier","DBInstanceIdentifier"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AutoMinorVersionUpgrade":{"type":"boolean"},"AvailabilityZone":{"type":"string"},"CACertificateIdentifier":{"type":"string"},"CertificateRotationRestart":{"type":"boolean"},"DBClusterIdentifier":{"references":["AWS::DocDB::DBCluster.Id"],"type":"string"},"DBInstanceClass":{"type":"string"},"DBInstanceIdentifier":{"type":"string"},"EnablePerformanceInsights":{"type":"boolean"},"Endpoint":{"type":"string"},"Id":{"type":"string"},"Port":{"type":"string"},"PreferredMaintenanceWindow":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Endpoint","Id","Port"],"required":["DBClusterIdentifier","DBInstanceClass"],"tagProperty":"Tags","traits":{"nameProperty":"DBInstanceIdentifier","readyAttributes":["Endpoint","Port"],"readyProperties":["DBClusterIdentifier"],"typicalSeconds":480}}"##
    }
}
