// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.OptionGroup {
    /// An option group of RDS.
    ///
    /// A change of `EngineName`, `MajorEngineVersion`, `OptionGroupDescription` or
    /// `OptionGroupName` replaces it. Creates `AWS::RDS::OptionGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - engineName: `EngineName`. A change replaces the resource.
    ///   - majorEngineVersion: `MajorEngineVersion`. A change replaces the resource.
    ///   - optionGroupDescription: `OptionGroupDescription`. A change replaces the resource.
    ///   - optionConfigurations: `OptionConfigurations`.
    ///   - optionGroupName: `OptionGroupName`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        engineName: Input<String>,
        majorEngineVersion: Input<String>,
        optionGroupDescription: Input<String>,
        optionConfigurations: [OptionConfiguration]? = nil,
        optionGroupName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("EngineName", engineName)
        node.set("MajorEngineVersion", majorEngineVersion)
        node.set("OptionGroupDescription", optionGroupDescription)
        node.set("OptionConfigurations", optionConfigurations)
        node.set("OptionGroupName", optionGroupName)
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

    /// `OptionGroupName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("OptionGroupName") }

    /// The `OptionConfiguration` of an option group.
    public struct OptionConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `OptionConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - optionName: `OptionName`.
        ///   - dbSecurityGroupMemberships: `DBSecurityGroupMemberships`.
        ///   - optionSettings: `OptionSettings`.
        ///   - optionVersion: `OptionVersion`.
        ///   - port: `Port`.
        ///   - vpcSecurityGroupMemberships: `VpcSecurityGroupMemberships`.
        public init(
            optionName: Input<String>,
            dbSecurityGroupMemberships: Input<[String]>? = nil,
            optionSettings: [OptionSetting]? = nil,
            optionVersion: Input<String>? = nil,
            port: Input<Int>? = nil,
            vpcSecurityGroupMemberships: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("OptionName", optionName)
            members.set("DBSecurityGroupMemberships", dbSecurityGroupMemberships)
            members.set("OptionSettings", optionSettings)
            members.set("OptionVersion", optionVersion)
            members.set("Port", port)
            members.set("VpcSecurityGroupMemberships", vpcSecurityGroupMemberships)
            fields = members
        }
    }

    /// The `OptionSetting` of an option group.
    public struct OptionSetting: PropertyGroup {
        public let fields: Fields

        /// Makes the `OptionSetting` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(
            name: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["EngineName","MajorEngineVersion","OptionGroupDescription","OptionGroupName"],"definitions":{"OptionConfiguration":{"properties":{"DBSecurityGroupMemberships":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"OptionName":{"type":"string"},"OptionSettings":{"insertionOrder":false,"items":{"$ref":"#/definitions/OptionSetting"},"type":"array"},"OptionVersion":{"type":"string"},"Port":{"type":"integer"},"VpcSecurityGroupMemberships":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"required":["OptionName"],"type":"object"},"OptionSetting":{"properties":{"Name":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["OptionGroupName"],"properties":{"EngineName":{"type":"string"},"MajorEngineVersion":{"type":"string"},"OptionConfigurations":{"insertionOrder":false,"items":{"$ref":"#/definitions/OptionConfiguration"},"type":"array"},"OptionGroupDescription":{"type":"string"},"OptionGroupName":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"required":["EngineName","MajorEngineVersion","OptionGroupDescription"],"tagProperty":"Tags","traits":{"nameProperty":"OptionGroupName"}}"##
    }
}
