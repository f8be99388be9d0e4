import InfraGraph
import InfraKit
import Testing

struct ExposureTests {
    private func graph(
        _ deployment: ServiceDeployment = .rolling, path: String? = nil, host: String? = nil
    ) throws -> ResourceGraph {
        let balancer = ApplicationLoadBalancer(
            "web", in: sampleNetwork, listening: .https(sampleCertificate))
        return try synthesize {
            sampleNetwork
            balancer
            FargateService(
                "api", in: sampleNetwork, image: "nginx:1.27", port: 8080, deployment: deployment
            ) {
                Exposure(on: balancer, path: path, host: host, priority: 10, health: "/health")
            }
        }
    }

    @Test func requestsGoToTheServicesPort() throws {
        let graph = try graph(path: "/api/*")
        #expect(graph.text("api/blue", "Port") == "8080")
        #expect(graph.text("api/blue", "TargetType") == "ip")
        #expect(graph.text("api/blue", "HealthCheckPath") == "/health")
        #expect(graph.text("api/rule", "ListenerArn") == "web/listener.ListenerArn")
        #expect(graph.text("api/rule", "Priority") == "10")
        #expect(graph.text("api/rule", "Conditions.0.PathPatternConfig.Values") == "/api/*")
        #expect(
            graph.text("api/service", "LoadBalancers.0.TargetGroupArn")
                == "api/blue.TargetGroupArn")
        #expect(graph.text("api/service", "LoadBalancers.0.ContainerName") == "api")
    }

    @Test func hostAloneIsConditionEnough() throws {
        let graph = try graph(host: "api.example.com")
        #expect(
            graph.text("api/rule", "Conditions")
                == "{Field: host-header, HostHeaderConfig: {Values: api.example.com}}")
    }

    @Test func everyRequestFitsByDefault() throws {
        let graph = try graph()
        #expect(graph.text("api/rule", "Conditions.0.PathPatternConfig.Values") == "/*")
    }

    @Test func loadBalancerAndServiceMayTalk() throws {
        let graph = try graph()
        #expect(graph.text("api/load-balancer/ingress", "GroupId") == "api/security-group.Id")
        #expect(
            graph.text("api/load-balancer/ingress", "SourceSecurityGroupId")
                == "web/security-group.Id")
        #expect(graph.text("api/load-balancer/egress", "ToPort") == "8080")
    }

    @Test func serviceWaitsForTheRuleThatUsesItsTargets() throws {
        #expect(try graph().dependencies(of: "api/service").contains("api/rule"))
    }

    @Test func rollingServiceHasNoGreenSide() throws {
        #expect(try graph()["test/api/green"] == nil)
    }

    @Test func blueGreenServiceMovesRequestsBetweenTwoGroups() throws {
        let graph = try graph(.blueGreen(bakeMinutes: 10))
        #expect(graph.text("api/service", "DeploymentConfiguration.Strategy") == "BLUE_GREEN")
        #expect(graph.text("api/service", "DeploymentConfiguration.BakeTimeInMinutes") == "10")
        #expect(
            graph.text("api/service", "LoadBalancers.0.AdvancedConfiguration")
                == "{AlternateTargetGroupArn: api/green.TargetGroupArn, "
                + "ProductionListenerRule: api/rule.RuleArn, RoleArn: api/deployment-role.Arn}")
        #expect(graph.text("api/rule", "Actions.0.ForwardConfig.TargetGroups.1.Weight") == "0")
        #expect(graph["test/api/rule"]?.lifecycle.ignoredDrift == ["Actions"])
        #expect(graph.dependencies(of: "api/service").contains("api/deployment-policy"))
    }

    @Test func deploymentRoleMayChangeItsOwnTargetsAndRuleOnly() throws {
        let graph = try graph(.blueGreen())
        let statement = "PolicyDocument.Statement."
        #expect(
            graph.text("api/deployment-policy", statement + "0.Resource")
                == "api/blue.TargetGroupArn, api/green.TargetGroupArn")
        #expect(
            graph.text("api/deployment-policy", statement + "1.Resource")
                == "web/listener.ListenerArn, api/rule.RuleArn")
    }

    @Test func serviceWithoutAPortIsReported() {
        let balancer = ApplicationLoadBalancer(
            "web", in: sampleNetwork, listening: .https(sampleCertificate))
        let found = problems {
            sampleNetwork
            balancer
            FargateService("api", in: sampleNetwork, image: "nginx:1.27") {
                Exposure(on: balancer, priority: 1)
            }
        }
        #expect(found.contains("exposure-without-port"))
    }
}
