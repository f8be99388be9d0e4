import CCurl

/// What libcurl calls while a call goes on, and what its result codes mean.
enum CurlCallback {
    /// Takes a part of the answer's body.
    static let body: ccurl_data_function = { bytes, size, count, this in
        guard let bytes, let this else { return 0 }
        let transfer = transfer(this)
        let length = size * count
        guard transfer.body.count + length <= transfer.limits.responseBytes else {
            transfer.isTooLarge = true
            return 0
        }
        transfer.body.append(
            contentsOf: UnsafeRawBufferPointer(start: bytes, count: length))
        return length
    }

    /// Takes one line of the answer's head. A status line starts a new head: after `100 Continue`,
    /// or after what a proxy said.
    static let header: ccurl_data_function = { bytes, size, count, this in
        guard let bytes, let this else { return 0 }
        let transfer = transfer(this)
        let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
        if line.starts(with: "HTTP/".utf8) {
            transfer.headers = HTTPHeaders()
            return line.count
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return line.count }
        let name = String(decoding: line[..<colon], as: UTF8.self)
        var value = line[(colon + 1)...]
        while let first = value.first, first <= 0x20 { value.removeFirst() }
        while let last = value.last, last <= 0x20 { value.removeLast() }
        transfer.headers.add(name, String(decoding: value, as: UTF8.self))
        return line.count
    }

    /// Counts departures. libcurl sends again by itself when a kept connection turns out closed;
    /// the server may have read the first request, so that is stopped unless it does no harm.
    static let ready: ccurl_ready_function = { this, _, _, _, _ in
        guard let this else { return CURL_PREREQFUNC_ABORT }
        let transfer = transfer(this)
        transfer.departures += 1
        let isAllowed = transfer.departures == 1 || transfer.limits.isRepeatable
        return isAllowed ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }

    private static func transfer(_ this: UnsafeMutableRawPointer) -> CurlTransfer {
        Unmanaged<CurlTransfer>.fromOpaque(this).takeUnretainedValue()
    }

    /// Sorts libcurl's result codes.
    static func kind(of code: CURLcode) -> TransportFailure.Kind {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unresolved
        case CURLE_COULDNT_CONNECT: .unreachable
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
            .untrusted
        case CURLE_PARTIAL_FILE: .truncated
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_SEND_FAIL_REWIND,
            CURLE_ABORTED_BY_CALLBACK, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_OK:
            .closed
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .malformedRequest
        default: .other
        }
    }
}
