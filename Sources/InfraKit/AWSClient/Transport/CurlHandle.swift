import CCurl

/// One easy handle of libcurl, used for one call after the other.
final class CurlHandle {
    let pointer: UnsafeMutableRawPointer
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var body: UnsafeMutableBufferPointer<UInt8>?

    init?() {
        guard let pointer = ccurl_easy_init() else { return nil }
        self.pointer = pointer
    }

    /// Sets everything for one call. The transfer must live until ``clear()``.
    func prepare(_ transfer: CurlTransfer, _ settings: CurlTransport.Settings) {
        setConnection(transfer.limits, settings)
        setRequest(transfer)
        setHeaders(transfer.request.headers, settings.userAgent)
        setCallbacks(transfer)
    }

    /// Forgets the call; connections stay.
    func clear() {
        ccurl_easy_reset(pointer)
        ccurl_slist_free_all(headerList)
        headerList = nil
        body?.deallocate()
        body = nil
    }

    func destroy() {
        clear()
        ccurl_easy_cleanup(pointer)
    }

    private func setConnection(_ limits: TransportLimits, _ settings: CurlTransport.Settings) {
        let numbers: [(CURLoption, Int)] = [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_PATH_AS_IS, 1),
            (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
            (CURLOPT_TCP_KEEPALIVE, 1), (CURLOPT_HTTP09_ALLOWED, 0),
            (CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS)),
            (CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(limits.connectSeconds)),
            (CURLOPT_TIMEOUT_MS, Self.milliseconds(limits.totalSeconds)),
        ]
        for (option, value) in numbers { ccurl_set_long(pointer, option, value) }
        ccurl_set_text(pointer, CURLOPT_PROTOCOLS_STR, "http,https")
        if !limits.usesProxy { ccurl_set_text(pointer, CURLOPT_PROXY, "") }
        if let file = settings.certificateFile { ccurl_set_text(pointer, CURLOPT_CAINFO, file) }
    }

    private static func milliseconds(_ seconds: Double) -> Int {
        max(1, Int((min(seconds, 86_400) * 1000).rounded()))
    }

    private func setRequest(_ transfer: CurlTransfer) {
        let request = transfer.request
        ccurl_set_text(pointer, CURLOPT_URL, transfer.url)
        switch request.method {
        case "HEAD": ccurl_set_long(pointer, CURLOPT_NOBODY, 1)
        case "GET" where request.body.isEmpty: ccurl_set_long(pointer, CURLOPT_HTTPGET, 1)
        case "DELETE" where request.body.isEmpty:
            ccurl_set_text(pointer, CURLOPT_CUSTOMREQUEST, "DELETE")
        default:
            let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: request.body.count)
            _ = bytes.initialize(from: request.body)
            body = bytes
            ccurl_set_long(pointer, CURLOPT_POST, 1)
            ccurl_set_size(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
            if bytes.isEmpty {
                ccurl_set_text(pointer, CURLOPT_POSTFIELDS, "")
            } else {
                ccurl_set_pointer(pointer, CURLOPT_POSTFIELDS, bytes.baseAddress)
            }
            ccurl_set_text(pointer, CURLOPT_CUSTOMREQUEST, request.method)
        }
    }

    private func setHeaders(_ headers: HTTPHeaders, _ userAgent: String) {
        for field in headers.fields where !Self.isOwn(field.name) {
            append(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
        }
        // What libcurl would add by itself: a header that is not signed must not be guessed.
        for name in ["Accept", "Content-Type", "Expect"] where headers[name] == nil {
            append("\(name):")
        }
        if headers["User-Agent"] == nil { append("User-Agent: \(userAgent)") }
        ccurl_set_pointer(pointer, CURLOPT_HTTPHEADER, headerList)
    }

    private func append(_ line: String) {
        headerList = ccurl_slist_append(headerList, line) ?? headerList
    }

    /// libcurl counts the body itself, and the host is part of the address.
    private static func isOwn(_ name: String) -> Bool {
        HTTPHeaders.isEqual(name, "Content-Length") || HTTPHeaders.isEqual(name, "Host")
    }

    private func setCallbacks(_ transfer: CurlTransfer) {
        let this = Unmanaged.passUnretained(transfer).toOpaque()
        ccurl_set_pointer(pointer, CURLOPT_WRITEDATA, this)
        ccurl_set_pointer(pointer, CURLOPT_HEADERDATA, this)
        ccurl_set_pointer(pointer, CURLOPT_PREREQDATA, this)
        ccurl_set_data_function(pointer, CURLOPT_WRITEFUNCTION, CurlCallback.body)
        ccurl_set_data_function(pointer, CURLOPT_HEADERFUNCTION, CurlCallback.header)
        ccurl_set_ready_function(pointer, CurlCallback.ready)
    }

    /// Puts the answer together, or says what went wrong.
    func result(
        of transfer: CurlTransfer, _ code: CURLcode
    ) -> Result<HTTPResponse, TransportFailure> {
        var status = 0
        ccurl_get_long(pointer, CURLINFO_RESPONSE_CODE, &status)
        if code == CURLE_OK, status > 0 {
            let headers = transfer.headers
            return .success(HTTPResponse(status: status, headers: headers, body: transfer.body))
        }
        let kind = transfer.isTooLarge ? .tooLarge : CurlCallback.kind(of: code)
        return .failure(
            TransportFailure(
                kind, host: transfer.host, wasSent: transfer.departures > 0,
                message: String(cString: ccurl_easy_strerror(code))))
    }
}
