// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.Framework {
    /// A framework of Backup.
    ///
    /// A change of `FrameworkName` replaces it. Creates `AWS::Backup::Framework`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - frameworkControls: `FrameworkControls`.
    ///   - frameworkDescription: `FrameworkDescription`. 0 to 1024 characters.
    ///   - frameworkName: `FrameworkName`. 1 to 256 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        frameworkControls: [FrameworkControl],
        frameworkDescription: Input<String>? = nil,
        frameworkName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("FrameworkControls", frameworkControls)
        node.set("FrameworkDescription", frameworkDescription)
        node.set("FrameworkName", frameworkName)
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

    /// `FrameworkArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("FrameworkArn") }

    /// `FrameworkArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("FrameworkArn") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `DeploymentStatus`, known after deploy.
    public var deploymentStatus: Input<String> { node.attribute("DeploymentStatus") }

    /// `FrameworkStatus`, known after deploy.
    public var frameworkStatus: Input<String> { node.attribute("FrameworkStatus") }

    /// The `ControlInputParameter` of a framework.
    public struct ControlInputParameter: PropertyGroup {
        public let fields: Fields

        /// Makes the `ControlInputParameter` of its members.
        ///
        /// - Parameters:
        ///   - parameterName: `ParameterName`.
        ///   - parameterValue: `ParameterValue`.
        public init(
            parameterName: Input<String>,
            parameterValue: Input<String>
        ) {
            var members = Fields()
            members.set("ParameterName", parameterName)
            members.set("ParameterValue", parameterValue)
            fields = members
        }
    }

    /// The `FrameworkControl` of a framework.
    public struct FrameworkControl: PropertyGroup {
        public let fields: Fields

        /// Makes the `FrameworkControl` of its members.
        ///
        /// - Parameters:
        ///   - controlName: `ControlName`.
        ///   - controlInputParameters: `ControlInputParameters`.
        ///   - controlScope: `ControlScope`.
        public init(
            controlName: Input<String>,
            controlInputParameters: [ControlInputParameter]? = nil,
            controlScope: FrameworkControlControlScope? = nil
        ) {
            var members = Fields()
            members.set("ControlName", controlName)
            members.set("ControlInputParameters", controlInputParameters)
            members.set("ControlScope", controlScope)
            fields = members
        }
    }

    /// The `ControlScope` of a framework.
    public struct FrameworkControlControlScope: PropertyGroup {
        public let fields: Fields

        /// Makes the `ControlScope` of its members.
        ///
        /// - Parameters:
        ///   - complianceResourceIds: `ComplianceResourceIds`. 1 to 100 elements.
        ///   - complianceResourceTypes: `ComplianceResourceTypes`.
        ///   - tags: `Tags`.
        public init(
            complianceResourceIds: Input<[String]>? = nil,
            complianceResourceTypes: Input<[String]>? = nil,
            tags: [Tag]? = nil
        ) {
            var members = Fields()
            members.set("ComplianceResourceIds", complianceResourceIds)
            members.set("ComplianceResourceTypes", complianceResourceTypes)
            members.set("Tags", tags)
            fields = members
        }
    }

    /// The `Tag` of a framework.
    public struct Tag: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tag` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - value: `Value`. 0 to 256 characters.
        public init(
            key: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["FrameworkName"],"definitions":{"ControlInputParameter":{"properties":{"ParameterName":{"type":"string"},"ParameterValue":{"type":"string"}},"required":["ParameterName","ParameterValue"],"type":"object"},"FrameworkControl":{"properties":{"ControlInputParameters":{"insertionOrder":false,"items":{"$ref":"#/definitions/ControlInputParameter"},"type":"array"},"ControlName":{"type":"string"},"ControlScope":{"properties":{"ComplianceResourceIds":{"insertionOrder":false,"items":{"type":"string"},"maxItems":100,"minItems":1,"type":"array"},"ComplianceResourceTypes":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"type":"object"}},"required":["ControlName"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"type":"object"}},"primaryIdentifier":["FrameworkArn"],"properties":{"CreationTime":{"type":"string"},"DeploymentStatus":{"type":"string"},"FrameworkArn":{"type":"string"},"FrameworkControls":{"insertionOrder":false,"items":{"$ref":"#/definitions/FrameworkControl"},"type":"array"},"FrameworkDescription":{"maxLength":1024,"minLength":0,"pattern":"\\S","type":"string"},"FrameworkName":{"maxLength":256,"minLength":1,"pattern":"[a-zA-Z][_a-zA-Z0-9]*","type":"string"},"FrameworkStatus":{"type":"string"},"FrameworkTags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["CreationTime","DeploymentStatus","FrameworkArn","FrameworkStatus"],"required":["FrameworkControls"],"tagProperty":"FrameworkTags"}"##
    }
}
