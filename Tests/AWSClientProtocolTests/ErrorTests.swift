import InfraGraph
import Testing

@testable import AWSClient

@Suite struct ErrorTests {
    private func output(
        _ service: String, _ operation: String, _ body: String, status: Int = 200,
        headers: HTTPHeaders = [:]
    ) throws -> OperationOutput {
        let model = try #require(ServiceModel.named(service))
        let response = HTTPResponse(status: status, headers: headers, body: Array(body.utf8))
        return try model.operation(operation).output(of: response)
    }

    private func error(
        _ service: String, _ operation: String, _ body: String, status: Int = 200,
        headers: HTTPHeaders = [:]
    ) throws -> AWSError {
        let error = #expect(throws: AWSError.self) {
            try output(service, operation, body, status: status, headers: headers)
        }
        return try #require(error)
    }

    @Test func ec2ErrorKeepsCodeMessageAndRequestID() throws {
        let body = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Response><Errors><Error><Code>InvalidVpcID.NotFound</Code><Message>The vpc ID \
            'vpc-1' does not exist</Message></Error></Errors><RequestID>r-1</RequestID></Response>
            """
        let error = try error("ec2", "DescribeVpcs", body, status: 400)
        #expect(error.code == "InvalidVpcID.NotFound")
        #expect(error.message == "The vpc ID 'vpc-1' does not exist")
        #expect(error.requestID == "r-1" && error.fault == .sender && error.status == 400)
        #expect(error.body.contains("<Response>"))
        #expect(error.errorClass(isChange: false) == .notFound)
    }

    @Test func queryErrorHeaderGivesTheOldCode() throws {
        let error = try error(
            "sqs", "GetQueueUrl",
            #"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no queue"}"#, status: 400,
            headers: [
                "x-amzn-query-error": "AWS.SimpleQueueService.NonExistentQueue;Sender",
                "x-amzn-RequestId": "r-2",
            ])
        #expect(error.code == "AWS.SimpleQueueService.NonExistentQueue")
        #expect(error.fault == .sender && error.requestID == "r-2")
        #expect(error.errorClass(isChange: false) == .notFound)
    }

    @Test func errorInsideASuccessOfS3IsAnError() throws {
        let body = "<Error><Code>InternalError</Code><Message>try again</Message></Error>"
        for operation in ["DeleteObjects", "PutBucketPolicy", "ListObjectsV2"] {
            let error = try error("s3", operation, body)
            #expect(error.kind == .refused && error.code == "InternalError" && error.status == 200)
        }
    }

    @Test func headAnswerWithoutBodyIsNamedByItsStatus() throws {
        let error = try error("s3", "HeadBucket", "", status: 404)
        #expect(error.code == "NotFound")
        #expect(error.errorClass(isChange: false) == .notFound)
    }

    @Test(arguments: [
        ("ec2", "CreateVpc", "<html><body>Bad gateway</body></html>", 502),
        ("ecs", "CreateCluster", "<html>Service unavailable</html>", 502),
        ("ec2", "CreateVpc", "", 200), ("ec2", "CreateVpc", "<CreateVpcResponse><vpc>", 200),
        ("ec2", "CreateVpc", "<html></html>", 200), ("ecs", "CreateCluster", "{\"cluster\":{", 200),
        ("ecs", "CreateCluster", "[]", 200), ("lambda", "CreateFunction", "<html></html>", 200),
    ])
    func answerThatMakesNoSenseIsUnreadable(
        service: String, operation: String, body: String, status: Int
    ) throws {
        let error = try error(service, operation, body, status: status)
        #expect(error.kind == .unreadable)
        #expect(error.body == body)
        #expect(error.errorClass(isChange: true) == .unknownOutcome)
        #expect(error.errorClass(isChange: false) == .transient)
    }

    /// Another web server's "not found" must not pass for a resource that is gone.
    @Test(arguments: [
        ("sqs", "GetQueueAttributes", "<html>Not Found</html>"),
        ("s3", "GetBucketTagging", "<!DOCTYPE html><html></html>"), ("ec2", "DescribeVpcs", ""),
    ])
    func notFoundOfAnotherServerIsNotTheServices(
        service: String, operation: String, body: String
    ) throws {
        let error = try error(service, operation, body, status: 404)
        #expect(error.kind == .unreadable)
        #expect(error.errorClass(isChange: false) == .terminal)
    }

    @Test(arguments: [("sqs", "ListQueues"), ("sns", "ListTopics"), ("lambda", "ListFunctions")])
    func emptyAnswerIsNoEmptyList(service: String, operation: String) throws {
        #expect(try error(service, operation, "", status: 200).kind == .unreadable)
    }

    @Test(arguments: [
        (
            "ec2", "DeleteVpcEndpoints",
            """
            <R><unsuccessful><item><error><code>InvalidVpcEndpoint.NotFound</code><message>gone\
            </message></error><resourceId>vpce-1</resourceId></item></unsuccessful></R>
            """, "InvalidVpcEndpoint.NotFound", "vpce-1: InvalidVpcEndpoint.NotFound: gone"
        ),
        (
            "events", "PutTargets",
            #"{"FailedEntryCount":1,"FailedEntries":[{"TargetId":"t","ErrorCode":"Limit"}]}"#,
            "Limit", "t: Limit"
        ),
        ("events", "RemoveTargets", #"{"FailedEntryCount":2}"#, "PartialFailure", "PartialFailure"),
        (
            "s3", "DeleteObjects",
            """
            <DeleteResult><Error><Key>k</Key><Code>AccessDenied</Code><Message>no</Message></Error>\
            </DeleteResult>
            """, "AccessDenied", "k: AccessDenied: no"
        ),
        (
            "ssm", "DeleteParameters", #"{"InvalidParameters":["/a"]}"#, "ParameterNotFound",
            "/a: ParameterNotFound"
        ),
        (
            "resourcegroupstaggingapi", "TagResources",
            #"{"FailedResourcesMap":{"arn:x":{"ErrorCode":"InternalServiceException"}}}"#,
            "InternalServiceException", "arn:x: InternalServiceException"
        ),
    ])
    func failureInsideASuccessIsAnError(
        service: String, operation: String, body: String, code: String, message: String
    ) throws {
        let error = try error(service, operation, body)
        #expect(error.kind == .embedded && error.code == code && error.message == message)
    }

    @Test func successWithoutFailuresInsideIsASuccess() throws {
        let body = #"{"FailedEntryCount":0,"FailedEntries":[]}"#
        let output = try output("events", "PutTargets", body)
        #expect(output.value["FailedEntryCount"] == 0)
    }

    @Test func everyEmbeddedFailureIsOfAnOperationInUse() throws {
        for key in EmbeddedFailures.places.keys {
            let parts = key.split(separator: " ").map(String.init)
            let operation = try #require(ServiceModel.named(parts[0])).operation(parts[1])
            let list = try #require(EmbeddedFailures.places[key]).list
            #expect(operation.outputShape?.member(list) != nil, "\(key)")
        }
    }

    @Test func locationOfABucketIsTheRootItself() throws {
        let body = """
            <?xml version="1.0" encoding="UTF-8"?>
            <LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1\
            </LocationConstraint>
            """
        let output = try output("s3", "GetBucketLocation", body)
        #expect(output.value == ["LocationConstraint": "eu-west-1"])
    }

    @Test func requestIDIsReadFromBodyAndHeaders() throws {
        let body = """
            <CreateTopicResponse><CreateTopicResult><TopicArn>arn:t</TopicArn></CreateTopicResult>\
            <ResponseMetadata><RequestId>r-3</RequestId></ResponseMetadata></CreateTopicResponse>
            """
        let topic = try output("sns", "CreateTopic", body)
        #expect(topic == OperationOutput(value: ["TopicArn": "arn:t"], requestID: "r-3"))
        let key = try output("kms", "ListKeys", "{}", headers: ["x-amzn-requestid": "r-4"])
        #expect(key.requestID == "r-4")
    }
}
