// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.MaintenanceWindowTask {
    /// A maintenance window task of SSM.
    ///
    /// A change of `TaskType` or `WindowId` replaces it. Creates `AWS::SSM::MaintenanceWindowTask`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - priority: `Priority`.
    ///   - taskArn: `TaskArn`. 1 to 1600 characters.
    ///   - taskType: `TaskType`. A change replaces the resource.
    ///   - windowId: `WindowId`. 20 to 20 characters. A change replaces the resource.
    ///   - cutoffBehavior: `CutoffBehavior`.
    ///   - description: `Description`. 1 to 128 characters.
    ///   - loggingInfo: `LoggingInfo`.
    ///   - maxConcurrency: `MaxConcurrency`. 1 to 7 characters.
    ///   - maxErrors: `MaxErrors`. 1 to 7 characters.
    ///   - name: `Name`. 3 to 128 characters.
    ///   - serviceRoleArn: `ServiceRoleArn`.
    ///   - targets: `Targets`. 0 to 5 elements.
    ///   - taskInvocationParameters: `TaskInvocationParameters`.
    ///   - taskParameters: `TaskParameters`.
    public init(
        _ id: ConstructID,
        priority: Input<Int>,
        taskArn: Input<String>,
        taskType: TaskType,
        windowId: Input<ID<SSM.MaintenanceWindow>>,
        cutoffBehavior: CutoffBehavior? = nil,
        description: Input<String>? = nil,
        loggingInfo: LoggingInfo? = nil,
        maxConcurrency: Input<String>? = nil,
        maxErrors: Input<String>? = nil,
        name: Input<String>? = nil,
        serviceRoleArn: Input<ARN<IAM.Role>>? = nil,
        targets: [Target]? = nil,
        taskInvocationParameters: TaskInvocationParameters? = nil,
        taskParameters: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Priority", priority)
        node.set("TaskArn", taskArn)
        node.set("TaskType", taskType)
        node.set("WindowId", windowId)
        node.set("CutoffBehavior", cutoffBehavior)
        node.set("Description", description)
        node.set("LoggingInfo", loggingInfo)
        node.set("MaxConcurrency", maxConcurrency)
        node.set("MaxErrors", maxErrors)
        node.set("Name", name)
        node.set("ServiceRoleArn", serviceRoleArn)
        node.set("Targets", targets)
        node.set("TaskInvocationParameters", taskInvocationParameters)
        node.set("TaskParameters", taskParameters)
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

    /// `WindowTaskId`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("WindowTaskId") }

    /// The `CloudWatchOutputConfig` of a maintenance window task.
    public struct CloudWatchOutputConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `CloudWatchOutputConfig` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchLogGroupName: `CloudWatchLogGroupName`.
        ///   - cloudWatchOutputEnabled: `CloudWatchOutputEnabled`.
        public init(
            cloudWatchLogGroupName: Input<String>? = nil,
            cloudWatchOutputEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("CloudWatchLogGroupName", cloudWatchLogGroupName)
            members.set("CloudWatchOutputEnabled", cloudWatchOutputEnabled)
            fields = members
        }
    }

    /// The `LoggingInfo` of a maintenance window task.
    public struct LoggingInfo: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingInfo` of its members.
        ///
        /// - Parameters:
        ///   - region: `Region`.
        ///   - s3Bucket: `S3Bucket`.
        ///   - s3Prefix: `S3Prefix`.
        public init(
            region: Input<String>,
            s3Bucket: Input<ID<S3.Bucket>>,
            s3Prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Region", region)
            members.set("S3Bucket", s3Bucket)
            members.set("S3Prefix", s3Prefix)
            fields = members
        }
    }

    /// The `MaintenanceWindowAutomationParameters` of a maintenance window task.
    public struct MaintenanceWindowAutomationParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `MaintenanceWindowAutomationParameters` of its members.
        ///
        /// - Parameters:
        ///   - documentVersion: `DocumentVersion`.
        ///   - parameters: `Parameters`.
        public init(
            documentVersion: Input<String>? = nil,
            parameters: Document? = nil
        ) {
            var members = Fields()
            members.set("DocumentVersion", documentVersion)
            members.set("Parameters", parameters)
            fields = members
        }
    }

    /// The `MaintenanceWindowLambdaParameters` of a maintenance window task.
    public struct MaintenanceWindowLambdaParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `MaintenanceWindowLambdaParameters` of its members.
        ///
        /// - Parameters:
        ///   - clientContext: `ClientContext`.
        ///   - payload: `Payload`.
        ///   - qualifier: `Qualifier`.
        public init(
            clientContext: Input<String>? = nil,
            payload: Input<String>? = nil,
            qualifier: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ClientContext", clientContext)
            members.set("Payload", payload)
            members.set("Qualifier", qualifier)
            fields = members
        }
    }

    /// The `MaintenanceWindowRunCommandParameters` of a maintenance window task.
    public struct MaintenanceWindowRunCommandParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `MaintenanceWindowRunCommandParameters` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchOutputConfig: `CloudWatchOutputConfig`.
        ///   - comment: `Comment`.
        ///   - documentHash: `DocumentHash`.
        ///   - documentHashType: `DocumentHashType`.
        ///   - documentVersion: `DocumentVersion`.
        ///   - notificationConfig: `NotificationConfig`.
        ///   - outputS3BucketName: `OutputS3BucketName`.
        ///   - outputS3KeyPrefix: `OutputS3KeyPrefix`.
        ///   - parameters: `Parameters`.
        ///   - serviceRoleArn: `ServiceRoleArn`.
        ///   - timeoutSeconds: `TimeoutSeconds`.
        public init(
            cloudWatchOutputConfig: CloudWatchOutputConfig? = nil,
            comment: Input<String>? = nil,
            documentHash: Input<String>? = nil,
            documentHashType: Input<String>? = nil,
            documentVersion: Input<String>? = nil,
            notificationConfig: NotificationConfig? = nil,
            outputS3BucketName: Input<String>? = nil,
            outputS3KeyPrefix: Input<String>? = nil,
            parameters: Document? = nil,
            serviceRoleArn: Input<ARN<IAM.Role>>? = nil,
            timeoutSeconds: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("CloudWatchOutputConfig", cloudWatchOutputConfig)
            members.set("Comment", comment)
            members.set("DocumentHash", documentHash)
            members.set("DocumentHashType", documentHashType)
            members.set("DocumentVersion", documentVersion)
            members.set("NotificationConfig", notificationConfig)
            members.set("OutputS3BucketName", outputS3BucketName)
            members.set("OutputS3KeyPrefix", outputS3KeyPrefix)
            members.set("Parameters", parameters)
            members.set("ServiceRoleArn", serviceRoleArn)
            members.set("TimeoutSeconds", timeoutSeconds)
            fields = members
        }
    }

    /// The `MaintenanceWindowStepFunctionsParameters` of a maintenance window task.
    public struct MaintenanceWindowStepFunctionsParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `MaintenanceWindowStepFunctionsParameters` of its members.
        ///
        /// - Parameters:
        ///   - input: `Input`.
        ///   - name: `Name`.
        public init(
            input: Input<String>? = nil,
            name: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Input", input)
            members.set("Name", name)
            fields = members
        }
    }

    /// The `NotificationConfig` of a maintenance window task.
    public struct NotificationConfig: PropertyGroup {
        public let fields: Fields

        /// Makes the `NotificationConfig` of its members.
        ///
        /// - Parameters:
        ///   - notificationArn: `NotificationArn`.
        ///   - notificationEvents: `NotificationEvents`.
        ///   - notificationType: `NotificationType`.
        public init(
            notificationArn: Input<String>,
            notificationEvents: Input<[String]>? = nil,
            notificationType: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("NotificationArn", notificationArn)
            members.set("NotificationEvents", notificationEvents)
            members.set("NotificationType", notificationType)
            fields = members
        }
    }

    /// The `Target` of a maintenance window task.
    public struct Target: PropertyGroup {
        public let fields: Fields

        /// Makes the `Target` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 163 characters.
        ///   - values: `Values`. 0 to 50 elements.
        public init(
            key: Input<String>,
            values: Input<[String]>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `TaskInvocationParameters` of a maintenance window task.
    public struct TaskInvocationParameters: PropertyGroup {
        public let fields: Fields

        /// Makes the `TaskInvocationParameters` of its members.
        ///
        /// - Parameters:
        ///   - maintenanceWindowAutomationParameters: `MaintenanceWindowAutomationParameters`.
        ///   - maintenanceWindowLambdaParameters: `MaintenanceWindowLambdaParameters`.
        ///   - maintenanceWindowRunCommandParameters: `MaintenanceWindowRunCommandParameters`.
        ///   - maintenanceWindowStepFunctionsParameters: `MaintenanceWindowStepFunctionsParameters`.
        public init(
            maintenanceWindowAutomationParameters: MaintenanceWindowAutomationParameters? = nil,
            maintenanceWindowLambdaParameters: MaintenanceWindowLambdaParameters? = nil,
            maintenanceWindowRunCommandParameters: MaintenanceWindowRunCommandParameters? = nil,
            maintenanceWindowStepFunctionsParameters: MaintenanceWindowStepFunctionsParameters? = nil
        ) {
            var members = Fields()
            members.set("MaintenanceWindowAutomationParameters", maintenanceWindowAutomationParameters)
            members.set("MaintenanceWindowLambdaParameters", maintenanceWindowLambdaParameters)
            members.set("MaintenanceWindowRunCommandParameters", maintenanceWindowRunCommandParameters)
            members.set("MaintenanceWindowStepFunctionsParameters", maintenanceWindowStepFunctionsParameters)
            fields = members
        }
    }

    /// The values of `CutoffBehavior`.
    public struct CutoffBehavior: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CANCEL_TASK`
        public static var cancelTask: Self { Self(rawValue: "CANCEL_TASK") }
        /// `CONTINUE_TASK`
        public static var continueTask: Self { Self(rawValue: "CONTINUE_TASK") }
    }

    /// The values of `TaskType`.
    public struct TaskType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AUTOMATION`
        public static var automation: Self { Self(rawValue: "AUTOMATION") }
        /// `LAMBDA`
        public static var lambda: Self { Self(rawValue: "LAMBDA") }
        /// `RUN_COMMAND`
        public static var runCommand: Self { Self(rawValue: "RUN_COMMAND") }
        /// `STEP_FUNCTIONS`
        public static var stepFunctions: Self { Self(rawValue: "STEP_FUNCTIONS") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["TaskType","WindowId"],"definitions":{"CloudWatchOutputConfig":{"properties":{"CloudWatchLogGroupName":{"type":"string"},"CloudWatchOutputEnabled":{"type":"boolean"}},"type":"object"},"LoggingInfo":{"properties":{"Region":{"type":"string"},"S3Bucket":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"S3Prefix":{"type":"string"}},"required":["Region","S3Bucket"],"type":"object"},"MaintenanceWindowAutomationParameters":{"properties":{"DocumentVersion":{"type":"string"},"Parameters":{"format":"json","type":["object","string"]}},"type":"object"},"MaintenanceWindowLambdaParameters":{"properties":{"ClientContext":{"type":"string"},"Payload":{"type":"string"},"Qualifier":{"type":"string"}},"type":"object"},"MaintenanceWindowRunCommandParameters":{"properties":{"CloudWatchOutputConfig":{"$ref":"#/definitions/CloudWatchOutputConfig"},"Comment":{"type":"string"},"DocumentHash":{"type":"string"},"DocumentHashType":{"type":"string"},"DocumentVersion":{"type":"string"},"NotificationConfig":{"$ref":"#/definitions/NotificationConfig"},"OutputS3BucketName":{"type":"string"},"OutputS3KeyPrefix":{"type":"string"},"Parameters":{"format":"json","type":["object","string"]},"ServiceRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"TimeoutSeconds":{"type":"integer"}},"type":"object"},"MaintenanceWindowStepFunctionsParameters":{"properties":{"Input":{"type":"string"},"Name":{"type":"string"}},"type":"object"},"NotificationConfig":{"properties":{"NotificationArn":{"type":"string"},"NotificationEvents":{"items":{"type":"string"},"type":"array"},"NotificationType":{"type":"string"}},"required":["NotificationArn"],"type":"object"},"Target":{"properties":{"Key":{"maxLength":163,"minLength":1,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$","type":"string"},"Values":{"items":{"type":"string"},"maxItems":50,"minItems":0,"type":"array"}},"required":["Key","Values"],"type":"object"},"TaskInvocationParameters":{"properties":{"MaintenanceWindowAutomationParameters":{"$ref":"#/definitions/MaintenanceWindowAutomationParameters"},"MaintenanceWindowLambdaParameters":{"$ref":"#/definitions/MaintenanceWindowLambdaParameters"},"MaintenanceWindowRunCommandParameters":{"$ref":"#/definitions/MaintenanceWindowRunCommandParameters"},"MaintenanceWindowStepFunctionsParameters":{"$ref":"#/definitions/MaintenanceWindowStepFunctionsParameters"}},"type":"object"}},"primaryIdentifier":["WindowId","WindowTaskId"],"properties":{"CutoffBehavior":{"enum":["CANCEL_TASK","CONTINUE_TASK"],"type":"string"},"Description":{"maxLength":128,"minLength":1,"type":"string"},"LoggingInfo":{"$ref":"#/definitions/LoggingInfo"},"MaxConcurrency":{"maxLength":7,"minLength":1,"pattern":"^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$","type":"string"},"MaxErrors":{"maxLength":7,"minLength":1,"pattern":"^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$","type":"string"},"Name":{"maxLength":128,"minLength":3,"pattern":"^[a-zA-Z0-9_\\-.]{3,128}$","type":"string"},"Priority":{"minimum":0,"type":"integer"},"ServiceRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Targets":{"items":{"$ref":"#/definitions/Target"},"maxItems":5,"minItems":0,"type":"array"},"TaskArn":{"maxLength":1600,"minLength":1,"type":"string"},"TaskInvocationParameters":{"$ref":"#/definitions/TaskInvocationParameters"},"TaskParameters":{"format":"json","type":["object","string"]},"TaskType":{"enum":["AUTOMATION","LAMBDA","RUN_COMMAND","STEP_FUNCTIONS"],"type":"string"},"WindowId":{"maxLength":20,"minLength":20,"pattern":"^mw-[0-9a-f]{17}$","references":["AWS::SSM::MaintenanceWindow.Id"],"type":"string"},"WindowTaskId":{"type":"string"}},"readOnly":["WindowTaskId"],"required":["Priority","TaskArn","TaskType","WindowId"]}"##
    }
}
