// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.Destination {
    /// A destination of Logs.
    ///
    /// A change of `DestinationName` replaces it. Creates `AWS::Logs::Destination`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destinationName: `DestinationName`. 1 to 512 characters. A change replaces the resource.
    ///   - roleArn: `RoleArn`. At least 1 characters.
    ///   - targetArn: `TargetArn`. At least 1 characters.
    ///   - destinationPolicy: `DestinationPolicy`. At least 1 characters.
    public init(
        _ id: ConstructID,
        destinationName: Input<String>,
        roleArn: Input<ARN<IAM.Role>>,
        targetArn: Input<String>,
        destinationPolicy: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DestinationName", destinationName)
        node.set("RoleArn", roleArn)
        node.set("TargetArn", targetArn)
        node.set("DestinationPolicy", destinationPolicy)
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

    /// `DestinationName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DestinationName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DestinationName"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["DestinationName"],"properties":{"Arn":{"type":"string"},"DestinationName":{"maxLength":512,"minLength":1,"pattern":"^[^:*]{1,512}$","type":"string"},"DestinationPolicy":{"minLength":1,"type":"string"},"RoleArn":{"minLength":1,"references":["AWS::IAM::Role.Arn"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TargetArn":{"minLength":1,"type":"string"}},"readOnly":["Arn"],"required":["DestinationName","RoleArn","TargetArn"],"tagProperty":"Tags"}"##
    }
}
