import InfraGraph
import InfraKit
import Testing

struct ContainerRepositoryTests {
    @Test func imagesAreScannedImmutableEncryptedAndKept() throws {
        let graph = try synthesize { ContainerRepository("api") }
        let id = "api/repository"
        #expect(graph.text(id, "ImageScanningConfiguration.ScanOnPush") == "true")
        #expect(graph.text(id, "ImageTagMutability") == "IMMUTABLE")
        #expect(graph.text(id, "EncryptionConfiguration.EncryptionType") == "KMS")
    }

    @Test func lifecycleIsJSONWithBothRules() throws {
        let graph = try synthesize { ContainerRepository("api", keptImages: 30, untaggedDays: 3) }
        let text = try #require(graph.text("api/repository", "LifecyclePolicy.LifecyclePolicyText"))
        let rules = try Value(plainJSON: text)["rules"]?.listValue
        #expect(rules?.count == 2)
        #expect(rules?[0].member(at: "selection.countNumber") == 3)
        #expect(rules?[1].member(at: "selection.countNumber") == 30)
    }

    @Test func serviceMayPullItsImageAndNoOther() throws {
        let repository = ContainerRepository("images")
        let graph = try synthesize {
            sampleNetwork
            repository
            FargateService("api", in: sampleNetwork, image: repository.image("1.4"))
        }
        #expect(
            graph.text("api/task-definition", "ContainerDefinitions.0.Image")
                == "images/repository.RepositoryUri:1.4")
        let policy = "PolicyDocument.Statement."
        #expect(
            graph.text("api/execution-policy", policy + "2.Resource") == "images/repository.Arn")
    }

    @Test func imageNamedInFullMayBePulledFromItsRepositoryOnly() throws {
        let graph = try synthesize {
            sampleNetwork
            FargateService(
                "api", in: sampleNetwork,
                image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/api:7")
        }
        #expect(
            graph.text("api/execution-policy", "PolicyDocument.Statement.2.Resource")
                == "arn:aws:ecr:eu-west-1:123456789012:repository/team/api")
    }

    @Test func publicImageNeedsNoRight() throws {
        let graph = try synthesize {
            sampleNetwork
            FargateService("api", in: sampleNetwork, image: "public.ecr.aws/nginx/nginx:1.27")
        }
        #expect(graph.text("api/execution-policy", "PolicyDocument.Statement.1") == nil)
    }
}
