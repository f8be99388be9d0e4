// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension CloudWatch.CompositeAlarm {
    /// A composite alarm of CloudWatch.
    ///
    /// A change of `AlarmName` replaces it. Creates `AWS::CloudWatch::CompositeAlarm`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - alarmRule: `AlarmRule`. 1 to 10240 characters.
    ///   - actionsEnabled: `ActionsEnabled`.
    ///   - actionsSuppressor: `ActionsSuppressor`. 1 to 1600 characters.
    ///   - actionsSuppressorExtensionPeriod: `ActionsSuppressorExtensionPeriod`.
    ///   - actionsSuppressorWaitPeriod: `ActionsSuppressorWaitPeriod`.
    ///   - alarmActions: `AlarmActions`. At most 5 elements.
    ///   - alarmDescription: `AlarmDescription`. 0 to 1024 characters.
    ///   - alarmName: `AlarmName`. 1 to 255 characters. A change replaces the resource.
    ///   - insufficientDataActions: `InsufficientDataActions`. At most 5 elements.
    ///   - okActions: `OKActions`. At most 5 elements.
    public init(
        _ id: ConstructID,
        alarmRule: Input<String>,
        actionsEnabled: Input<Bool>? = nil,
        actionsSuppressor: Input<String>? = nil,
        actionsSuppressorExtensionPeriod: Input<Int>? = nil,
        actionsSuppressorWaitPeriod: Input<Int>? = nil,
        alarmActions: Input<[String]>? = nil,
        alarmDescription: Input<String>? = nil,
        alarmName: Input<String>? = nil,
        insufficientDataActions: Input<[String]>? = nil,
        okActions: Input<[String]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AlarmRule", alarmRule)
        node.set("ActionsEnabled", actionsEnabled)
        node.set("ActionsSuppressor", actionsSuppressor)
        node.set("ActionsSuppressorExtensionPeriod", actionsSuppressorExtensionPeriod)
        node.set("ActionsSuppressorWaitPeriod", actionsSuppressorWaitPeriod)
        node.set("AlarmActions", alarmActions)
        node.set("AlarmDescription", alarmDescription)
        node.set("AlarmName", alarmName)
        node.set("InsufficientDataActions", insufficientDataActions)
        node.set("OKActions", okActions)
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

    /// `AlarmName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AlarmName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AlarmName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":1,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["AlarmName"],"properties":{"ActionsEnabled":{"type":"boolean"},"ActionsSuppressor":{"maxLength":1600,"minLength":1,"type":"string"},"ActionsSuppressorExtensionPeriod":{"minimum":0,"type":"integer"},"ActionsSuppressorWaitPeriod":{"minimum":0,"type":"integer"},"AlarmActions":{"items":{"maxLength":1024,"minLength":1,"type":"string"},"maxItems":5,"type":"array"},"AlarmDescription":{"maxLength":1024,"minLength":0,"type":"string"},"AlarmName":{"maxLength":255,"minLength":1,"type":"string"},"AlarmRule":{"maxLength":10240,"minLength":1,"type":"string"},"Arn":{"maxLength":1600,"minLength":1,"type":"string"},"InsufficientDataActions":{"items":{"maxLength":1024,"minLength":1,"type":"string"},"maxItems":5,"type":"array"},"OKActions":{"items":{"maxLength":1024,"minLength":1,"type":"string"},"maxItems":5,"type":"array"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"readOnly":["Arn"],"required":["AlarmRule"],"tagProperty":"Tags","traits":{"nameProperty":"AlarmName"}}"##
    }
}
