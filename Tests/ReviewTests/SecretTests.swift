import Deployer
import InfraGraph
import Review
import Testing

/// Whatever AWS gives back in the place of a secret is never shown.
struct SecretTests {
    private static let leak = "hunter2"

    private static var plan: Plan {
        let secret = Value.secret(SecretReference(.environment, "DATABASE_PASSWORD"))
        let resource = Fixtures.resource(
            "shop/database", "AWS::RDS::DBInstance",
            ["MasterUserPassword": secret, "Url": .join(["postgres://app:", secret, "@host"])])
        let changes = [
            PropertyChange(
                path: "MasterUserPassword", old: .string(leak), new: secret, cause: .drift),
            PropertyChange(path: "MasterUserSecret", old: secret, new: secret, cause: .program),
            PropertyChange(
                path: "Settings",
                old: ["Url": .string("postgres://app:\(leak)@host"), "Size": 1],
                new: ["Url": .join(["postgres://app:", secret, "@host"]), "Size": 2],
                cause: .drift),
            PropertyChange(
                path: "Keys", old: [.string(leak)], new: [secret, "b"], cause: .drift),
        ]
        return Fixtures.plan(
            [
                Step(address: "shop/copy", action: .create, resource: resource),
                Step(
                    address: "shop/database", action: .update, resource: resource,
                    changes: changes),
            ],
            outputChanges: ["shop/password": .init(old: .string(leak), new: secret)])
    }

    @Test func noTextHoldsASecret() {
        let texts = [
            PlanText(detail: .full).text(for: Self.plan), Drift(Self.plan).text(),
            PlanJSON().value(for: Self.plan).json(), Drift(Self.plan).jsonValue.json(),
        ]
        for text in texts { #expect(!text.contains(Self.leak)) }
    }

    @Test func changeOfASecretIsStillShown() {
        let text = PlanText(detail: .full).text(for: Self.plan)
        #expect(text.contains("MasterUserPassword: <secret> changes  (changed in AWS)"))
        #expect(text.contains("Settings/Size: 1 → 2"))
        #expect(text.contains(#"Url: "postgres://app:<secret>@host""#))
    }

    @Test func jsonMarksWhatIsSensitive() {
        let changes = PlanJSON().value(for: Self.plan).member(at: "steps/1/changes")
        #expect(changes?.member(at: "0/sensitive") == true)
        #expect(changes?.member(at: "0/new") == "<secret>")
        #expect(changes?.member(at: "2/old/Size") == 1)
    }
}
