import InfraGraph
import Review
import Testing

struct CloudFormationTemplateTests {
    static var resources: [Resource] {
        let vpc = Fixtures.resource("net/vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])
        let subnet = Fixtures.resource(
            "net/subnet", "AWS::EC2::Subnet",
            [
                "VpcId": .reference(Reference("net/vpc", "VpcId")), "CidrBlock": "10.0.0.0/24",
            ])
        let address = Fixtures.resource("net/address", "AWS::EC2::EIP")
        var nat = Fixtures.resource(
            "net/nat", "AWS::EC2::NatGateway",
            [
                "SubnetId": .reference(Reference("net/subnet", "SubnetId")),
                "AllocationId": .reference(Reference("net/address", "AllocationId")),
            ])
        nat.dependencies = [Dependency("net/vpc"), Dependency("net/subnet")]
        var database = Fixtures.resource(
            "shop/database", "AWS::RDS::DBInstance",
            [
                "Engine": "postgres", "DBInstanceClass": "db.t4g.micro", "AllocatedStorage": "20",
                "MasterUsername": "app", "StorageEncrypted": true,
                "MasterUserPassword": .secret(SecretReference(.parameter, "/shop/password")),
            ])
        database.lifecycle.isProtected = true
        let url = Fixtures.resource(
            "shop/url", "AWS::SSM::Parameter",
            [
                "Type": "String", "Name": "/shop/url",
                "Value": .join([
                    "postgres://app${x}@",
                    .reference(Reference("shop/database", "Endpoint.Address")),
                    ":5432/", .reference(Reference("shop/database", "DBInstanceIdentifier")),
                ]),
            ])
        let token = Fixtures.resource(
            "shop/token", "AWS::SSM::Parameter",
            ["Type": "String", "Value": .secret(SecretReference(.environment, "TOKEN"))])
        let list = Fixtures.resource(
            "shop/list", "AWS::WAFv2::IPSet",
            ["Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Addresses": ["10.0.0.0/8"]])
        let listName = Fixtures.resource(
            "shop/list-name", "AWS::SSM::Parameter",
            [
                "Type": "String", "Value": .reference(Reference("shop/list", "Name")),
                "Description": .reference(Reference("shop/list", "Scope")),
            ])
        return [
            vpc, subnet, address, nat, database, url, token, list, listName,
            Fixtures.resource("shop/store", "AWS::S3::Bucket"),
        ]
    }

    static var graph: ResourceGraph {
        Fixtures.graph(
            resources,
            outputs: [
                "shop/host": .init(
                    .reference(Reference("shop/database", "Endpoint.Address")), summary: "Host"),
                "shop/places": .init(["store": .reference(Reference("shop/store", "Arn")), "n": 2]),
                "shop/password": .init(.secret(SecretReference(.environment, "TOKEN"))),
            ])
    }

    private func body(_ graph: ResourceGraph = Self.graph) throws -> Value {
        let templates = CloudFormationTemplate.templates(for: graph)
        #expect(templates.count == 1)
        return try #require(templates.first).body
    }

    @Test func networkIsWrittenWithRefAndGetAtt() throws {
        let nat = try #require(try body().member(at: "Resources/NetNat"))
        let expected = try Value(
            plainJSON: """
                {"Type": "AWS::EC2::NatGateway",
                 "Metadata": {"InfraKit": {"Address": "net/nat"}},
                 "Properties": {"SubnetId": {"Ref": "NetSubnet"},
                                "AllocationId": {"Fn::GetAtt": ["NetAddress", "AllocationId"]}},
                 "DependsOn": ["NetVpc"]}
                """)
        #expect(nat == expected)
    }

    @Test func joinedTextIsASubstitution() throws {
        let value = try body().member(at: "Resources/ShopUrl/Properties/Value/Fn::Sub")
        #expect(
            value == "postgres://app${!x}@${ShopDatabase.Endpoint.Address}:5432/${ShopDatabase}")
    }

