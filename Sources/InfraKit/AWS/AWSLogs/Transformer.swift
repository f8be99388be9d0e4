// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.Transformer {
    /// A transformer of Logs.
    ///
    /// A change of `LogGroupIdentifier` replaces it. Creates `AWS::Logs::Transformer`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - logGroupIdentifier: `LogGroupIdentifier`. 1 to 2048 characters.
    ///   - transformerConfig: `TransformerConfig`. 1 to 20 elements.
    public init(
        _ id: ConstructID,
        logGroupIdentifier: Input<String>,
        transformerConfig: [Processor],
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LogGroupIdentifier", logGroupIdentifier)
        node.set("TransformerConfig", transformerConfig)
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

    /// `LogGroupIdentifier`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LogGroupIdentifier") }

    /// The `AddKeyEntry` of a transformer.
    public struct AddKeyEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `AddKeyEntry` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - value: `Value`. 1 to 256 characters.
        ///   - overwriteIfExists: `OverwriteIfExists`.
        public init(
            key: Input<String>,
            value: Input<String>,
            overwriteIfExists: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            members.set("OverwriteIfExists", overwriteIfExists)
            fields = members
        }
    }

    /// The `CopyValueEntry` of a transformer.
    public struct CopyValueEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `CopyValueEntry` of its members.
        ///
        /// - Parameters:
        ///   - source: `Source`. 1 to 128 characters.
        ///   - target: `Target`. 1 to 128 characters.
        ///   - overwriteIfExists: `OverwriteIfExists`.
        public init(
            source: Input<String>,
            target: Input<String>,
            overwriteIfExists: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Source", source)
            members.set("Target", target)
            members.set("OverwriteIfExists", overwriteIfExists)
            fields = members
        }
    }

    /// The `MoveKeyEntry` of a transformer.
    public struct MoveKeyEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `MoveKeyEntry` of its members.
        ///
        /// - Parameters:
        ///   - source: `Source`. 1 to 128 characters.
        ///   - target: `Target`. 1 to 128 characters.
        ///   - overwriteIfExists: `OverwriteIfExists`.
        public init(
            source: Input<String>,
            target: Input<String>,
            overwriteIfExists: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Source", source)
            members.set("Target", target)
            members.set("OverwriteIfExists", overwriteIfExists)
            fields = members
        }
    }

    /// The `ParseCloudfront` of a transformer.
    public struct ParseCloudfront: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParseCloudfront` of its members.
        ///
        /// - Parameters:
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Source", source)
            fields = members
        }
    }

    /// The `ParsePostgres` of a transformer.
    public struct ParsePostgres: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParsePostgres` of its members.
        ///
        /// - Parameters:
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Source", source)
            fields = members
        }
    }

    /// The `ParseRoute53` of a transformer.
    public struct ParseRoute53: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParseRoute53` of its members.
        ///
        /// - Parameters:
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Source", source)
            fields = members
        }
    }

    /// The `ParseToOCSF` of a transformer.
    public struct ParseToOCSF: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParseToOCSF` of its members.
        ///
        /// - Parameters:
        ///   - eventSource: `EventSource`.
        ///   - ocsfVersion: `OcsfVersion`.
        ///   - mappingVersion: `MappingVersion`. 1 to 10 characters.
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            eventSource: EventSource,
            ocsfVersion: OcsfVersion,
            mappingVersion: Input<String>? = nil,
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("EventSource", eventSource)
            members.set("OcsfVersion", ocsfVersion)
            members.set("MappingVersion", mappingVersion)
            members.set("Source", source)
            fields = members
        }
    }

    /// The `ParseVPC` of a transformer.
    public struct ParseVPC: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParseVPC` of its members.
        ///
        /// - Parameters:
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Source", source)
            fields = members
        }
    }

    /// The `ParseWAF` of a transformer.
    public struct ParseWAF: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParseWAF` of its members.
        ///
        /// - Parameters:
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Source", source)
            fields = members
        }
    }

    /// The `Processor` of a transformer.
    public struct Processor: PropertyGroup {
        public let fields: Fields

        /// Makes the `Processor` of its members.
        ///
        /// - Parameters:
        ///   - addKeys: `AddKeys`.
        ///   - copyValue: `CopyValue`.
        ///   - csv: `Csv`.
        ///   - dateTimeConverter: `DateTimeConverter`.
        ///   - deleteKeys: `DeleteKeys`.
        ///   - grok: `Grok`.
        ///   - listToMap: `ListToMap`.
        ///   - lowerCaseString: `LowerCaseString`.
        ///   - moveKeys: `MoveKeys`.
        ///   - parseCloudfront: `ParseCloudfront`.
        ///   - parseJSON: `ParseJSON`.
        ///   - parseKeyValue: `ParseKeyValue`.
        ///   - parsePostgres: `ParsePostgres`.
        ///   - parseRoute53: `ParseRoute53`.
        ///   - parseToOCSF: `ParseToOCSF`.
        ///   - parseVPC: `ParseVPC`.
        ///   - parseWAF: `ParseWAF`.
        ///   - renameKeys: `RenameKeys`.
        ///   - splitString: `SplitString`.
        ///   - substituteString: `SubstituteString`.
        ///   - trimString: `TrimString`.
        ///   - typeConverter: `TypeConverter`.
        ///   - upperCaseString: `UpperCaseString`.
        public init(
            addKeys: ProcessorAddKeys? = nil,
            copyValue: ProcessorCopyValue? = nil,
            csv: ProcessorCsv? = nil,
            dateTimeConverter: ProcessorDateTimeConverter? = nil,
            deleteKeys: ProcessorDeleteKeys? = nil,
            grok: ProcessorGrok? = nil,
            listToMap: ProcessorListToMap? = nil,
            lowerCaseString: ProcessorLowerCaseString? = nil,
            moveKeys: ProcessorMoveKeys? = nil,
            parseCloudfront: ParseCloudfront? = nil,
            parseJSON: ProcessorParseJSON? = nil,
            parseKeyValue: ProcessorParseKeyValue? = nil,
            parsePostgres: ParsePostgres? = nil,
            parseRoute53: ParseRoute53? = nil,
            parseToOCSF: ParseToOCSF? = nil,
            parseVPC: ParseVPC? = nil,
            parseWAF: ParseWAF? = nil,
            renameKeys: ProcessorRenameKeys? = nil,
            splitString: ProcessorSplitString? = nil,
            substituteString: ProcessorSubstituteString? = nil,
            trimString: ProcessorTrimString? = nil,
            typeConverter: ProcessorTypeConverter? = nil,
            upperCaseString: ProcessorUpperCaseString? = nil
        ) {
            var members = Fields()
            members.set("AddKeys", addKeys)
            members.set("CopyValue", copyValue)
            members.set("Csv", csv)
            members.set("DateTimeConverter", dateTimeConverter)
            members.set("DeleteKeys", deleteKeys)
            members.set("Grok", grok)
            members.set("ListToMap", listToMap)
            members.set("LowerCaseString", lowerCaseString)
            members.set("MoveKeys", moveKeys)
            members.set("ParseCloudfront", parseCloudfront)
            members.set("ParseJSON", parseJSON)
            members.set("ParseKeyValue", parseKeyValue)
            members.set("ParsePostgres", parsePostgres)
            members.set("ParseRoute53", parseRoute53)
            members.set("ParseToOCSF", parseToOCSF)
            members.set("ParseVPC", parseVPC)
            members.set("ParseWAF", parseWAF)
            members.set("RenameKeys", renameKeys)
            members.set("SplitString", splitString)
            members.set("SubstituteString", substituteString)
            members.set("TrimString", trimString)
            members.set("TypeConverter", typeConverter)
            members.set("UpperCaseString", upperCaseString)
            fields = members
        }
    }

    /// The `AddKeys` of a transformer.
    public struct ProcessorAddKeys: PropertyGroup {
        public let fields: Fields

        /// Makes the `AddKeys` of its members.
        ///
        /// - Parameters:
        ///   - entries: `Entries`. 1 to 5 elements.
        public init(
            entries: [AddKeyEntry]
        ) {
            var members = Fields()
            members.set("Entries", entries)
            fields = members
        }
    }

    /// The `CopyValue` of a transformer.
    public struct ProcessorCopyValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `CopyValue` of its members.
        ///
        /// - Parameters:
        ///   - entries: `Entries`. 1 to 5 elements.
        public init(
            entries: [CopyValueEntry]
        ) {
            var members = Fields()
            members.set("Entries", entries)
            fields = members
        }
    }

    /// The `Csv` of a transformer.
    public struct ProcessorCsv: PropertyGroup {
        public let fields: Fields

        /// Makes the `Csv` of its members.
        ///
        /// - Parameters:
        ///   - columns: `Columns`. 1 to 100 elements.
        ///   - delimiter: `Delimiter`. 1 to 2 characters.
        ///   - quoteCharacter: `QuoteCharacter`. 1 to 1 characters.
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            columns: Input<[String]>? = nil,
            delimiter: Input<String>? = nil,
            quoteCharacter: Input<String>? = nil,
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Columns", columns)
            members.set("Delimiter", delimiter)
            members.set("QuoteCharacter", quoteCharacter)
            members.set("Source", source)
            fields = members
        }
    }

    /// The `DateTimeConverter` of a transformer.
    public struct ProcessorDateTimeConverter: PropertyGroup {
        public let fields: Fields

        /// Makes the `DateTimeConverter` of its members.
        ///
        /// - Parameters:
        ///   - matchPatterns: `MatchPatterns`. 1 to 5 elements.
        ///   - source: `Source`. 1 to 128 characters.
        ///   - target: `Target`. 1 to 128 characters.
        ///   - locale: `Locale`. At least 1 characters.
        ///   - sourceTimezone: `SourceTimezone`. At least 1 characters.
        ///   - targetFormat: `TargetFormat`. 1 to 64 characters.
        ///   - targetTimezone: `TargetTimezone`. At least 1 characters.
        public init(
            matchPatterns: Input<[String]>,
            source: Input<String>,
            target: Input<String>,
            locale: Input<String>? = nil,
            sourceTimezone: Input<String>? = nil,
            targetFormat: Input<String>? = nil,
            targetTimezone: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("MatchPatterns", matchPatterns)
            members.set("Source", source)
            members.set("Target", target)
            members.set("Locale", locale)
            members.set("SourceTimezone", sourceTimezone)
            members.set("TargetFormat", targetFormat)
            members.set("TargetTimezone", targetTimezone)
            fields = members
        }
    }

    /// The `DeleteKeys` of a transformer.
    public struct ProcessorDeleteKeys: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeleteKeys` of its members.
        ///
        /// - Parameters:
        ///   - withKeys: `WithKeys`. 1 to 5 elements.
        public init(
            withKeys: Input<[String]>
        ) {
            var members = Fields()
            members.set("WithKeys", withKeys)
            fields = members
        }
    }

    /// The `Grok` of a transformer.
    public struct ProcessorGrok: PropertyGroup {
        public let fields: Fields

        /// Makes the `Grok` of its members.
        ///
        /// - Parameters:
        ///   - match: `Match`. 1 to 512 characters.
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            match: Input<String>,
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Match", match)
            members.set("Source", source)
            fields = members
        }
    }

    /// The `ListToMap` of a transformer.
    public struct ProcessorListToMap: PropertyGroup {
        public let fields: Fields

        /// Makes the `ListToMap` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - source: `Source`. 1 to 128 characters.
        ///   - flatten: `Flatten`.
        ///   - flattenedElement: `FlattenedElement`.
        ///   - target: `Target`. 1 to 128 characters.
        ///   - valueKey: `ValueKey`. 1 to 128 characters.
        public init(
            key: Input<String>,
            source: Input<String>,
            flatten: Input<Bool>? = nil,
            flattenedElement: ProcessorListToMapFlattenedElement? = nil,
            target: Input<String>? = nil,
            valueKey: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Source", source)
            members.set("Flatten", flatten)
            members.set("FlattenedElement", flattenedElement)
            members.set("Target", target)
            members.set("ValueKey", valueKey)
            fields = members
        }
    }

    /// The `LowerCaseString` of a transformer.
    public struct ProcessorLowerCaseString: PropertyGroup {
        public let fields: Fields

        /// Makes the `LowerCaseString` of its members.
        ///
        /// - Parameters:
        ///   - withKeys: `WithKeys`. 1 to 10 elements.
        public init(
            withKeys: Input<[String]>
        ) {
            var members = Fields()
            members.set("WithKeys", withKeys)
            fields = members
        }
    }

    /// The `MoveKeys` of a transformer.
    public struct ProcessorMoveKeys: PropertyGroup {
        public let fields: Fields

        /// Makes the `MoveKeys` of its members.
        ///
        /// - Parameters:
        ///   - entries: `Entries`. 1 to 5 elements.
        public init(
            entries: [MoveKeyEntry]
        ) {
            var members = Fields()
            members.set("Entries", entries)
            fields = members
        }
    }

    /// The `ParseJSON` of a transformer.
    public struct ProcessorParseJSON: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParseJSON` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`. 1 to 128 characters.
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            destination: Input<String>? = nil,
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Destination", destination)
            members.set("Source", source)
            fields = members
        }
    }

    /// The `ParseKeyValue` of a transformer.
    public struct ProcessorParseKeyValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `ParseKeyValue` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`. 1 to 128 characters.
        ///   - fieldDelimiter: `FieldDelimiter`. 1 to 128 characters.
        ///   - keyPrefix: `KeyPrefix`. 1 to 128 characters.
        ///   - keyValueDelimiter: `KeyValueDelimiter`. 1 to 128 characters.
        ///   - nonMatchValue: `NonMatchValue`. 1 to 128 characters.
        ///   - overwriteIfExists: `OverwriteIfExists`.
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            destination: Input<String>? = nil,
            fieldDelimiter: Input<String>? = nil,
            keyPrefix: Input<String>? = nil,
            keyValueDelimiter: Input<String>? = nil,
            nonMatchValue: Input<String>? = nil,
            overwriteIfExists: Input<Bool>? = nil,
            source: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Destination", destination)
            members.set("FieldDelimiter", fieldDelimiter)
            members.set("KeyPrefix", keyPrefix)
            members.set("KeyValueDelimiter", keyValueDelimiter)
            members.set("NonMatchValue", nonMatchValue)
            members.set("OverwriteIfExists", overwriteIfExists)
            members.set("Source", source)
            fields = members
        }
    }

    /// The `RenameKeys` of a transformer.
    public struct ProcessorRenameKeys: PropertyGroup {
        public let fields: Fields

        /// Makes the `RenameKeys` of its members.
        ///
        /// - Parameters:
        ///   - entries: `Entries`. 1 to 5 elements.
        public init(
            entries: [RenameKeyEntry]
        ) {
            var members = Fields()
            members.set("Entries", entries)
            fields = members
        }
    }

    /// The `SplitString` of a transformer.
    public struct ProcessorSplitString: PropertyGroup {
        public let fields: Fields

        /// Makes the `SplitString` of its members.
        ///
        /// - Parameters:
        ///   - entries: `Entries`. 1 to 10 elements.
        public init(
            entries: [SplitStringEntry]
        ) {
            var members = Fields()
            members.set("Entries", entries)
            fields = members
        }
    }

    /// The `SubstituteString` of a transformer.
    public struct ProcessorSubstituteString: PropertyGroup {
        public let fields: Fields

        /// Makes the `SubstituteString` of its members.
        ///
        /// - Parameters:
        ///   - entries: `Entries`. 1 to 10 elements.
        public init(
            entries: [SubstituteStringEntry]
        ) {
            var members = Fields()
            members.set("Entries", entries)
            fields = members
        }
    }

    /// The `TrimString` of a transformer.
    public struct ProcessorTrimString: PropertyGroup {
        public let fields: Fields

        /// Makes the `TrimString` of its members.
        ///
        /// - Parameters:
        ///   - withKeys: `WithKeys`. 1 to 10 elements.
        public init(
            withKeys: Input<[String]>
        ) {
            var members = Fields()
            members.set("WithKeys", withKeys)
            fields = members
        }
    }

    /// The `TypeConverter` of a transformer.
    public struct ProcessorTypeConverter: PropertyGroup {
        public let fields: Fields

        /// Makes the `TypeConverter` of its members.
        ///
        /// - Parameters:
        ///   - entries: `Entries`. 1 to 5 elements.
        public init(
            entries: [TypeConverterEntry]
        ) {
            var members = Fields()
            members.set("Entries", entries)
            fields = members
        }
    }

    /// The `UpperCaseString` of a transformer.
    public struct ProcessorUpperCaseString: PropertyGroup {
        public let fields: Fields

        /// Makes the `UpperCaseString` of its members.
        ///
        /// - Parameters:
        ///   - withKeys: `WithKeys`. 1 to 10 elements.
        public init(
            withKeys: Input<[String]>
        ) {
            var members = Fields()
            members.set("WithKeys", withKeys)
            fields = members
        }
    }

    /// The `RenameKeyEntry` of a transformer.
    public struct RenameKeyEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `RenameKeyEntry` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - renameTo: `RenameTo`. 1 to 128 characters.
        ///   - overwriteIfExists: `OverwriteIfExists`.
        public init(
            key: Input<String>,
            renameTo: Input<String>,
            overwriteIfExists: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("RenameTo", renameTo)
            members.set("OverwriteIfExists", overwriteIfExists)
            fields = members
        }
    }

    /// The `SplitStringEntry` of a transformer.
    public struct SplitStringEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `SplitStringEntry` of its members.
        ///
        /// - Parameters:
        ///   - delimiter: `Delimiter`. 1 to 128 characters.
        ///   - source: `Source`. 1 to 128 characters.
        public init(
            delimiter: Input<String>,
            source: Input<String>
        ) {
            var members = Fields()
            members.set("Delimiter", delimiter)
            members.set("Source", source)
            fields = members
        }
    }

    /// The `SubstituteStringEntry` of a transformer.
    public struct SubstituteStringEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `SubstituteStringEntry` of its members.
        ///
        /// - Parameters:
        ///   - from: `From`. 1 to 128 characters.
        ///   - source: `Source`. 1 to 128 characters.
        ///   - to: `To`. 1 to 128 characters.
        public init(
            from: Input<String>,
            source: Input<String>,
            to: Input<String>
        ) {
            var members = Fields()
            members.set("From", from)
            members.set("Source", source)
            members.set("To", to)
            fields = members
        }
    }

    /// The `TypeConverterEntry` of a transformer.
    public struct TypeConverterEntry: PropertyGroup {
        public let fields: Fields

        /// Makes the `TypeConverterEntry` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - type: `Type`.
        public init(
            key: Input<String>,
            type: TypeConverterEntryType
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Type", type)
            fields = members
        }
    }

    /// The values of `EventSource`.
    public struct EventSource: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CloudTrail`
        public static var cloudTrail: Self { Self(rawValue: "CloudTrail") }
        /// `Route53Resolver`
        public static var route53Resolver: Self { Self(rawValue: "Route53Resolver") }
        /// `VPCFlow`
        public static var vpcFlow: Self { Self(rawValue: "VPCFlow") }
        /// `EKSAudit`
        public static var eksAudit: Self { Self(rawValue: "EKSAudit") }
        /// `AWSWAF`
        public static var awswaf: Self { Self(rawValue: "AWSWAF") }
    }

    /// The values of `OcsfVersion`.
    public struct OcsfVersion: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `V1.1`
        public static var v11: Self { Self(rawValue: "V1.1") }
        /// `V1.5`
        public static var v15: Self { Self(rawValue: "V1.5") }
    }

    /// The values of `FlattenedElement`.
    public struct ProcessorListToMapFlattenedElement: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `first`
        public static var first: Self { Self(rawValue: "first") }
        /// `last`
        public static var last: Self { Self(rawValue: "last") }
    }

    /// The values of `Type`.
    public struct TypeConverterEntryType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `boolean`
        public static var boolean: Self { Self(rawValue: "boolean") }
        /// `integer`
        public static var integer: Self { Self(rawValue: "integer") }
        /// `double`
        public static var double: Self { Self(rawValue: "double") }
        /// `string`
        public static var string: Self { Self(rawValue: "string") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LogGroupIdentifier"],"definitions":{"AddKeyEntry":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"OverwriteIfExists":{"type":"boolean"},"Value":{"maxLength":256,"minLength":1,"type":"string"}},"required":["Key","Value"],"type":"object"},"CopyValueEntry":{"properties":{"OverwriteIfExists":{"type":"boolean"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"Target":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"required":["Source","Target"],"type":"object"},"MoveKeyEntry":{"properties":{"OverwriteIfExists":{"type":"boolean"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"Target":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"required":["Source","Target"],"type":"object"},"ParseCloudfront":{"properties":{"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"type":"object"},"ParsePostgres":{"properties":{"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"type":"object"},"ParseRoute53":{"properties":{"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"type":"object"},"ParseToOCSF":{"properties":{"EventSource":{"enum":["CloudTrail","Route53Resolver","VPCFlow","EKSAudit","AWSWAF"],"type":"string"},"MappingVersion":{"maxLength":10,"minLength":1,"pattern":"^v\\d+\\.\\d+(\\.\\d+)?$","type":"string"},"OcsfVersion":{"enum":["V1.1","V1.5"],"type":"string"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"required":["EventSource","OcsfVersion"],"type":"object"},"ParseVPC":{"properties":{"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"type":"object"},"ParseWAF":{"properties":{"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"type":"object"},"Processor":{"properties":{"AddKeys":{"properties":{"Entries":{"insertionOrder":false,"items":{"$ref":"#/definitions/AddKeyEntry"},"maxItems":5,"minItems":1,"type":"array"}},"required":["Entries"],"type":"object"},"CopyValue":{"properties":{"Entries":{"insertionOrder":false,"items":{"$ref":"#/definitions/CopyValueEntry"},"maxItems":5,"minItems":1,"type":"array"}},"required":["Entries"],"type":"object"},"Csv":{"properties":{"Columns":{"insertionOrder":false,"items":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"maxItems":100,"minItems":1,"type":"array"},"Delimiter":{"maxLength":2,"minLength":1,"type":"string"},"QuoteCharacter":{"maxLength":1,"minLength":1,"type":"string"},"Source":{"maxLength":128,"minLength":1,"type":"string"}},"type":"object"},"DateTimeConverter":{"properties":{"Locale":{"minLength":1,"type":"string"},"MatchPatterns":{"insertionOrder":false,"items":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"maxItems":5,"minItems":1,"type":"array"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"SourceTimezone":{"minLength":1,"type":"string"},"Target":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"TargetFormat":{"maxLength":64,"minLength":1,"type":"string"},"TargetTimezone":{"minLength":1,"type":"string"}},"required":["MatchPatterns","Source","Target"],"type":"object"},"DeleteKeys":{"properties":{"WithKeys":{"insertionOrder":false,"items":{"maxLength":128,"minLength":1,"type":"string"},"maxItems":5,"minItems":1,"type":"array"}},"required":["WithKeys"],"type":"object"},"Grok":{"properties":{"Match":{"maxLength":512,"minLength":1,"type":"string"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"required":["Match"],"type":"object"},"ListToMap":{"properties":{"Flatten":{"type":"boolean"},"FlattenedElement":{"enum":["first","last"],"type":"string"},"Key":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"Target":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"ValueKey":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"required":["Key","Source"],"type":"object"},"LowerCaseString":{"properties":{"WithKeys":{"insertionOrder":false,"items":{"maxLength":128,"minLength":1,"type":"string"},"maxItems":10,"minItems":1,"type":"array"}},"required":["WithKeys"],"type":"object"},"MoveKeys":{"properties":{"Entries":{"insertionOrder":false,"items":{"$ref":"#/definitions/MoveKeyEntry"},"maxItems":5,"minItems":1,"type":"array"}},"required":["Entries"],"type":"object"},"ParseCloudfront":{"$ref":"#/definitions/ParseCloudfront"},"ParseJSON":{"properties":{"Destination":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"Source":{"maxLength":128,"minLength":1,"type":"string"}},"type":"object"},"ParseKeyValue":{"properties":{"Destination":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"FieldDelimiter":{"maxLength":128,"minLength":1,"type":"string"},"KeyPrefix":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"KeyValueDelimiter":{"maxLength":128,"minLength":1,"type":"string"},"NonMatchValue":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"OverwriteIfExists":{"type":"boolean"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"type":"object"},"ParsePostgres":{"$ref":"#/definitions/ParsePostgres"},"ParseRoute53":{"$ref":"#/definitions/ParseRoute53"},"ParseToOCSF":{"$ref":"#/definitions/ParseToOCSF"},"ParseVPC":{"$ref":"#/definitions/ParseVPC"},"ParseWAF":{"$ref":"#/definitions/ParseWAF"},"RenameKeys":{"properties":{"Entries":{"insertionOrder":false,"items":{"$ref":"#/definitions/RenameKeyEntry"},"maxItems":5,"minItems":1,"type":"array"}},"required":["Entries"],"type":"object"},"SplitString":{"properties":{"Entries":{"insertionOrder":false,"items":{"$ref":"#/definitions/SplitStringEntry"},"maxItems":10,"minItems":1,"type":"array"}},"required":["Entries"],"type":"object"},"SubstituteString":{"properties":{"Entries":{"insertionOrder":false,"items":{"$ref":"#/definitions/SubstituteStringEntry"},"maxItems":10,"minItems":1,"type":"array"}},"required":["Entries"],"type":"object"},"TrimString":{"properties":{"WithKeys":{"insertionOrder":false,"items":{"maxLength":128,"minLength":1,"type":"string"},"maxItems":10,"minItems":1,"type":"array"}},"required":["WithKeys"],"type":"object"},"TypeConverter":{"properties":{"Entries":{"insertionOrder":false,"items":{"$ref":"#/definitions/TypeConverterEntry"},"maxItems":5,"minItems":1,"type":"array"}},"required":["Entries"],"type":"object"},"UpperCaseString":{"properties":{"WithKeys":{"insertionOrder":false,"items":{"maxLength":128,"minLength":1,"type":"string"},"maxItems":10,"minItems":1,"type":"array"}},"required":["WithKeys"],"type":"object"}},"type":"object"},"RenameKeyEntry":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"OverwriteIfExists":{"type":"boolean"},"RenameTo":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"required":["Key","RenameTo"],"type":"object"},"SplitStringEntry":{"properties":{"Delimiter":{"maxLength":128,"minLength":1,"type":"string"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"}},"required":["Delimiter","Source"],"type":"object"},"SubstituteStringEntry":{"properties":{"From":{"maxLength":128,"minLength":1,"type":"string"},"Source":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"To":{"maxLength":128,"minLength":1,"type":"string"}},"required":["From","Source","To"],"type":"object"},"TypeConverterEntry":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^.*[a-zA-Z0-9]+.*$","type":"string"},"Type":{"enum":["boolean","integer","double","string"],"type":"string"}},"required":["Key","Type"],"type":"object"}},"primaryIdentifier":["LogGroupIdentifier"],"properties":{"LogGroupIdentifier":{"maxLength":2048,"minLength":1,"pattern":"[\\w#+=/:,.@-]*","type":"string"},"TransformerConfig":{"insertionOrder":false,"items":{"$ref":"#/definitions/Processor"},"maxItems":20,"minItems":1,"type":"array"}},"required":["LogGroupIdentifier","TransformerConfig"]}"##
    }
}
