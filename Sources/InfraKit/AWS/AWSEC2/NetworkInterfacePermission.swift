// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkInterfacePermission {
    /// A network interface permission of EC2.
    ///
    /// A change of `AwsAccountId`, `NetworkInterfaceId` or `Permission` replaces it. Creates
    /// `AWS::EC2::NetworkInterfacePermission`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - awsAccountId: `AwsAccountId`. A change replaces the resource.
    ///   - networkInterfaceId: `NetworkInterfaceId`. A change replaces the resource.
    ///   - permission: `Permission`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        awsAccountId: Input<String>,
        networkInterfaceId: Input<ID<EC2.NetworkInterface>>,
        permission: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AwsAccountId", awsAccountId)
        node.set("NetworkInterfaceId", networkInterfaceId)
        node.set("Permission", permission)
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
        #"{"createOnly":["AwsAccountId","NetworkInterfaceId","Permission"],"primaryIdentifier":["Id"],"properties":{"AwsAccountId":{"type":"string"},"Id":{"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"Permission":{"type":"string"}},"readOnly":["Id"],"required":["AwsAccountId","NetworkInterfaceId","Permission"]}"#
    }
}
