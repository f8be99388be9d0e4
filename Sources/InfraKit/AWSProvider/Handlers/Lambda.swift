import AWSClient
import InfraGraph

/// Functions and who may call them.
enum LambdaHandlers {
    static let all = [function, permission]

    private static let named: [String: Argument] = ["FunctionName": "{id}"]

    /// A setting that has calls of its own.
    private static func setting(_ property: String, get: String, at place: String) -> Detail {
        Detail(property, for: property, .each(get, named, at: place))
    }

    static let function = ResourceHandler(
        "AWS::Lambda::Function", "lambda", create: Call("CreateFunction"),
        identifier: "{FunctionName}", read: .each("GetFunctionConfiguration", named),
        delete: Call("DeleteFunction", named)
    ).with {
        let arn: Argument = "arn:{partition}:lambda:{region}:{account}:function:{id}"
        $0.readNames = ["ImageConfig": "ImageConfigResponse.ImageConfig"]
        $0.details = [
            Detail("Tags", for: "Tags", .each("ListTags", ["Resource": arn], at: "Tags")),
            setting(
                "ReservedConcurrentExecutions", get: "GetFunctionConcurrency",
                at: "ReservedConcurrentExecutions"),
            setting(
                "RecursiveLoop", get: "GetFunctionRecursionConfig", at: "RecursiveLoop"),
            setting("RuntimeManagementConfig", get: "GetRuntimeManagementConfig", at: ""),
            setting(
                "CodeSigningConfigArn", get: "GetFunctionCodeSigningConfig",
                at: "CodeSigningConfigArn"),
        ]
        $0.updates = functionUpdates
        $0.tags = Tagging("TagResource", "UntagResource", ["Resource": arn], as: .map("Tags"))
        $0.attributes = [
            "FunctionName": "{id}",
            "Arn": "arn:{partition}:lambda:{region}:{account}:function:{id}",
        ]
        $0.readiness = Readiness(
            "State", ready: ["Active", "Inactive", "Successful"], failed: ["Failed"],
            reason: "StateReason", state: state,
            failure: { function, _ in
                guard function["LastUpdateStatus"] == "Failed" else { return nil }
                return function["LastUpdateStatusReason"]?.scalarText
            })
        $0.made = [
            "ImageUri", "S3Bucket", "S3Key", "S3ObjectVersion", "SourceKMSKeyArn", "ZipFile",
        ]
        $0.writing = { properties, _ in unpack(&properties) }
        $0.reading = { resource, _ in
            if let layers = resource["Layers"]?.listValue {
                resource["Layers"] = .list(layers.compactMap { $0["Arn"] })
            }
        }
    }

    /// How far it is, which a change of it tells in a member of its own.
    @Sendable private static func state(_ function: [String: Value], _: Scope) -> String? {
        let update = function["LastUpdateStatus"]?.stringValue
        let state = function["State"]?.stringValue
        return state == "Pending" || update == nil || update == "Successful" ? state : update
    }

    /// The configuration goes first: it is refused while new code is taken in.
    private static let functionUpdates = [
        UpdateCall(
            "UpdateFunctionConfiguration", named,
            "CapacityProviderConfig DeadLetterConfig Description DurableConfig Environment "
                + "EphemeralStorage FileSystemConfigs Handler ImageConfig KmsKeyArn Layers "
                + "LoggingConfig MemorySize Role Runtime SnapStart Timeout TracingConfig VpcConfig",
            resets: [
                "DeadLetterConfig": ["TargetArn": ""], "Description": "",
                "Environment": ["Variables": [:]], "EphemeralStorage": ["Size": 512],
                "FileSystemConfigs": [], "ImageConfig": [:], "KmsKeyArn": "", "Layers": [],
                "LoggingConfig": ["LogFormat": "Text"], "MemorySize": 128,
                "SnapStart": ["ApplyOn": "None"], "Timeout": 3,
                "TracingConfig": ["Mode": "PassThrough"],
                "VpcConfig": ["SubnetIds": [], "SecurityGroupIds": []],
            ]),
        UpdateCall(
            "UpdateFunctionCode", named,
            "Architectures Code ImageUri S3Bucket S3Key S3ObjectVersion SourceKMSKeyArn ZipFile",
            sends: .all),
        UpdateCall(
            "PutFunctionConcurrency", named, "ReservedConcurrentExecutions",
            removal: Call("DeleteFunctionConcurrency", named)),
        UpdateCall(
            "PutFunctionRecursionConfig", named, "RecursiveLoop",
            resets: ["RecursiveLoop": "Terminate"]),
        UpdateCall(
            "PutRuntimeManagementConfig",
            named.merging([
                "UpdateRuntimeOn": "{RuntimeManagementConfig.UpdateRuntimeOn|'Auto}",
                "RuntimeVersionArn": "{RuntimeManagementConfig.RuntimeVersionArn}",
            ]) { $1 }, "RuntimeManagementConfig"),
        UpdateCall(
            "PutFunctionCodeSigningConfig", named, "CodeSigningConfigArn",
            removal: Call("DeleteFunctionCodeSigningConfig", named)),
    ]

    /// Makes an archive of code in the program, and puts the code's members where the operation
    /// that changes code takes them.
    private static func unpack(_ properties: inout [String: Value]) {
        guard var code = properties["Code"]?.objectValue else { return }
        if let text = code["ZipFile"]?.stringValue {
            let isNode = properties["Runtime"]?.stringValue?.hasPrefix("nodejs") == true
            let archive = CodeArchive(
                name: isNode ? "index.js" : "index.py", content: Array(text.utf8))
            code["ZipFile"] = ["$base64": .string(Blob.encoded(archive.bytes))]
        }
        properties["Code"] = .object(code)
        properties.merge(code) { own, _ in own }
    }

    static let permission = ResourceHandler(
        "AWS::Lambda::Permission", "lambda",
        create: Call("AddPermission", ["StatementId": "{token}"]),
        identifier: "{FunctionName}|{token}",
        read: .each(
            "GetPolicy", ["FunctionName": "{id.0}"], at: "Policy.Statement[]", id: "{id.0}|{=Sid}"),
        delete: Call("RemovePermission", ["FunctionName": "{id.0}", "StatementId": "{id.1}"])
    ).with {
        $0.attributes = ["Id": "{id.1}", "FunctionName": "{id.0}"]
        $0.reading = { statement, scope in
            let told = statement["Principal"]
            let principal = told?["Service"] ?? told?["AWS"] ?? told
            let wanted = scope.properties["Principal"]
            // An account is told as its root user.
            let isSame = wanted?.stringValue.map { text in
                principal?.stringValue?.hasSuffix("::\(text):root") == true
            }
            statement["Principal"] = isSame == true ? wanted : principal
            let conditions = (statement["Condition"]?.objectValue ?? [:]).values
            func condition(_ key: String) -> Value? {
                conditions.lazy.compactMap { $0.objectValue }.compactMap { members in
                    members.key(ignoringCase: key).flatMap { members[$0] }
                }.first
            }
            statement["SourceArn"] = condition("AWS:SourceArn") ?? .null
            statement["SourceAccount"] = condition("AWS:SourceAccount") ?? .null
        }
    }
}
