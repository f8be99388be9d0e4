/// The codes and words by which errors are told apart.
enum ErrorTable {
    /// Words of AWS's messages that say more than the code.
    struct Phrase: Sendable {
        let text: String
        let errorClass: ErrorClass
        /// The only service in whose messages the words mean this; nil for any.
        let service: String?

        init(_ text: String, _ errorClass: ErrorClass, in service: String? = nil) {
            self.text = text
            self.errorClass = errorClass
            self.service = service
        }

        func matches(_ message: String, service name: String) -> Bool {
            (service == nil || service == name) && message.contains(text)
        }
    }

    /// The class of a code, or of a service's code after its name and a dot.
    static let byCode: [String: ErrorClass] = {
        var table: [String: ErrorClass] = [:]
        for (errorClass, names) in codes {
            for name in names.split(whereSeparator: \.isWhitespace) {
                table[String(name)] = errorClass
            }
        }
        return table
    }()

    private static let codes: [(ErrorClass, String)] = [
        (
            .throttle,
            """
            Throttling ThrottlingException ThrottledException RequestThrottled
            RequestThrottledException TooManyRequestsException TooManyRequests RequestLimitExceeded
            BandwidthLimitExceeded EC2ThrottledException PriorRequestNotComplete SlowDown
            TransactionInProgressException ProvisionedThroughputExceededException
            ServiceUnavailable ServiceUnavailableException Unavailable TooManyUpdates
            """
        ),
        (
            .transient,
            """
            RequestTimeout RequestTimeoutException InternalError InternalFailure
            InternalServerError InternalServerErrorException InternalServiceError
            InternalServiceException InternalException ServerException ServiceException
            DependencyTimeoutException BadGateway GatewayTimeout KMSInternalException
            WAFInternalErrorException HTTPStatus520
            """
        ),
        (.propagation, "PrincipalNotFound InvalidPrincipal"),
        (
            .busy,
            """
            DependencyViolation OperationAborted ResourceInUse ResourceInUseException
            ResourceConflictException ConcurrentModification ConcurrentModificationException
            ConcurrentUpdateException InvalidDBInstanceState InvalidDBInstanceStateFault
            InvalidDBClusterStateFault InvalidDBSubnetGroupStateFault InvalidReplicationGroupState
            InvalidDBParameterGroupState InvalidDBClusterParameterGroupStateFault
            InvalidCacheClusterState InvalidCacheParameterGroupState CacheSubnetGroupInUse
            QueueDeletedRecently AWS.SimpleQueueService.QueueDeletedRecently DeleteConflict
            OperationInProgress UpdateInProgressException ClusterContainsServicesException
            ClusterContainsTasksException ServiceNotActiveException WAFUnavailableEntityException
            WAFAssociatedItemException DuplicateRequest InvalidIPAddress.InUse Conflict
            IncorrectState InvalidState VolumeInUse TargetGroupInUse InvalidGroup.InUse
            OperationAbortedException WAFOptimisticLockException OptimisticLockException
            WAFServiceLinkedRoleErrorException ConcurrentAccess InvalidUserState
            InvalidUserGroupState InvalidDBSubnetStateFault FunctionInUse CachePolicyInUse
            OriginAccessControlInUse ResponseHeadersPolicyInUse DistributionNotDisabled
            PolicyInUseException PolicyChangesInProgressException FinalizingOrganizationException
            acm.ConflictException backup.ConflictException cloudtrail.ConflictException
            """
        ),
        (
            .notFound,
            """
            NotFound NoSuchEntity NoSuchEntityException NoSuchBucket NoSuchKey NoSuchUpload
            NoSuchHostedZone NoSuchHealthCheck NoSuchChange NoSuchDistribution
            QueueDoesNotExist AWS.SimpleQueueService.NonExistentQueue ParameterNotFound
            WAFNonexistentItemException NoSuchConfigRuleException
            NoSuchConfigurationRecorderException NoSuchDeliveryChannelException
            NoSuchBucketPolicy NoSuchTagSet NoSuchLifecycleConfiguration NoSuchCORSConfiguration
            NoSuchWebsiteConfiguration NoSuchPublicAccessBlockConfiguration
            ServerSideEncryptionConfigurationNotFoundError ReplicationConfigurationNotFoundError
            OwnershipControlsNotFoundError ObjectLockConfigurationNotFoundError
            NamespaceNotFound ServiceNotFound RepositoryNotFoundException
            """
        ),
        (
            .credentials,
            """
            ExpiredToken ExpiredTokenException InvalidClientTokenId UnrecognizedClientException
            RequestExpired AuthFailure InvalidAccessKeyId SignatureDoesNotMatch
            InvalidSignatureException MissingAuthenticationToken MissingAuthenticationTokenException
            IncompleteSignature IncompleteSignatureException InvalidToken TokenRefreshRequired
            RequestTimeTooSkewed RequestInTheFuture Unauthorized UnauthorizedException
            InvalidIdentityToken IDPRejectedClaim
            """
        ),
        (
            .denied,
            """
            AccessDenied AccessDeniedException AccessDeniedFault UnauthorizedOperation
            AuthorizationError AuthorizationErrorException NotAuthorized Forbidden
            OptInRequired SubscriptionRequiredException
            """
        ),
        (
            .invalid,
            """
            ValidationError ValidationException InvalidParameter InvalidParameterException
            InvalidParameterValue InvalidParameterValueException InvalidParameterCombination
            InvalidParameterCombinationException InvalidInput InvalidInputException
            InvalidRequest InvalidRequestException MalformedPolicyDocument
            MalformedPolicyDocumentException MalformedPolicy MalformedXML MissingParameter
            InvalidArgument InvalidAction BadRequest BadRequestException ClientException
            InvalidAttributeValue InvalidArnException InvalidChangeBatch UnsupportedOperation
            SerializationException UnknownParameter UnknownOperationException
            InvalidViewerCertificate InvalidOrigin WAFInvalidParameterException
            """
        ),
        (
            .terminal,
            """
            IdempotentParameterMismatch IdempotencyParameterMismatchException
            InvalidDBInstanceAutomatedBackupState
            """
        ),
    ]

