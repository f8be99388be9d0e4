// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudTrail.Channel {
    /// A channel of CloudTrail.
    ///
    /// A change of `Source` replaces it. Creates `AWS::CloudTrail::Channel`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destinations: `Destinations`. 1 to 10 elements.
    ///   - name: `Name`. 3 to 128 characters.
    ///   - source: `Source`. 1 to 256 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        destinations: [Destination]? = nil,
        name: Input<String>? = nil,
        source: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Destinations", destinations)
        node.set("Name", name)
        node.set("Source", source)
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

    /// `ChannelArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ChannelArn") }

    /// `ChannelArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("ChannelArn") }

    /// The `Destination` of a channel.
    public struct Destination: PropertyGroup {
        public let fields: Fields

        /// Makes the `Destination` of its members.
        ///
        /// - Parameters:
        ///   - location: `Location`. 3 to 1024 characters.
        ///   - type: `Type`.
        public init(
            location: Input<String>,
            type: DestinationType
        ) {
            var members = Fields()
            members.set("Location", location)
            members.set("Type", type)
            fields = members
        }
    }

    /// The values of `Type`.
    public struct DestinationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EVENT_DATA_STORE`
        public static var eventDataStore: Self { Self(rawValue: "EVENT_DATA_STORE") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Source"],"definitions":{"Destination":{"properties":{"Location":{"maxLength":1024,"minLength":3,"pattern":"(^[a-zA-Z0-9._/\\-:]+$)","type":"string"},"Type":{"enum":["EVENT_DATA_STORE"],"type":"string"}},"required":["Location","Type"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["ChannelArn"],"properties":{"ChannelArn":{"maxLength":256,"minLength":3,"pattern":"(^[a-zA-Z0-9._/\\-:]+$)","type":"string"},"Destinations":{"insertionOrder":false,"items":{"$ref":"#/definitions/Destination"},"maxItems":10,"minItems":1,"type":"array"},"Name":{"maxLength":128,"minLength":3,"pattern":"(^[a-zA-Z0-9._\\-]+$)","type":"string"},"Source":{"maxLength":256,"minLength":1,"pattern":"(.*)","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":200,"minItems":0,"type":"array"}},"readOnly":["ChannelArn"],"tagProperty":"Tags"}"##
    }
}
