import AWSIAM
import Deployer
import InfraDSL
import InfraGraph
import Testing

@Suite(
    .enabled(
        if: Emulator.moto.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct PolicyVersionTests {
    @Test func managedPolicyMakesRoomForVersions() async throws {
        let cloud = try Emulator.moto.cloud()
        let name = Emulator.run()
        let schema = try ResourceSchema(
            type: IAM.ManagedPolicy.typeName, literal: IAM.ManagedPolicy.schemaLiteral)
        var properties: [String: Value] = [
            "ManagedPolicyName": .string(name),
            "PolicyDocument": PolicySpecimens.document("s3:Get"),
        ]
        let made = try await cloud.create(
            CreateRequest(
                address: Address("policy"), type: schema.type, region: "us-east-1", account: nil,
                properties: properties, token: name, ownershipTags: [:], schema: schema,
                secrets: LocalSecrets()))
        var handle = ResourceHandle(
            address: Address("policy"), type: schema.type, identifier: made.identifier,
            region: "us-east-1", properties: properties)
        for version in 1...6 {
            properties["PolicyDocument"] = PolicySpecimens.document(.string("s3:Get\(version)"))
            _ = try await cloud.update(
                UpdateRequest(
                    handle: handle, properties: properties, changed: ["PolicyDocument"],
                    token: name, ownershipTags: [:], schema: schema, secrets: LocalSecrets()))
            handle.properties = properties
        }
        try await cloud.delete(DeleteRequest(handle: handle, schema: schema, token: name))
        guard case .absent = await cloud.read([handle])[0] else {
            Issue.record("the policy is still there")
            return
        }
    }

    @Test func callerIsLookedUp() async throws {
        let handle = ResourceHandle(
            address: Address("caller"), type: "AWS::STS::CallerIdentity", identifier: "current",
            region: "us-east-1", properties: [:])
        let observations = await (try Emulator.moto.cloud()).read([handle])
        guard case .found(_, let attributes) = observations[0] else {
            Issue.record("\(observations[0])")
            return
        }
        #expect(attributes["Account"] == "123456789012")
    }
}
