import InfraGraph
import Testing

@testable import AWSClient

/// Compares with botocore's resolver; `Fixtures/make-endpoints` writes the table.
@Suite struct EndpointTests {
    @Test func endpointsAreBotocores() throws {
        let text = String(decoding: try Fixture.bytes("endpoints.txt"), as: UTF8.self)
        var count = 0
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ").map(String.init)
            let query = EndpointQuery(
                service: fields[0], region: fields[1], usesFIPS: fields[2] == "1",
                usesDualStack: fields[3] == "1", bucket: fields[4] == "-" ? nil : fields[4])
            var found = "!"
            do {
                let endpoint = try EndpointResolver().endpoint(for: query)
                let region = endpoint.signingRegion == query.region ? "=" : endpoint.signingRegion
                found = "\(endpoint.host)\(endpoint.pathPrefix) \(region) \(endpoint.signingName)"
            } catch {
                #expect(error.code == "no-endpoint")
            }
            let isEqual = found == fields[5...].joined(separator: " ")
            #expect(isEqual, "\(line) but \(found)")
            count += 1
        }
        #expect(count > 8000)
    }

    private func code(_ body: () throws -> Void) -> Diagnostic? {
        do {
            try body()
            return nil
        } catch {
            return error as? Diagnostic
        }
    }

    @Test func unknownRegionIsToldWithTheNearest() {
        let problem = code {
            _ = try EndpointResolver().endpoint(for: .init(service: "ec2", region: "eu-wst-1"))
        }
        #expect(problem?.code == "unknown-region" && problem?.fix == "did you mean `eu-west-1`?")
    }

    @Test func overridesHaveTheirOrder() throws {
        let profile = Profile(
            name: "p", values: ["endpoint_url": "http://general"],
            serviceEndpoints: ["elastic_load_balancing_v2": "http://special"])
        func host(_ service: String, _ environment: [String: String]) throws -> String {
            try EndpointResolver(
                overrides: EndpointOverrides(environment: environment, profile: profile)
            ).endpoint(for: .init(service: service, region: "us-east-1")).host
        }
        #expect(try host("elbv2", [:]) == "special")
        #expect(try host("ec2", [:]) == "general")
        #expect(try host("elbv2", ["AWS_ENDPOINT_URL": "http://env:80"]) == "env")
        let both = [
            "AWS_ENDPOINT_URL": "http://env",
            "AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2": "http://v2:1",
        ]
        #expect(try host("elbv2", both) == "v2:1")
        let ignored = both.merging(["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"]) { $1 }
        #expect(try host("ec2", ignored) == "ec2.us-east-1.amazonaws.com")
    }

    @Test func configuredEndpointSignsLikeTheOfficialOne() throws {
        let overrides = EndpointOverrides(environment: [
            "AWS_ENDPOINT_URL": "http://127.0.0.1:5000/x/"
        ])
        let resolver = EndpointResolver(overrides: overrides)
        let iam = try resolver.endpoint(for: .init(service: "iam", region: "eu-west-1"))
        #expect(iam.signingRegion == "us-east-1" && iam.url == "http://127.0.0.1:5000/x")
        let bucket = try resolver.endpoint(
            for: .init(service: "s3", region: "eu-west-1", bucket: "my-bucket"))
        #expect(bucket.url == "http://127.0.0.1:5000/x/my-bucket")
    }

    @Test(arguments: [
        "localhost:4566", "ftp://x", "http://", "http://a b", "http://h:99999", "https://u@h",
    ])
    func malformedOverrideNamesItsSetting(url: String) {
        let problem = code {
            _ = try EndpointResolver(overrides: .init(environment: ["AWS_ENDPOINT_URL_SQS": url]))
                .endpoint(for: .init(service: "sqs", region: "us-east-1"))
        }
        #expect(problem?.code == "malformed-endpoint")
        #expect(problem?.places.first?.label == "AWS_ENDPOINT_URL_SQS")
    }

    @Test(arguments: [
        ("https://ec2.us-east-1.amazonaws.com", "AKIAIOSFODNN7REALISH", false),
        ("https://vpce-1.ec2.us-east-1.vpce.amazonaws.com", "AKIAIOSFODNN7REALISH", false),
        ("http://ec2.us-east-1.amazonaws.com", "AKIAIOSFODNN7REALISH", true),
        ("http://127.0.0.1:5000", "ASIAIOSFODNN7REALISH", true),
        ("https://localhost", "ASIAIOSFODNN7REALISH", true),
        ("https://amazonaws.com.evil.test", "AKIAIOSFODNN7REALISH", true),
        ("http://127.0.0.1:5000", "test", false),
        ("http://127.0.0.1:5000", "AKIAIOSFODNN7EXAMPLE", false),
    ])
    func realKeysStayWithAWS(url: String, key: String, isRefused: Bool) throws {
        let endpoint = try EndpointResolver(
            overrides: .init(environment: ["AWS_ENDPOINT_URL": url])
        )
        .endpoint(for: .init(service: "ec2", region: "us-east-1"))
        let credentials = Credentials(accessKeyID: key, secretAccessKey: "s")
        let problem = code { try EndpointGuard.check(endpoint, credentials) }
        #expect((problem?.code == "real-credentials") == isRefused)
        try EndpointGuard.check(endpoint, credentials, isAllowed: true)
    }
}
