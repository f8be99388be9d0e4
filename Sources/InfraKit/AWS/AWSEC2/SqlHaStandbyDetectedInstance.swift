// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SqlHaStandbyDetectedInstance {
    /// A sql ha standby detected instance of EC2.
    ///
    /// A change of `InstanceId` replaces it. Creates `AWS::EC2::SqlHaStandbyDetectedInstance`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - instanceId: `InstanceId`. A change replaces the resource.
    ///   - sqlServerCredentials: `SqlServerCredentials`.
    public init(
        _ id: ConstructID,
        instanceId: Input<ID<EC2.Instance>>,
        sqlServerCredentials: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("InstanceId", instanceId)
        node.set("SqlServerCredentials", sqlServerCredentials)
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

    /// `InstanceId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("InstanceId") }

    /// `HaStatus`, known after deploy.
    public var haStatus: Input<String> { node.attribute("HaStatus") }

    /// `LastUpdatedTime`, known after deploy.
    public var lastUpdatedTime: Input<String> { node.attribute("LastUpdatedTime") }

    /// `SqlServerLicenseUsage`, known after deploy.
    public var sqlServerLicenseUsage: Input<String> { node.attribute("SqlServerLicenseUsage") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["InstanceId"],"primaryIdentifier":["InstanceId"],"properties":{"HaStatus":{"enum":["processing","active","standby","invalid"],"type":"string"},"InstanceId":{"pattern":"^i-[0-9a-f]{8,17}$","references":["AWS::EC2::Instance.Id"],"type":"string"},"LastUpdatedTime":{"type":"string"},"SqlServerCredentials":{"pattern":"^(?=.{20,2048}$)arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:[a-zA-Z0-9/_+=.@-]+$","type":"string"},"SqlServerLicenseUsage":{"enum":["full","waived"],"type":"string"}},"readOnly":["HaStatus","LastUpdatedTime","SqlServerLicenseUsage"],"required":["InstanceId"]}"#
    }
}
