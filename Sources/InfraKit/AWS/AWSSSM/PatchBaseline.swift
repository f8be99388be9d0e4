// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.PatchBaseline {
    /// A patch baseline of SSM.
    ///
    /// A change of `OperatingSystem` replaces it. Creates `AWS::SSM::PatchBaseline`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - name: `Name`. 3 to 128 characters.
    ///   - approvalRules: `ApprovalRules`.
    ///   - approvedPatches: `ApprovedPatches`. 0 to 50 elements.
    ///   - approvedPatchesComplianceLevel: `ApprovedPatchesComplianceLevel`. Default: UNSPECIFIED.
    ///   - approvedPatchesEnableNonSecurity: `ApprovedPatchesEnableNonSecurity`. Default: false.
    ///   - availableSecurityUpdatesComplianceStatus: `AvailableSecurityUpdatesComplianceStatus`.
    ///   - defaultBaseline: `DefaultBaseline`. Default: false.
    ///   - description: `Description`. 1 to 1024 characters.
    ///   - globalFilters: `GlobalFilters`.
    ///   - operatingSystem: `OperatingSystem`. Default: WINDOWS. A change replaces the resource.
    ///   - patchGroups: `PatchGroups`.
    ///   - rejectedPatches: `RejectedPatches`. 0 to 50 elements.
    ///   - rejectedPatchesAction: `RejectedPatchesAction`. Default: ALLOW_AS_DEPENDENCY.
    ///   - sources: `Sources`. 0 to 20 elements.
    public init(
        _ id: ConstructID,
        name: Input<String>,
        approvalRules: RuleGroup? = nil,
        approvedPatches: Input<[String]>? = nil,
        approvedPatchesComplianceLevel: ApprovedPatchesComplianceLevel? = nil,
        approvedPatchesEnableNonSecurity: Input<Bool>? = nil,
        availableSecurityUpdatesComplianceStatus: AvailableSecurityUpdatesComplianceStatus? = nil,
        defaultBaseline: Input<Bool>? = nil,
        description: Input<String>? = nil,
        globalFilters: PatchFilterGroup? = nil,
        operatingSystem: OperatingSystem? = nil,
        patchGroups: Input<[String]>? = nil,
        rejectedPatches: Input<[String]>? = nil,
        rejectedPatchesAction: RejectedPatchesAction? = nil,
        sources: [PatchSource]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Name", name)
        node.set("ApprovalRules", approvalRules)
        node.set("ApprovedPatches", approvedPatches)
        node.set("ApprovedPatchesComplianceLevel", approvedPatchesComplianceLevel)
        node.set("ApprovedPatchesEnableNonSecurity", approvedPatchesEnableNonSecurity)
        node.set("AvailableSecurityUpdatesComplianceStatus", availableSecurityUpdatesComplianceStatus)
        node.set("DefaultBaseline", defaultBaseline)
        node.set("Description", description)
        node.set("GlobalFilters", globalFilters)
        node.set("OperatingSystem", operatingSystem)
        node.set("PatchGroups", patchGroups)
        node.set("RejectedPatches", rejectedPatches)
        node.set("RejectedPatchesAction", rejectedPatchesAction)
        node.set("Sources", sources)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// The `PatchFilter` of a patch baseline.
    public struct PatchFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `PatchFilter` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - values: `Values`. 0 to 20 elements.
        public init(
            key: PatchFilterKey? = nil,
            values: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Values", values)
            fields = members
        }
    }

    /// The `PatchFilterGroup` of a patch baseline.
    public struct PatchFilterGroup: PropertyGroup {
        public let fields: Fields

        /// Makes the `PatchFilterGroup` of its members.
        ///
        /// - Parameters:
        ///   - patchFilters: `PatchFilters`. 0 to 5 elements.
        public init(
            patchFilters: [PatchFilter]? = nil
        ) {
            var members = Fields()
            members.set("PatchFilters", patchFilters)
            fields = members
        }
    }

    /// The `PatchSource` of a patch baseline.
    public struct PatchSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `PatchSource` of its members.
        ///
        /// - Parameters:
        ///   - configuration: `Configuration`. 1 to 1024 characters.
        ///   - name: `Name`.
        ///   - products: `Products`. 0 to 20 elements.
        public init(
            configuration: Input<String>? = nil,
            name: Input<String>? = nil,
            products: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Configuration", configuration)
            members.set("Name", name)
            members.set("Products", products)
            fields = members
        }
    }

    /// The `Rule` of a patch baseline.
    public struct Rule: PropertyGroup {
        public let fields: Fields

        /// Makes the `Rule` of its members.
        ///
        /// - Parameters:
        ///   - approveAfterDays: `ApproveAfterDays`. From 0 to 360.
        ///   - approveUntilDate: `ApproveUntilDate`. 0 to 10 characters.
        ///   - complianceLevel: `ComplianceLevel`.
        ///   - enableNonSecurity: `EnableNonSecurity`. Default: false.
        ///   - patchFilterGroup: `PatchFilterGroup`.
        public init(
            approveAfterDays: Input<Int>? = nil,
            approveUntilDate: Input<String>? = nil,
            complianceLevel: RuleComplianceLevel? = nil,
            enableNonSecurity: Input<Bool>? = nil,
            patchFilterGroup: PatchFilterGroup? = nil
        ) {
            var members = Fields()
            members.set("ApproveAfterDays", approveAfterDays)
            members.set("ApproveUntilDate", approveUntilDate)
            members.set("ComplianceLevel", complianceLevel)
            members.set("EnableNonSecurity", enableNonSecurity)
            members.set("PatchFilterGroup", patchFilterGroup)
            fields = members
        }
    }

    /// The `RuleGroup` of a patch baseline.
    public struct RuleGroup: PropertyGroup {
        public let fields: Fields

        /// Makes the `RuleGroup` of its members.
        ///
        /// - Parameters:
        ///   - patchRules: `PatchRules`. 0 to 10 elements.
        public init(
            patchRules: [Rule]? = nil
        ) {
            var members = Fields()
            members.set("PatchRules", patchRules)
            fields = members
        }
    }

    /// The values of `ApprovedPatchesComplianceLevel`.
    public struct ApprovedPatchesComplianceLevel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CRITICAL`
        public static var critical: Self { Self(rawValue: "CRITICAL") }
        /// `HIGH`
        public static var high: Self { Self(rawValue: "HIGH") }
        /// `MEDIUM`
        public static var medium: Self { Self(rawValue: "MEDIUM") }
        /// `LOW`
        public static var low: Self { Self(rawValue: "LOW") }
        /// `INFORMATIONAL`
        public static var informational: Self { Self(rawValue: "INFORMATIONAL") }
        /// `UNSPECIFIED`
        public static var unspecified: Self { Self(rawValue: "UNSPECIFIED") }
    }

    /// The values of `AvailableSecurityUpdatesComplianceStatus`.
    public struct AvailableSecurityUpdatesComplianceStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NON_COMPLIANT`
        public static var nonCompliant: Self { Self(rawValue: "NON_COMPLIANT") }
        /// `COMPLIANT`
        public static var compliant: Self { Self(rawValue: "COMPLIANT") }
    }

    /// The values of `OperatingSystem`.
    public struct OperatingSystem: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WINDOWS`
        public static var windows: Self { Self(rawValue: "WINDOWS") }
        /// `AMAZON_LINUX`
        public static var amazonLinux: Self { Self(rawValue: "AMAZON_LINUX") }
        /// `AMAZON_LINUX_2`
        public static var amazonLinux2: Self { Self(rawValue: "AMAZON_LINUX_2") }
        /// `AMAZON_LINUX_2022`
        public static var amazonLinux2022: Self { Self(rawValue: "AMAZON_LINUX_2022") }
        /// `AMAZON_LINUX_2023`
        public static var amazonLinux2023: Self { Self(rawValue: "AMAZON_LINUX_2023") }
        /// `UBUNTU`
        public static var ubuntu: Self { Self(rawValue: "UBUNTU") }
        /// `REDHAT_ENTERPRISE_LINUX`
        public static var redhatEnterpriseLinux: Self { Self(rawValue: "REDHAT_ENTERPRISE_LINUX") }
        /// `SUSE`
        public static var suse: Self { Self(rawValue: "SUSE") }
        /// `CENTOS`
        public static var centos: Self { Self(rawValue: "CENTOS") }
        /// `ORACLE_LINUX`
        public static var oracleLinux: Self { Self(rawValue: "ORACLE_LINUX") }
        /// `DEBIAN`
        public static var debian: Self { Self(rawValue: "DEBIAN") }
        /// `MACOS`
        public static var macos: Self { Self(rawValue: "MACOS") }
        /// `RASPBIAN`
        public static var raspbian: Self { Self(rawValue: "RASPBIAN") }
        /// `ROCKY_LINUX`
        public static var rockyLinux: Self { Self(rawValue: "ROCKY_LINUX") }
        /// `ALMA_LINUX`
        public static var almaLinux: Self { Self(rawValue: "ALMA_LINUX") }
    }

    /// The values of `Key`.
    public struct PatchFilterKey: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ADVISORY_ID`
        public static var advisoryId: Self { Self(rawValue: "ADVISORY_ID") }
        /// `ARCH`
        public static var arch: Self { Self(rawValue: "ARCH") }
        /// `BUGZILLA_ID`
        public static var bugzillaId: Self { Self(rawValue: "BUGZILLA_ID") }
        /// `CLASSIFICATION`
        public static var classification: Self { Self(rawValue: "CLASSIFICATION") }
        /// `CVE_ID`
        public static var cveId: Self { Self(rawValue: "CVE_ID") }
        /// `EPOCH`
        public static var epoch: Self { Self(rawValue: "EPOCH") }
        /// `MSRC_SEVERITY`
        public static var msrcSeverity: Self { Self(rawValue: "MSRC_SEVERITY") }
        /// `NAME`
        public static var name: Self { Self(rawValue: "NAME") }
        /// `PATCH_ID`
        public static var patchId: Self { Self(rawValue: "PATCH_ID") }
        /// `PATCH_SET`
        public static var patchSet: Self { Self(rawValue: "PATCH_SET") }
        /// `PRIORITY`
        public static var priority: Self { Self(rawValue: "PRIORITY") }
        /// `PRODUCT`
        public static var product: Self { Self(rawValue: "PRODUCT") }
        /// `PRODUCT_FAMILY`
        public static var productFamily: Self { Self(rawValue: "PRODUCT_FAMILY") }
        /// `RELEASE`
        public static var release: Self { Self(rawValue: "RELEASE") }
        /// `REPOSITORY`
        public static var repository: Self { Self(rawValue: "REPOSITORY") }
        /// `SECTION`
        public static var section: Self { Self(rawValue: "SECTION") }
        /// `SECURITY`
        public static var security: Self { Self(rawValue: "SECURITY") }
        /// `SEVERITY`
        public static var severity: Self { Self(rawValue: "SEVERITY") }
        /// `VERSION`
        public static var version: Self { Self(rawValue: "VERSION") }
    }

    /// The values of `RejectedPatchesAction`.
    public struct RejectedPatchesAction: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALLOW_AS_DEPENDENCY`
        public static var allowAsDependency: Self { Self(rawValue: "ALLOW_AS_DEPENDENCY") }
        /// `BLOCK`
        public static var block: Self { Self(rawValue: "BLOCK") }
    }

    /// The values of `ComplianceLevel`.
    public struct RuleComplianceLevel: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CRITICAL`
        public static var critical: Self { Self(rawValue: "CRITICAL") }
        /// `HIGH`
        public static var high: Self { Self(rawValue: "HIGH") }
        /// `INFORMATIONAL`
        public static var informational: Self { Self(rawValue: "INFORMATIONAL") }
        /// `LOW`
        public static var low: Self { Self(rawValue: "LOW") }
        /// `MEDIUM`
        public static var medium: Self { Self(rawValue: "MEDIUM") }
        /// `UNSPECIFIED`
        public static var unspecified: Self { Self(rawValue: "UNSPECIFIED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["OperatingSystem"],"definitions":{"PatchFilter":{"properties":{"Key":{"enum":["ADVISORY_ID","ARCH","BUGZILLA_ID","CLASSIFICATION","CVE_ID","EPOCH","MSRC_SEVERITY","NAME","PATCH_ID","PATCH_SET","PRIORITY","PRODUCT","PRODUCT_FAMILY","RELEASE","REPOSITORY","SECTION","SECURITY","SEVERITY","VERSION"],"type":"string"},"Values":{"items":{"maxLength":64,"minLength":1,"type":"string"},"maxItems":20,"minItems":0,"type":"array"}},"type":"object"},"PatchFilterGroup":{"properties":{"PatchFilters":{"items":{"$ref":"#/definitions/PatchFilter"},"maxItems":5,"minItems":0,"type":"array"}},"type":"object"},"PatchSource":{"properties":{"Configuration":{"maxLength":1024,"minLength":1,"type":"string"},"Name":{"pattern":"^[a-zA-Z0-9_\\-.]{3,50}$","type":"string"},"Products":{"items":{"maxLength":128,"minLength":1,"type":"string"},"maxItems":20,"minItems":0,"type":"array"}},"type":"object"},"Rule":{"properties":{"ApproveAfterDays":{"maximum":360,"minimum":0,"type":"integer"},"ApproveUntilDate":{"maxLength":10,"minLength":0,"type":"string"},"ComplianceLevel":{"enum":["CRITICAL","HIGH","INFORMATIONAL","LOW","MEDIUM","UNSPECIFIED"],"type":"string"},"EnableNonSecurity":{"default":false,"type":"boolean"},"PatchFilterGroup":{"$ref":"#/definitions/PatchFilterGroup"}},"type":"object"},"RuleGroup":{"properties":{"PatchRules":{"items":{"$ref":"#/definitions/Rule"},"maxItems":10,"minItems":0,"type":"array"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"ApprovalRules":{"$ref":"#/definitions/RuleGroup"},"ApprovedPatches":{"insertionOrder":false,"items":{"maxLength":100,"minLength":1,"type":"string"},"maxItems":50,"minItems":0,"type":"array"},"ApprovedPatchesComplianceLevel":{"default":"UNSPECIFIED","enum":["CRITICAL","HIGH","MEDIUM","LOW","INFORMATIONAL","UNSPECIFIED"],"type":"string"},"ApprovedPatchesEnableNonSecurity":{"default":false,"type":"boolean"},"AvailableSecurityUpdatesComplianceStatus":{"enum":["NON_COMPLIANT","COMPLIANT"],"type":"string"},"DefaultBaseline":{"default":false,"type":"boolean"},"Description":{"maxLength":1024,"minLength":1,"type":"string"},"GlobalFilters":{"$ref":"#/definitions/PatchFilterGroup"},"Id":{"maxLength":128,"minLength":20,"pattern":"^[a-zA-Z0-9_\\-:/]{20,128}$","type":"string"},"Name":{"maxLength":128,"minLength":3,"pattern":"^[a-zA-Z0-9_\\-.]{3,128}$","type":"string"},"OperatingSystem":{"default":"WINDOWS","enum":["WINDOWS","AMAZON_LINUX","AMAZON_LINUX_2","AMAZON_LINUX_2022","AMAZON_LINUX_2023","UBUNTU","REDHAT_ENTERPRISE_LINUX","SUSE","CENTOS","ORACLE_LINUX","DEBIAN","MACOS","RASPBIAN","ROCKY_LINUX","ALMA_LINUX"],"type":"string"},"PatchGroups":{"items":{"maxLength":256,"minLength":1,"type":"string"},"type":"array"},"RejectedPatches":{"insertionOrder":false,"items":{"maxLength":100,"minLength":1,"type":"string"},"maxItems":50,"minItems":0,"type":"array"},"RejectedPatchesAction":{"default":"ALLOW_AS_DEPENDENCY","enum":["ALLOW_AS_DEPENDENCY","BLOCK"],"type":"string"},"Sources":{"items":{"$ref":"#/definitions/PatchSource"},"maxItems":20,"minItems":0,"type":"array"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":1000,"minItems":0,"type":"array"}},"readOnly":["Id"],"required":["Name"],"tagProperty":"Tags"}"##
    }
}
