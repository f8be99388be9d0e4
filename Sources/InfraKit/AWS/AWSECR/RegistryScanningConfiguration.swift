// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.RegistryScanningConfiguration {
    /// A registry scanning configuration of ECR.
    ///
    /// Creates `AWS::ECR::RegistryScanningConfiguration`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - rules: `Rules`. 0 to 2 elements.
    ///   - scanType: `ScanType`.
    public init(
        _ id: ConstructID,
        rules: [ScanningRule],
        scanType: ScanType,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Rules", rules)
        node.set("ScanType", scanType)
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

    /// `RegistryId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RegistryId") }

    /// The `RepositoryFilter` of a registry scanning configuration.
    public struct RepositoryFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `RepositoryFilter` of its members.
        ///
        /// - Parameters:
        ///   - filter: `Filter`. 1 to 255 characters.
        ///   - filterType: `FilterType`.
        public init(
            filter: Input<String>,
            filterType: FilterType
        ) {
            var members = Fields()
            members.set("Filter", filter)
            members.set("FilterType", filterType)
            fields = members
        }
    }

    /// The `ScanningRule` of a registry scanning configuration.
    public struct ScanningRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScanningRule` of its members.
        ///
        /// - Parameters:
        ///   - repositoryFilters: `RepositoryFilters`. 0 to 100 elements.
        ///   - scanFrequency: `ScanFrequency`.
        public init(
            repositoryFilters: [RepositoryFilter],
            scanFrequency: ScanFrequency
        ) {
            var members = Fields()
            members.set("RepositoryFilters", repositoryFilters)
            members.set("ScanFrequency", scanFrequency)
            fields = members
        }
    }

    /// The values of `FilterType`.
    public struct FilterType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WILDCARD`
        public static var wildcard: Self { Self(rawValue: "WILDCARD") }
    }

    /// The values of `ScanFrequency`.
    public struct ScanFrequency: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SCAN_ON_PUSH`
        public static var scanOnPush: Self { Self(rawValue: "SCAN_ON_PUSH") }
        /// `CONTINUOUS_SCAN`
        public static var continuousScan: Self { Self(rawValue: "CONTINUOUS_SCAN") }
    }

    /// The values of `ScanType`.
    public struct ScanType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BASIC`
        public static var basic: Self { Self(rawValue: "BASIC") }
        /// `ENHANCED`
        public static var enhanced: Self { Self(rawValue: "ENHANCED") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"RepositoryFilter":{"properties":{"Filter":{"maxLength":255,"minLength":1,"pattern":"^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$","type":"string"},"FilterType":{"enum":["WILDCARD"],"type":"string"}},"required":["Filter","FilterType"],"type":"object"},"ScanningRule":{"properties":{"RepositoryFilters":{"insertionOrder":false,"items":{"$ref":"#/definitions/RepositoryFilter"},"maxItems":100,"minItems":0,"type":"array"},"ScanFrequency":{"enum":["SCAN_ON_PUSH","CONTINUOUS_SCAN"],"type":"string"}},"required":["RepositoryFilters","ScanFrequency"],"type":"object"}},"primaryIdentifier":["RegistryId"],"properties":{"RegistryId":{"pattern":"^[0-9]{12}$","type":"string"},"Rules":{"insertionOrder":false,"items":{"$ref":"#/definitions/ScanningRule"},"maxItems":2,"minItems":0,"type":"array"},"ScanType":{"enum":["BASIC","ENHANCED"],"type":"string"}},"readOnly":["RegistryId"],"required":["Rules","ScanType"]}"##
    }
}
