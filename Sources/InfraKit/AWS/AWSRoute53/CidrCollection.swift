// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Route53.CidrCollection {
    /// A cidr collection of Route53.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Route53::CidrCollection`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 1 to 64 characters. A change replaces the resource.
    ///   - locations: `Locations`.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        locations: [LocationProperty]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("Locations", locations)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The `Location` of a cidr collection.
    public struct LocationProperty: PropertyGroup {
        public let fields: Fields

        /// Makes the `Location` of its members.
        ///
        /// - Parameters:
        ///   - cidrList: `CidrList`.
        ///   - locationName: `LocationName`. 1 to 16 characters.
        public init(
            cidrList: Input<[String]>,
            locationName: Input<String>
        ) {
            var members = Fields()
            members.set("CidrList", cidrList)
            members.set("LocationName", locationName)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Location":{"properties":{"CidrList":{"insertionOrder":false,"items":{"format":"ipv4-network","type":"string"},"type":"array"},"LocationName":{"maxLength":16,"minLength":1,"type":"string"}},"required":["CidrList","LocationName"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Arn":{"type":"string"},"Id":{"type":"string"},"Locations":{"insertionOrder":false,"items":{"$ref":"#/definitions/Location"},"type":"array"},"Name":{"maxLength":64,"minLength":1,"pattern":"^[0-9A-Za-z_\\-]+$","type":"string"}},"readOnly":["Arn","Id"],"required":["Name"],"traits":{"global":true}}"##
    }
}
