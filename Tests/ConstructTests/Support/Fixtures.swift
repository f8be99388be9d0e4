import InfraKit

/// A network of two zones with NAT.
let sampleNetwork = Network("network", zones: 2)

/// A certificate that exists already.
let sampleCertificate = CertificateManager.Certificate.existing(
    "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012")

/// Something that listens on a port.
struct SampleDatabase: Connectable {
    var node: Node
    let securityGroup: EC2.SecurityGroup
    let port: Int?

    init(
        _ id: ConstructID, in network: Network, port: Int? = 5432,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        node = Node(id, Self.self, fileID, line)
        securityGroup = .closed("security-group", in: network, description: "Database")
            .part(of: node)
        self.port = port
    }

    var body: Contents { securityGroup }
}
