import InfraKit
import Testing

struct GeneratedSecretTests {
    @Test func loginIsMadeByAWS() throws {
        let graph = try synthesize { GeneratedSecret("login", .login(user: "app", length: 40)) }
        let made = "GenerateSecretString/"
        #expect(graph.text("login/secret", made + "SecretStringTemplate") == #"{"username":"app"}"#)
        #expect(graph.text("login/secret", made + "GenerateStringKey") == "password")
        #expect(graph.text("login/secret", made + "PasswordLength") == "40")
    }

    @Test func readingNeedsTheKeyToo() throws {
        let key = EncryptionKey("data-key")
        let secret = GeneratedSecret("token", key: key)
        let graph = try synthesize {
            key
            secret
            Role("reader", assumedBy: .service("lambda.amazonaws.com")) { secret.read }
        }
        let policy = graph.text("reader/policy", "PolicyDocument") ?? ""
        #expect(
            policy.contains("secretsmanager:GetSecretValue, Effect: Allow, Resource: token/secret"))
        #expect(policy.contains("kms:Decrypt"))
    }

    @Test func rotationFollowsItsSchedule() throws {
        let function = Lambda.Function.existing("rotate")
        let graph = try synthesize {
            GeneratedSecret("token", rotation: .by(function, everyDays: 30))
        }
        #expect(
            graph.text("token/rotation", "RotationRules/AutomaticallyAfterDays") == "30")
        #expect(graph.text("token/rotation", "SecretId") == "token/secret.Id")
    }
}
