import InfraGraph

/// The types that planner tests are about: each has one trait that matters.
enum Types {
    static let all: [String: ResourceSchema] = Dictionary(
        uniqueKeysWithValues: [
            make(
                "Test::Net::VPC",
                [
                    "properties": [
                        "CidrBlock": ["type": "string"], "EnableDnsSupport": ["type": "boolean"],
                        "Tags": tags,
                    ],
                    "createOnly": ["CidrBlock"], "readOnly": ["VpcId"],
                    "primaryIdentifier": ["VpcId"],
                    "tagProperty": "Tags",
                ]),
            make(
                "Test::Net::Subnet",
                [
                    "properties": [
                        "VpcId": ["type": "string"], "CidrBlock": ["type": "string"],
                        "MapPublic": ["type": "boolean"],
                    ],
                    "createOnly": ["VpcId", "CidrBlock"], "readOnly": ["SubnetId"],
                    "primaryIdentifier": ["SubnetId"],
                ]),
            make(
                "Test::App::Service",
                [
                    "properties": [
                        "SubnetIds": [
                            "type": "array", "insertionOrder": false, "items": ["type": "string"],
                        ],
                        "Rules": [
                            "type": "array", "insertionOrder": false,
                            "items": [
                                "type": "object",
                                "properties": [
                                    "Port": ["type": "integer"], "Cidr": ["type": "string"],
                                    "Text": ["type": "string"],
                                ],
                            ],
                        ],
                        "Steps": ["type": "array", "items": ["type": "string"]],
                        "Port": ["type": "string"], "Count": ["type": "integer"],
                        "Policy": ["type": "object"], "Secret": ["type": "string"],
                        "Flag": ["type": "boolean", "default": true],
                        "Placement": [
                            "type": "object",
                            "properties": [
                                "Zone": ["type": "string"], "Weight": ["type": "integer"],
                            ],
                        ],
                        "Attributes": tags, "Tags": tags,
                    ],
                    "createOnly": ["Placement/Zone"], "conditionalCreateOnly": ["Count"],
                    "readOnly": ["Arn"], "writeOnly": ["Secret"],
                    "primaryIdentifier": ["Arn"], "tagProperty": "Tags",
                ]),
            make(
                "Test::Data::Database",
                [
                    "properties": [
                        "Name": ["type": "string", "maxLength": 40], "Engine": ["type": "string"],
                        "Size": ["type": "integer"], "DeletionProtection": ["type": "boolean"],
                        "Port": ["type": "integer"],
                    ],
                    "createOnly": ["Engine", "Name"], "readOnly": ["Endpoint/Address"],
                    "primaryIdentifier": ["Name"],
                    "traits": [
                        "stateful": true, "nameProperty": "Name",
                        "deletionProtection": "DeletionProtection",
                    ],
                ]),
            make(
                "Test::Net::Link",
                [
                    "properties": ["From": ["type": "string"]], "createOnly": ["From"],
                    "readOnly": ["Id"], "primaryIdentifier": ["Id"],
                    "traits": ["replacesAfterDelete": true],
                ]),
        ].map { ($0.type, $0) })

    private static let tags: Value = [
        "type": "array", "insertionOrder": false,
        "items": [
            "type": "object",
            "properties": ["Key": ["type": "string"], "Value": ["type": "string"]],
        ],
    ]

    private static func make(_ type: String, _ facts: Value) -> ResourceSchema {
        ResourceSchema(type: type, facts: facts)
    }
}
