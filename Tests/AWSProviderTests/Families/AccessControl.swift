import AWSCloudFront
import InfraGraph

extension Family {
    static let accessControl = Family("access control", on: [.moto, .ministack]) { run in
        try AccessControlSpecimens.delivery(run)
    }
}

/// Who may read the origins of a distribution.
enum AccessControlSpecimens {
    static func delivery(_ run: String) throws -> [Specimen] {
        func access(_ behavior: Value) -> Value {
            [
                "Name": .string(run), "OriginAccessControlOriginType": "s3",
                "SigningBehavior": behavior, "SigningProtocol": "sigv4",
            ]
        }
        return [
            try Specimen(
                "access", CloudFront.OriginAccessControl.self,
                ["OriginAccessControlConfig": access("always")],
                changes: ["OriginAccessControlConfig": access("no-override")])
        ]
    }
}
