// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SNS.Subscription {
    /// A subscription of SNS.
    ///
    /// A change of `Endpoint`, `Protocol` or `TopicArn` replaces it. Creates
    /// `AWS::SNS::Subscription`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - protocol: `Protocol`. A change replaces the resource.
    ///   - topicArn: `TopicArn`. A change replaces the resource.
    ///   - deliveryPolicy: `DeliveryPolicy`.
    ///   - endpoint: `Endpoint`. A change replaces the resource.
    ///   - filterPolicy: `FilterPolicy`.
    ///   - filterPolicyScope: `FilterPolicyScope`.
    ///   - rawMessageDelivery: `RawMessageDelivery`.
    ///   - redrivePolicy: `RedrivePolicy`.
    ///   - region: `Region`.
    ///   - replayPolicy: `ReplayPolicy`.
    ///   - subscriptionRoleArn: `SubscriptionRoleArn`.
    public init(
        _ id: ConstructID,
        `protocol`: Input<String>,
        topicArn: Input<ARN<SNS.Topic>>,
        deliveryPolicy: Document? = nil,
        endpoint: Input<String>? = nil,
        filterPolicy: Document? = nil,
        filterPolicyScope: Input<String>? = nil,
        rawMessageDelivery: Input<Bool>? = nil,
        redrivePolicy: Document? = nil,
        region: Input<String>? = nil,
        replayPolicy: Document? = nil,
        subscriptionRoleArn: Input<ARN<IAM.Role>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Protocol", `protocol`)
        node.set("TopicArn", topicArn)
        node.set("DeliveryPolicy", deliveryPolicy)
        node.set("Endpoint", endpoint)
        node.set("FilterPolicy", filterPolicy)
        node.set("FilterPolicyScope", filterPolicyScope)
        node.set("RawMessageDelivery", rawMessageDelivery)
        node.set("RedrivePolicy", redrivePolicy)
        node.set("Region", region)
        node.set("ReplayPolicy", replayPolicy)
        node.set("SubscriptionRoleArn", subscriptionRoleArn)
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

    /// `Arn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Arn") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"conditionalCreateOnly":["Region"],"createOnly":["Endpoint","Protocol","TopicArn"],"primaryIdentifier":["Arn"],"properties":{"Arn":{"type":"string"},"DeliveryPolicy":{"format":"json","type":["object","string"]},"Endpoint":{"type":"string"},"FilterPolicy":{"format":"json","type":["object","string"]},"FilterPolicyScope":{"type":"string"},"Protocol":{"type":"string"},"RawMessageDelivery":{"type":"boolean"},"RedrivePolicy":{"format":"json","type":["object","string"]},"Region":{"type":"string"},"ReplayPolicy":{"format":"json","type":["object","string"]},"SubscriptionRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"TopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"}},"readOnly":["Arn"],"required":["Protocol","TopicArn"],"writeOnly":["Region"]}"#
    }
}
