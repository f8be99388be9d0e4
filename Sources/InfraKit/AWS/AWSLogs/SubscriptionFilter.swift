// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.SubscriptionFilter {
    /// A subscription filter of Logs.
    ///
    /// A change of `FilterName` or `LogGroupName` replaces it. Creates
    /// `AWS::Logs::SubscriptionFilter`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destinationArn: `DestinationArn`. At least 1 characters.
    ///   - filterPattern: `FilterPattern`. 0 to 1024 characters.
    ///   - logGroupName: `LogGroupName`. 1 to 512 characters. A change replaces the resource.
    ///   - applyOnTransformedLogs: `ApplyOnTransformedLogs`.
    ///   - distribution: `Distribution`.
    ///   - emitSystemFields: `EmitSystemFields`.
    ///   - fieldSelectionCriteria: `FieldSelectionCriteria`. 0 to 2000 characters.
    ///   - filterName: `FilterName`. 1 to 512 characters. A change replaces the resource.
    ///   - roleArn: `RoleArn`. At least 1 characters.
    public init(
        _ id: ConstructID,
        destinationArn: Input<String>,
        filterPattern: Input<String>,
        logGroupName: Input<ID<Logs.LogGroup>>,
        applyOnTransformedLogs: Input<Bool>? = nil,
        distribution: Distribution? = nil,
        emitSystemFields: Input<[String]>? = nil,
        fieldSelectionCriteria: Input<String>? = nil,
        filterName: Input<String>? = nil,
        roleArn: Input<ARN<IAM.Role>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DestinationArn", destinationArn)
        node.set("FilterPattern", filterPattern)
        node.set("LogGroupName", logGroupName)
        node.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
        node.set("Distribution", distribution)
        node.set("EmitSystemFields", emitSystemFields)
        node.set("FieldSelectionCriteria", fieldSelectionCriteria)
        node.set("FilterName", filterName)
        node.set("RoleArn", roleArn)
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

    /// The values of `Distribution`.
    public struct Distribution: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Random`
        public static var random: Self { Self(rawValue: "Random") }
        /// `ByLogStream`
        public static var byLogStream: Self { Self(rawValue: "ByLogStream") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["FilterName","LogGroupName"],"primaryIdentifier":["FilterName","LogGroupName"],"properties":{"ApplyOnTransformedLogs":{"type":"boolean"},"DestinationArn":{"minLength":1,"type":"string"},"Distribution":{"enum":["Random","ByLogStream"],"type":"string"},"EmitSystemFields":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"FieldSelectionCriteria":{"maxLength":2000,"minLength":0,"type":"string"},"FilterName":{"maxLength":512,"minLength":1,"pattern":"^[^:*]*$","type":"string"},"FilterPattern":{"maxLength":1024,"minLength":0,"type":"string"},"LogGroupName":{"maxLength":512,"minLength":1,"pattern":"^[\\.\\-_/#A-Za-z0-9]+$","references":["AWS::Logs::LogGroup.Id"],"type":"string"},"RoleArn":{"minLength":1,"references":["AWS::IAM::Role.Arn"],"type":"string"}},"required":["DestinationArn","FilterPattern","LogGroupName"],"traits":{"replacesAfterDelete":true}}"#
    }
}
