// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBProxyTargetGroup {
    /// A DB proxy target group of RDS.
    ///
    /// A change of `DBProxyName` or `TargetGroupName` replaces it. Creates
    /// `AWS::RDS::DBProxyTargetGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dbProxyName: `DBProxyName`. 1 to 64 characters. A change replaces the resource.
    ///   - targetGroupName: `TargetGroupName`. A change replaces the resource.
    ///   - connectionPoolConfigurationInfo: `ConnectionPoolConfigurationInfo`.
    ///   - dbClusterIdentifiers: `DBClusterIdentifiers`.
    ///   - dbInstanceIdentifiers: `DBInstanceIdentifiers`.
    public init(
        _ id: ConstructID,
        dbProxyName: Input<ID<RDS.DBProxy>>,
        targetGroupName: TargetGroupName,
        connectionPoolConfigurationInfo: ConnectionPoolConfigurationInfoFormat? = nil,
        dbClusterIdentifiers: Input<[ID<RDS.DBCluster>]>? = nil,
        dbInstanceIdentifiers: Input<[ID<RDS.DBInstance>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DBProxyName", dbProxyName)
        node.set("TargetGroupName", targetGroupName)
        node.set("ConnectionPoolConfigurationInfo", connectionPoolConfigurationInfo)
        node.set("DBClusterIdentifiers", dbClusterIdentifiers)
        node.set("DBInstanceIdentifiers", dbInstanceIdentifiers)
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

    /// `TargetGroupArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TargetGroupArn") }

    /// `TargetGroupArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("TargetGroupArn") }

    /// The `ConnectionPoolConfigurationInfoFormat` of a DB proxy target group.
    public struct ConnectionPoolConfigurationInfoFormat: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConnectionPoolConfigurationInfoFormat` of its members.
        ///
        /// - Parameters:
        ///   - connectionBorrowTimeout: `ConnectionBorrowTimeout`.
        ///   - initQuery: `InitQuery`.
        ///   - maxConnectionsPercent: `MaxConnectionsPercent`. From 0 to 100.
        ///   - maxIdleConnectionsPercent: `MaxIdleConnectionsPercent`. From 0 to 100.
        ///   - sessionPinningFilters: `SessionPinningFilters`.
        public init(
            connectionBorrowTimeout: Input<Int>? = nil,
            initQuery: Input<String>? = nil,
            maxConnectionsPercent: Input<Int>? = nil,
            maxIdleConnectionsPercent: Input<Int>? = nil,
            sessionPinningFilters: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("ConnectionBorrowTimeout", connectionBorrowTimeout)
            members.set("InitQuery", initQuery)
            members.set("MaxConnectionsPercent", maxConnectionsPercent)
            members.set("MaxIdleConnectionsPercent", maxIdleConnectionsPercent)
            members.set("SessionPinningFilters", sessionPinningFilters)
            fields = members
        }
    }

    /// The values of `TargetGroupName`.
    public struct TargetGroupName: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DBProxyName","TargetGroupName"],"definitions":{"ConnectionPoolConfigurationInfoFormat":{"properties":{"ConnectionBorrowTimeout":{"type":"integer"},"InitQuery":{"type":"string"},"MaxConnectionsPercent":{"maximum":100,"minimum":0,"type":"integer"},"MaxIdleConnectionsPercent":{"maximum":100,"minimum":0,"type":"integer"},"SessionPinningFilters":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"}},"primaryIdentifier":["TargetGroupArn"],"properties":{"ConnectionPoolConfigurationInfo":{"$ref":"#/definitions/ConnectionPoolConfigurationInfoFormat"},"DBClusterIdentifiers":{"insertionOrder":false,"items":{"references":["AWS::RDS::DBCluster.Id"],"type":"string"},"type":"array"},"DBInstanceIdentifiers":{"insertionOrder":false,"items":{"references":["AWS::RDS::DBInstance.Id"],"type":"string"},"type":"array"},"DBProxyName":{"maxLength":64,"minLength":1,"pattern":"[A-z][0-z]*","references":["AWS::RDS::DBProxy.Id"],"type":"string"},"TargetGroupArn":{"references":["AWS::ElasticLoadBalancingV2::TargetGroup.Id"],"type":"string"},"TargetGroupName":{"enum":["default"],"maxLength":63,"minLength":1,"type":"string"}},"readOnly":["TargetGroupArn"],"required":["DBProxyName","TargetGroupName"],"traits":{"readyProperties":["DBClusterIdentifiers","DBInstanceIdentifiers","DBProxyName"]}}"##
    }
}
