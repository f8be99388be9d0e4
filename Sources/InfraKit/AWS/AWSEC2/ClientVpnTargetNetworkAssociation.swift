// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.ClientVpnTargetNetworkAssociation {
    /// A client vpn target network association of EC2.
    ///
    /// A change of `AvailabilityZone`, `AvailabilityZoneId`, `ClientVpnEndpointId` or `SubnetId`
    /// replaces it. Creates `AWS::EC2::ClientVpnTargetNetworkAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - clientVpnEndpointId: `ClientVpnEndpointId`. A change replaces the resource.
    ///   - availabilityZone: `AvailabilityZone`. A change replaces the resource.
    ///   - availabilityZoneId: `AvailabilityZoneId`. A change replaces the resource.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        clientVpnEndpointId: Input<ID<EC2.ClientVpnEndpoint>>,
        availabilityZone: Input<String>? = nil,
        availabilityZoneId: Input<String>? = nil,
        subnetId: Input<ID<EC2.Subnet>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ClientVpnEndpointId", clientVpnEndpointId)
        node.set("AvailabilityZone", availabilityZone)
        node.set("AvailabilityZoneId", availabilityZoneId)
        node.set("SubnetId", subnetId)
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
        #"{"createOnly":["AvailabilityZone","AvailabilityZoneId","ClientVpnEndpointId","SubnetId"],"primaryIdentifier":["Id"],"properties":{"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"},"ClientVpnEndpointId":{"references":["AWS::EC2::ClientVpnEndpoint.Id"],"type":"string"},"Id":{"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"readOnly":["Id"],"required":["ClientVpnEndpointId"]}"#
    }
}
