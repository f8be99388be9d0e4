import InfraGraph

/// Protections of Shield Advanced.
enum ShieldHandlers {
    static let all = [protection]

    static let protection = ResourceHandler(
        "AWS::Shield::Protection", "shield", create: Call("CreateProtection"),
        identifier: "arn:{partition}:shield::{account}:protection/{=ProtectionId}",
        read: .many("ListProtections", "Protections[]", by: .all, id: "{=ProtectionArn}")
            .orEach(
                upTo: 1, .each("DescribeProtection", ["ProtectionId": "{id>/}"], at: "Protection")),
        delete: Call("DeleteProtection", ["ProtectionId": "{id>/}"])
    ).with {
        let check: [String: Argument] = ["ProtectionId": "{id>/}", "HealthCheckArn": "{=}"]
        $0.lists = [
            ListChange(
                "HealthCheckArns", add: Call("AssociateHealthCheck", check),
                remove: Call("DisassociateHealthCheck", check))
        ]
        let response = "ApplicationLayerAutomaticResponseConfiguration"
        let target: [String: Argument] = ["ResourceArn": "{ResourceArn}"]
        let action: [String: Argument] = [
            "ResourceArn": "{ResourceArn}",
            "Action": "{\(response).Action}",
        ]
        $0.updates = [
            UpdateCall(
                "UpdateApplicationLayerAutomaticResponse", action, response,
                removal: Call("DisableApplicationLayerAutomaticResponse", target),
                addition: Call("EnableApplicationLayerAutomaticResponse", action))
        ]
        $0.details = [
            Detail(
                "Tags", for: "Tags",
                .each("ListTagsForResource", ["ResourceARN": "{id}"], at: "Tags"))
        ]
        $0.tags = Tagging("TagResource", "UntagResource", ["ResourceARN": "{id}"])
        // A resource has one protection at most.
        $0.lookup = .listed(
            .many(
                "ListProtections", "Protections[]", by: .all,
                id: "arn:{partition}:shield::{account}:protection/{=Id}"),
            "{=ResourceArn}", equals: "{ResourceArn}")
        $0.attributes = ["ProtectionArn": "{id}", "ProtectionId": "{id>/}"]
        $0.reading = { resource, _ in
            let checks = resource["HealthCheckIds"]?.listValue ?? []
            resource["HealthCheckArns"] = .list(
                checks.map { .string("arn:aws:route53:::healthcheck/" + ($0.scalarText ?? "")) })
        }
    }
}
