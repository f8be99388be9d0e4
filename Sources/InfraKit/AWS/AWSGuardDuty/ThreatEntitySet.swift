// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension GuardDuty.ThreatEntitySet {
    /// A threat entity set of GuardDuty.
    ///
    /// A change of `DetectorId` or `Format` replaces it. Creates `AWS::GuardDuty::ThreatEntitySet`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - format: `Format`. A change replaces the resource.
    ///   - location: `Location`. 1 to 300 characters.
    ///   - activate: `Activate`.
    ///   - detectorId: `DetectorId`. 1 to 32 characters. A change replaces the resource.
    ///   - expectedBucketOwner: `ExpectedBucketOwner`. 12 to 12 characters.
    ///   - name: `Name`. 1 to 300 characters.
    public init(
        _ id: ConstructID,
        format: Format,
        location: Input<String>,
        activate: Input<Bool>? = nil,
        detectorId: Input<ID<GuardDuty.Detector>>? = nil,
        expectedBucketOwner: Input<String>? = nil,
        name: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Format", format)
        node.set("Location", location)
        node.set("Activate", activate)
        node.set("DetectorId", detectorId)
        node.set("ExpectedBucketOwner", expectedBucketOwner)
        node.set("Name", name)
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
    public var id: Input<ID<Self>> { node.attribute("Id") }

    /// `CreatedAt`, known after deploy.
    public var createdAt: Input<String> { node.attribute("CreatedAt") }

    /// `ErrorDetails`, known after deploy.
    public var errorDetails: Input<String> { node.attribute("ErrorDetails") }

    /// `Status`, known after deploy.
    public var status: Input<String> { node.attribute("Status") }

    /// `UpdatedAt`, known after deploy.
    public var updatedAt: Input<String> { node.attribute("UpdatedAt") }

    /// The values of `Format`.
    public struct Format: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALIEN_VAULT`
        public static var alienVault: Self { Self(rawValue: "ALIEN_VAULT") }
        /// `FIRE_EYE`
        public static var fireEye: Self { Self(rawValue: "FIRE_EYE") }
        /// `OTX_CSV`
        public static var otxCsv: Self { Self(rawValue: "OTX_CSV") }
        /// `PROOF_POINT`
        public static var proofPoint: Self { Self(rawValue: "PROOF_POINT") }
        /// `STIX`
        public static var stix: Self { Self(rawValue: "STIX") }
        /// `TXT`
        public static var txt: Self { Self(rawValue: "TXT") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DetectorId","Format"],"definitions":{"TagItem":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id","DetectorId"],"properties":{"Activate":{"type":"boolean"},"CreatedAt":{"type":"string"},"DetectorId":{"maxLength":32,"minLength":1,"references":["AWS::GuardDuty::Detector.Id"],"type":"string"},"ErrorDetails":{"type":"string"},"ExpectedBucketOwner":{"maxLength":12,"minLength":12,"pattern":"^[0-9]+$","type":"string"},"Format":{"enum":["ALIEN_VAULT","FIRE_EYE","OTX_CSV","PROOF_POINT","STIX","TXT"],"maxLength":300,"minLength":1,"type":"string"},"Id":{"type":"string"},"Location":{"maxLength":300,"minLength":1,"type":"string"},"Name":{"maxLength":300,"minLength":1,"type":"string"},"Status":{"enum":["INACTIVE","ACTIVATING","ACTIVE","DEACTIVATING","ERROR","DELETE_PENDING","DELETED"],"type":"string"},"Tags":{"items":{"$ref":"#/definitions/TagItem"},"type":"array"},"UpdatedAt":{"type":"string"}},"readOnly":["CreatedAt","ErrorDetails","Id","Status","UpdatedAt"],"required":["Format","Location"],"tagProperty":"Tags","writeOnly":["Activate"]}"##
    }
}
