// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.EventSubscription {
    /// An event subscription of RDS.
    ///
    /// A change of `SnsTopicArn` or `SubscriptionName` replaces it. Creates
    /// `AWS::RDS::EventSubscription`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - snsTopicArn: `SnsTopicArn`. A change replaces the resource.
    ///   - enabled: `Enabled`. Default: true.
    ///   - eventCategories: `EventCategories`.
    ///   - sourceIds: `SourceIds`.
    ///   - sourceType: `SourceType`.
    ///   - subscriptionName: `SubscriptionName`. At most 255 characters.
    public init(
        _ id: ConstructID,
        snsTopicArn: Input<ARN<SNS.Topic>>,
        enabled: Input<Bool>? = nil,
        eventCategories: Input<[String]>? = nil,
        sourceIds: Input<[String]>? = nil,
        sourceType: Input<String>? = nil,
        subscriptionName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SnsTopicArn", snsTopicArn)
        node.set("Enabled", enabled)
        node.set("EventCategories", eventCategories)
        node.set("SourceIds", sourceIds)
        node.set("SourceType", sourceType)
        node.set("SubscriptionName", subscriptionName)
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

    /// `SubscriptionName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("SubscriptionName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["SnsTopicArn","SubscriptionName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["SubscriptionName"],"properties":{"Enabled":{"default":true,"type":"boolean"},"EventCategories":{"items":{"type":"string"},"type":"array"},"SnsTopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"},"SourceIds":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"SourceType":{"type":"string"},"SubscriptionName":{"maxLength":255,"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"required":["SnsTopicArn"],"tagProperty":"Tags","traits":{"nameProperty":"SubscriptionName"}}"##
    }
}