    @Test func secretsAreResolvedByCloudFormationOrAskedFor() throws {
        let body = try body()
        #expect(
            body.member(at: "Resources/ShopDatabase/Properties/MasterUserPassword")
                == "{{resolve:ssm-secure:/shop/password}}")
        let token = "SecretEnvironmentTOKEN"
        #expect(body.member(at: "Resources/ShopToken/Properties/Value") == ["Ref": .string(token)])
        #expect(body.member(at: "Parameters/\(token)/NoEcho") == true)
    }

    @Test func dataIsKeptIfProtectedAndElseDeletedOpenly() throws {
        let body = try body()
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            #expect(body.member(at: "Resources/ShopDatabase/\(policy)") == "Retain")
            #expect(body.member(at: "Resources/ShopStore/\(policy)") == "Delete")
            #expect(body.member(at: "Resources/NetVpc/\(policy)") == nil)
        }
    }

    @Test func namesThatCloudFormationCannotGiveAreMadeUpAndOthersLeftToIt() throws {
        let body = try body()
        let name: Value = ["Fn::Sub": "${AWS::StackName}-ShopList"]
        #expect(body.member(at: "Resources/ShopList/Properties/Name") == name)
        #expect(body.member(at: "Resources/ShopListName/Properties/Value") == name)
        #expect(body.member(at: "Resources/ShopListName/Properties/Description") == "REGIONAL")
        // The reference became a literal, so the order must be said.
        #expect(body.member(at: "Resources/ShopListName/DependsOn") == ["ShopList"])
        #expect(body.member(at: "Resources/ShopStore/Properties") == nil)
    }

    @Test func outputsHoldNoSecret() throws {
        let outputs = try body()["Outputs"]?.objectValue ?? [:]
        #expect(outputs.keys.sorted() == ["ShopHost", "ShopPlacesN", "ShopPlacesStore"])
        #expect(outputs["ShopHost"]?["Description"] == "Host")
    }

    @Test func otherRegionsGetTemplatesOfTheirOwn() throws {
        var resources = Self.resources
        resources.append(
            Fixtures.resource(
                "far/note", "AWS::SSM::Parameter",
                [
                    "Type": "String", "Value": .reference(Reference("net/vpc", "VpcId")),
                    "Description": .reference(Reference("net/vpc", "CidrBlock")),
                ], region: "eu-west-1"))
        let templates = CloudFormationTemplate.templates(for: Fixtures.graph(resources))
        #expect(templates.map(\.name) == ["prod-eu-west-1", "prod-us-east-1"])
        let far = try #require(templates.first).body
        #expect(far.member(at: "Resources/FarNote/Properties/Value") == ["Ref": "NetVpcVpcId"])
        #expect(far.member(at: "Resources/FarNote/Properties/Description") == "10.0.0.0/16")
        #expect(far.member(at: "Resources/FarNote/DependsOn") == nil)
        #expect(
            far.member(at: "Parameters/NetVpcVpcId/Description") == "VpcId of net/vpc in us-east-1")
    }

    @Test func moreThanCloudFormationTakesIsSplitByStack() {
        let many = (0..<600).map { number in
            Fixtures.resource(Address("s\(number % 2)/t\(number)"), "AWS::SNS::Topic")
        }
        let templates = CloudFormationTemplate.templates(for: Fixtures.graph(many))
        #expect(templates.map(\.name) == ["prod-s0", "prod-s1"])
    }

    @Test func existingResourceIsItsIdentifierAndElseAParameter() throws {
        var key = Fixtures.resource("net/key", "AWS::KMS::Key")
        key.existingIdentifier = "1234-abcd"
        let note = Fixtures.resource(
            "net/note", "AWS::SSM::Parameter",
            [
                "Type": "String", "Value": .reference(Reference("net/key", "KeyId")),
                "Description": .reference(Reference("net/key", "Arn")),
            ])
        let body = try body(Fixtures.graph([key, note]))
        #expect(body["Resources"]?.objectValue?.keys.sorted() == ["NetNote"])
        #expect(body.member(at: "Resources/NetNote/Properties/Value") == "1234-abcd")
        #expect(
            body.member(at: "Parameters/NetKeyArn/Description")
                == "Arn of net/key, the existing 1234-abcd")
    }

    @Test func namesThatWouldClashGetAHash() throws {
        let graph = Fixtures.graph([
            Fixtures.resource("a/b-c", "AWS::SNS::Topic"),
            Fixtures.resource("a/b/c", "AWS::SNS::Topic"),
        ])
        let names = try body(graph)["Resources"]?.objectValue?.keys.sorted() ?? []
        #expect(names.count == 2)
        #expect(names.first == "ABC")
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } })
    }

    @Test func yamlQuotesWhatWouldReadAsSomethingElse() throws {
        let graph = Fixtures.graph([
            Fixtures.resource(
                "a/b", "AWS::SSM::Parameter",
                ["Type": "String", "Value": "yes", "Tier": "2012-10-17", "Name": "1", "X": 1])
        ])
        let yaml = try #require(CloudFormationTemplate.templates(for: graph).first).yaml()
        #expect(
            yaml == """
                AWSTemplateFormatVersion: '2010-09-09'
                Description: prod of shop, written by InfraKit
                Resources:
                  AB:
                    Metadata:
                      InfraKit:
                        Address: a/b
                    Properties:
                      Name: '1'
                      Tier: '2012-10-17'
                      Type: String
                      Value: 'yes'
                      X: 1
                    Type: AWS::SSM::Parameter

                """)
    }
}
