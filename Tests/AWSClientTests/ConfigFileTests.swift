import InfraGraph
import Testing

@testable import AWSClient

@Suite struct ConfigFileTests {
    @Test func filesAreReadAsAWSReadsThem() throws {
        let text = """
            # a comment
            [default]
            Region = eu-west-1 # behind a value
            [profile "with space"]
            secret=a#b;c
            s3 =
              endpoint_url = http://x ; local
              max = 3
            long = one
              two
            [sso-session work]
            sso_region=us-east-1
            """
        let sections = try ConfigFile(text, path: "config").sections
        #expect(sections.map(\.name) == ["default", "with space", "work"])
        #expect(sections.map(\.kind) == ["", "profile", "sso-session"])
        #expect(sections[0].values == ["region": "eu-west-1"])
        #expect(sections[1].values["secret"] == "a#b;c")
        #expect(sections[1].nested["s3"] == ["endpoint_url": "http://x", "max": "3"])
        #expect(sections[1].values["long"] == "one\ntwo")
    }

    @Test(arguments: [
        ("[default\nregion = x", 1), ("[default]\n\nregion", 3), ("region = x", 1),
        ("[default]\ns3 =\n  nothing", 3), ("[]", 1), ("[a] b", 1),
    ])
    func mistakeIsToldWithItsLine(text: String, line: Int) {
        #expect {
            _ = try ConfigFile(text, path: "~/.aws/config")
        } throws: { error in
            (error as? Diagnostic)?.places.first?.label == "~/.aws/config:\(line)"
        }
    }

    @Test func credentialsFileWinsAndPlainSectionsOfConfigAreNoProfiles() throws {
        let scene = CredentialScene(
            config: "[profile a]\nregion = r\naws_access_key_id = old\n[b]\nregion = r",
            credentials: "[a]\naws_access_key_id = new")
        let config = try scene.context().config
        #expect(config.profiles["a"]?.values == ["region": "r", "aws_access_key_id": "new"])
        #expect(config.profiles["b"] == nil)
    }

    @Test func servicesSectionGivesEndpoints() throws {
        let scene = CredentialScene(
            config: """
                [default]
                services = local
                [services local]
                s3 =
                  endpoint_url = http://127.0.0.1:1
                """)
        let profile = try #require(try scene.context().config.profile)
        let overrides = EndpointOverrides(profile: profile)
        let endpoint = try EndpointResolver(overrides: overrides)
            .endpoint(for: .init(service: "s3", region: "us-east-1"))
        #expect(endpoint.url == "http://127.0.0.1:1")
    }
}
