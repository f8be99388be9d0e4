/// Parameters.
enum SSMHandlers {
    static let all = [parameter]

    static let parameter = ResourceHandler(
        "AWS::SSM::Parameter", "ssm", create: Call("PutParameter"), identifier: "{Name}",
        read: .many(
            "GetParameters", "Parameters[]", by: .list("Names"), id: "{=Name}",
            ["WithDecryption": true], pageSize: 10),
        delete: Call("DeleteParameter", ["Name": "{id}"])
    ).with {
        $0.details = [
            Detail(
                "Tags", for: "Tags",
                .each(
                    "ListTagsForResource",
                    ["ResourceType": "Parameter", "ResourceId": "{id}"], at: "TagList"))
        ]
        $0.updates = [
            UpdateCall(
                "PutParameter", ["Name": "{id}", "Overwrite": true],
                "AllowedPattern DataType Description Policies Tier Type Value", sends: .all)
        ]
        $0.tags = Tagging(
            "AddTagsToResource", "RemoveTagsFromResource",
            ["ResourceType": "Parameter", "ResourceId": "{id}"])
        $0.attributes = ["Name": "{id}", "Type": "{Type}", "Value": "{Value}"]
    }
}
