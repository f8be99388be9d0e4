// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBSecurityGroupIngress {
    /// A DB security group ingress of RDS.
    ///
    /// Creates `AWS::RDS::DBSecurityGroupIngress`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dbSecurityGroupName: `DBSecurityGroupName`.
    ///   - cidrip: `CIDRIP`.
    ///   - ec2SecurityGroupId: `EC2SecurityGroupId`.
    ///   - ec2SecurityGroupName: `EC2SecurityGroupName`.
    ///   - ec2SecurityGroupOwnerId: `EC2SecurityGroupOwnerId`.
    public init(
        _ id: ConstructID,
        dbSecurityGroupName: Input<String>,
        cidrip: Input<String>? = nil,
        ec2SecurityGroupId: Input<ID<EC2.SecurityGroup>>? = nil,
        ec2SecurityGroupName: Input<Name<EC2.SecurityGroup>>? = nil,
        ec2SecurityGroupOwnerId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DBSecurityGroupName", dbSecurityGroupName)
        node.set("CIDRIP", cidrip)
        node.set("EC2SecurityGroupId", ec2SecurityGroupId)
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
        #"{"primaryIdentifier":["Id"],"properties":{"CIDRIP":{"format":"ipv4-network","type":"string"},"DBSecurityGroupName":{"type":"string"},"EC2SecurityGroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"EC2SecurityGroupName":{"references":["AWS::EC2::SecurityGroup.GroupName"],"type":"string"},"EC2SecurityGroupOwnerId":{"type":"string"},"Id":{"type":"string"}},"readOnly":["Id"],"required":["DBSecurityGroupName"]}"#
    }
}
