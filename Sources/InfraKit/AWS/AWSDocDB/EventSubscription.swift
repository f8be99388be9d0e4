// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension DocDB.EventSubscription {
    /// An event subscription of DocDB.
    ///
    /// A change of `SnsTopicArn` or `SubscriptionName` replaces it. Creates
    /// `AWS::DocDB::EventSubscription`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - snsTopicArn: `SnsTopicArn`. A change replaces the resource.
    ///   - enabled: `Enabled`.
    ///   - eventCategories: `EventCategories`.
    ///   - sourceIds: `SourceIds`.
    ///   - sourceType: `SourceType`.
    ///   - subscriptionName: `SubscriptionName`. A change replaces the resource.
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["SnsTopicArn","SubscriptionName"],"primaryIdentifier":["Id"],"properties":{"Enabled":{"type":"boolean"},"EventCategories":{"items":{"type":"string"},"type":"array"},"Id":{"type":"string"},"SnsTopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"},"SourceIds":{"items":{"type":"string"},"type":"array"},"SourceType":{"type":"string"},"SubscriptionName":{"type":"string"}},"readOnly":["Id"],"required":["SnsTopicArn"]}"#
    }
}
