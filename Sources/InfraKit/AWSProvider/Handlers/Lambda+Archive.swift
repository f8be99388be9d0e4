/// A ZIP archive of one file, stored as it is: what AWS takes code in.
struct CodeArchive {
    let name: String
    let content: [UInt8]

    /// The archive; equal content gives equal bytes.
    var bytes: [UInt8] {
        let local = Self.bytes([(0x0403_4b50, 4)]) + entry + Array(name.utf8) + content
        // Made on Unix; no comment, first disk, binary; everybody may read the file; it is first.
        let made = Self.bytes([(0x0201_4b50, 4), (3 << 8 | 20, 2)])
        let rest = Self.bytes([(0, 6), (0o100644 << 16, 4), (0, 4)])
        let directory = made + entry + rest + Array(name.utf8)
        let end = Self.bytes([
            (0x0605_4b50, 4), (0, 4), (1, 2), (1, 2), (directory.count, 4), (local.count, 4),
            (0, 2),
        ])
        return local + directory + end
    }

    /// What both headers say of the file: version 2.0, names in UTF-8, stored, 1 January 1980.
    private var entry: [UInt8] {
        let fields: [(Int, Int)] = [
            (20, 2), (1 << 11, 2), (0, 2), (0, 2), (0x21, 2), (Int(checksum), 4),
            (content.count, 4), (content.count, 4), (name.utf8.count, 2), (0, 2),
        ]
        return Self.bytes(fields)
    }

    /// CRC-32.
    private var checksum: UInt32 {
        var sum = UInt32.max
        for byte in content {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let rest = sum >> 1
                sum = sum & 1 == 0 ? rest : rest ^ 0xedb8_8320
            }
        }
        return ~sum
    }

    /// Numbers, the lowest byte first, each of so many bytes.
    private static func bytes(_ fields: [(Int, Int)]) -> [UInt8] {
        fields.flatMap { number, count in
            (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
    }
}
