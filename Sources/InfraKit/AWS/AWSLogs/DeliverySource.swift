// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.DeliverySource {
    /// A delivery source of Logs.
    ///
    /// A change of `Name` replaces it. Creates `AWS::Logs::DeliverySource`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 1 to 60 characters. A change replaces the resource.
    ///   - logType: `LogType`. 1 to 255 characters.
    ///   - resourceArn: `ResourceArn`. 16 to 2048 characters.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        logType: Input<String>? = nil,
        resourceArn: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("LogType", logType)
        node.set("ResourceArn", resourceArn)
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

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `ResourceArns`, known after deploy.
    public var resourceArns: Input<[String]> { node.attribute("ResourceArns") }

    /// `Service`, known after deploy.
    public var service: Input<String> { node.attribute("Service") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Arn":{"maxLength":2048,"minLength":16,"pattern":"[\\w#+=/:,.@-]*\\*?","type":"string"},"LogType":{"maxLength":255,"minLength":1,"pattern":"[\\w-]*$","type":"string"},"Name":{"maxLength":60,"minLength":1,"pattern":"[\\w-]*$","type":"string"},"ResourceArn":{"maxLength":2048,"minLength":16,"pattern":"[\\w#+=/:,.@-]*\\*?","type":"string"},"ResourceArns":{"insertionOrder":false,"items":{"maxLength":2048,"minLength":16,"pattern":"[\\w#+=/:,.@-]*\\*?","type":"string"},"type":"array"},"Service":{"maxLength":255,"minLength":1,"pattern":"[\\w-]*$","type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","ResourceArns","Service"],"required":["Name"],"tagProperty":"Tags","writeOnly":["ResourceArn"]}"##
    }
}
