// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SecurityGroupVpcAssociation {
    /// A security group vpc association of EC2.
    ///
    /// A change of `GroupId` or `VpcId` replaces it. Creates
    /// `AWS::EC2::SecurityGroupVpcAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groupId: `GroupId`. A change replaces the resource.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        groupId: Input<ID<EC2.SecurityGroup>>,
        vpcId: Input<ID<EC2.VPC>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GroupId", groupId)
        node.set("VpcId", vpcId)
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

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `StateReason`, known after deploy.
    public var stateReason: Input<String> { node.attribute("StateReason") }

    /// `VpcOwnerId`, known after deploy.
    public var vpcOwnerId: Input<String> { node.attribute("VpcOwnerId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["GroupId","VpcId"],"primaryIdentifier":["GroupId","VpcId"],"properties":{"GroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"State":{"enum":["associating","associated","association-failed","disassociating","disassociated","disassociation-failed"],"type":"string"},"StateReason":{"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"},"VpcOwnerId":{"type":"string"}},"readOnly":["State","StateReason","VpcOwnerId"],"required":["GroupId","VpcId"]}"#
    }
}
