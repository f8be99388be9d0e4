// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.MaintenanceWindowTarget {
    /// A maintenance window target of SSM.
    ///
    /// A change of `WindowId` replaces it. Creates `AWS::SSM::MaintenanceWindowTarget`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - resourceType: `ResourceType`.
    ///   - targets: `Targets`. 0 to 5 elements.
    ///   - windowId: `WindowId`. 20 to 20 characters. A change replaces the resource.
    ///   - description: `Description`. 1 to 128 characters.
    ///   - name: `Name`. 3 to 128 characters.
    ///   - ownerInformation: `OwnerInformation`. 1 to 128 characters.
    public init(
        _ id: ConstructID,
        resourceType: ResourceType,
        targets: [Targets],
        windowId: Input<ID<SSM.MaintenanceWindow>>,
        description: Input<String>? = nil,
        name: Input<String>? = nil,
        ownerInformation: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ResourceType", resourceType)
        node.set("Targets", targets)
        node.set("WindowId", windowId)
        node.set("Description", description)
        node.set("Name", name)
        node.set("OwnerInformation", ownerInformation)
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

    /// `WindowTargetId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("WindowTargetId") }

    /// The `Targets` of a maintenance window target.
    public struct Targets: PropertyGroup {
        public let fields: Fields

        /// Makes the `Targets` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 163 characters.
        ///   - values: `Values`. 0 to 50 elements.
        public init(
            key: Input<String>,
            values: Input<[String]>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Values", values)
            fields = members
        }
    }

    /// The values of `ResourceType`.
    public struct ResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `INSTANCE`
        public static var instance: Self { Self(rawValue: "INSTANCE") }
        /// `RESOURCE_GROUP`
        public static var resourceGroup: Self { Self(rawValue: "RESOURCE_GROUP") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["WindowId"],"definitions":{"Targets":{"properties":{"Key":{"maxLength":163,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$","type":"string"},"Values":{"insertionOrder":false,"items":{"type":"string"},"maxItems":50,"minItems":0,"type":"array"}},"required":["Key","Values"],"type":"object"}},"primaryIdentifier":["WindowId","WindowTargetId"],"properties":{"Description":{"maxLength":128,"minLength":1,"type":"string"},"Name":{"maxLength":128,"minLength":3,"pattern":"^[a-zA-Z0-9_\\-.]{3,128}$","type":"string"},"OwnerInformation":{"maxLength":128,"minLength":1,"type":"string"},"ResourceType":{"enum":["INSTANCE","RESOURCE_GROUP"],"type":"string"},"Targets":{"insertionOrder":false,"items":{"$ref":"#/definitions/Targets"},"maxItems":5,"minItems":0,"type":"array"},"WindowId":{"maxLength":20,"minLength":20,"pattern":"^mw-[0-9a-f]{17}$","references":["AWS::SSM::MaintenanceWindow.Id"],"type":"string"},"WindowTargetId":{"type":"string"}},"readOnly":["WindowTargetId"],"required":["ResourceType","Targets","WindowId"]}"##
    }
}
