// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.ServerlessCache {
    /// A serverless cache of ElastiCache.
    ///
    /// A change of `KmsKeyId`, `ServerlessCacheName`, `SnapshotArnsToRestore` or `SubnetIds`
    /// replaces it. Creates `AWS::ElastiCache::ServerlessCache`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - engine: `Engine`.
    ///   - serverlessCacheName: `ServerlessCacheName`. A change replaces the resource.
    ///   - cacheUsageLimits: `CacheUsageLimits`.
    ///   - dailySnapshotTime: `DailySnapshotTime`.
    ///   - description: `Description`.
    ///   - finalSnapshotName: `FinalSnapshotName`.
    ///   - kmsKeyId: `KmsKeyId`. A change replaces the resource.
    ///   - majorEngineVersion: `MajorEngineVersion`.
    ///   - securityGroupIds: `SecurityGroupIds`.
    ///   - snapshotArnsToRestore: `SnapshotArnsToRestore`. A change replaces the resource.
    ///   - snapshotRetentionLimit: `SnapshotRetentionLimit`.
    ///   - subnetIds: `SubnetIds`. A change replaces the resource.
    ///   - userGroupId: `UserGroupId`.
    public init(
        _ id: ConstructID,
        engine: Input<String>,
        serverlessCacheName: Input<String>,
        cacheUsageLimits: CacheUsageLimits? = nil,
        dailySnapshotTime: Input<String>? = nil,
        description: Input<String>? = nil,
        finalSnapshotName: Input<String>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        majorEngineVersion: Input<String>? = nil,
        securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        snapshotArnsToRestore: Input<[String]>? = nil,
        snapshotRetentionLimit: Input<Int>? = nil,
        subnetIds: Input<[ID<EC2.Subnet>]>? = nil,
        userGroupId: Input<ID<ElastiCache.UserGroup>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Engine", engine)
        node.set("ServerlessCacheName", serverlessCacheName)
        node.set("CacheUsageLimits", cacheUsageLimits)
        node.set("DailySnapshotTime", dailySnapshotTime)
        node.set("Description", description)
        node.set("FinalSnapshotName", finalSnapshotName)
        node.set("KmsKeyId", kmsKeyId)
        node.set("MajorEngineVersion", majorEngineVersion)
        node.set("SecurityGroupIds", securityGroupIds)
        node.set("SnapshotArnsToRestore", snapshotArnsToRestore)
        node.set("SnapshotRetentionLimit", snapshotRetentionLimit)
        node.set("SubnetIds", subnetIds)
        node.set("UserGroupId", userGroupId)
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

    /// `ServerlessCacheName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ServerlessCacheName") }

    /// `ARN`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("ARN") }

    /// `CreateTime`, known after deploy.
    public var createTime: Input<String> { node.attribute("CreateTime") }

    /// `Endpoint.Address`, known after deploy.
    public var endpointAddress: Input<String> { node.attribute("Endpoint.Address") }

    /// `Endpoint.Port`, known after deploy.
    public var endpointPort: Input<String> { node.attribute("Endpoint.Port") }

    /// `FullEngineVersion`, known after deploy.
    public var fullEngineVersion: Input<String> { node.attribute("FullEngineVersion") }

    /// `ReaderEndpoint.Address`, known after deploy.
    public var readerEndpointAddress: Input<String> { node.attribute("ReaderEndpoint.Address") }

    /// `ReaderEndpoint.Port`, known after deploy.
    public var readerEndpointPort: Input<String> { node.attribute("ReaderEndpoint.Port") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// The `CacheUsageLimits` of a serverless cache.
    public struct CacheUsageLimits: PropertyGroup {
        public let fields: Fields

        /// Makes the `CacheUsageLimits` of its members.
        ///
        /// - Parameters:
        ///   - dataStorage: `DataStorage`.
        ///   - ecpuPerSecond: `ECPUPerSecond`.
        public init(
            dataStorage: DataStorage? = nil,
            ecpuPerSecond: ECPUPerSecond? = nil
        ) {
            var members = Fields()
            members.set("DataStorage", dataStorage)
            members.set("ECPUPerSecond", ecpuPerSecond)
            fields = members
        }
    }

    /// The `DataStorage` of a serverless cache.
    public struct DataStorage: PropertyGroup {
        public let fields: Fields

        /// Makes the `DataStorage` of its members.
        ///
        /// - Parameters:
        ///   - unit: `Unit`.
        ///   - maximum: `Maximum`.
        ///   - minimum: `Minimum`.
        public init(
            unit: DataStorageUnit,
            maximum: Input<Int>? = nil,
            minimum: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Unit", unit)
            members.set("Maximum", maximum)
            members.set("Minimum", minimum)
            fields = members
        }
    }

    /// The `ECPUPerSecond` of a serverless cache.
    public struct ECPUPerSecond: PropertyGroup {
        public let fields: Fields

        /// Makes the `ECPUPerSecond` of its members.
        ///
        /// - Parameters:
        ///   - maximum: `Maximum`.
        ///   - minimum: `Minimum`.
        public init(
            maximum: Input<Int>? = nil,
            minimum: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Maximum", maximum)
            members.set("Minimum", minimum)
            fields = members
        }
    }

    /// The values of `Unit`.
    public struct DataStorageUnit: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GB`
        public static var gb: Self { Self(rawValue: "GB") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["KmsKeyId","ServerlessCacheName","SnapshotArnsToRestore","SubnetIds"],"definitions":{"CacheUsageLimits":{"properties":{"DataStorage":{"$ref":"#/definitions/DataStorage"},"ECPUPerSecond":{"$ref":"#/definitions/ECPUPerSecond"}},"type":"object"},"DataStorage":{"properties":{"Maximum":{"type":"integer"},"Minimum":{"type":"integer"},"Unit":{"enum":["GB"],"type":"string"}},"required":["Unit"],"type":"object"},"ECPUPerSecond":{"properties":{"Maximum":{"type":"integer"},"Minimum":{"type":"integer"}},"type":"object"},"Endpoint":{"properties":{"Address":{"type":"string"},"Port":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^(?!aws:)[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^[a-zA-Z0-9 _\\.\\/=+:\\-@]*$","type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["ServerlessCacheName"],"properties":{"ARN":{"type":"string"},"CacheUsageLimits":{"$ref":"#/definitions/CacheUsageLimits"},"CreateTime":{"type":"string"},"DailySnapshotTime":{"type":"string"},"Description":{"type":"string"},"Endpoint":{"$ref":"#/definitions/Endpoint"},"Engine":{"type":"string"},"FinalSnapshotName":{"type":"string"},"FullEngineVersion":{"type":"string"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"MajorEngineVersion":{"type":"string"},"ReaderEndpoint":{"$ref":"#/definitions/Endpoint"},"SecurityGroupIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"ServerlessCacheName":{"type":"string"},"SnapshotArnsToRestore":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"SnapshotRetentionLimit":{"type":"integer"},"Status":{"type":"string"},"SubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"UserGroupId":{"references":["AWS::ElastiCache::UserGroup.Id"],"type":"string"}},"readOnly":["ARN","CreateTime","Endpoint/Address","Endpoint/Port","FullEngineVersion","ReaderEndpoint/Address","ReaderEndpoint/Port","Status"],"required":["Engine","ServerlessCacheName"],"tagProperty":"Tags","traits":{"readyAttributes":["CreateTime","Endpoint.Address","Endpoint.Port","FullEngineVersion","ReaderEndpoint.Address","ReaderEndpoint.Port","Status"],"stateful":true,"typicalSeconds":90},"writeOnly":["FinalSnapshotName","SnapshotArnsToRestore"]}"##
    }
}
