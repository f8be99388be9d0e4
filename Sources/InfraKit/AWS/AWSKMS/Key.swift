// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension KMS.Key {
    /// A key of KMS.
    ///
    /// Creates `AWS::KMS::Key`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - bypassPolicyLockoutSafetyCheck: `BypassPolicyLockoutSafetyCheck`. Default: false.
    ///   - description: `Description`. 0 to 8192 characters.
    ///   - enabled: `Enabled`.
    ///   - enableKeyRotation: `EnableKeyRotation`.
    ///   - keyPolicy: `KeyPolicy`.
    ///   - keySpec: `KeySpec`. Default: SYMMETRIC_DEFAULT.
    ///   - keyUsage: `KeyUsage`. Default: ENCRYPT_DECRYPT.
    ///   - multiRegion: `MultiRegion`. Default: false.
    ///   - origin: `Origin`. Default: AWS_KMS.
    ///   - pendingWindowInDays: `PendingWindowInDays`. From 7 to 30.
    ///   - rotationPeriodInDays: `RotationPeriodInDays`. From 90 to 2560. Default: 365.
    public init(
        _ id: ConstructID,
        bypassPolicyLockoutSafetyCheck: Input<Bool>? = nil,
        description: Input<String>? = nil,
        enabled: Input<Bool>? = nil,
        enableKeyRotation: Input<Bool>? = nil,
        keyPolicy: Document? = nil,
        keySpec: KeySpec? = nil,
        keyUsage: KeyUsage? = nil,
        multiRegion: Input<Bool>? = nil,
        origin: Origin? = nil,
        pendingWindowInDays: Input<Int>? = nil,
        rotationPeriodInDays: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
        node.set("Description", description)
        node.set("Enabled", enabled)
        node.set("EnableKeyRotation", enableKeyRotation)
        node.set("KeyPolicy", keyPolicy)
        node.set("KeySpec", keySpec)
        node.set("KeyUsage", keyUsage)
        node.set("MultiRegion", multiRegion)
        node.set("Origin", origin)
        node.set("PendingWindowInDays", pendingWindowInDays)
        node.set("RotationPeriodInDays", rotationPeriodInDays)
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

    /// `KeyId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("KeyId") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Arn`, known after deploy.
    public var anyID: Input<AnyID<Self>> { node.attribute("Arn") }

    /// The values of `KeySpec`.
    public struct KeySpec: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SYMMETRIC_DEFAULT`
        public static var symmetricDefault: Self { Self(rawValue: "SYMMETRIC_DEFAULT") }
        /// `RSA_2048`
        public static var rsa2048: Self { Self(rawValue: "RSA_2048") }
        /// `RSA_3072`
        public static var rsa3072: Self { Self(rawValue: "RSA_3072") }
        /// `RSA_4096`
        public static var rsa4096: Self { Self(rawValue: "RSA_4096") }
        /// `ECC_NIST_P256`
        public static var eccNistP256: Self { Self(rawValue: "ECC_NIST_P256") }
        /// `ECC_NIST_P384`
        public static var eccNistP384: Self { Self(rawValue: "ECC_NIST_P384") }
        /// `ECC_NIST_P521`
        public static var eccNistP521: Self { Self(rawValue: "ECC_NIST_P521") }
        /// `ECC_SECG_P256K1`
        public static var eccSecgP256k1: Self { Self(rawValue: "ECC_SECG_P256K1") }
        /// `HMAC_224`
        public static var hmac224: Self { Self(rawValue: "HMAC_224") }
        /// `HMAC_256`
        public static var hmac256: Self { Self(rawValue: "HMAC_256") }
        /// `HMAC_384`
        public static var hmac384: Self { Self(rawValue: "HMAC_384") }
        /// `HMAC_512`
        public static var hmac512: Self { Self(rawValue: "HMAC_512") }
        /// `SM2`
        public static var sm2: Self { Self(rawValue: "SM2") }
        /// `ML_DSA_44`
        public static var mlDsa44: Self { Self(rawValue: "ML_DSA_44") }
        /// `ML_DSA_65`
        public static var mlDsa65: Self { Self(rawValue: "ML_DSA_65") }
        /// `ML_DSA_87`
        public static var mlDsa87: Self { Self(rawValue: "ML_DSA_87") }
        /// `ECC_NIST_EDWARDS25519`
        public static var eccNistEdwards25519: Self { Self(rawValue: "ECC_NIST_EDWARDS25519") }
    }

    /// The values of `KeyUsage`.
    public struct KeyUsage: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ENCRYPT_DECRYPT`
        public static var encryptDecrypt: Self { Self(rawValue: "ENCRYPT_DECRYPT") }
        /// `SIGN_VERIFY`
        public static var signVerify: Self { Self(rawValue: "SIGN_VERIFY") }
        /// `GENERATE_VERIFY_MAC`
        public static var generateVerifyMac: Self { Self(rawValue: "GENERATE_VERIFY_MAC") }
        /// `KEY_AGREEMENT`
        public static var keyAgreement: Self { Self(rawValue: "KEY_AGREEMENT") }
    }

    /// The values of `Origin`.
    public struct Origin: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS_KMS`
        public static var awsKms: Self { Self(rawValue: "AWS_KMS") }
        /// `EXTERNAL`
        public static var external: Self { Self(rawValue: "EXTERNAL") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["KeyId"],"properties":{"Arn":{"type":"string"},"BypassPolicyLockoutSafetyCheck":{"default":false,"type":"boolean"},"Description":{"maxLength":8192,"minLength":0,"type":"string"},"EnableKeyRotation":{"type":"boolean"},"Enabled":{"type":"boolean"},"KeyId":{"maxLength":2048,"minLength":1,"type":"string"},"KeyPolicy":{"format":"json","type":["object","string"]},"KeySpec":{"default":"SYMMETRIC_DEFAULT","enum":["SYMMETRIC_DEFAULT","RSA_2048","RSA_3072","RSA_4096","ECC_NIST_P256","ECC_NIST_P384","ECC_NIST_P521","ECC_SECG_P256K1","HMAC_224","HMAC_256","HMAC_384","HMAC_512","SM2","ML_DSA_44","ML_DSA_65","ML_DSA_87","ECC_NIST_EDWARDS25519"],"type":"string"},"KeyUsage":{"default":"ENCRYPT_DECRYPT","enum":["ENCRYPT_DECRYPT","SIGN_VERIFY","GENERATE_VERIFY_MAC","KEY_AGREEMENT"],"type":"string"},"MultiRegion":{"default":false,"type":"boolean"},"Origin":{"default":"AWS_KMS","enum":["AWS_KMS","EXTERNAL"],"type":"string"},"PendingWindowInDays":{"maximum":30,"minimum":7,"type":"integer"},"RotationPeriodInDays":{"default":365,"maximum":2560,"minimum":90,"type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["Arn","KeyId"],"tagProperty":"Tags","traits":{"stateful":true,"typicalSeconds":3},"writeOnly":["BypassPolicyLockoutSafetyCheck","PendingWindowInDays","RotationPeriodInDays"]}"##
    }
}
