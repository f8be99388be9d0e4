import AWSEC2
import AWSECS
import AWSElasticLoadBalancingV2
import AWSIAM
import InfraDSL

/// How a service stands behind a load balancer.
struct ExposureParts {
    let blue: ElasticLoadBalancingV2.TargetGroup
    /// Where the other version goes in a blue-green deployment.
    let green: ElasticLoadBalancingV2.TargetGroup?
    let rule: ElasticLoadBalancingV2.ListenerRule
    /// The rules between the load balancer and the service.
    let connection: ConnectionRules
    /// What ECS moves requests with in a blue-green deployment.
    let deploymentRole: IAM.Role?
    let deploymentPolicy: IAM.RolePolicy?
    private let containerName: String
    private let port: Int?

    init(
        _ exposure: Exposure, of name: String, port: Int?, in network: Network,
        securityGroup: EC2.SecurityGroup, deployment: ServiceDeployment, node: Node
    ) {
        let isBlueGreen = deployment.isBlueGreen
        let target = { (id: ConstructID) in
            Self.targets(id, exposure, port: port, in: network).part(of: node)
        }
        let blue = target("blue")
        let green = isBlueGreen ? target("green") : nil
        let bare = Self.rule(exposure, blue: blue, green: green)
        // A deployment moves requests by changing the rule.
        let rule = (isBlueGreen ? bare.ignoringDrift(of: "Actions") : bare).part(of: node)
        self.blue = blue
        self.green = green
        self.rule = rule
        let balancer = exposure.loadBalancer
        connection = ConnectionRules(
            "load-balancer", from: balancer.securityGroup, named: balancer.node.id,
            to: securityGroup, named: name, port: port, fileID: #fileID, line: #line
        ).part(of: node)
        let role =
            isBlueGreen
            ? IAM.Role(
                "deployment-role",
                assumeRolePolicyDocument: PolicyDocument.trust([.service("ecs.amazonaws.com")])
                    .document
            ).part(of: node) : nil
        deploymentRole = role
        deploymentPolicy = role.flatMap { role in
            IAM.RolePolicy.inline(
                "deployment-policy",
                Self.moving([blue, green].compactMap { $0 }, rule, balancer.listener), of: role)
        }?.part(of: node)
        containerName = name
        self.port = port
    }

    /// The service's side of the exposure.
    var loadBalancers: [ECS.Service.LoadBalancer] {
        let advanced = green.map { green in
            ECS.Service.AdvancedConfiguration(
                alternateTargetGroupArn: green.arn, productionListenerRule: rule.arn,
                roleArn: deploymentRole?.arn)
        }
        return [
            .init(
                advancedConfiguration: advanced, containerName: "\(containerName)",
                containerPort: port.map { Input($0) }, targetGroupArn: blue.arn)
        ]
    }

    /// What must stand before the service: AWS refuses one whose target group no listener uses.
    var prerequisites: [any Construct] {
        [rule] + (deploymentPolicy.map { [$0] } ?? [])
    }

    @ContentsBuilder var contents: Contents {
        blue
        green
        rule
        connection
        deploymentRole
        deploymentPolicy
    }

    private static func targets(
        _ id: ConstructID, _ exposure: Exposure, port: Int?, in network: Network
    ) -> ElasticLoadBalancingV2.TargetGroup {
        ElasticLoadBalancingV2.TargetGroup(
            id, healthCheckIntervalSeconds: 15, healthCheckPath: "\(exposure.health)",
            healthCheckTimeoutSeconds: 5, healthyThresholdCount: 2, matcher: .init(httpCode: "200"),
            port: port.map { Input($0) }, protocol: .http,
            // AWS waits five minutes for open requests by default; tasks stop much faster.
            targetGroupAttributes: [
                .init(key: "deregistration_delay.timeout_seconds", value: "30")
            ], targetType: .ip, vpcId: network.vpc.id)
    }

    private static func rule(
        _ exposure: Exposure, blue: ElasticLoadBalancingV2.TargetGroup,
        green: ElasticLoadBalancingV2.TargetGroup?
    ) -> ElasticLoadBalancingV2.ListenerRule {
        typealias Rule = ElasticLoadBalancingV2.ListenerRule
        var targets: [Rule.TargetGroupTuple] = [
            .init(targetGroupArn: Input(blue.arn.expression), weight: 100)
        ]
        if let green {
            targets.append(.init(targetGroupArn: Input(green.arn.expression), weight: 0))
        }
        var conditions: [Rule.RuleCondition] = []
        if !exposure.paths.isEmpty {
            conditions.append(
                .init(
                    field: "path-pattern",
                    pathPatternConfig: .init(values: Input(exposure.paths.map { Input($0) }))))
        }
        if !exposure.hosts.isEmpty {
            conditions.append(
                .init(
                    field: "host-header",
                    hostHeaderConfig: .init(values: Input(exposure.hosts.map { Input($0) }))))
        }
        return Rule(
            "rule",
            actions: [.init(type: .forward, forwardConfig: .init(targetGroups: targets))],
            conditions: conditions, priority: Input(exposure.priority),
            listenerArn: exposure.loadBalancer.listener.arn)
    }

    private static func moving(
        _ groups: [ElasticLoadBalancingV2.TargetGroup], _ rule: ElasticLoadBalancingV2.ListenerRule,
        _ listener: ElasticLoadBalancingV2.Listener
    ) -> [PolicyStatement] {
        let targets = Grant(
            ["elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"],
            on: groups.map(\.arn.text))
        let rules = Grant(
            ["elasticloadbalancing:ModifyListener", "elasticloadbalancing:ModifyRule"],
            on: [listener.arn.text, rule.arn.text])
        // AWS lets nobody look at single load balancers.
        let looking = Grant(
            [
                "elasticloadbalancing:DescribeListeners", "elasticloadbalancing:DescribeRules",
                "elasticloadbalancing:DescribeTargetGroups",
                "elasticloadbalancing:DescribeTargetHealth",
            ], on: ["*"])
        return (targets + rules + looking).statements
    }
}
