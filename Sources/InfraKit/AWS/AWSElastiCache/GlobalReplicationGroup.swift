// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.GlobalReplicationGroup {
    /// A global replication group of ElastiCache.
    ///
    /// Creates `AWS::ElastiCache::GlobalReplicationGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - members: `Members`. At least 1 elements.
    ///   - automaticFailoverEnabled: `AutomaticFailoverEnabled`.
    ///   - cacheNodeType: `CacheNodeType`.
    ///   - cacheParameterGroupName: `CacheParameterGroupName`.
    ///   - engine: `Engine`.
    ///   - engineVersion: `EngineVersion`.
    ///   - globalNodeGroupCount: `GlobalNodeGroupCount`.
    ///   - globalReplicationGroupDescription: `GlobalReplicationGroupDescription`.
    ///   - globalReplicationGroupIdSuffix: `GlobalReplicationGroupIdSuffix`.
    ///   - regionalConfigurations: `RegionalConfigurations`.
    public init(
        _ id: ConstructID,
        members: [GlobalReplicationGroupMember],
        automaticFailoverEnabled: Input<Bool>? = nil,
        cacheNodeType: Input<String>? = nil,
        cacheParameterGroupName: Input<ID<ElastiCache.ParameterGroup>>? = nil,
        engine: Input<String>? = nil,
        engineVersion: Input<String>? = nil,
        globalNodeGroupCount: Input<Int>? = nil,
        globalReplicationGroupDescription: Input<String>? = nil,
        globalReplicationGroupIdSuffix: Input<String>? = nil,
        regionalConfigurations: [RegionalConfiguration]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Members", members)
        node.set("AutomaticFailoverEnabled", automaticFailoverEnabled)
        node.set("CacheNodeType", cacheNodeType)
        node.set("CacheParameterGroupName", cacheParameterGroupName)
        node.set("Engine", engine)
        node.set("EngineVersion", engineVersion)
        node.set("GlobalNodeGroupCount", globalNodeGroupCount)
        node.set("GlobalReplicationGroupDescription", globalReplicationGroupDescription)
        node.set("GlobalReplicationGroupIdSuffix", globalReplicationGroupIdSuffix)
        node.set("RegionalConfigurations", regionalConfigurations)
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

    /// `GlobalReplicationGroupId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("GlobalReplicationGroupId") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `GlobalReplicationGroupMember` of a global replication group.
    public struct GlobalReplicationGroupMember: PropertyGroup {
        public let fields: Fields

        /// Makes the `GlobalReplicationGroupMember` of its members.
        ///
        /// - Parameters:
        ///   - replicationGroupId: `ReplicationGroupId`.
        ///   - replicationGroupRegion: `ReplicationGroupRegion`.
        ///   - role: `Role`.
        public init(
            replicationGroupId: Input<ID<ElastiCache.ReplicationGroup>>? = nil,
            replicationGroupRegion: Input<String>? = nil,
            role: GlobalReplicationGroupMemberRole? = nil
        ) {
            var members = Fields()
            members.set("ReplicationGroupId", replicationGroupId)
            members.set("ReplicationGroupRegion", replicationGroupRegion)
            members.set("Role", role)
            fields = members
        }
    }

    /// The `RegionalConfiguration` of a global replication group.
    public struct RegionalConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `RegionalConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - replicationGroupId: `ReplicationGroupId`.
        ///   - replicationGroupRegion: `ReplicationGroupRegion`.
        ///   - reshardingConfigurations: `ReshardingConfigurations`.
        public init(
            replicationGroupId: Input<ID<ElastiCache.ReplicationGroup>>? = nil,
            replicationGroupRegion: Input<String>? = nil,
            reshardingConfigurations: [ReshardingConfiguration]? = nil
        ) {
            var members = Fields()
            members.set("ReplicationGroupId", replicationGroupId)
            members.set("ReplicationGroupRegion", replicationGroupRegion)
            members.set("ReshardingConfigurations", reshardingConfigurations)
            fields = members
        }
    }

    /// The `ReshardingConfiguration` of a global replication group.
    public struct ReshardingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReshardingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - nodeGroupId: `NodeGroupId`.
        ///   - preferredAvailabilityZones: `PreferredAvailabilityZones`.
        public init(
            nodeGroupId: Input<String>? = nil,
            preferredAvailabilityZones: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("NodeGroupId", nodeGroupId)
            members.set("PreferredAvailabilityZones", preferredAvailabilityZones)
            fields = members
        }
    }

    /// The values of `Role`.
    public struct GlobalReplicationGroupMemberRole: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PRIMARY`
        public static var primary: Self { Self(rawValue: "PRIMARY") }
        /// `SECONDARY`
        public static var secondary: Self { Self(rawValue: "SECONDARY") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"GlobalReplicationGroupMember":{"properties":{"ReplicationGroupId":{"references":["AWS::ElastiCache::ReplicationGroup.Id"],"type":"string"},"ReplicationGroupRegion":{"type":"string"},"Role":{"enum":["PRIMARY","SECONDARY"],"type":"string"}},"type":"object"},"RegionalConfiguration":{"properties":{"ReplicationGroupId":{"references":["AWS::ElastiCache::ReplicationGroup.Id"],"type":"string"},"ReplicationGroupRegion":{"type":"string"},"ReshardingConfigurations":{"items":{"$ref":"#/definitions/ReshardingConfiguration"},"type":"array"}},"type":"object"},"ReshardingConfiguration":{"properties":{"NodeGroupId":{"type":"string"},"PreferredAvailabilityZones":{"items":{"type":"string"},"type":"array"}},"type":"object"}},"primaryIdentifier":["GlobalReplicationGroupId"],"properties":{"AutomaticFailoverEnabled":{"type":"boolean"},"CacheNodeType":{"type":"string"},"CacheParameterGroupName":{"references":["AWS::ElastiCache::ParameterGroup.Id"],"type":"string"},"Engine":{"type":"string"},"EngineVersion":{"type":"string"},"GlobalNodeGroupCount":{"type":"integer"},"GlobalReplicationGroupDescription":{"type":"string"},"GlobalReplicationGroupId":{"type":"string"},"GlobalReplicationGroupIdSuffix":{"type":"string"},"Members":{"items":{"$ref":"#/definitions/GlobalReplicationGroupMember"},"minItems":1,"type":"array"},"RegionalConfigurations":{"items":{"$ref":"#/definitions/RegionalConfiguration"},"type":"array"},"Status":{"type":"string"}},"readOnly":["GlobalReplicationGroupId","Status"],"required":["Members"],"traits":{"readyAttributes":["Status"],"stateful":true,"typicalSeconds":900},"writeOnly":["AutomaticFailoverEnabled","CacheNodeType","EngineVersion","GlobalNodeGroupCount","GlobalReplicationGroupIdSuffix","RegionalConfigurations"]}"##
    }
}
