import InfraGraph
import Testing

@testable import AWSProvider
@testable import Deployer

/// The model server's requests take steps, as AWS's do.
@Suite(.enabled(if: Emulator.model.address != nil, "the model server is not running"))
struct CloudControlTests {
    private func request(_ type: String, _ run: String) -> CreateRequest {
        CreateRequest(
            address: Address("shop/thing"), type: type, region: "us-west-1", account: nil,
            properties: ["Name": .string(run), "QueryString": "fields @message"],
            token: String((run + String(repeating: "0", count: 32)).prefix(32)),
            ownershipTags: [Ownership.tokenTag: run],
            schema: ResourceSchema(type: type, facts: [:]), secrets: LocalSecrets())
    }

    @Test func creationThatShowsNothingYetIsNoAbsence() async throws {
        let type = "AWS::Logs::QueryDefinition"
        let request = request(type, Emulator.run())
        let cloud = try Emulator.model.cloud()
        let control = cloud.cloudControl
        let place = try await control.place(type, request.region, nil)
        // What an interrupted run leaves: the call was answered, nobody asked on.
        let text = Value.object(request.properties).plainJSON()
        let event = try await control.change(
            "CreateResource", ["DesiredState": .string(text)], request.token, place)
        #expect(event.identifier == nil && event.isRunning)
        await #expect {
            _ = try await cloud.find(request)
        } throws: { error in
            (error as? ProviderError)?.kind == .busy
        }
        var last = event
        while last.isRunning { last = try await control.progress(event.requestToken, place) }
        let identifier = try #require(last.identifier)
        #expect(try await cloud.find(request) == [identifier])
        // Under the same token it is the same request, so nothing is made twice.
        #expect(try await cloud.create(request).identifier == identifier)
    }

    @Test func marksJoinTheProgramsTagsAsTheyAre() throws {
        let schema = ResourceSchema(
            type: "AWS::AutoScaling::AutoScalingGroup",
            facts: [
                "tagProperty": "Tags",
                "properties": [
                    "Tags": [
                        "type": "array",
                        "items": ["properties": ["PropagateAtLaunch": ["type": "boolean"]]],
                    ]
                ],
            ])
        let own: Value = ["Key": "a", "Value": "1", "PropagateAtLaunch": false]
        var properties: [String: Value] = ["Tags": [own]]
        properties.addTags(["infrakit:address": "shop/thing"], schema: schema)
        let mark: Value = [
            "Key": "infrakit:address", "Value": "shop/thing", "PropagateAtLaunch": true,
        ]
        #expect(properties["Tags"] == [own, mark])
    }
}
