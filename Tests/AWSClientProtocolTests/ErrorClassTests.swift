import AWSClient
import Testing

@Suite struct ErrorClassTests {
    private func error(
        _ code: String, _ message: String = "", status: Int = 400, in service: String = "iam"
    ) -> AWSError {
        AWSError(
            service: service, operation: "Create", code: code, message: message, status: status)
    }

    @Test(arguments: [
        ("ThrottlingException", "", 400, ErrorClass.throttle), ("Whatever", "", 429, .throttle),
        ("ValidationError", "Rate exceeded", 400, .throttle), ("SlowDown", "", 503, .throttle),
        ("DependencyViolation", "", 400, .busy), ("ExpiredToken", "", 403, .credentials),
        ("AccessDenied", "not authorized to perform: iam:CreateRole", 403, .denied),
        ("InvalidSubnetID.NotFound", "", 400, .notFound),
        ("NoSuchOriginAccessControl", "", 404, .notFound),
        (
            "InvalidParameterValueException",
            "The role defined for the function cannot be assumed by Lambda.", 400, .propagation
        ),
        (
            "InvalidParameter", "Unable to assume given IAM role: 'arn:aws:iam::1:role/logs'", 400,
            .propagation
        ),
        (
            "InvalidParameterException",
            "Unable to assume the service linked role. Please verify that it exists.", 400,
            .propagation
        ),
        (
            "MalformedPolicyDocument",
            "Invalid principal in policy: \"AWS\":\"arn:aws:iam::1:role/a\"", 400, .propagation
        ),
        ("ValidationException", "1 validation error", 400, .invalid),
        ("IdempotentParameterMismatch", "", 400, .terminal), ("LimitExceeded", "", 409, .terminal),
    ])
    func classIsThatOfCodeThenWordsThenStatus(
        code: String, message: String, status: Int, expected: ErrorClass
    ) {
        #expect(error(code, message, status: status).errorClass(isChange: true) == expected)
    }

    @Test(arguments: [
        "OperationAbortedException", "WAFOptimisticLockException", "InvalidGroup.InUse",
        "InvalidUserGroupState", "FunctionInUse", "OriginAccessControlInUse",
        "DistributionNotDisabled", "PolicyInUseException", "InvalidDBSubnetStateFault",
    ])
    func whatIsInUseOrInTheMidstOfAChangeIsAwaited(code: String) {
        #expect(error(code).errorClass(isChange: true) == .busy)
    }

    @Test(arguments: [
        (
            "lambda", "InvalidParameterValueException",
            "The provided execution role does not have permissions to call "
                + "CreateNetworkInterface on EC2", ErrorClass.propagation
        ),
        (
            "cloudtrail", "InvalidCloudWatchLogsLogGroupArnException",
            "Access denied. Check the permissions for your role.", .propagation
        ),
        (
            "config", "InsufficientDeliveryPolicyException",
            "Insufficient delivery policy to s3 bucket: logs", .propagation
        ),
        (
            "backup", "InvalidRequestException",
            "Related backup plan selections must be deleted prior to backup plan deletion", .busy
        ),
        (
            "ecs", "InvalidParameterException",
            "Unable to Start a service that is still Draining.", .busy
        ),
        ("ssm", "TooManyUpdates", "", .throttle), ("backup", "ConflictException", "", .busy),
        ("logs", "ConflictException", "", .invalid),
    ])
    func servicesHaveWordsOfTheirOwn(
        service: String, code: String, message: String, expected: ErrorClass
    ) {
        #expect(error(code, message, in: service).errorClass(isChange: true) == expected)
    }

    @Test(arguments: [("InternalFailure", 500), ("Whatever", 502), ("Whatever", 504)])
    func faultOfTheServerLeavesAChangeInDoubtAndAReadNot(code: String, status: Int) {
        #expect(error(code, status: status).errorClass(isChange: true) == .unknownOutcome)
        #expect(error(code, status: status).errorClass(isChange: false) == .transient)
    }

    @Test func wordsThatTheUserWroteDoNotCount() {
        let name = "because it is in use"
        let message = "The description because it is in use is too long"
        #expect(error("ValidationError", message).errorClass(isChange: true) == .busy)
        let excluding = error("ValidationError", message)
            .errorClass(isChange: true, excluding: [name])
        #expect(excluding == .invalid)
        let quoted = "Value \"currently in the following state: Pending\" is not allowed"
        #expect(error("ValidationException", quoted).errorClass(isChange: true) == .invalid)
        let arn = "No tag on arn:aws:iam::1:policy/PrincipalNotFound"
        #expect(error("InvalidParameter", arn, in: "sns").errorClass(isChange: true) == .invalid)
    }

    @Test func codeDecidesWhateverTheWordsSay() {
        let message = "MyDependencyViolationSub because it is in use"
        #expect(error("NoSuchEntity", message).errorClass(isChange: true) == .notFound)
        #expect(error("Throttling", message).errorClass(isChange: true) == .throttle)
    }

    @Test func wordsOfOneServiceMeanNothingInAnother() {
        let message = "Invalid value for the parameter Policy."
        let code = "InvalidAttributeValue"
        #expect(error(code, message, in: "sqs").errorClass(isChange: true) == .propagation)
        #expect(error(code, message, in: "ec2").errorClass(isChange: true) == .invalid)
    }
}
