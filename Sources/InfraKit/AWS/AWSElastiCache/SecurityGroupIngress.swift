// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElastiCache.SecurityGroupIngress {
    /// A security group ingress of ElastiCache.
    ///
    /// Creates `AWS::ElastiCache::SecurityGroupIngress`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cacheSecurityGroupName: `CacheSecurityGroupName`.
    ///   - ec2SecurityGroupName: `EC2SecurityGroupName`.
    ///   - ec2SecurityGroupOwnerId: `EC2SecurityGroupOwnerId`.
    public init(
        _ id: ConstructID,
        cacheSecurityGroupName: Input<Name<EC2.SecurityGroup>>,
        ec2SecurityGroupName: Input<Name<EC2.SecurityGroup>>,
        ec2SecurityGroupOwnerId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CacheSecurityGroupName", cacheSecurityGroupName)
        node.set("EC2SecurityGroupName", ec2SecurityGroupName)
        node.set("EC2SecurityGroupOwnerId", ec2SecurityGroupOwnerId)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["Id"],"properties":{"CacheSecurityGroupName":{"references":["AWS::EC2::SecurityGroup.GroupName"],"type":"string"},"EC2SecurityGroupName":{"references":["AWS::EC2::SecurityGroup.GroupName"],"type":"string"},"EC2SecurityGroupOwnerId":{"type":"string"},"Id":{"type":"string"}},"readOnly":["Id"],"required":["CacheSecurityGroupName","EC2SecurityGroupName"]}"#
    }
}
