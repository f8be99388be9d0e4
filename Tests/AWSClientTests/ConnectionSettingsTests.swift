import InfraGraph
import Testing

@testable import AWSClient

@Suite struct ConnectionSettingsTests {
    @Test func environmentComesBeforeTheProfile() throws {
        let profile = Profile(
            name: "p",
            values: [
                "max_attempts": "9", "retry_mode": "standard", "use_fips_endpoint": "true",
                "use_dualstack_endpoint": "true", "ca_bundle": "/p.pem",
            ])
        let settings = try ConnectionSettings(
            environment: ["AWS_MAX_ATTEMPTS": "3", "AWS_USE_DUALSTACK_ENDPOINT": "false"],
            profile: profile)
        #expect(settings.attempts == 3 && !settings.isAdaptive)
        #expect(settings.usesFIPS && !settings.usesDualStack)
        #expect(settings.certificateFile == "/p.pem")
        #expect(settings.retryPolicy.rules[.throttled]?.attempts == 3)
        #expect(settings.retryPolicy.rules[.transient]?.attempts == 3)
    }

    @Test func nothingSaidLeavesTheStandard() throws {
        let settings = try ConnectionSettings(environment: [:])
        #expect(settings == ConnectionSettings())
        #expect(settings.retryPolicy == RetryPolicy())
    }

    @Test(arguments: [
        ("AWS_MAX_ATTEMPTS", "0"), ("AWS_MAX_ATTEMPTS", "many"), ("AWS_RETRY_MODE", "eager"),
        ("AWS_USE_FIPS_ENDPOINT", "maybe"), ("AWS_USE_DUALSTACK_ENDPOINT", "1"),
    ])
    func valueThatMeansNothingIsToldWithItsName(variable: String, value: String) {
        #expect {
            _ = try ConnectionSettings(environment: [variable: value])
        } throws: { error in
            let problem = error as? Diagnostic
            return problem?.code == "malformed-config" && problem?.detail.contains(variable) == true
        }
    }

    @Test func variantsAreThoseOfAllQueries() throws {
        let query = EndpointQuery(service: "ec2", region: "us-east-1")
        let fips = try EndpointResolver(usesFIPS: true).endpoint(for: query)
        let both = try EndpointResolver(usesDualStack: true).endpoint(for: query)
        #expect(fips.host == "ec2-fips.us-east-1.amazonaws.com")
        #expect(both.host == "ec2.us-east-1.api.aws")
    }

    @Test func anAddressOfOnesOwnHasNoVariants() throws {
        let overrides = EndpointOverrides(environment: ["AWS_ENDPOINT_URL": "http://localhost:1"])
        let endpoint = try EndpointResolver(overrides: overrides, usesFIPS: true)
            .endpoint(for: EndpointQuery(service: "organizations", region: "us-east-1"))
        #expect(endpoint.host == "localhost:1")
    }

    @Test func emptyDeviceIsAnEmptyFile() throws {
        #expect(try CredentialContext.systemFiles("/dev/null") == [])
        let config = try SharedConfig(
            environment: [
                "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            ], readFile: CredentialContext.systemFiles)
        #expect(config.profiles.isEmpty)
    }
}
