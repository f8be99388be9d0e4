import InfraGraph
import InfraKit
import Testing

struct FargateServiceTests {
    private let task = "api/task-definition"
    private let container = "ContainerDefinitions.0."

    private func graph(
        deployment: ServiceDeployment = .rolling, port: Int? = 8080,
        @ServiceBuilder _ components: () -> [ServicePart] = { [] }
    ) throws -> ResourceGraph {
        let service = FargateService(
            "api", in: sampleNetwork, image: "nginx:1.27", cpu: 256, memory: 512, port: port,
            deployment: deployment, components)
        return try synthesize {
            sampleNetwork
            service
        }
    }

    @Test func runsInPrivateSubnetsWithoutAPublicAddress() throws {
        let graph = try graph()
        let place = "NetworkConfiguration.AwsvpcConfiguration."
        #expect(graph.text("api/service", place + "AssignPublicIp") == "DISABLED")
        #expect(
            graph.text("api/service", place + "Subnets")
                == "network/subnet-private-a.SubnetId, network/subnet-private-b.SubnetId")
        #expect(graph.text("api/service", place + "SecurityGroups") == "api/security-group.Id")
    }

    @Test func badVersionIsRolledBack() throws {
        let breaker = "DeploymentConfiguration.DeploymentCircuitBreaker"
        #expect(try graph().text("api/service", breaker) == "{Enable: true, Rollback: true}")
    }

    @Test func taskHasItsSizeRolesPortAndLog() throws {
        let graph = try graph()
        #expect(graph.text(task, "Cpu") == "256")
        #expect(graph.text(task, "Memory") == "512")
        #expect(graph.text(task, "TaskRoleArn") == "api/task-role.Arn")
        #expect(graph.text(task, "ExecutionRoleArn") == "api/execution-role.Arn")
        #expect(graph.text(task, container + "PortMappings.0.ContainerPort") == "8080")
        #expect(
            graph.text(task, container + "LogConfiguration.Options")
                == "{awslogs-group: api/log-group.LogGroupName, awslogs-region: us-east-1, "
                + "awslogs-stream-prefix: api}")
    }

    @Test func waitsForItsRightsAndTheWayOut() throws {
        let dependencies = try graph { Allow(Grant(["s3:ListAllMyBuckets"], on: ["*"])) }
            .dependencies(of: "api/service")
        #expect(dependencies.contains("api/execution-policy"))
        #expect(dependencies.contains("api/task-policy"))
        #expect(dependencies.contains("network/route-private-a"))
    }

    @Test func variablesAreSortedSoThatTheirOrderMeansNothing() throws {
        let one = try graph {
            Variable("B", "2")
            Variable("A", "1")
        }
        let other = try graph {
            Variable("A", "1")
            Variable("B", "2")
        }
        #expect(one == other)
        #expect(
            one.text(task, container + "Environment")
                == "{Name: A, Value: 1}, {Name: B, Value: 2}")
    }

    @Test func variablesTakeAttributesAndNumbers() throws {
        let lines = LogGroup("lines")
        let graph = try synthesize {
            sampleNetwork
            lines
            FargateService("api", in: sampleNetwork, image: "nginx:1.27") {
                Variable("GROUP", "in \(lines.group.id)")
                Variable("SIZE", 42)
            }
        }
        #expect(
            graph.text(task, container + "Environment.0.Value") == "in lines/group.LogGroupName")
        #expect(graph.text(task, container + "Environment.1.Value") == "42")
    }

    @Test func secretIsReadByTheExecutionRoleOnly() throws {
        let secret = SecretsManager.Secret("password")
        let graph = try synthesize {
            sampleNetwork
            secret
            FargateService("api", in: sampleNetwork, image: "nginx:1.27") {
                SecretVariable("PASSWORD", StoredSecret(secret, member: "password"))
            }
        }
        #expect(
            graph.text(task, container + "Secrets")
                == "{Name: PASSWORD, ValueFrom: password.Id:password::}")
        let statement = "PolicyDocument.Statement.1."
        #expect(
            graph.text("api/execution-policy", statement + "Action")
                == "secretsmanager:GetSecretValue")
        #expect(graph.text("api/execution-policy", statement + "Resource") == "password.Id")
        #expect(graph["test/api/task-policy"] == nil)
    }

    @Test func grantGoesToTheTaskRole() throws {
        let lines = LogGroup("lines")
        let graph = try synthesize {
            sampleNetwork
            lines
            FargateService("api", in: sampleNetwork, image: "nginx:1.27") { Allow(lines.write) }
        }
        #expect(graph.text("api/task-policy", "RoleName") == "api/task-role.RoleName")
        #expect(
            graph.text("api/task-policy", "PolicyDocument.Statement.0.Resource")
                == "lines/group.Arn")
    }

    @Test func scalesByTargetsAndLetsScalingChangeTheCount() throws {
        let graph = try graph { AutoScaling(2...10, targetCPU: 60, targetMemory: 70) }
        #expect(graph.text("api/scaling-target", "MinCapacity") == "2")
        #expect(graph.text("api/scaling-target", "MaxCapacity") == "10")
        let target = "TargetTrackingScalingPolicyConfiguration.TargetValue"
        #expect(graph.text("api/scaling-cpu", target) == "60.0")
        #expect(graph.text("api/scaling-memory", target) == "70.0")
        #expect(graph["test/api/service"]?.lifecycle.driftLimits == ["DesiredCount": 2...10])
    }

    @Test func isFoundByItsNameInTheClustersDomain() throws {
        let cluster = ECSCluster("cluster", in: sampleNetwork, domain: "platform.internal")
        let graph = try synthesize {
            sampleNetwork
            cluster
            FargateService("api", in: sampleNetwork, cluster: cluster, image: "nginx:1.27") {
                DiscoveryName("api")
            }
        }
        #expect(graph.text("api/discovery", "NamespaceId") == "cluster/namespace.Id")
        #expect(graph.text("api/service", "ServiceRegistries.0.RegistryArn") == "api/discovery.Arn")
        #expect(graph.text("api/service", "Cluster") == "cluster/cluster.Arn")
        #expect(graph["test/api/cluster/cluster"] == nil)
    }

    @Test func tracingRunsBesideTheServiceWithItsRights() throws {
        let graph = try graph { Sidecar.tracing }
        #expect(graph.text(task, "ContainerDefinitions.1.Name") == "xray")
        #expect(graph.text(task, "ContainerDefinitions.1.Essential") == "false")
        #expect(
            graph.text("api/task-policy", "PolicyDocument.Statement.0.Action")?
                .contains("xray:PutTraceSegments") == true)
    }

    private func measuredService() throws -> ResourceGraph {
        let workspace = APS.Workspace("metrics")
        return try synthesize {
            sampleNetwork
            workspace
            FargateService("api", in: sampleNetwork, image: "nginx:1.27", port: 80) {
                Sidecar.metrics(fromPort: 80, to: workspace)
            }
        }
    }

    @Test func metricsAreWrittenToTheWorkspace() throws {
        let graph = try measuredService()
        let variable = graph.text(task, "ContainerDefinitions.1.Environment.0.Value") ?? ""
        #expect(variable.contains("endpoint: metrics.PrometheusEndpointapi/v1/remote_write"))
        #expect(variable.contains("region: us-east-1"))
        #expect(
            graph.text("api/task-policy", "PolicyDocument.Statement.0.Resource") == "metrics.Arn")
    }

    /// Prometheus refuses samples of one series from two tasks.
    @Test func everyTaskWritesSeriesOfItsOwn() throws {
        let graph = try measuredService()
        let variable = graph.text(task, "ContainerDefinitions.1.Environment.0.Value") ?? ""
        #expect(variable.contains("detectors: [ecs]"))
        #expect(variable.contains("processors: [resourcedetection]"))
        #expect(variable.contains("resource_to_telemetry_conversion: { enabled: true }"))
    }

    @Test func repeatedAndImpossibleComponentsAreReported() {
        func codes(
            deployment: ServiceDeployment = .rolling,
            @ServiceBuilder _ components: () -> [ServicePart]
        ) -> [String] {
            problems {
                sampleNetwork
                FargateService(
                    "api", in: sampleNetwork, image: "nginx:1.27", deployment: deployment,
                    components)
            }
        }
        let twice = codes {
            Variable("A", "1")
            Variable("A", "2")
        }
        #expect(twice == ["repeated-variable"])
        let scaled = codes {
            AutoScaling(1...2)
            AutoScaling(1...3)
        }
        #expect(scaled == ["repeated-component"])
        #expect(codes { DiscoveryName("api") } == ["discovery-without-domain"])
        #expect(codes(deployment: .blueGreen()) {} == ["blue-green-without-exposure"])
    }
}
