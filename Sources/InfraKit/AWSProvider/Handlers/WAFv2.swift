import InfraGraph

/// Web firewalls.
enum WAFv2Handlers {
    static let all = [acl, addresses, association, logging]

    /// A handler of what has a name, a scope and a lock token.
    private static func locked(
        _ kind: String, _ type: String, list: String, _ changeable: String
    ) -> ResourceHandler {
        let key: [String: Argument] = ["Name": "{id.0}", "Id": "{id.1}", "Scope": "{id.2}"]
        let locked = key.merging(["LockToken": "{=LockToken}"]) { $1 }
        return ResourceHandler(
            "AWS::WAFv2::" + type, "wafv2", create: Call("Create" + kind),
            identifier: "{=Name}|{=Id}|{Scope}",
            read: .each("Get" + kind, key, at: kind, beside: ["LockToken"]),
            delete: Call("Delete" + kind, locked)
        ).with {
            $0.createdAt = "Summary"
            $0.needsCurrent = true
            $0.details = [
                Detail(
                    "Tags", for: "Tags",
                    .each(
                        "ListTagsForResource", ["ResourceARN": "{=ARN}"],
                        at: "TagInfoForResource.TagList"))
            ]
            $0.updates = [
                UpdateCall("Update" + kind, locked, changeable, sends: .all)
            ]
            $0.tags = Tagging("TagResource", "UntagResource", ["ResourceARN": "{=ARN}"])
            $0.attributes = ["Id": "{id.1}", "Arn": "{=ARN}"]
            $0.lookup = .listed(
                .each(
                    "List" + list, ["Scope": "{Scope}"], at: list + "[]",
                    id: "{=Name}|{=Id}|{Scope}"), "{=Name}", equals: "{Name}")
        }
    }

    static let acl = locked(
        "WebACL", "WebACL", list: "WebACLs",
        "ApplicationConfig AssociationConfig CaptchaConfig ChallengeConfig CustomResponseBodies "
            + "DataProtectionConfig DefaultAction Description OnSourceDDoSProtectionConfig Rules "
            + "TokenDomains VisibilityConfig"
    ).with {
        $0.attributes["Capacity"] = "{=Capacity}"
        $0.attributes["LabelNamespace"] = "{=LabelNamespace}"
    }

    static let addresses = locked("IPSet", "IPSet", list: "IPSets", "Addresses Description")

    static let association = ResourceHandler(
        "AWS::WAFv2::WebACLAssociation", "wafv2", create: Call("AssociateWebACL"),
        identifier: "{ResourceArn}|{WebACLArn}",
        read: .each(
            "GetWebACLForResource", ["ResourceArn": "{id.0}"], at: "WebACL",
            id: "{id.0}|{=ARN}"),
        delete: Call("DisassociateWebACL", ["ResourceArn": "{id.0}"])
    ).with {
        $0.readNames = ["WebACLArn": "ARN"]
        $0.notFoundCodes = ["WAFNonexistentItemException"]
        $0.isRepeatable = true
    }

    static let logging = ResourceHandler(
        "AWS::WAFv2::LoggingConfiguration", "wafv2", create: Call("PutLoggingConfiguration"),
        identifier: "{ResourceArn}",
        read: .each(
            "GetLoggingConfiguration", ["ResourceArn": "{id}"], at: "LoggingConfiguration"),
        delete: Call("DeleteLoggingConfiguration", ["ResourceArn": "{id}"])
    ).with {
        let changeable = ["LogDestinationConfigs", "LoggingFilter", "RedactedFields"]
        let members = Dictionary(
            uniqueKeysWithValues: (changeable + ["ResourceArn"]).map { name in
                (name, "{\(name)}" as Argument)
            })
        let put = Call("PutLoggingConfiguration", ["LoggingConfiguration": .object(members)])
        $0.create = put
        $0.coveredByCreate = Set(changeable)
        $0.updates = [
            UpdateCall(put.operation, put.arguments, changeable.joined(separator: " "))
        ]
        $0.isRepeatable = true
    }
}
