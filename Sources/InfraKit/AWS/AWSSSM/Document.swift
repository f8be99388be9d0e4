// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.Document {
    /// A document of SSM.
    ///
    /// A change of `DocumentType` or `Name` replaces it. Creates `AWS::SSM::Document`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - content: `Content`.
    ///   - attachments: `Attachments`. 0 to 20 elements.
    ///   - documentFormat: `DocumentFormat`. Default: JSON.
    ///   - documentType: `DocumentType`. A change replaces the resource.
    ///   - name: `Name`. A change replaces the resource.
    ///   - requires: `Requires`. At least 1 elements.
    ///   - targetType: `TargetType`. 0 to 200 characters.
    ///   - updateMethod: `UpdateMethod`. Default: Replace.
    ///   - versionName: `VersionName`.
    public init(
        _ id: ConstructID,
        content: Document,
        attachments: [AttachmentsSource]? = nil,
        documentFormat: DocumentFormat? = nil,
        documentType: DocumentType? = nil,
        name: Input<String>? = nil,
        requires: [DocumentRequires]? = nil,
        targetType: Input<String>? = nil,
        updateMethod: UpdateMethod? = nil,
        versionName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Content", content)
        node.set("Attachments", attachments)
        node.set("DocumentFormat", documentFormat)
        node.set("DocumentType", documentType)
        node.set("Name", name)
        node.set("Requires", requires)
        node.set("TargetType", targetType)
        node.set("UpdateMethod", updateMethod)
        node.set("VersionName", versionName)
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

    /// The `AttachmentsSource` of a document.
    public struct AttachmentsSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `AttachmentsSource` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - name: `Name`. 1 to 128 characters.
        ///   - values: `Values`. 1 to 1 elements.
        public init(
            key: AttachmentsSourceKey? = nil,
            name: Input<String>? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Name", name)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `DocumentRequires` of a document.
    public struct DocumentRequires: PropertyGroup {
        public let fields: Fields

        /// Makes the `DocumentRequires` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. At most 200 characters.
        ///   - version: `Version`. At most 8 characters.
        public init(
            name: Input<String>? = nil,
            version: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Version", version)
            fields = members
        }
    }

    /// The values of `Key`.
    public struct AttachmentsSourceKey: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SourceUrl`
        public static var sourceUrl: Self { Self(rawValue: "SourceUrl") }
        /// `S3FileUrl`
        public static var s3FileUrl: Self { Self(rawValue: "S3FileUrl") }
        /// `AttachmentReference`
        public static var attachmentReference: Self { Self(rawValue: "AttachmentReference") }
    }

    /// The values of `DocumentFormat`.
    public struct DocumentFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `YAML`
        public static var yaml: Self { Self(rawValue: "YAML") }
        /// `JSON`
        public static var json: Self { Self(rawValue: "JSON") }
        /// `TEXT`
        public static var text: Self { Self(rawValue: "TEXT") }
    }

    /// The values of `DocumentType`.
    public struct DocumentType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ApplicationConfiguration`
        public static var applicationConfiguration: Self {
            Self(rawValue: "ApplicationConfiguration")
        }
        /// `ApplicationConfigurationSchema`
        public static var applicationConfigurationSchema: Self {
            Self(rawValue: "ApplicationConfigurationSchema")
        }
        /// `Automation`
        public static var automation: Self { Self(rawValue: "Automation") }
        /// `Automation.ChangeTemplate`
        public static var automationChangeTemplate: Self {
            Self(rawValue: "Automation.ChangeTemplate")
        }
        /// `AutoApprovalPolicy`
        public static var autoApprovalPolicy: Self { Self(rawValue: "AutoApprovalPolicy") }
        /// `ChangeCalendar`
        public static var changeCalendar: Self { Self(rawValue: "ChangeCalendar") }
        /// `CloudFormation`
        public static var cloudFormation: Self { Self(rawValue: "CloudFormation") }
        /// `Command`
        public static var command: Self { Self(rawValue: "Command") }
        /// `DeploymentStrategy`
        public static var deploymentStrategy: Self { Self(rawValue: "DeploymentStrategy") }
        /// `ManualApprovalPolicy`
        public static var manualApprovalPolicy: Self { Self(rawValue: "ManualApprovalPolicy") }
        /// `Package`
        public static var package: Self { Self(rawValue: "Package") }
        /// `Policy`
        public static var policy: Self { Self(rawValue: "Policy") }
        /// `ProblemAnalysis`
        public static var problemAnalysis: Self { Self(rawValue: "ProblemAnalysis") }
        /// `ProblemAnalysisTemplate`
        public static var problemAnalysisTemplate: Self {
            Self(rawValue: "ProblemAnalysisTemplate")
        }
        /// `Session`
        public static var session: Self { Self(rawValue: "Session") }
    }

    /// The values of `UpdateMethod`.
    public struct UpdateMethod: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Replace`
        public static var replace: Self { Self(rawValue: "Replace") }
        /// `NewVersion`
        public static var newVersion: Self { Self(rawValue: "NewVersion") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["Attachments","Content","DocumentFormat","Requires","TargetType","VersionName"],"createOnly":["DocumentType","Name"],"definitions":{"AttachmentsSource":{"properties":{"Key":{"enum":["SourceUrl","S3FileUrl","AttachmentReference"],"type":"string"},"Name":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Values":{"insertionOrder":false,"items":{"maxLength":100000,"minLength":1,"type":"string"},"maxItems":1,"minItems":1,"type":"array"}},"type":"object"},"DocumentRequires":{"properties":{"Name":{"maxLength":200,"pattern":"^[a-zA-Z0-9_\\-.:/]{3,200}$","type":"string"},"Version":{"maxLength":8,"pattern":"([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)","type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"}},"primaryIdentifier":["Name"],"properties":{"Attachments":{"insertionOrder":false,"items":{"$ref":"#/definitions/AttachmentsSource"},"maxItems":20,"minItems":0,"type":"array"},"Content":{"format":"json","type":["object","string"]},"DocumentFormat":{"default":"JSON","enum":["YAML","JSON","TEXT"],"type":"string"},"DocumentType":{"enum":["ApplicationConfiguration","ApplicationConfigurationSchema","Automation","Automation.ChangeTemplate","AutoApprovalPolicy","ChangeCalendar","CloudFormation","Command","DeploymentStrategy","ManualApprovalPolicy","Package","Policy","ProblemAnalysis","ProblemAnalysisTemplate","Session"],"type":"string"},"Name":{"pattern":"^[a-zA-Z0-9_\\-.]{3,128}$","type":"string"},"Requires":{"insertionOrder":false,"items":{"$ref":"#/definitions/DocumentRequires"},"minItems":1,"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":1000,"minItems":0,"type":"array"},"TargetType":{"maxLength":200,"minLength":0,"pattern":"^\\/[\\w\\.\\-\\:\\/]*$","type":"string"},"UpdateMethod":{"default":"Replace","enum":["Replace","NewVersion"],"type":"string"},"VersionName":{"pattern":"^[a-zA-Z0-9_\\-.]{1,128}$","type":"string"}},"required":["Content"],"tagProperty":"Tags","traits":{"nameProperty":"Name"},"writeOnly":["Attachments","UpdateMethod"]}"##
    }
}
