// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCEncryptionControl {
    /// A VPC encryption control of EC2.
    ///
    /// A change of `VpcId` replaces it. Creates `AWS::EC2::VPCEncryptionControl`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - egressOnlyInternetGatewayExclusionInput: `EgressOnlyInternetGatewayExclusionInput`.
    ///   - elasticFileSystemExclusionInput: `ElasticFileSystemExclusionInput`.
    ///   - internetGatewayExclusionInput: `InternetGatewayExclusionInput`.
    ///   - lambdaExclusionInput: `LambdaExclusionInput`.
    ///   - mode: `Mode`.
    ///   - natGatewayExclusionInput: `NatGatewayExclusionInput`.
    ///   - virtualPrivateGatewayExclusionInput: `VirtualPrivateGatewayExclusionInput`.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    ///   - vpcLatticeExclusionInput: `VpcLatticeExclusionInput`.
    ///   - vpcPeeringExclusionInput: `VpcPeeringExclusionInput`.
    public init(
        _ id: ConstructID,
        egressOnlyInternetGatewayExclusionInput: EgressOnlyInternetGatewayExclusionInput? = nil,
        elasticFileSystemExclusionInput: ElasticFileSystemExclusionInput? = nil,
        internetGatewayExclusionInput: InternetGatewayExclusionInput? = nil,
        lambdaExclusionInput: LambdaExclusionInput? = nil,
        mode: Mode? = nil,
        natGatewayExclusionInput: NatGatewayExclusionInput? = nil,
        virtualPrivateGatewayExclusionInput: VirtualPrivateGatewayExclusionInput? = nil,
        vpcId: Input<ID<EC2.VPC>>? = nil,
        vpcLatticeExclusionInput: VpcLatticeExclusionInput? = nil,
        vpcPeeringExclusionInput: VpcPeeringExclusionInput? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("EgressOnlyInternetGatewayExclusionInput", egressOnlyInternetGatewayExclusionInput)
        node.set("ElasticFileSystemExclusionInput", elasticFileSystemExclusionInput)
        node.set("InternetGatewayExclusionInput", internetGatewayExclusionInput)
        node.set("LambdaExclusionInput", lambdaExclusionInput)
        node.set("Mode", mode)
        node.set("NatGatewayExclusionInput", natGatewayExclusionInput)
        node.set("VirtualPrivateGatewayExclusionInput", virtualPrivateGatewayExclusionInput)
        node.set("VpcId", vpcId)
        node.set("VpcLatticeExclusionInput", vpcLatticeExclusionInput)
        node.set("VpcPeeringExclusionInput", vpcPeeringExclusionInput)
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

    /// `VpcEncryptionControlId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VpcEncryptionControlId") }

    /// `ResourceExclusions.EgressOnlyInternetGateway.State`, known after deploy.
    public var resourceExclusionsEgressOnlyInternetGatewayState: Input<String> {
        node.attribute("ResourceExclusions.EgressOnlyInternetGateway.State")
    }

    /// `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`, known after deploy.
    public var resourceExclusionsEgressOnlyInternetGatewayStateMessage: Input<String> {
        node.attribute("ResourceExclusions.EgressOnlyInternetGateway.StateMessage")
    }

    /// `ResourceExclusions.ElasticFileSystem.State`, known after deploy.
    public var resourceExclusionsElasticFileSystemState: Input<String> {
        node.attribute("ResourceExclusions.ElasticFileSystem.State")
    }

    /// `ResourceExclusions.ElasticFileSystem.StateMessage`, known after deploy.
    public var resourceExclusionsElasticFileSystemStateMessage: Input<String> {
        node.attribute("ResourceExclusions.ElasticFileSystem.StateMessage")
    }

    /// `ResourceExclusions.InternetGateway.State`, known after deploy.
    public var resourceExclusionsInternetGatewayState: Input<String> {
        node.attribute("ResourceExclusions.InternetGateway.State")
    }

    /// `ResourceExclusions.InternetGateway.StateMessage`, known after deploy.
    public var resourceExclusionsInternetGatewayStateMessage: Input<String> {
        node.attribute("ResourceExclusions.InternetGateway.StateMessage")
    }

    /// `ResourceExclusions.Lambda.State`, known after deploy.
    public var resourceExclusionsLambdaState: Input<String> {
        node.attribute("ResourceExclusions.Lambda.State")
    }

    /// `ResourceExclusions.Lambda.StateMessage`, known after deploy.
    public var resourceExclusionsLambdaStateMessage: Input<String> {
        node.attribute("ResourceExclusions.Lambda.StateMessage")
    }

    /// `ResourceExclusions.NatGateway.State`, known after deploy.
    public var resourceExclusionsNatGatewayState: Input<String> {
        node.attribute("ResourceExclusions.NatGateway.State")
    }

    /// `ResourceExclusions.NatGateway.StateMessage`, known after deploy.
    public var resourceExclusionsNatGatewayStateMessage: Input<String> {
        node.attribute("ResourceExclusions.NatGateway.StateMessage")
    }

    /// `ResourceExclusions.VirtualPrivateGateway.State`, known after deploy.
    public var resourceExclusionsVirtualPrivateGatewayState: Input<String> {
        node.attribute("ResourceExclusions.VirtualPrivateGateway.State")
    }

    /// `ResourceExclusions.VirtualPrivateGateway.StateMessage`, known after deploy.
    public var resourceExclusionsVirtualPrivateGatewayStateMessage: Input<String> {
        node.attribute("ResourceExclusions.VirtualPrivateGateway.StateMessage")
    }

    /// `ResourceExclusions.VpcLattice.State`, known after deploy.
    public var resourceExclusionsVpcLatticeState: Input<String> {
        node.attribute("ResourceExclusions.VpcLattice.State")
    }

    /// `ResourceExclusions.VpcLattice.StateMessage`, known after deploy.
    public var resourceExclusionsVpcLatticeStateMessage: Input<String> {
        node.attribute("ResourceExclusions.VpcLattice.StateMessage")
    }

    /// `ResourceExclusions.VpcPeering.State`, known after deploy.
    public var resourceExclusionsVpcPeeringState: Input<String> {
        node.attribute("ResourceExclusions.VpcPeering.State")
    }

    /// `ResourceExclusions.VpcPeering.StateMessage`, known after deploy.
    public var resourceExclusionsVpcPeeringStateMessage: Input<String> {
        node.attribute("ResourceExclusions.VpcPeering.StateMessage")
    }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `StateMessage`, known after deploy.
    public var stateMessage: Input<String> { node.attribute("StateMessage") }

    /// The values of `EgressOnlyInternetGatewayExclusionInput`.
    public struct EgressOnlyInternetGatewayExclusionInput: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// The values of `ElasticFileSystemExclusionInput`.
    public struct ElasticFileSystemExclusionInput: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// The values of `InternetGatewayExclusionInput`.
    public struct InternetGatewayExclusionInput: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// The values of `LambdaExclusionInput`.
    public struct LambdaExclusionInput: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// The values of `Mode`.
    public struct Mode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `monitor`
        public static var monitor: Self { Self(rawValue: "monitor") }
        /// `enforce`
        public static var enforce: Self { Self(rawValue: "enforce") }
    }

    /// The values of `NatGatewayExclusionInput`.
    public struct NatGatewayExclusionInput: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// The values of `VirtualPrivateGatewayExclusionInput`.
    public struct VirtualPrivateGatewayExclusionInput: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// The values of `VpcLatticeExclusionInput`.
    public struct VpcLatticeExclusionInput: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// The values of `VpcPeeringExclusionInput`.
    public struct VpcPeeringExclusionInput: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["VpcId"],"definitions":{"ResourceExclusions":{"properties":{"EgressOnlyInternetGateway":{"$ref":"#/definitions/VpcEncryptionControlExclusion"},"ElasticFileSystem":{"$ref":"#/definitions/VpcEncryptionControlExclusion"},"InternetGateway":{"$ref":"#/definitions/VpcEncryptionControlExclusion"},"Lambda":{"$ref":"#/definitions/VpcEncryptionControlExclusion"},"NatGateway":{"$ref":"#/definitions/VpcEncryptionControlExclusion"},"VirtualPrivateGateway":{"$ref":"#/definitions/VpcEncryptionControlExclusion"},"VpcLattice":{"$ref":"#/definitions/VpcEncryptionControlExclusion"},"VpcPeering":{"$ref":"#/definitions/VpcEncryptionControlExclusion"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"},"VpcEncryptionControlExclusion":{"properties":{"State":{"type":"string"},"StateMessage":{"type":"string"}},"type":"object"}},"primaryIdentifier":["VpcEncryptionControlId"],"properties":{"EgressOnlyInternetGatewayExclusionInput":{"enum":["enable","disable"],"type":"string"},"ElasticFileSystemExclusionInput":{"enum":["enable","disable"],"type":"string"},"InternetGatewayExclusionInput":{"enum":["enable","disable"],"type":"string"},"LambdaExclusionInput":{"enum":["enable","disable"],"type":"string"},"Mode":{"enum":["monitor","enforce"],"type":"string"},"NatGatewayExclusionInput":{"enum":["enable","disable"],"type":"string"},"ResourceExclusions":{"$ref":"#/definitions/ResourceExclusions"},"State":{"enum":["creating","available","monitor-in-progress","enforce-in-progress","monitor-failed","enforce-failed","deleting","deleted","delete-failed"],"type":"string"},"StateMessage":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VirtualPrivateGatewayExclusionInput":{"enum":["enable","disable"],"type":"string"},"VpcEncryptionControlId":{"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"},"VpcLatticeExclusionInput":{"enum":["enable","disable"],"type":"string"},"VpcPeeringExclusionInput":{"enum":["enable","disable"],"type":"string"}},"readOnly":["ResourceExclusions","ResourceExclusions/EgressOnlyInternetGateway","ResourceExclusions/EgressOnlyInternetGateway/State","ResourceExclusions/EgressOnlyInternetGateway/StateMessage","ResourceExclusions/ElasticFileSystem","ResourceExclusions/ElasticFileSystem/State","ResourceExclusions/ElasticFileSystem/StateMessage","ResourceExclusions/InternetGateway","ResourceExclusions/InternetGateway/State","ResourceExclusions/InternetGateway/StateMessage","ResourceExclusions/Lambda","ResourceExclusions/Lambda/State","ResourceExclusions/Lambda/StateMessage","ResourceExclusions/NatGateway","ResourceExclusions/NatGateway/State","ResourceExclusions/NatGateway/StateMessage","ResourceExclusions/VirtualPrivateGateway","ResourceExclusions/VirtualPrivateGateway/State","ResourceExclusions/VirtualPrivateGateway/StateMessage","ResourceExclusions/VpcLattice","ResourceExclusions/VpcLattice/State","ResourceExclusions/VpcLattice/StateMessage","ResourceExclusions/VpcPeering","ResourceExclusions/VpcPeering/State","ResourceExclusions/VpcPeering/StateMessage","State","StateMessage","VpcEncryptionControlId"],"tagProperty":"Tags","writeOnly":["EgressOnlyInternetGatewayExclusionInput","ElasticFileSystemExclusionInput","InternetGatewayExclusionInput","LambdaExclusionInput","NatGatewayExclusionInput","VirtualPrivateGatewayExclusionInput","VpcLatticeExclusionInput","VpcPeeringExclusionInput"]}"##
    }
}
