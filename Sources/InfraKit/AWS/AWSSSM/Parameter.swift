// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.Parameter {
    /// A parameter of SSM.
    ///
    /// A change of `Name` replaces it. Creates `AWS::SSM::Parameter`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - type: `Type`.
    ///   - value: `Value`.
    ///   - allowedPattern: `AllowedPattern`. 0 to 1024 characters.
    ///   - dataType: `DataType`.
    ///   - description: `Description`. 0 to 1024 characters.
    ///   - name: `Name`. 1 to 2048 characters. A change replaces the resource.
    ///   - policies: `Policies`. 1 to 4096 characters.
    ///   - tier: `Tier`.
    public init(
        _ id: ConstructID,
        type: TypeValue,
        value: Input<String>,
        allowedPattern: Input<String>? = nil,
        dataType: DataType? = nil,
        description: Input<String>? = nil,
        name: Input<String>? = nil,
        policies: Input<String>? = nil,
        tier: Tier? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Type", type)
        node.set("Value", value)
        node.set("AllowedPattern", allowedPattern)
        node.set("DataType", dataType)
        node.set("Description", description)
        node.set("Name", name)
        node.set("Policies", policies)
        node.set("Tier", tier)
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

    /// The values of `DataType`.
    public struct DataType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `text`
        public static var text: Self { Self(rawValue: "text") }
        /// `aws:ec2:image`
        public static var awsEc2Image: Self { Self(rawValue: "aws:ec2:image") }
    }

    /// The values of `Tier`.
    public struct Tier: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Standard`
        public static var standard: Self { Self(rawValue: "Standard") }
        /// `Advanced`
        public static var advanced: Self { Self(rawValue: "Advanced") }
        /// `Intelligent-Tiering`
        public static var intelligentTiering: Self { Self(rawValue: "Intelligent-Tiering") }
    }

    /// The values of `Type`.
    public struct TypeValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `String`
        public static var string: Self { Self(rawValue: "String") }
        /// `StringList`
        public static var stringList: Self { Self(rawValue: "StringList") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Name"],"primaryIdentifier":["Name"],"properties":{"AllowedPattern":{"maxLength":1024,"minLength":0,"type":"string"},"DataType":{"enum":["text","aws:ec2:image"],"maxLength":128,"minLength":0,"type":"string"},"Description":{"maxLength":1024,"minLength":0,"type":"string"},"Name":{"maxLength":2048,"minLength":1,"type":"string"},"Policies":{"maxLength":4096,"minLength":1,"type":"string"},"Tags":{"patternProperties":{"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$":{"type":"string"}},"type":"object"},"Tier":{"enum":["Standard","Advanced","Intelligent-Tiering"],"type":"string"},"Type":{"enum":["String","StringList"],"type":"string"},"Value":{"type":"string"}},"required":["Type","Value"],"tagProperty":"Tags","traits":{"nameProperty":"Name"},"writeOnly":["AllowedPattern","Description","Policies","Tier"]}"#
    }
}
