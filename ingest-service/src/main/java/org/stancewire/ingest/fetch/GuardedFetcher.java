package org.stancewire.ingest.fetch;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.subscription.Fetched;
import org.stancewire.ingest.subscription.Fetcher;

/// Fetches from public addresses only, within limits, one request at a time from a host.
final class GuardedFetcher implements Fetcher, AutoCloseable {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    /// A host may have addresses of both kinds, one of which leads nowhere from here.
    private static final int MOST_ADDRESSES = 3;

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|.*:.*");

    private final HttpClient client;
    private final Names names;
    private final Reach reach;
    private final Limits limits;
    private final Turns turns;
    private final String userAgent;

    /// @param trust whom to trust in place of what Java trusts, or null
    GuardedFetcher(
            Vertx vertx,
            Names names,
            Reach reach,
            Limits limits,
            Duration pause,
            String userAgent,
            @Nullable TrustOptions trust) {
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                // A connection that was kept may be gone when it is needed, and
                                // one that has just been checked is worth more than one saved.
                                .setKeepAlive(false)
                                .setMaxHeaderSize(32 << 10)
                                .setTrustOptions(trust));
        this.names = names;
        this.reach = reach;
        this.limits = limits;
        this.turns = new Turns(pause);
        this.userAgent = userAgent;
    }

    @Override
    public Fetched fetch(Request request) throws InterruptedException {
        try {
            return follow(request);
        } catch (Unfetched e) {
            return new Fetched.Failed(e.problem());
        } catch (IllegalArgumentException e) {
            return new Fetched.Failed(request.url() + ": " + e.getMessage());
        }
    }

    @Override
    public @Nullable String objection(String url) {
        try {
            String host = WebAddress.of(url).host();
            boolean local = host.equals("localhost") || host.endsWith(".localhost");
            if (local || LITERAL.matcher(host).matches()) {
                reachable(local ? "127.0.0.1" : host);
            }
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        } catch (Unfetched e) {
            return e.problem();
        }
    }

    private Fetched.Answer follow(Request request) throws Unfetched, InterruptedException {
        WebAddress address = WebAddress.of(request.url());
        String movedTo = null;
        boolean permanent = true;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Exchange.Raw raw = exchange(address, request);
            String location = raw.headers().get("Location");
            if (location == null || !REDIRECTS.contains(raw.status())) {
                return answer(address, movedTo, raw);
            }
            address = address.resolve(location);
            String objection = request.redirects().objection(address.toString());
            if (objection != null) {
                throw new Unfetched(objection);
            }
            permanent &= PERMANENT.contains(raw.status());
            movedTo = permanent ? address.toString() : movedTo;
        }
        throw new Unfetched("more than " + limits.redirects() + " redirects");
    }

    private Fetched.Answer answer(WebAddress address, @Nullable String movedTo, Exchange.Raw raw)
            throws Unfetched {
        byte[] body =
                Unpacking.unpack(raw.body(), raw.headers().get("Content-Encoding"), limits.bytes());
        return new Fetched.Answer(raw.status(), address.toString(), movedTo, raw.headers(), body);
    }

    private Exchange.Raw exchange(WebAddress address, Request request)
            throws Unfetched, InterruptedException {
        return turns.take(
                address.host(), () -> first(address, reachable(address.host()), headers(request)));
    }

    private Exchange.Raw first(
            WebAddress address, List<InetAddress> candidates, Map<String, String> headers)
            throws Unfetched, InterruptedException {
        Unfetched failure = new Unfetched(address.host() + " has no address");
        for (InetAddress candidate : candidates) {
            try {
                return Exchange.run(client, address, candidate, headers, reach, limits);
            } catch (Unfetched e) {
                failure = e;
                if (!e.isUnreached()) {
                    break;
                }
            }
        }
        throw failure;
    }

    private List<InetAddress> reachable(String host) throws Unfetched {
        List<InetAddress> all;
        try {
            all = names.resolve(host);
        } catch (UnknownHostException _) {
            throw new Unfetched("there is no host " + host);
        }
        List<InetAddress> allowed =
                all.stream().filter(reach::allows).limit(MOST_ADDRESSES).toList();
        if (allowed.isEmpty()) {
            throw new Unfetched(
                    host
                            + " has no public address; if it is yours, allow its network with"
                            + " stancewire.fetch.allow");
        }
        return allowed;
    }

    private Map<String, String> headers(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", userAgent);
        headers.put("Accept", request.accept());
        headers.put("Accept-Encoding", Unpacking.ACCEPTED);
        if (request.etag() != null) {
            headers.put("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            headers.put("If-Modified-Since", request.lastModified());
        }
        return headers;
    }

    @Override
    public void close() {
        client.close();
    }
}
