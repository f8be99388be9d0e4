import InfraGraph

extension ServiceModel {
    /// The facts of a service that endpoints, signing and headers need.
    public struct Metadata: Sendable {
        /// botocore's name of the service.
        public let service: String
        /// AWS's name of the service, as in `Elastic Load Balancing v2`.
        public let serviceID: String
        /// The version of the API, a date.
        public let apiVersion: String
        /// The first label of the service's host names.
        public let endpointPrefix: String
        /// The name of the service in signatures.
        public let signingName: String
        /// The host of a service that has one for all regions.
        public let globalEndpoint: String?
        /// `v4` or `s3`.
        public let signatureVersion: String
        /// What precedes the operation in the `X-Amz-Target` header.
        public let targetPrefix: String?
        /// `1.0` or `1.1`.
        public let jsonVersion: String
        /// The namespace of XML bodies.
        public let xmlNamespace: String?
        /// Says whether error codes come in the form that the service had in the query protocol.
        public let isQueryCompatible: Bool

        init(_ facts: Value) {
            let prefix = facts["endpointPrefix"]?.stringValue ?? ""
            service = facts["service"]?.stringValue ?? prefix
            serviceID = facts["serviceId"]?.stringValue ?? service
            apiVersion = facts["apiVersion"]?.stringValue ?? ""
            endpointPrefix = prefix
            signingName = facts["signingName"]?.stringValue ?? prefix
            globalEndpoint = facts["globalEndpoint"]?.stringValue
            signatureVersion = facts["signatureVersion"]?.stringValue ?? "v4"
            targetPrefix = facts["targetPrefix"]?.stringValue
            jsonVersion = facts["jsonVersion"]?.stringValue ?? "1.0"
            xmlNamespace =
                facts["xmlNamespace"]?.stringValue ?? facts["xmlNamespace"]?["uri"]?.stringValue
            isQueryCompatible = facts["awsQueryCompatible"] != nil
        }
    }
}
