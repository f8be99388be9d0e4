import AWSCertificateManager
import AWSEC2
import AWSECS
import AWSElasticLoadBalancingV2
import AWSIAM
import AWSKMS
import AWSRDS
import AWSS3
import InfraDSL
import InfraGraph
import Testing

/// A stack of generated types only: what an author without constructs would write.
private struct WiredStack: Stack {
    let id: ConstructID = "app"

    var body: Contents {
        let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16", instanceTenancy: .default)
        let subnet = EC2.Subnet("subnet", vpcId: vpc.id, cidrBlock: "10.0.0.0/24")
        let group = EC2.SecurityGroup("group", groupDescription: "app", vpcId: vpc.id)
        let balancer = ElasticLoadBalancingV2.LoadBalancer(
            "balancer", securityGroups: [group.id], subnets: [subnet.id])
        let target = ElasticLoadBalancingV2.TargetGroup("target", port: 80, vpcId: vpc.id)
        let certificate = CertificateManager.Certificate("certificate", domainName: "example.com")
        let key = KMS.Key("key")

        vpc
        subnet
        group
        balancer
        target
        certificate
        key
        ElasticLoadBalancingV2.Listener(
            "listener",
            defaultActions: [.init(type: .forward, targetGroupArn: target.arn)],
            loadBalancerArn: balancer.arn,
            certificates: [.init(certificateArn: certificate.arn)], port: 443, protocol: .https)
        RDS.DBInstance("database", kmsKeyId: key.anyID, vpcSecurityGroups: [group.id])
        tasks(subnet, group, target)
    }

    private func tasks(
        _ subnet: EC2.Subnet, _ group: EC2.SecurityGroup,
        _ target: ElasticLoadBalancingV2.TargetGroup
    ) -> Contents {
        let cluster = ECS.Cluster("cluster")
        let role = IAM.Role("role", assumeRolePolicyDocument: .object([:]))
        let task = ECS.TaskDefinition("task", executionRoleArn: role.arn)
        return contents {
            cluster
            role
            task
            ECS.Service(
                "service", cluster: cluster.anyID,
                loadBalancers: [.init(targetGroupArn: target.arn)],
                networkConfiguration: .init(
                    awsvpcConfiguration: .init(securityGroups: [group.id], subnets: [subnet.id])),
                taskDefinition: task.arn)
        }
    }

    private func contents(@ContentsBuilder _ body: () -> Contents) -> Contents { body() }
}

private struct WiredEnvironment: Environment {
    let name: EnvironmentName = "test"
    let region: Region = .usEast1
    var stacks: [any Stack] { WiredStack() }
}

@Suite struct TypedWiringTests {
    private func properties(_ address: Address) throws -> [String: Value] {
        let graph = try Synthesizer.synthesize(WiredEnvironment())
        return try #require(graph.resources.first { $0.address == address }).properties
    }

    private func reference(_ address: Address, _ attribute: String, need: Need = .created) -> Value
    {
        .reference(Reference(address, attribute, need: need))
    }

    @Test func identifierOfAnotherResourceBecomesAReference() throws {
        let subnet = try properties("app/subnet")
        #expect(subnet["VpcId"] == reference("app/vpc", "VpcId"))
        #expect(subnet["CidrBlock"] == "10.0.0.0/24")
    }

    @Test func arnAndAnyIDReferToTheAttributeThatHoldsTheARN() throws {
        let service = try properties("app/service")
        #expect(service["Cluster"] == reference("app/cluster", "Arn", need: .ready))
        #expect(service["TaskDefinition"] == reference("app/task", "TaskDefinitionArn"))
        #expect(try properties("app/task")["ExecutionRoleArn"] == reference("app/role", "Arn"))
        #expect(try properties("app/database")["KmsKeyId"] == reference("app/key", "Arn"))
    }

    @Test func listenerWaitsForItsCertificateToBeIssued() throws {
        let certificates = try properties("app/listener")["Certificates"]
        #expect(
            certificates
                == [["CertificateArn": reference("app/certificate", "Id", need: .ready)]])
    }

    @Test func nestedGroupsKeepAWSNames() throws {
        let network = try #require(try properties("app/service")["NetworkConfiguration"])
        #expect(
            network.member(at: "AwsvpcConfiguration/Subnets/0")
                == reference("app/subnet", "SubnetId"))
        #expect(
            network.member(at: "AwsvpcConfiguration/SecurityGroups/0")
                == reference("app/group", "Id"))
    }

    @Test func enumeratedValueIsAWSNameOfIt() throws {
        #expect(try properties("app/vpc")["InstanceTenancy"] == "default")
        #expect(try properties("app/listener")["Protocol"] == "HTTPS")
    }

    @Test func existingIdentifierIsUsedAsGiven() {
        let vpc = EC2.VPC.existing("vpc-0abc")
        guard case .value(let value) = vpc.id.expression else {
            Issue.record("the identifier of an existing VPC is not a plain value")
            return
        }
        #expect(value == "vpc-0abc")
    }
}
