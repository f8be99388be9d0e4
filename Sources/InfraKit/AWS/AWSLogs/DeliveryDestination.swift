// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.DeliveryDestination {
    /// A delivery destination of Logs.
    ///
    /// A change of `DeliveryDestinationType`, `DestinationResourceArn`, `Name` or `OutputFormat`
    /// replaces it. Creates `AWS::Logs::DeliveryDestination`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 1 to 60 characters. A change replaces the resource.
    ///   - deliveryDestinationPolicy: `DeliveryDestinationPolicy`.
    ///   - deliveryDestinationType: `DeliveryDestinationType`. 1 to 12 characters.
    ///   - destinationResourceArn: `DestinationResourceArn`. 16 to 2048 characters.
    ///   - outputFormat: `OutputFormat`. 1 to 12 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        deliveryDestinationPolicy: DestinationPolicy? = nil,
        deliveryDestinationType: Input<String>? = nil,
        destinationResourceArn: Input<String>? = nil,
        outputFormat: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("DeliveryDestinationPolicy", deliveryDestinationPolicy)
        node.set("DeliveryDestinationType", deliveryDestinationType)
        node.set("DestinationResourceArn", destinationResourceArn)
        node.set("OutputFormat", outputFormat)
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

    /// `Name`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Name") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// The `DestinationPolicy` of a delivery destination.
    public struct DestinationPolicy: PropertyGroup {
        public let fields: Fields

        /// Makes the `DestinationPolicy` of its members.
        ///
        /// - Parameters:
        ///   - deliveryDestinationName: `DeliveryDestinationName`. 1 to 60 characters.
        ///   - deliveryDestinationPolicy: `DeliveryDestinationPolicy`.
        public init(
            deliveryDestinationName: Input<String>? = nil,
            deliveryDestinationPolicy: Document? = nil
        ) {
            var members = Fields()
            members.set("DeliveryDestinationName", deliveryDestinationName)
            members.set("DeliveryDestinationPolicy", deliveryDestinationPolicy)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DeliveryDestinationType","DestinationResourceArn","Name","OutputFormat"],"definitions":{"DestinationPolicy":{"properties":{"DeliveryDestinationName":{"maxLength":60,"minLength":1,"type":"string"},"DeliveryDestinationPolicy":{"type":"object"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Arn":{"maxLength":2048,"minLength":16,"pattern":"[\\w#+=/:,.@-]*\\*?","type":"string"},"DeliveryDestinationPolicy":{"$ref":"#/definitions/DestinationPolicy"},"DeliveryDestinationType":{"maxLength":12,"minLength":1,"pattern":"^[0-9A-Za-z]+$","type":"string"},"DestinationResourceArn":{"maxLength":2048,"minLength":16,"pattern":"[\\w#+=/:,.@-]*\\*?","type":"string"},"Name":{"maxLength":60,"minLength":1,"pattern":"[\\w-]*$","type":"string"},"OutputFormat":{"maxLength":12,"minLength":1,"pattern":"^[0-9A-Za-z]+$","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn"],"required":["Name"],"tagProperty":"Tags"}"##
    }
}
