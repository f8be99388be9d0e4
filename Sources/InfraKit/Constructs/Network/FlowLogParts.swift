import AWSEC2
import AWSIAM
import AWSLogs
import InfraDSL

/// The flow log of a network with the log group it writes to and the role it writes with.
struct FlowLogParts {
    let group: Logs.LogGroup
    let role: IAM.Role
    let policy: IAM.RolePolicy
    let log: EC2.FlowLog

    init?(_ flowLogs: FlowLogs, vpc: EC2.VPC, node: Node) {
        guard let traffic = flowLogs.traffic else { return nil }
        let group = Logs.LogGroup(
            "flow-log-group", retentionInDays: .init(flowLogs.retentionDays)
        ).part(of: node)
        let role = IAM.Role(
            "flow-log-role",
            assumeRolePolicyDocument: PolicyDocument.trust(
                [.service("vpc-flow-logs.amazonaws.com")]
            ).document
        ).part(of: node)
        let writing = Grant(
            [
                "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents",
            ], on: [group.arn.text])
        let listing = Grant(["logs:DescribeLogGroups"], on: ["*"])
        let policy = IAM.RolePolicy(
            "flow-log-policy", policyName: "write-flow-logs", roleName: role.id,
            policyDocument: PolicyDocument((writing + listing).statements).document
        ).part(of: node)
        self.group = group
        self.role = role
        self.policy = policy
        log = EC2.FlowLog(
            "flow-log", resourceId: vpc.id.text, resourceType: .vpc,
            deliverLogsPermissionArn: role.arn, logGroupName: group.id,
            trafficType: .init(rawValue: traffic)
        ).part(of: node).dependsOn(policy)
    }

    @ContentsBuilder var contents: Contents {
        group
        role
        policy
        log
    }
}
