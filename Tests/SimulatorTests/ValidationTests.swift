import Deployer
import InfraGraph
import Simulator
import Testing

@Suite struct ValidationTests {
    @Test(
        arguments: [
            ([:], "CidrBlock"),
            (["CidrBlock": "ten"], "pattern"),
            (["CidrBlock": "10.0.0.0/16", "InstanceTenancy": "own"], "InstanceTenancy"),
            (["CidrBlock": "10.0.0.0/16", "CidrBlok": "x"], "CidrBlok"),
            (["CidrBlock": 7, "VpcId": "vpc-0"], "VpcId"),
        ] as [([String: Value], String)])
    func schemaIsEnforced(_ properties: [String: Value], _ word: String) async throws {
        let lab = try Lab()
        let error = await providerError { try await lab.create("s/vpc", Fixture.vpc, properties) }
        #expect(error?.kind == .invalid)
        #expect(error?.code == "InvalidParameterValue")
        #expect(error?.message.contains(word) == true)
        #expect(lab.world.resources.isEmpty)
    }

    @Test func createOnlyPropertyCannotBeChanged() async throws {
        let lab = try Lab()
        let vpc = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        let error = await providerError {
            try await lab.cloud.update(
                UpdateRequest(
                    handle: lab.handle(Fixture.vpc, vpc.identifier),
                    properties: ["CidrBlock": "10.1.0.0/16"], changed: ["CidrBlock"], token: "t",
                    ownershipTags: [:], schema: Fixture.vpc, secrets: FixedSecret()))
        }
        #expect(error?.kind == .invalid)
        #expect(error?.message.contains("CidrBlock") == true)
    }
}
