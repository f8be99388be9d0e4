import Foundation
import Testing

@testable import AWSClient

@Suite(.serialized) struct CurlTransportTests {
    private func get(_ server: LoopbackServer, _ path: String = "/") -> HTTPRequest {
        HTTPRequest(method: "GET", host: server.host, path: path)
    }

    private func failure(
        _ transport: CurlTransport, _ request: HTTPRequest,
        _ limits: TransportLimits = TransportLimits()
    ) async -> TransportFailure? {
        do throws(TransportFailure) {
            _ = try await transport.send(request, over: .http, within: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func sendsWhatIsAskedAndNothingElse() async throws {
        let server = try LoopbackServer { _, _ in .answer(200, [("X-A", "b")], Array("yes".utf8)) }
        defer { server.stop() }
        let transport = CurlTransport()
        let request = HTTPRequest(
            method: "PUT", host: server.host, path: "/a/../b%20c",
            query: [.init("n", "a b"), .init("flag", nil)],
            headers: ["X-Empty": "", "X-Amz-Date": "x"],
            body: Array("body".utf8))
        let response = try await transport.send(request, over: .http, within: TransportLimits())
        #expect(response.status == 200 && response.headers["x-a"] == "b" && response.text == "yes")
        let seen = try #require(server.requests.first)
        #expect(seen.method == "PUT" && seen.target == "/a/../b%20c?n=a%20b&flag")
        #expect(seen.body == Array("body".utf8))
        #expect(
            Set(seen.headers.keys) == [
                "host", "user-agent", "x-empty", "x-amz-date", "content-length",
            ])
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "HEAD", "GET"])
    func everyMethodGoesWithoutABody(method: String) async throws {
        let server = try LoopbackServer { _, _ in .answer(204, [], []) }
        defer { server.stop() }
        let response = try await CurlTransport().send(
            HTTPRequest(method: method, host: server.host), over: .http, within: TransportLimits())
        #expect(response.status == 204)
        #expect(server.requests.map(\.method) == [method])
    }

    /// A socket that leaks stays, so waiting for the last one to close ends only if all do.
    private func allSocketsClose(_ server: LoopbackServer) async {
        while server.openSockets > 0 { try? await Task.sleep(for: .milliseconds(5)) }
    }

    /// Ten thousand requests over at most 64 connections, and no descriptor stays open.
    @Test(.timeLimit(.minutes(3))) func manyRequestsShareFewConnections() async throws {
        let server = try LoopbackServer { _, _ in .answer(200, [], Array("{}".utf8)) }
        defer { server.stop() }
        let transport = CurlTransport()
        let good = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<10_000 {
                group.addTask {
                    let request = HTTPRequest(
                        method: "POST", host: server.host, path: "/\(number)", body: [123, 125])
                    do {
                        return try await transport.send(
                            request, over: .http, within: TransportLimits()
                        ).status == 200
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(good == 10_000 && server.connectionCount <= 64)
        #expect(server.openSockets > 0)
        transport.shutDown()
        await allSocketsClose(server)
    }

    /// Each transport has a thread, a handle and connections; all of them go with it.
    @Test(.timeLimit(.minutes(3))) func transportsLeaveNothingBehind() async throws {
        let server = try LoopbackServer { _, _ in .answer(200, [], []) }
        defer { server.stop() }
        for number in 0..<30 {
            let transport = CurlTransport()
            _ = try await transport.send(get(server), over: .http, within: TransportLimits())
            if number.isMultiple(of: 2) { transport.shutDown() }
        }
        await allSocketsClose(server)
    }

    @Test func closedPortMeansNeverSent() async throws {
        let server = try LoopbackServer { _, _ in .hangUp }
        server.stop()
        let ended = await failure(CurlTransport(), get(server))
        #expect(ended?.kind == .unreachable && ended?.wasSent == false)
    }

    @Test func connectionClosedAfterTheRequestMeansSent() async throws {
        let server = try LoopbackServer { _, _ in .hangUp }
        defer { server.stop() }
        let ended = await failure(CurlTransport(), get(server))
        #expect(ended?.kind == .closed && ended?.wasSent == true)
    }

    @Test func silenceEndsAtTheTimeLimit() async throws {
        let server = try LoopbackServer { _, _ in .silence }
        defer { server.stop() }
        let ended = await failure(CurlTransport(), get(server), TransportLimits(totalSeconds: 0.2))
        #expect(ended?.kind == .timedOut && ended?.wasSent == true)
    }

    @Test func truncatedBodyIsNoAnswer() async throws {
        let server = try LoopbackServer { _, _ in
            .raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf")
        }
        defer { server.stop() }
        #expect(await failure(CurlTransport(), get(server))?.kind == .truncated)
    }

    @Test func largeAnswerIsCutOff() async throws {
        let server = try LoopbackServer { _, _ in
            .answer(200, [], Array(repeating: 65, count: 5000))
        }
        defer { server.stop() }
        let limits = TransportLimits(responseBytes: 4999)
        #expect(await failure(CurlTransport(), get(server), limits)?.kind == .tooLarge)
    }

    @Test func redirectIsAnAnswer() async throws {
        let server = try LoopbackServer { _, _ in .answer(301, [("Location", "/other")], []) }
        defer { server.stop() }
        let response = try await CurlTransport().send(
            get(server), over: .http, within: TransportLimits())
        #expect(response.status == 301 && server.requests.count == 1)
    }

    /// libcurl would send it again by itself; the server may have acted on the first one.
    @Test func keptConnectionThatDiesDoesNotDoubleAChange() async throws {
        for (isRepeatable, count) in [(false, 2), (true, 3)] {
            let server = try LoopbackServer { _, before in
                before == 1 ? .hangUp : .answer(200, [], [])
            }
            defer { server.stop() }
            let transport = CurlTransport()
            let limits = TransportLimits(isRepeatable: isRepeatable)
            let request = HTTPRequest(method: "POST", host: server.host, body: [1])
            _ = try await transport.send(request, over: .http, within: limits)
            let second = await failure(transport, request, limits)
            #expect((second == nil) == isRepeatable)
            #expect(second.map { $0.kind == .closed && $0.wasSent } ?? true)
            #expect(server.requests.count == count)
        }
    }

    @Test(.timeLimit(.minutes(1))) func cancelledTaskReturns() async throws {
        let server = try LoopbackServer { _, _ in .silence }
        defer { server.stop() }
        let transport = CurlTransport()
        let request = get(server)
        let task = Task { await failure(transport, request) }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        let ended = await task.value
        #expect(ended?.kind == .cancelled && ended?.wasSent == true)
    }

    @Test(.timeLimit(.minutes(1))) func shutdownEndsAllCalls() async throws {
        let server = try LoopbackServer { _, _ in .silence }
        defer { server.stop() }
        let transport = CurlTransport(.init(connectionsPerHost: 1))
        let request = get(server)
        let calls = (0..<3).map { _ in Task { await failure(transport, request) } }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        transport.shutDown()
        for call in calls { #expect(await call.value?.kind == .shutDown) }
        #expect(await failure(transport, request)?.kind == .shutDown)
    }

    @Test func lineBreakInAHeaderIsRefused() async throws {
        let server = try LoopbackServer { _, _ in .answer(200, [], []) }
        defer { server.stop() }
        var request = get(server)
        request.headers["X-A"] = "b\r\nX-Evil: c"
        #expect(await failure(CurlTransport(), request)?.kind == .malformedRequest)
        #expect(server.requests.isEmpty)
    }
}
