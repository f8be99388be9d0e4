import InfraKit

/// Writes down how every resource of an account is set up and when that changes, with AWS Config.
struct ConfigurationRecorder: Construct {
    var node: Node
    private let recorder: Config.ConfigurationRecorder
    private let channel: Config.DeliveryChannel
    private let role: IAM.Role
    private let bucket: Bucket

    init(
        _ id: ConstructID, key: EncryptionKey, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let bucket = Bucket(
            "history", key: key, lifecycle: [.expire(afterDays: 2555)], logsFrom: [.config]
        ).part(of: node)
        let role = IAM.Role(
            "role", assumeRolePolicyDocument: PolicyDocument.trust([.config]).document,
            managedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWS_ConfigRole"]
        ).part(of: node)
        let recorder = Config.ConfigurationRecorder(
            "recorder", roleARN: role.arn,
            recordingGroup: .init(allSupported: true, includeGlobalResourceTypes: true)
        ).part(of: node)
        channel = Config.DeliveryChannel(
            "channel", s3BucketName: bucket.name,
            configSnapshotDeliveryProperties: .init(deliveryFrequency: "TwentyFour_Hours"),
            s3KmsKeyArn: key.arn
        ).part(of: node).dependsOn(bucket.policy, recorder)
        self.recorder = recorder
        self.role = role
        self.bucket = bucket
        self.node = node
    }

    var body: Contents {
        bucket
        role
        recorder
        channel
    }
}
