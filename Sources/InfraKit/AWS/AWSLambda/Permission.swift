// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Lambda.Permission {
    /// A permission of Lambda.
    ///
    /// A change of `Action`, `EventSourceToken`, `FunctionName`, `FunctionUrlAuthType`,
    /// `InvokedViaFunctionUrl`, `Principal`, `PrincipalOrgID`, `SourceAccount` or `SourceArn`
    /// replaces it. Creates `AWS::Lambda::Permission`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - action: `Action`. 1 to 256 characters. A change replaces the resource.
    ///   - functionName: `FunctionName`. 1 to 140 characters. A change replaces the resource.
    ///   - principal: `Principal`. 1 to 256 characters. A change replaces the resource.
    ///   - eventSourceToken: `EventSourceToken`. 1 to 256 characters.
    ///   - functionUrlAuthType: `FunctionUrlAuthType`. A change replaces the resource.
    ///   - invokedViaFunctionUrl: `InvokedViaFunctionUrl`. A change replaces the resource.
    ///   - principalOrgID: `PrincipalOrgID`. 12 to 34 characters. A change replaces the resource.
    ///   - sourceAccount: `SourceAccount`. 12 to 12 characters. A change replaces the resource.
    ///   - sourceArn: `SourceArn`. 12 to 1024 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        action: Input<String>,
        functionName: Input<AnyID<Lambda.Function>>,
        principal: Input<String>,
        eventSourceToken: Input<String>? = nil,
        functionUrlAuthType: FunctionUrlAuthType? = nil,
        invokedViaFunctionUrl: Input<Bool>? = nil,
        principalOrgID: Input<String>? = nil,
        sourceAccount: Input<String>? = nil,
        sourceArn: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Action", action)
        node.set("FunctionName", functionName)
        node.set("Principal", principal)
        node.set("EventSourceToken", eventSourceToken)
        node.set("FunctionUrlAuthType", functionUrlAuthType)
        node.set("InvokedViaFunctionUrl", invokedViaFunctionUrl)
        node.set("PrincipalOrgID", principalOrgID)
        node.set("SourceAccount", sourceAccount)
        node.set("SourceArn", sourceArn)
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
    public var id: Input<ID<Self>> { node.attribute("Id") }

    /// The values of `FunctionUrlAuthType`.
    public struct FunctionUrlAuthType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS_IAM`
        public static var awsIam: Self { Self(rawValue: "AWS_IAM") }
        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Action","EventSourceToken","FunctionName","FunctionUrlAuthType","InvokedViaFunctionUrl","Principal","PrincipalOrgID","SourceAccount","SourceArn"],"primaryIdentifier":["FunctionName","Id"],"properties":{"Action":{"maxLength":256,"minLength":1,"pattern":"^(lambda:[*]|lambda:[a-zA-Z]+|[*])$","type":"string"},"EventSourceToken":{"maxLength":256,"minLength":1,"pattern":"^[a-zA-Z0-9._\\-]+$","type":"string"},"FunctionName":{"maxLength":140,"minLength":1,"pattern":"^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?$","references":["AWS::Lambda::Function.Id","AWS::Lambda::Function.Arn"],"type":"string"},"FunctionUrlAuthType":{"enum":["AWS_IAM","NONE"],"type":"string"},"Id":{"maxLength":256,"minLength":1,"pattern":"^.*$","type":"string"},"InvokedViaFunctionUrl":{"type":"boolean"},"Principal":{"maxLength":256,"minLength":1,"pattern":"^.*$","type":"string"},"PrincipalOrgID":{"maxLength":34,"minLength":12,"pattern":"^o-[a-z0-9]{10,32}$","type":"string"},"SourceAccount":{"maxLength":12,"minLength":12,"pattern":"^\\d{12}$","type":"string"},"SourceArn":{"maxLength":1024,"minLength":12,"pattern":"^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)$","type":"string"}},"readOnly":["Id"],"required":["Action","FunctionName","Principal"]}"#
    }
}
