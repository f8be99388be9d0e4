// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Organizations.Account {
    /// An account of Organizations.
    ///
    /// Creates `AWS::Organizations::Account`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - accountName: `AccountName`. 1 to 50 characters.
    ///   - email: `Email`. 6 to 64 characters.
    ///   - parentIds: `ParentIds`.
    ///   - roleName: `RoleName`. 1 to 64 characters. Default: OrganizationAccountAccessRole.
    public init(
        _ id: ConstructID,
        accountName: Input<String>,
        email: Input<String>,
        parentIds: Input<[String]>? = nil,
        roleName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AccountName", accountName)
        node.set("Email", email)
        node.set("ParentIds", parentIds)
        node.set("RoleName", roleName)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `AccountId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("AccountId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `JoinedMethod`, known after deploy.
    public var joinedMethod: Input<String> { node.attribute("JoinedMethod") }

    /// `JoinedTimestamp`, known after deploy.
    public var joinedTimestamp: Input<String> { node.attribute("JoinedTimestamp") }

    /// `Paths`, known after deploy.
    public var paths: Input<[String]> { node.attribute("Paths") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"[\\s\\S]*","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"[\\s\\S]*","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["AccountId"],"properties":{"AccountId":{"maxLength":12,"pattern":"^\\d{12}$","type":"string"},"AccountName":{"maxLength":50,"minLength":1,"pattern":"[\\u0020-\\u007E]+","type":"string"},"Arn":{"pattern":"^arn:aws.*:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}","type":"string"},"Email":{"maxLength":64,"minLength":6,"pattern":"[^\\s@]+@[^\\s@]+\\.[^\\s@]+","type":"string"},"JoinedMethod":{"enum":["INVITED","CREATED"],"type":"string"},"JoinedTimestamp":{"type":"string"},"ParentIds":{"insertionOrder":false,"items":{"pattern":"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$","type":"string"},"type":"array"},"Paths":{"items":{"pattern":"^(o-[a-z0-9]{10,32}/r-[0-9a-z]{4,32}(/ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(/\\d{12})*)/","type":"string"},"type":"array"},"RoleName":{"default":"OrganizationAccountAccessRole","maxLength":64,"minLength":1,"pattern":"[\\w+=,.@-]{1,64}","type":"string"},"State":{"enum":["PENDING_ACTIVATION","ACTIVE","SUSPENDED","PENDING_CLOSURE","CLOSED"],"type":"string"},"Status":{"enum":["ACTIVE","SUSPENDED","PENDING_CLOSURE"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["AccountId","Arn","JoinedMethod","JoinedTimestamp","Paths","State","Status"],"required":["AccountName","Email"],"tagProperty":"Tags","traits":{"global":true,"readyAttributes":["JoinedMethod","JoinedTimestamp","Paths","State","Status"],"stateful":true,"typicalSeconds":30},"writeOnly":["RoleName"]}"##
    }
}