    /// Words in messages, lower case; the first that is found decides.
    static let phrases: [Phrase] = [
        Phrase("rate exceeded", .throttle),
        Phrase("cannot be assumed", .propagation),
        // A role of the run's own; or that of ECS, which it makes at an account's first cluster.
        Phrase("unable to assume", .propagation),
        Phrase("role defined for the function", .propagation),
        Phrase("invalid principal in policy", .propagation),
        Phrase("principalnotfound", .propagation, in: "sns"),
        Phrase("invalid value for the parameter policy", .propagation, in: "sqs"),
        Phrase("required permissions for: enhanced_monitoring", .propagation),
        Phrase("authorized to assume the provided role", .propagation),
        Phrase("invalid principals", .propagation, in: "kms"),
        Phrase("invalid iam instance profile", .propagation),
        Phrase("cannot access stream", .propagation),
        Phrase("kms key is invalid for creategrant", .propagation),
        Phrase("is not a valid role to allow sns", .propagation),
        Phrase("permissions required to assume the role", .propagation),
        Phrase("caught serviceaccessdeniedexception", .propagation),
        Phrase("provided execution role does not have permissions", .propagation, in: "lambda"),
        Phrase("access denied. ", .propagation, in: "cloudtrail"),
        Phrase("insufficient delivery policy", .propagation, in: "config"),
        Phrase("principal not found", .propagation, in: "ecr"),
        Phrase("unable to assume given iam role", .propagation, in: "ec2"),
        Phrase("is not authorized to call tag:getresources", .propagation, in: "backup"),
        Phrase("cannot invoke the specified lambda", .propagation, in: "secretsmanager"),
        Phrase("unable to validate the following destination", .propagation, in: "s3"),
        Phrase("versioning must be 'enabled' on the bucket", .busy, in: "s3"),
        Phrase("related backup plan selections must be deleted", .busy, in: "backup"),
        Phrase("service that is still draining", .busy, in: "ecs"),
        Phrase("currently in the following state: pending", .busy),
        Phrase("conflicting conditional operation", .busy),
        Phrase("scheduled for deletion", .busy),
        Phrase("wait 60 seconds", .busy),
        Phrase("concurrent update operation", .busy),
        Phrase("because it is in use", .busy),
        Phrase("schema is currently being altered", .busy),
    ]

    /// The class of a code that is not listed, by how AWS's services name such errors.
    static func bySuffix(_ code: String) -> ErrorClass? {
        let notFound = [
            "NotFound", "NotFoundException", "NotFoundFault", "DoesNotExist",
            "DoesNotExistException", "NotExist",
        ]
        if code.hasPrefix("NoSuch") || notFound.contains(where: code.hasSuffix) { return .notFound }
        if code.hasSuffix(".Malformed") || code.hasSuffix("ValidationException") { return .invalid }
        return nil
    }

    /// Says whether a class covers so much that AWS's words may say something more exact.
    static func isVague(_ errorClass: ErrorClass) -> Bool {
        switch errorClass {
        case .invalid, .denied, .terminal: true
        case .throttle, .transient, .propagation, .busy, .unknownOutcome, .notFound, .credentials:
            false
        }
    }

    /// The class of an error of which only the HTTP status says something.
    static func byStatus(_ status: Int) -> ErrorClass {
        switch status {
        case 429, 503: .throttle
        case 404: .notFound
        case 401: .credentials
        case 403: .denied
        case 400, 405, 412, 413: .invalid
        case 500...599: .transient
        default: .terminal
        }
    }

    /// The message in lower case without what the user wrote, quotations, and names of resources.
    static func ownWords(of message: String, excluding userText: [String]) -> String {
        var text = message.lowercased()
        for word in userText.sorted(by: { $0.count > $1.count }) where word.count > 2 {
            text = text.split(separator: word.lowercased(), omittingEmptySubsequences: false)
                .joined(separator: " ")
        }
        for quote in ["\"", "`"] {
            let parts = text.split(separator: quote, omittingEmptySubsequences: false)
            guard parts.count % 2 == 1 else { continue }
            text = stride(from: 0, to: parts.count, by: 2).map { parts[$0] }.joined(separator: " ")
        }
        return text.split(separator: " ").filter { !$0.contains("arn:aws") }.joined(separator: " ")
    }
}
