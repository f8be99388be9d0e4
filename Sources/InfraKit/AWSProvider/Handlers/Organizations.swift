import InfraGraph

/// Organizations, their units and their policies.
enum OrganizationsHandlers {
    static let all = [organization, unit, policy]

    static let organization = ResourceHandler(
        "AWS::Organizations::Organization", "organizations", create: Call("CreateOrganization"),
        identifier: "{=Id}",
        read: .each("DescribeOrganization", at: "Organization", id: "{=Id}"),
        delete: Call("DeleteOrganization")
    ).with {
        $0.createdAt = "Organization"
        $0.details = [
            Detail("Root", for: "", .each("ListRoots", at: "Roots[]"), lasting: ["RootId"])
        ]
        $0.attributes = [
            "Id": "{id}", "Arn": "{=Arn}", "ManagementAccountArn": "{=MasterAccountArn}",
            "ManagementAccountEmail": "{=MasterAccountEmail}",
            "ManagementAccountId": "{=MasterAccountId}", "RootId": "{=Root.Id}",
        ]
        $0.notFoundCodes = ["AWSOrganizationsNotInUseException"]
        $0.lookup = .listed(
            .each("DescribeOrganization", at: "Organization", id: "{=Id}"),
            "{=MasterAccountId}", equals: "{account}")
    }

    static let unit = ResourceHandler(
        "AWS::Organizations::OrganizationalUnit", "organizations",
        create: Call("CreateOrganizationalUnit"), identifier: "{=Id}",
        read: .many(
            "ListOrganizationalUnitsForParent", "OrganizationalUnits[]", by: .all, id: "{=Id}",
            ["ParentId": "{ParentId}"]
        ).orEach(
            upTo: 1,
            .each(
                "DescribeOrganizationalUnit", ["OrganizationalUnitId": "{id}"],
                at: "OrganizationalUnit")),
        delete: Call("DeleteOrganizationalUnit", ["OrganizationalUnitId": "{id}"])
    ).with {
        $0.createdAt = "OrganizationalUnit"
        $0.updates = [
            UpdateCall("UpdateOrganizationalUnit", ["OrganizationalUnitId": "{id}"], "Name")
        ]
        $0.details = [tagDetail]
        $0.tags = tagging
        $0.attributes = ["Id": "{id}", "Arn": "{=Arn}", "Path": "{=Path}"]
        $0.lookup = .listed(
            .each(
                "ListOrganizationalUnitsForParent", ["ParentId": "{ParentId}"],
                at: "OrganizationalUnits[]", id: "{=Id}"), "{=Name}", equals: "{Name}")
    }

    static let policy = ResourceHandler(
        "AWS::Organizations::Policy", "organizations",
        create: Call("CreatePolicy", ["Description": "{Description|'}"]),
        identifier: "{=PolicySummary.Id}",
        read: .each("DescribePolicy", ["PolicyId": "{id}"], at: "Policy"),
        delete: Call("DeletePolicy", ["PolicyId": "{id}"])
    ).with {
        $0.listing = .many(
            "ListPolicies", "Policies[]", by: .all, id: "{=Id}", ["Filter": "{Type}"])
        $0.createdAt = "Policy"
        $0.readNames = Dictionary(
            uniqueKeysWithValues: ["Name", "Description", "Type"].map {
                ($0, "PolicySummary." + $0)
            })
        $0.updates = [
            UpdateCall(
                "UpdatePolicy", ["PolicyId": "{id}"], "Content Description Name",
                resets: ["Description": ""])
        ]
        let target: [String: Argument] = ["PolicyId": "{id}", "TargetId": "{=}"]
        $0.lists = [
            ListChange(
                "TargetIds", add: Call("AttachPolicy", target),
                remove: Call("DetachPolicy", target), isRemovedFirst: true, addsFirst: true)
        ]
        $0.details = [
            tagDetail,
            Detail(
                "Targets", for: "TargetIds Tags", isList: true,
                .each("ListTargetsForPolicy", ["PolicyId": "{id}"], at: "Targets[]")),
        ]
        $0.reading = { resource, _ in
            if let targets = resource["Targets"]?.listValue {
                resource["TargetIds"] = .list(targets.compactMap { $0["TargetId"] })
            }
        }
        $0.tags = tagging
        $0.attributes = [
            "Id": "{id}", "Arn": "{=PolicySummary.Arn}",
            "AwsManaged": "{=PolicySummary.AwsManaged}",
        ]
        $0.lookup = .listed(
            .each("ListPolicies", ["Filter": "{Type}"], at: "Policies[]", id: "{=Id}"),
            "{=Name}", equals: "{Name}")
        $0.notFoundCodes = ["PolicyNotAttachedException"]
    }

    private static let tagDetail = Detail(
        "Tags", for: "Tags", .each("ListTagsForResource", ["ResourceId": "{id}"], at: "Tags"))

    private static let tagging = Tagging("TagResource", "UntagResource", ["ResourceId": "{id}"])
}
