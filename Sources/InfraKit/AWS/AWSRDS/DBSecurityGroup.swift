// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBSecurityGroup {
    /// A DB security group of RDS.
    ///
    /// A change of `EC2VpcId` or `GroupDescription` replaces it. Creates
    /// `AWS::RDS::DBSecurityGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - dbSecurityGroupIngress: `DBSecurityGroupIngress`.
    ///   - groupDescription: `GroupDescription`. A change replaces the resource.
    ///   - ec2VpcId: `EC2VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        dbSecurityGroupIngress: [Ingress],
        groupDescription: Input<String>,
        ec2VpcId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DBSecurityGroupIngress", dbSecurityGroupIngress)
        node.set("GroupDescription", groupDescription)
        node.set("EC2VpcId", ec2VpcId)
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

    /// The `Ingress` of a DB security group.
    public struct Ingress: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ingress` of its members.
        ///
        /// - Parameters:
        ///   - cidrip: `CIDRIP`.
        ///   - ec2SecurityGroupId: `EC2SecurityGroupId`.
        ///   - ec2SecurityGroupName: `EC2SecurityGroupName`.
        ///   - ec2SecurityGroupOwnerId: `EC2SecurityGroupOwnerId`.
        public init(
            cidrip: Input<String>? = nil,
            ec2SecurityGroupId: Input<ID<EC2.SecurityGroup>>? = nil,
            ec2SecurityGroupName: Input<Name<EC2.SecurityGroup>>? = nil,
            ec2SecurityGroupOwnerId: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("CIDRIP", cidrip)
            members.set("EC2SecurityGroupId", ec2SecurityGroupId)
            members.set("EC2SecurityGroupName", ec2SecurityGroupName)
            members.set("EC2SecurityGroupOwnerId", ec2SecurityGroupOwnerId)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["EC2VpcId","GroupDescription"],"definitions":{"Ingress":{"properties":{"CIDRIP":{"format":"ipv4-network","type":"string"},"EC2SecurityGroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"EC2SecurityGroupName":{"references":["AWS::EC2::SecurityGroup.GroupName"],"type":"string"},"EC2SecurityGroupOwnerId":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"DBSecurityGroupIngress":{"items":{"$ref":"#/definitions/Ingress"},"type":"array"},"EC2VpcId":{"type":"string"},"GroupDescription":{"type":"string"},"Id":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Id"],"required":["DBSecurityGroupIngress","GroupDescription"],"tagProperty":"Tags"}"##
    }
}
