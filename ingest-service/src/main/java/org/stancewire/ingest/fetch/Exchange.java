package org.stancewire.ingest.fetch;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// One request to one address, and its answer.
final class Exchange {
    private final Reach reach;
    private final Limits limits;
    private final CompletableFuture<Raw> answer = new CompletableFuture<>();
    private final Buffer body = Buffer.buffer();

    private Exchange(Reach reach, Limits limits) {
        this.reach = reach;
        this.limits = limits;
    }

    /// An answer as it came. Only a success has a body.
    record Raw(int status, Map<String, String> headers, byte[] body) {}

    /// Waits for the answer. Throws [Unfetched] where there is none, or too much of it.
    static Raw run(
            HttpClient client,
            WebAddress address,
            InetAddress pinned,
            Map<String, String> headers,
            Reach reach,
            Limits limits)
            throws Unfetched, InterruptedException {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setServer(
                                SocketAddress.inetSocketAddress(
                                        address.port(), pinned.getHostAddress()))
                        .setHost(address.host())
                        .setPort(address.port())
                        .setSsl(address.secure())
                        .setURI(address.path())
                        .setConnectTimeout(limits.time().toMillis() / 2)
                        .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return new Exchange(reach, limits).run(client, options);
    }

    private Raw run(HttpClient client, RequestOptions options)
            throws Unfetched, InterruptedException {
        client.request(options).onSuccess(this::send).onFailure(this::unreached);
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new Unfetched(
                    "the server took longer than " + limits.time().toMillis() + " ms to answer");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Unfetched known
                    ? known
                    : new Unfetched("the answer cannot be read: " + reason(e.getCause()));
        } finally {
            // Whoever still writes to it sees that nobody waits any more.
            answer.cancel(false);
        }
    }

    /// Runs on the event loop, as all that follows.
    private void send(HttpClientRequest request) {
        answer.whenComplete((_, failure) -> end(request, failure));
        if (!isAllowed(request.connection().remoteAddress())) {
            fail("it connected to an address that is not public");
            return;
        }
        request.response().onSuccess(this::read).onFailure(answer::completeExceptionally);
        request.end();
    }

    private static void end(HttpClientRequest request, @Nullable Throwable failure) {
        if (failure != null) {
            request.reset();
        }
    }

    private void read(HttpClientResponse response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach(it -> headers.putIfAbsent(it.getKey(), it.getValue()));
        boolean success = response.statusCode() / 100 == 2;
        if (!success) {
            response.exceptionHandler(_ -> {});
            answer.complete(new Raw(response.statusCode(), headers, new byte[0]));
            response.request().reset();
            return;
        }
        response.exceptionHandler(answer::completeExceptionally);
        response.handler(this::take);
        response.endHandler(
                _ -> answer.complete(new Raw(response.statusCode(), headers, body.getBytes())));
    }

    private void take(Buffer piece) {
        if (body.length() + piece.length() > limits.bytes()) {
            fail("the answer is longer than " + limits.bytes() + " bytes");
        } else {
            body.appendBuffer(piece);
        }
    }

    private void unreached(Throwable e) {
        answer.completeExceptionally(
                new Unfetched("the server cannot be reached: " + reason(e), true));
    }

    private static String reason(@Nullable Throwable e) {
        return e == null || e.getMessage() == null ? String.valueOf(e) : e.getMessage();
    }

    private void fail(String problem) {
        answer.completeExceptionally(new Unfetched(problem));
    }

    private boolean isAllowed(SocketAddress remote) {
        try {
            return reach.allows(InetAddress.getByName(remote.hostAddress()));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("a connection has an address", e);
        }
    }
}
